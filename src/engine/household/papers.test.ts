import { expect, test } from 'vitest';
import type { Compte, Papier } from '#schema/compte.ts';
import { papersOf } from './papers.ts';

/** What somebody finds among her papers, when she has this one. */
const found = (papier: Papier) => {
  const compte = {
    prenom: 'Awa',
    nom: 'Prénomville',
    identifiants: { numeroSecuriteSociale: '2880500123045', courriel: 'awa@exemple.test', telephone: '00 00 00 00 00' },
    logement: { adresse: '12 rue des Exemples, 00000 Exempleville' },
    foyer: { adultes: [], enfants: [] },
    verite: { emplois: [], revenus: [] },
    papiers: [papier],
  } as unknown as Compte;
  return papersOf({ compte, today: '2026-11-03' }).find(({ id }) => id === papier.id);
};
const linesOf = (paper: ReturnType<typeof found>) =>
  Object.fromEntries((paper?.sections ?? []).flatMap(({ lignes }) => lignes.map(({ libelle, valeur }) => [libelle, valeur])));

test('un RIB donne les quatre parties du compte, l’IBAN et un code banque qui n’existe pas', () => {
  const rib = found({ id: 'rib', type: 'rib', titulaire: 'Awa Prénomville', iban: 'FR76 0000 0000 0077 7777 7777 723' });
  expect(linesOf(rib)).toMatchObject({
    Titulaire: 'Awa Prénomville',
    'Code banque': '00000',
    'Code guichet': '00000',
    'Numéro de compte': '77777777777',
    'Clé RIB': '23',
    IBAN: 'FR76 0000 0000 0077 7777 7777 723',
  });
});

test('un IBAN qui n’a pas la forme française est donné tel quel', () => {
  const rib = found({ id: 'rib', type: 'rib', titulaire: 'Awa Prénomville', iban: 'FR00 TEST' });
  expect(linesOf(rib)).not.toHaveProperty('Code banque');
  expect(linesOf(rib)).toMatchObject({ IBAN: 'FR00 TEST' });
});

test('un courrier porte l’adresse de la personne, la ville sur sa ligne', () => {
  const letter = found({
    id: 'lettre',
    type: 'courrier',
    titre: 'Votre dossier',
    de: 'Mairie',
    le: '2026-10-12',
    texte: 'Bonjour',
  });
  expect(letter?.pour).toBe('Awa Prénomville\n12 rue des Exemples\n00000 Exempleville');
});
