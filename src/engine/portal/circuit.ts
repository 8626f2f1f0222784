import type { Day } from '#schema/day.ts';
import type { Evenement, EvenementDe, Valeur } from '#schema/evenement.ts';
import type { Texte } from '#schema/texte.ts';
import { splitKey } from '../answers/answers.ts';
import { factOf } from '../flow/fact-of.ts';
import { valueInWords } from '../flow/value-in-words.ts';
import type { World } from '../journal/world.ts';
import { noBreak } from '../words/no-break.ts';
import { flowOfDossier, nameOf, tellingOf } from './naming.ts';
import type { Portal } from './portal.ts';
import { type Recipient, recipientsOf } from './recipients.ts';
import type { SentField } from './sent-field.ts';
import type { Station } from './station.ts';

/*
 * What became of the data: read from the requests that really left and from the circuits that the démarche declares for each
 * fact. It starts from the event and never from the form, so it cannot say what was not sent.
 */

/** One request that left the browser. */
export interface Sending {
  /** Rank of the event in the world: unique. */
  id: string;
  le: Day;
  minute: number;
  /** True for what was sent before the session began. */
  avant: boolean;
  dossier: string;
  demarche: string;
  titre: string;
  numero: string;
  /** To whom it was addressed: the portal. */
  portail: string;
  fields: readonly SentField[];
  recipients: readonly Recipient[];
}

/** One organisation told another something, later. */
export interface Transmission {
  id: string;
  le: Day;
  avant: boolean;
  dossier: string;
  de: string;
  phrase: Texte;
  donnees: readonly { nom: string; valeur: string }[];
}

/** Every request that left, oldest first. */
export function sendings(world: World, portals: readonly Portal[]): Sending[] {
  const start = startOf(world);
  return world.events.flatMap((event, rank) =>
    event.type === 'envoye' ? [toSending(event, rank, rank < start, world, portals)] : [],
  );
}

/** What organisations told one another, oldest first. */
export function transmissions(world: World, portals: readonly Portal[]): Transmission[] {
  const start = startOf(world);
  return world.events.flatMap((event, rank) => {
    if (event.type !== 'transmis') return [];
    const { le, dossier, donnees = {} } = event;
    // A note that the rules keep for themselves is no datum: only the facts of the démarche are told.
    const facts = readFields(donnees, dossier, asOf(world, rank), portals).filter(({ nom, key }) => nom !== key);
    return [
      {
        id: String(rank),
        le,
        avant: rank < start,
        dossier,
        de: nameOf(event.de, portals),
        phrase: tellingOf(event, portals),
        donnees: facts.map(({ nom, valeur }) => ({ nom, valeur })),
      },
    ];
  });
}

/** The stops of one dossier's data, including what reached the administration without the person. */
export const stationsOf = (world: World, portal: Portal, dossier: string): readonly Station[] => portal.stations(world, dossier);

const startOf = (world: World): number =>
  Math.max(
    0,
    world.events.findIndex(({ type }) => type === 'commence'),
  );

// Who receives a fact depends on the person's situation when it was sent, not on what she became since.
const asOf = (world: World, rank: number): World => {
  const event = world.events[rank] as Evenement;
  return { ...world, events: world.events.slice(0, rank + 1), today: event.le, minute: event.minute };
};

function toSending(
  event: EvenementDe<'envoye'>,
  rank: number,
  avant: boolean,
  world: World,
  portals: readonly Portal[],
): Sending {
  const owner = flowOfDossier(event.demarche, portals);
  const fields = readFields(event.donnees, event.dossier, asOf(world, rank), portals, event.demarche);
  return {
    id: String(rank),
    le: event.le,
    minute: event.minute,
    avant,
    dossier: event.dossier,
    demarche: event.demarche,
    titre: owner?.flow.titre ?? event.demarche,
    numero: event.numero,
    portail: owner?.portal.nom ?? '',
    fields,
    recipients: recipientsOf(fields, portals),
  };
}

function readFields(
  donnees: Readonly<Record<string, Valeur>>,
  dossier: string,
  world: World,
  portals: readonly Portal[],
  demarche = dossier,
): SentField[] {
  const owner = flowOfDossier(demarche, portals);
  return Object.entries(donnees).map(([key, valeur]) => {
    const { fait, pour } = splitKey(key);
    const spec = owner && factOf(owner.flow, fait);
    // A datum that the démarche does not describe left all the same: it is shown as it is.
    if (!owner || !spec) return { key, fait, pour, nom: key, valeur: plain(valeur), circuits: [] };
    const circuits = spec.circuits.filter((circuit) => circuit.si?.(world) ?? true);
    return {
      key,
      fait,
      pour,
      nom: noBreak(spec.nom(pour, world)),
      valeur: noBreak(valueInWords(valeur, { ...owner, dossier, fait, pour }, world)),
      circuits,
    };
  });
}

const plain = (valeur: Valeur): string => (Array.isArray(valeur) ? valeur.join(', ') : String(valeur));
