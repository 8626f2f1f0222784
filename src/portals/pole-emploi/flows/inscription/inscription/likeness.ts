import type { Compte } from '#schema/compte.ts';
import type { Said } from './eligibility.ts';

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();

/** Is this account in the name of the person? A joint account, with another name beside, is. */
export function isHolder(said: Said, compte: Pick<Compte, 'nom'>): boolean {
  const holder = ` ${plain(String(said('ribTitulaire') ?? ''))} `;
  return [said('nomNaissance'), said('nomUsage'), compte.nom].some(
    (name) => typeof name === 'string' && plain(name) !== '' && holder.includes(` ${plain(name)} `),
  );
}

/** Does the number tell the same birth and sex as the person? True while one of them is not known. */
export function numberFits(said: Said): boolean {
  const [number, birth, sex] = [said('nirComplet'), said('naissanceLe'), said('sexe')];
  if (typeof number !== 'string') return true;
  const sameMonth = typeof birth !== 'string' || number.slice(1, 5) === `${birth.slice(2, 4)}${birth.slice(5, 7)}`;
  const sameSex = typeof sex !== 'string' || (number.startsWith('2') ? 'femme' : 'homme') === sex;
  return sameMonth && sameSex;
}

/** The IBAN written on the RIB that was joined; undefined when none was. */
export function ibanOnPaper(said: Said, compte: Pick<Compte, 'papiers'>): string | undefined {
  const joined = compte.papiers.find(({ id }) => id === said('ribCopie'));
  return joined?.type === 'rib' ? joined.iban : undefined;
}
