import { advance } from '../../../engine/advance.ts';
import type { Day } from '../../../engine/day.ts';
import type { Move } from '../../../engine/flow.ts';
import { nextMove, perform, playthrough } from '../../../engine/playthrough.ts';
import { startSession } from '../../../engine/start.ts';
import { extend, type World, worldOf } from '../../../engine/world.ts';
import { type Compte, compte } from '../../../schema/compte.ts';
import type { Action, Scenario } from '../../../schema/scenario.ts';
import { caf } from '../index.ts';
import { DTR } from '../quarters.ts';

/** A household for tests: alone, part-time, 912,40 € a month, prime d'activité; `changes` replace parts of it. */
export function household(changes: Record<string, unknown> = {}): Compte {
  const file = {
    prenom: 'Sofia',
    nom: 'Modèle',
    presentation: '29 ans, à mi-temps',
    naissance: '1997-05-14',
    identifiants: {
      numeroSecuriteSociale: '2970500123045',
      motDePasse: 'Librairie29',
      numeroAllocataire: '0001201',
      courriel: 'sofia.modele@courrier.test',
      telephone: '06 39 98 01 01',
    },
    foyer: { adultes: [{ id: 'sofia', prenom: 'Sofia', naissance: '1997-05-14' }] },
    logement: { statut: 'locataire', adresse: '3 rue Inventée, 00000 Exempleville', loyer: 400, aide: 0 },
    verite: {
      emplois: [
        {
          id: 'librairie',
          employeur: 'Librairie Inventée',
          personne: 'sofia',
          habituel: { montantNetSocial: 912.4, netAPayer: 868.1, netImposable: 941.7 },
        },
      ],
    },
    droits: { prestations: ['prime-activite'], declarationEn: '2026-11' },
    ...changes,
  };
  return { ...compte.parse(file), id: 'sofia' } as Compte;
}

/** The same job, with some months that are not as usual. */
export const job = (paies: Record<string, Record<string, unknown>> = {}, rest: Record<string, unknown> = {}) => ({
  emplois: [
    {
      id: 'librairie',
      employeur: 'Librairie Inventée',
      personne: 'sofia',
      habituel: { montantNetSocial: 912.4, netAPayer: 868.1, netImposable: 941.7 },
      paies,
      ...rest,
    },
  ],
});

/** A session of that household on 3 November 2026, by the rules of that month. */
export function session(who: Compte = household(), choice: { edition?: string; debut?: Day } = {}): World {
  const { edition = '2025', debut = '2026-11-03' } = choice;
  const { journal, content } = startSession(undefined, who, [caf], {
    edition,
    mode: 'libre',
    seed: 7,
    t: 0,
    debut,
    regles: '2026-11',
  });
  return worldOf(journal, content);
}

/** Does what these actions of a scenario ask, to the end. */
export function act(world: World, ...solution: Record<string, unknown>[]): World {
  const scenario = {
    id: 'test',
    portail: 'caf',
    etapes: [],
    incidents: [],
    solution: solution as Action[],
  } as unknown as Scenario;
  const played = playthrough({ ...world, scenario: { ...scenario, incidents: world.scenario?.incidents ?? [] } }, [caf]);
  if (played.arret) throw new Error(played.arret);
  return { ...played.world, scenario: world.scenario };
}

/** One gesture. */
export const make = (world: World, move: Move): World => extend(world, perform(move, world, [caf], 0));
/** The next gesture of a list of actions. */
export const next = (world: World, ...solution: Record<string, unknown>[]): Move | undefined =>
  nextMove({ ...world, scenario: { portail: 'caf', etapes: [], incidents: [], solution } as unknown as Scenario }, [caf]);
/** The calendar moved to a day, everything due recorded. */
export const until = (world: World, day: Day): World => extend(world, advance(world, [caf], day, 0));

/** Fills and sends the declaration of the moment. `avec` picks the figure that is read. */
export function declare(world: World, avec?: string): World {
  // The solution of a story counts its sendings: those already made stand first.
  const sent = world.events.filter((event) => event.type === 'envoye' && event.demarche === DTR).map(() => ({ envoyer: DTR }));
  return act(world, ...sent, { remplir: { demarche: DTR, ...(avec === undefined ? {} : { avec }) } }, { envoyer: DTR });
}

/** The messages of one model, oldest first. */
export const messages = (world: World, modele: string) =>
  world.events.filter((event) => event.type === 'recu' && event.modele === modele);
