import type { StoryMistakes } from '../mistake.ts';
import { DTR } from './recurring.ts';

/** The likeliest mistakes of the stories about a household or a home that changes. */
export const SITUATION: Readonly<Record<string, StoryMistakes>> = {
  'caf/a-deux-sans-le-dire': {
    juste: [
      { seConnecter: 'caf' },
      { remplir: { demarche: 'changement' } },
      { envoyer: 'changement' },
      { remplir: { demarche: DTR } },
      { envoyer: DTR },
      { attendre: { jusqua: '2026-01-06' } },
      { remplir: { demarche: DTR } },
      { envoyer: DTR },
    ],
    erreurs: [
      {
        erreur: 'la vie de couple n’est dite qu’au printemps (c’est le but du récit)',
        ligne: 'caf 12',
        edition: '2025',
        gestes: [],
        bilan: ['Dit après coup : vie de couple', 'sont à rendre'],
        vu: '2026-04-28',
      },
      {
        erreur: 'une date plus tardive, pour rendre moins',
        ligne: 'caf 12',
        edition: '2024',
        gestes: [{ a: 'changementLe', saisie: '2026-04-01' }],
        bilan: [
          'vous avez déclaré 1er avril 2026, les papiers disent 18 octobre 2025',
          'Le jour déclaré n’est pas le vrai : vie de couple',
        ],
      },
      {
        erreur: 'la lettre d’avril reste sans réponse',
        ligne: 'caf 12',
        edition: '2025',
        gestes: [{ sans: { envoyer: 'changement' }, jusqua: '2026-06-01' }],
        bilan: ['Jamais dit : vie de couple', 'la Caf l’a trouvé elle-même'],
        vu: '2026-05-28',
      },
    ],
  },
  'caf/un-bebe': {
    erreurs: [
      {
        erreur: 'le jour où on le dit, au lieu de celui de la naissance',
        ligne: 'caf § 2.i',
        gestes: [{ a: 'changementLe', saisie: '2026-11-10' }],
        bilan: ['vous avez déclaré 10 novembre 2026, les papiers disent 8 novembre 2026'],
      },
      {
        erreur: 'le prénom mal recopié',
        ligne: 'caf § 2.i',
        edition: '2024',
        gestes: [{ a: 'enfantPrenom', saisie: 'Lucien' }],
        bilan: ['les papiers disent'],
      },
      {
        erreur: 'la fatigue : ce n’est dit qu’en janvier',
        ligne: 'caf § 2.i',
        gestes: [{ sans: { envoyer: 'changement' }, jusqua: '2027-01-12' }],
        bilan: ['Dit après coup : naissance', 'c’est un rappel'],
      },
    ],
  },
  'caf/on-se-separe': {
    erreurs: [
      {
        erreur: 'le jour où on le dit, au lieu de celui de la séparation',
        ligne: 'caf 11',
        gestes: [{ a: 'changementLe', saisie: '2026-11-16' }],
        bilan: ['vous avez déclaré 16 novembre 2026, les papiers disent 5 novembre 2026'],
      },
      {
        erreur: 'les enfants sont dits avec l’autre parent',
        ligne: 'caf 11',
        edition: '2024',
        gestes: [{ a: 'separationEnfants', saisie: 'partent' }],
        bilan: ['vous avez déclaré « Avec l’autre parent », les papiers disent « Avec moi »'],
      },
      {
        erreur: 'une pension est dite payée, et l’ASF ne vient pas',
        ligne: 'caf § 2.e',
        gestes: [{ a: 'separationPension', saisie: 'fixee' }],
        bilan: ['vous avez déclaré « Elle est fixée, et payée », les papiers disent « Il n’y en a pas encore »'],
      },
    ],
  },
  'caf/j-ai-demenage': {
    erreurs: [
      {
        erreur: 'le bâtiment est oublié',
        ligne: 'caf 33',
        edition: '2025',
        gestes: [{ a: 'logementPrecision', saisie: 'non' }],
        bilan: ['vous avez déclaré « Non », les papiers disent « Oui »', 'n’est pas celle de vos papiers'],
      },
      {
        erreur: 'le jour de l’envoi, à la place de celui du déménagement',
        ligne: 'caf 33',
        edition: '2024',
        gestes: [{ a: 'logementDepuis', saisie: '2026-11-17' }],
        bilan: ['vous avez déclaré 17 novembre 2026, les papiers disent 26 octobre 2026'],
      },
      {
        erreur: 'rien n’est dit avant décembre',
        ligne: 'caf 33',
        edition: '2025',
        gestes: [{ sans: { envoyer: 'demenagement' }, jusqua: '2026-12-01' }],
        bilan: ['La CAF sait où vous habitez'],
      },
    ],
  },
  'caf/changer-de-banque': {
    erreurs: [
      {
        erreur: 'le RIB de sa sœur est joint, avec son IBAN',
        ligne: 'caf 17',
        gestes: [
          { a: 'compteIban', saisie: 'FR76 0000 0000 0003 8383 8383 877', uneFois: true },
          { a: 'compteRib', saisie: 'rib-soeur', uneFois: true },
        ],
        bilan: ['Un papier ne convenait pas', 'Ce papier n’est pas celui de la bonne personne'],
        vu: '2026-11-16',
      },
      {
        erreur: 'l’IBAN de l’ancien compte, recopié avec son RIB',
        ligne: 'caf 17',
        edition: '2024',
        gestes: [
          { a: 'compteIban', saisie: 'FR76 0000 0000 0003 6363 6363 627', uneFois: true },
          { a: 'compteRib', saisie: 'rib-ancien', uneFois: true },
        ],
        bilan: ['La CAF paie encore sur un compte fermé'],
      },
      {
        erreur: 'un chiffre faux dans le nouveau téléphone',
        ligne: 'caf 24',
        gestes: [{ a: 'coordonneesTelephone', saisie: '06 39 98 02 77', uneFois: true }],
        bilan: ['Le code de vérification est parti ailleurs'],
      },
    ],
  },
};
