import type { Said } from '#engine/answers/answers.ts';

/** Does the number tell the same birth and sex as the person? True while one of them is not known. */
export function numberFits(said: Said): boolean {
  const [number, birth, sex] = [said('nirComplet'), said('naissanceLe'), said('sexe')];
  if (typeof number !== 'string') return true;
  const sameMonth = typeof birth !== 'string' || number.slice(1, 5) === `${birth.slice(2, 4)}${birth.slice(5, 7)}`;
  const sameSex = typeof sex !== 'string' || (number.startsWith('2') ? 'femme' : 'homme') === sex;
  return sameMonth && sameSex;
}
