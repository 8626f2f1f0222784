import { advance } from '../../../engine/advance.ts';
import type { Day } from '../../../engine/day.ts';
import type { Letter, Move } from '../../../engine/flow.ts';
import { nextMove, perform, playthrough } from '../../../engine/playthrough.ts';
import { startSession } from '../../../engine/start.ts';
import { eventsOf, extend, lastOf, stamp, type World, worldOf } from '../../../engine/world.ts';
import { type Compte, compte } from '../../../schema/compte.ts';
import type { EvenementDe, Fait } from '../../../schema/evenement.ts';
import type { Action, Scenario } from '../../../schema/scenario.ts';
import { PORTAL } from '../file.ts';
import { poleEmploi } from '../index.ts';

/** A jobseeker for tests: registered, paid, no work; `file` replaces parts of the file, `changes` parts of the account. */
export function jobseeker(file: Record<string, unknown> = {}, changes: Record<string, unknown> = {}): Compte {
  const written = {
    prenom: 'Noé',
    nom: 'Modèle',
    presentation: '36 ans, inscrit',
    naissance: '1990-05-14',
    identifiants: {
      numeroSecuriteSociale: '1900500123096',
      courriel: 'noe.modele@courrier.test',
      telephone: '06 39 98 01 01',
    },
    foyer: { adultes: [{ id: 'noe', prenom: 'Noé', naissance: '1990-05-14' }] },
    logement: { statut: 'locataire', adresse: '3 rue Inventée, 00120 Exempleville', loyer: 400, aide: 0 },
    verite: {},
    poleEmploi: {
      identifiant: '400999N',
      motDePasse: 'Modele2026',
      codePostal: '00120',
      situation: 'inscrit',
      inscritLe: '2026-05-04',
      metier: 'D1106',
      allocation: { sjr: 60, depuis: '2026-06-01', jours: 548, consommes: 120 },
      ...file,
    },
    ...changes,
  };
  return { ...compte.parse(written), id: 'noe' } as Compte;
}

/** A session of that person on 3 November 2026, already inside her space. */
export function session(who: Compte = jobseeker(), choice: { edition?: string; debut?: Day } = {}): World {
  const { edition = '2026', debut = '2026-11-03' } = choice;
  const { journal, content } = startSession(undefined, who, [poleEmploi], {
    edition,
    mode: 'libre',
    seed: 7,
    t: 0,
    debut,
    regles: '2026-11',
  });
  return record(worldOf(journal, content), { type: 'connecte', portail: PORTAL, etape: 'fait' });
}

/** Something that happened, as another part of the portal would have recorded it. */
export const record = (world: World, ...faits: Fait[]): World =>
  extend(world, stamp(faits, { today: world.today, minute: world.minute, t: 0 }));

/** Does what these actions of a scenario ask, to the end. */
export function act(world: World, ...solution: Record<string, unknown>[]): World {
  // The solution of a story counts its sendings: those already made stand first.
  const sent = eventsOf(world, 'envoye').map(({ demarche }) => ({ envoyer: demarche }));
  const scenario = { id: 'test', portail: PORTAL, etapes: [], incidents: [], solution: [...sent, ...solution] as Action[] };
  const played = playthrough(
    { ...world, scenario: { ...scenario, incidents: world.scenario?.incidents ?? [] } as unknown as Scenario },
    [poleEmploi],
  );
  if (played.arret) throw new Error(played.arret);
  return { ...played.world, scenario: world.scenario };
}

/** Fills a démarche from the papers and sends it; `answers` are given first. */
export const fillAndSend = (world: World, demarche: string, answers: Record<string, unknown> = {}): World =>
  act(
    world,
    ...Object.entries(answers).map(([fait, valeur]) => ({ repondre: { fait, valeur } })),
    { remplir: { demarche } },
    { envoyer: demarche },
  );

/** One gesture. */
export const make = (world: World, move: Move): World => extend(world, perform(move, world, [poleEmploi], 0));
/** The next gesture of a list of actions. */
export const next = (world: World, ...solution: Record<string, unknown>[]): Move | undefined =>
  nextMove({ ...world, scenario: { portail: PORTAL, etapes: [], incidents: [], solution } as unknown as Scenario }, [poleEmploi]);
/** What the pretend administration answers to a request, and nothing recorded. */
export function ask(world: World, route: string, corps: Readonly<Record<string, unknown>>) {
  const found = poleEmploi.routes.find(({ id }) => id === route);
  if (!found) throw new Error(`aucune requête « ${route} »`);
  return found.answer(corps, world);
}
/** The calendar moved to a day, everything due recorded. */
export const until = (world: World, day: Day): World => extend(world, advance(world, [poleEmploi], day, 0));

/** The messages of one model, oldest first. */
export const messages = (world: World, modele: string): EvenementDe<'recu'>[] =>
  eventsOf(world, 'recu').filter((event) => event.modele === modele);
/** The words of the last message of that model. */
export function letterOf(world: World, modele: string): Letter {
  const event = lastOf(world, 'recu', (other) => other.modele === modele);
  if (!event) throw new Error(`aucun message « ${modele} »`);
  return poleEmploi.letter({ modele, donnees: event.donnees ?? {}, le: event.le as Day }, world);
}
/** The decisions with that word, oldest first. */
export const decisions = (world: World, motif: string): EvenementDe<'decide'>[] =>
  eventsOf(world, 'decide').filter((event) => event.motif === motif);
