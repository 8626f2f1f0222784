import type { StoryMistakes } from '../mistake.ts';
import { FILL, IN, SEND, wait } from './gestures.ts';
import { forgot, forgotNovember, MISSED } from './recurring.ts';

/** The likeliest mistakes of the stories about changes in the situation. */
export const SITUATION: Readonly<Record<string, StoryMistakes>> = {
  'pole-emploi/absence-et-demenagement': {
    erreurs: [
      {
        erreur: 'elle part sans rien dire',
        ligne: 'pole-emploi 9 et 10',
        edition: '2026',
        gestes: [{ dAbord: [IN, FILL, SEND, wait('2026-11-28')] }],
        bilan: [MISSED, 'le 19 novembre 2026 à 10 h 30', 'dit 15 jours après le 13 novembre 2026'],
        vu: '2026-11-19',
      },
      {
        erreur: 'l’adresse est dite après les 72 heures',
        ligne: 'pole-emploi 12',
        edition: '2026',
        gestes: [{ sans: { repondre: 'adresseDepuis' }, jusqua: '2026-11-12' }],
        bilan: ['Un changement dit en retard', 'dit 11 jours après le 1er novembre 2026'],
        vu: '2026-11-12',
      },
      forgot('2021', '2026-11-23'),
    ],
  },
  'pole-emploi/titre-de-sejour': {
    erreurs: [
      {
        erreur: 'le récépissé n’est pas envoyé',
        ligne: 'pole-emploi 20',
        edition: '2026',
        gestes: [{ dAbord: [wait('2026-12-01'), IN, FILL, SEND, wait('2026-12-22')] }],
        bilan: ['Le titre de séjour a expiré', 'L’inscription s’est arrêtée le 21 décembre 2026'],
        vu: '2026-12-21',
      },
      {
        erreur: 'la photo du récépissé est floue',
        ligne: 'pole-emploi 13',
        edition: '2026',
        gestes: [{ a: 'sejourFichier', saisie: 'recepisse~flou' }],
        bilan: ['Le document joint ne convient pas'],
        vu: '2026-11-26',
      },
      forgotNovember('2021'),
    ],
  },
};
