import type { World } from '#engine/journal/world.ts';
import { type Compte, compte } from '#schema/compte.ts';
import type { Day } from '#schema/day.ts';
import { playing } from '#testing/playing.ts';
import { DTR } from '../dossier/quarters.ts';
import { caf } from '../index.ts';

const { begin, ...gestures } = playing(caf);
export const { act, ask, fillAndSend, letterOf, loggedIn, make, messages, next, until } = gestures;

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
  return { ...compte.parse(file), id: 'sofia' };
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
export const session = (
  who: Compte = household(),
  { edition = '2025', debut = '2026-11-03' }: { edition?: string; debut?: Day } = {},
): World => begin({ compte: who, edition, debut });

/** Fills and sends the declaration of the moment. `avec` picks the figure that is read. */
export const declare = (world: World, avec?: string): World =>
  act(world, { remplir: { demarche: DTR, ...(avec === undefined ? {} : { avec }) } }, { envoyer: DTR });
