import type { Mistake } from '../mistake.ts';
import { ACTU } from './gestures.ts';

/*
 * The mistakes that come back from story to story, by the table of pole-emploi.md § 5. The days are those of the simulator: what was
 * declared for October is compared with employers on 15 December, an unsent declaration ends the registration on the 16th.
 */
/** What the debrief says of each, word for word. */
export const NOT_ON_PAPER = 'Ce qui était déclaré pour octobre 2026 n’était pas ce que disent les papiers';
export const SAID_NO = 'Vous avez répondu « non » à la question sur l’inscription';
export const MISSED = 'Un rendez-vous manqué';
export const UNSENT = 'Un document est chargé, mais pas envoyé';
export const REFUSED = 'Un document ne convenait pas';
/** Compared with what employers transmitted for October. */
export const october = (mots: 'à rendre' | 'en moins'): Pick<Mistake, 'vu' | 'coute'> => ({
  vu: '2026-12-15',
  coute: { de: 'pole-emploi', au: '2026-12-10', mots },
});
/** The last question: « non » ends the registration, from the day after or from the end of the month. */
export const saidNo = (edition: string, vu: `${number}-${number}-${number}`): Mistake => ({
  erreur: 'non partout, même à la dernière question',
  ligne: 'pole-emploi 2',
  edition,
  gestes: [{ a: 'maintienInscription', saisie: 'non' }],
  bilan: ['Garder l’inscription : vous avez déclaré « Non », les papiers disent « Oui »', SAID_NO],
  vu,
  coute: { de: 'pole-emploi', au: '2026-11-27', mots: 'en moins' },
});
/** The declaration of October is let go. */
export const forgot = (edition: string, jusqua: `${number}-${number}-${number}`): Mistake => ({
  erreur: 'l’actualisation d’octobre n’est pas envoyée',
  ligne: 'pole-emploi 1, 3 et 24',
  edition,
  gestes: [{ sans: { envoyer: ACTU }, jusqua }],
  bilan: ['L’actualisation d’octobre 2026 n’est pas faite', 'L’inscription s’arrête ce jour-là'],
  vu: '2026-11-16',
  coute: { de: 'pole-emploi', au: '2026-11-27', mots: 'en moins' },
});
/** The declaration of November is let go. */
export const forgotNovember = (edition: string): Mistake => ({
  erreur: 'l’actualisation de novembre n’est pas envoyée',
  ligne: 'pole-emploi 1',
  edition,
  gestes: [{ sans: { envoyer: ACTU }, des: '2026-11-20', jusqua: '2026-12-17' }],
  bilan: ['L’actualisation de novembre 2026 n’est pas faite'],
  vu: '2026-12-16',
  coute: { de: 'pole-emploi', au: '2026-12-27', mots: 'en moins' },
});
