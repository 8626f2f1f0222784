import type { StoryMistakes } from '../mistake.ts';
import { IN, wait } from './gestures.ts';

/** The likeliest mistakes of the stories about job offers. */
export const OFFRES: Readonly<Record<string, StoryMistakes>> = {
  'pole-emploi/une-offre': {
    erreurs: [
      {
        erreur: 'l’offre du conseiller reste sans réponse',
        ligne: 'pole-emploi § 2g',
        edition: '2026',
        gestes: [{ sans: { repondre: 'candidatureReponse' }, jusqua: '2026-12-10' }],
        bilan: ['Une offre est restée sans réponse'],
        vu: '2026-12-01',
      },
      {
        erreur: 'un RIB à la place du CV',
        ligne: 'pole-emploi § 2g',
        edition: '2026',
        gestes: [{ a: 'candidatureCv', saisie: 'rib' }],
        bilan: ['Le papier joint n’était pas un CV', 'Relevé d’identité bancaire'],
        vu: '2026-11-16',
      },
      {
        erreur: 'absorbé par la recherche, il ne s’actualise pas',
        ligne: 'pole-emploi 1',
        edition: '2021',
        gestes: [{ dAbord: [IN, wait('2026-12-17')] }],
        // Twenty-one days at 38.79 €.
        bilan: ['L’actualisation de novembre 2026 n’est pas faite', '814,59 € en moins'],
        vu: '2026-12-16',
      },
    ],
  },
};
