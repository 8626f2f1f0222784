import { eventsOf, type World } from '#engine/journal/world.ts';
import { type Compte, compte } from '#schema/compte.ts';
import type { Day } from '#schema/day.ts';
import type { EvenementDe } from '#schema/evenement.ts';
import { playing } from '#testing/playing.ts';
import { PORTAL } from '../dossier/file.ts';
import { poleEmploi } from '../index.ts';

const { begin, ...gestures } = playing(poleEmploi);
export const { act, ask, fillAndSend, letterOf, make, messages, next, record, until } = gestures;

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
  return { ...compte.parse(written), id: 'noe' };
}

/** A session of that person on 3 November 2026, already inside her space. */
export const session = (
  who: Compte = jobseeker(),
  { edition = '2026', debut = '2026-11-03' }: { edition?: string; debut?: Day } = {},
): World => record(begin({ compte: who, edition, debut }), { type: 'connecte', portail: PORTAL, etape: 'fait' });

/** The decisions with that word, oldest first. */
export const decisions = (world: World, motif: string): EvenementDe<'decide'>[] =>
  eventsOf(world, 'decide').filter((event) => event.motif === motif);
