import type { World } from '#engine/journal/world.ts';
import { type Compte, compte } from '#schema/compte.ts';
import type { Day } from '#schema/day.ts';
import { playing } from '#testing/playing.ts';
import { PORTAL } from '../dossier/file.ts';
import { ants } from '../index.ts';

const { begin, ...gestures } = playing(ants);
export const { act, answered, ask, fillAndSend, letterOf, make, messages, record, until } = gestures;

/** The car of the tests: of 2019, five horses, its paper at the old address. */
export const CAR = {
  id: 'berline',
  plaque: 'UI-204-OU',
  formule: '0000BZ80335',
  marque: 'Fictive',
  modele: 'Berline',
  chevaux: 5,
  premiereImmatriculation: '2019-04-02',
  certificatDu: '2021-06-14',
  adresse: '2 impasse du Passé, 00100 Villedavant',
  codeConfidentiel: '40712',
};

/** Somebody for tests who has moved; `file` replaces parts of what the agency knows, `changes` parts of the account. */
export function owner(file: Record<string, unknown> = {}, changes: Record<string, unknown> = {}): Compte {
  const written = {
    prenom: 'Zoé',
    nom: 'Modèle',
    presentation: '40 ans, a déménagé',
    naissance: '1986-02-11',
    identifiants: {
      numeroSecuriteSociale: '2860200123045',
      courriel: 'zoe.modele@courrier.test',
      telephone: '06 39 98 01 40',
    },
    foyer: { adultes: [{ id: 'zoe', prenom: 'Zoé', naissance: '1986-02-11' }] },
    logement: { statut: 'locataire', adresse: '7 rue Neuve, étage 2, 00120 Exempleville', loyer: 500 },
    verite: {},
    ants: {
      identifiant: '000ZO00140',
      motDePasse: 'Berline2026',
      region: 'bretagne',
      demenageLe: '2026-10-20',
      fournisseur: 'energie-exemple',
      vehicules: [CAR],
      ...file,
    },
    ...changes,
  };
  return { ...compte.parse(written), id: 'zoe' };
}

/** A session of that person on 3 November 2026, already inside her space. */
export const session = (
  who: Compte = owner(),
  { edition = '2026', debut = '2026-11-03' }: { edition?: string; debut?: Day } = {},
): World => record(begin({ compte: who, edition, debut }), { type: 'connecte', portail: PORTAL, etape: 'fait' });
