import type { Mistake } from '../mistake.ts';

/*
 * The likeliest mistakes of the stories of the Caf, by the table of caf.md § 5. The days are those of the simulator: an employer answers
 * a request after 42 days, the Caf compares on the 15th of the third month after the review.
 */
export const DTR = 'declaration-trimestrielle';
export const DECLARED_RIGHT = [{ seConnecter: 'caf' }, { remplir: { demarche: DTR } }, { envoyer: DTR }];
export const COMPARED = '2027-02-15';

export const WRONG = 'Un montant déclaré n’était pas celui du bulletin';
export const NEEDLESS = 'Une demande de modification n’était pas utile';
export const LATE = 'La déclaration est partie après la fin du mois';

export const tooMuch = (au: `${number}-${number}-${number}`): Pick<Mistake, 'vu' | 'coute'> => ({
  vu: au,
  coute: { de: 'caf', au, mots: 'à rendre' },
});
export const tooLittle = (au: `${number}-${number}-${number}`): Pick<Mistake, 'vu' | 'coute'> => ({
  vu: au,
  coute: { de: 'caf', au, mots: 'en moins' },
});
/** Sent after the end of November: the payment of December does not come on its day. */
export const sentLate = (jusqua: `${number}-${number}-${number}`, dit: string): Omit<Mistake, 'erreur'> => ({
  ligne: 'caf 4 et 5',
  gestes: [{ sans: { envoyer: DTR }, jusqua }],
  bilan: [LATE, dit, 'Ils viendront avec le paiement suivant, le 5 janvier 2027'],
  vu: '2026-12-01',
});
