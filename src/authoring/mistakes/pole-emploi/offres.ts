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
  'pole-emploi/cv-en-ligne': {
    erreurs: [
      {
        erreur: 'un RIB à la place du CV',
        ligne: 'pole-emploi § 2g',
        edition: '2026',
        gestes: [{ a: 'profilCv', saisie: 'rib' }],
        bilan: ['Le papier mis en ligne n’était pas un CV', 'Relevé d’identité bancaire'],
        vu: '2026-11-16',
      },
      {
        erreur: 'son téléphone dans la présentation : un faux employeur écrit',
        ligne: 'pole-emploi 23',
        edition: '2026',
        gestes: [{ a: 'profilPresentation', saisie: 'Cuisinier, libre tout de suite. Appelez-moi au 06 39 98 01 09.' }],
        bilan: ['Le profil donnait de quoi vous joindre', 'votre numéro de téléphone'],
        vu: '2026-11-16',
      },
      {
        erreur: 'le profil est caché, et Tom attend qu’on lui écrive',
        ligne: 'pole-emploi § 2g',
        edition: '2021',
        gestes: [{ a: 'profilVisible', saisie: 'cache' }],
        bilan: ['Le profil était caché aux employeurs'],
        vu: '2026-11-16',
      },
    ],
  },
};
