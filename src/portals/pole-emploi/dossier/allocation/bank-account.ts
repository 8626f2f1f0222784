import type { Said } from '#engine/answers/answers.ts';
import { bareWords } from '#engine/words/bare-words.ts';
import type { Compte } from '#schema/compte.ts';

/** Said when the account is somebody else’s. */
export const NOT_THE_HOLDER =
  'Ce compte n’a pas l’air d’être à votre nom. Un virement sur le compte de quelqu’un d’autre est refusé : donnez un RIB à votre nom.';

/** Said when the IBAN is not the one of the paper that was joined. */
export const IBAN_DIFFERS = 'Cet IBAN n’est pas celui du RIB que vous joignez. Relisez-le, quatre par quatre.';

/** Is this account in the name of the person? A joint account, with another name beside, is. */
export function isHolder(said: Said, compte: Pick<Compte, 'nom'>): boolean {
  const holder = ` ${bareWords(String(said('ribTitulaire') ?? ''))} `;
  return [said('nomNaissance'), said('nomUsage'), compte.nom].some(
    (name) => typeof name === 'string' && bareWords(name) !== '' && holder.includes(` ${bareWords(name)} `),
  );
}

/** The IBAN written on the RIB that was joined; undefined when none was. */
export function ibanOnPaper(said: Said, compte: Pick<Compte, 'papiers'>): string | undefined {
  const joined = compte.papiers.find(({ id }) => id === said('ribCopie'));
  return joined?.type === 'rib' ? joined.iban : undefined;
}
