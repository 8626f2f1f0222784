import type { StoryMistakes } from '../mistake.ts';
import { DECLARED_RIGHT } from './gestures.ts';
import { forgot, NOT_ON_PAPER, october, SAID_NO, saidNo, UNSENT } from './recurring.ts';

/** The likeliest mistakes of the stories about the monthly declaration itself: the last question, the last day, sickness. */
export const DECLARATION: Readonly<Record<string, StoryMistakes>> = {
  'pole-emploi/premiere-actualisation': {
    erreurs: [
      saidNo('2026', '2026-11-04'),
      forgot('2021', '2026-11-17'),
      {
        erreur: 'la recherche, comptée comme du travail',
        ligne: 'pole-emploi 5',
        edition: '2021',
        gestes: [
          { a: 'travailMois', saisie: 'oui' },
          { a: 'heuresMois', saisie: '10' },
          { a: 'brutMois', saisie: '125' },
        ],
        bilan: [
          'Avez-vous travaillé ? Vous avez déclaré « Oui », les papiers disent « Non »',
          'vous avez déclaré 125,00 €, les papiers disent 0,00 €',
        ],
        ...october('en moins'),
      },
    ],
  },
  'pole-emploi/actualisation-oubliee': {
    juste: DECLARED_RIGHT,
    erreurs: [
      {
        erreur: 'commencée, pas validée, comme Malik (c’est le but du récit)',
        ligne: 'pole-emploi 1 et 3',
        edition: '2021',
        gestes: [],
        bilan: ['L’actualisation d’octobre 2026 n’est pas faite'],
        vu: '2026-11-16',
        coute: { de: 'pole-emploi', au: '2026-12-10', mots: 'en moins' },
      },
      {
        erreur: 'la lettre reste fermée deux semaines',
        ligne: 'pole-emploi 1 et 21',
        edition: '2021',
        gestes: [{ sans: { lire: 'cessation-inscription' }, jusqua: '2026-11-30' }],
        // 14 days at 35.62 €.
        bilan: [
          'L’inscription s’était arrêtée',
          '14 jours sans inscription',
          '498,68 € en moins',
          'La réinscription est du 30 novembre 2026',
        ],
        vu: '2026-11-16',
      },
      {
        erreur: 'la réinscription attend la fin de décembre',
        ligne: 'pole-emploi 21',
        edition: '2026',
        gestes: [{ sans: { envoyer: 'reinscription' }, jusqua: '2026-12-20' }],
        // 34 days at 35.62 €.
        bilan: ['34 jours sans inscription', '1 211,08 € en moins', 'La réinscription est du 20 décembre 2026'],
        vu: '2026-11-16',
      },
    ],
  },
  'pole-emploi/tout-non': {
    juste: DECLARED_RIGHT,
    erreurs: [
      {
        erreur: 'non partout, comme Malik (c’est le but du récit)',
        ligne: 'pole-emploi 2',
        edition: '2026',
        gestes: [],
        bilan: [
          'Garder l’inscription : vous avez déclaré « Non », les papiers disent « Oui »',
          'Vous avez corrigé votre erreur vous-même',
          'Sans correction, cela aurait fait 35,62 € en moins pour vous et l’inscription se serait arrêtée',
        ],
      },
      {
        erreur: 'la correction parle du travail, pas de l’inscription',
        ligne: 'pole-emploi 2',
        edition: '2026',
        gestes: [{ a: 'correctionObjet', saisie: 'travail' }],
        bilan: [SAID_NO, 'Ensuite, chaque mois sans inscription vaut environ 1 068,60 €'],
        vu: '2026-11-04',
        coute: { de: 'pole-emploi', au: '2026-11-27', mots: 'en moins' },
      },
      {
        erreur: 'la lettre reste fermée : rien n’est corrigé avant février',
        ligne: 'pole-emploi 2',
        edition: '2021',
        gestes: [{ sans: { lire: 'cessation-inscription' }, jusqua: '2027-02-01' }],
        bilan: ['Garder l’inscription : vous avez déclaré « Non », les papiers disent « Oui »'],
      },
    ],
  },
  'pole-emploi/panne-du-28': {
    erreurs: [
      { ...forgot('2026', '2026-11-17'), erreur: 'elle abandonne devant la panne, et ne revient pas avant le 15' },
      saidNo('2021', '2026-10-31'),
      {
        erreur: 'la recherche, comptée comme du travail',
        ligne: 'pole-emploi 5',
        edition: '2021',
        gestes: [
          { a: 'travailMois', saisie: 'oui' },
          { a: 'heuresMois', saisie: '10' },
          { a: 'brutMois', saisie: '125' },
        ],
        bilan: ['Avez-vous travaillé ? Vous avez déclaré « Oui », les papiers disent « Non »', NOT_ON_PAPER],
        ...october('en moins'),
      },
    ],
  },
  'pole-emploi/arret-maladie': {
    erreurs: [
      {
        erreur: 'l’arrêt n’est pas dit',
        ligne: 'pole-emploi 11',
        edition: '2026',
        gestes: [{ a: 'absenceSante', saisie: 'non' }],
        bilan: ['vous avez déclaré « Non », les papiers disent « Oui »', 'les mêmes jours ont été payés deux fois'],
        ...october('à rendre'),
      },
      {
        erreur: 'le dernier jour est faux d’une semaine',
        ligne: 'pole-emploi 11',
        edition: '2021',
        gestes: [{ a: 'arretFin', saisie: '2026-10-16' }],
        bilan: [
          'vous avez déclaré 16 octobre 2026, les papiers disent 23 octobre 2026',
          'Les dates de l’arrêt maladie ne sont pas celles de l’avis d’arrêt',
        ],
        ...october('à rendre'),
      },
      {
        erreur: 'le volet 3 est chargé, pas confirmé',
        ligne: 'pole-emploi 14',
        edition: '2026',
        gestes: [{ sans: { envoyer: 'document' }, jusqua: '2026-11-20' }],
        bilan: [UNSENT, 'Avis d’arrêt de travail (volet 3)'],
        vu: '2026-11-10',
      },
    ],
  },
};
