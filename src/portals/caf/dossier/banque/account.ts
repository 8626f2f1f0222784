import { decisionsOf } from '#engine/journal/decisions.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import { bareWords } from '#engine/words/bare-words.ts';
import { fullName } from '#engine/words/full-name.ts';
import type { Compte, Papier } from '#schema/compte.ts';
import { type Day, inOrder } from '#schema/day.ts';
import { compacted } from '#schema/legible.ts';

/** The démarche by which the bank account is changed. */
export const COMPTE_BANCAIRE = 'compte-bancaire';
/** The fact by which its RIB leaves with it: a file, or « plus-tard ». */
export const JOINED_RIB = 'compteRib';

type Rib = Extract<Papier, { type: 'rib' }>;
type Known = Pick<World, 'compte' | 'events'>;

const ribsOf = ({ papiers }: Pick<Compte, 'papiers'>): Rib[] =>
  papiers.flatMap((papier) => (papier.type === 'rib' ? [papier] : []));

/** Two ways to write one account. */
export const sameIban = (one: string, other: string): boolean => compacted(one).toUpperCase() === compacted(other).toUpperCase();

/** The RIB of that account among the papers, if the person has it. */
export const ribOf = ({ compte }: Pick<World, 'compte'>, iban: string): Rib | undefined =>
  ribsOf(compte).find((rib) => sameIban(rib.iban, iban));

/** The RIB that a careful person gives: in her name, for an account that is open and receives payments. */
export const ribToGive = (compte: Pick<Compte, 'papiers' | 'nom' | 'prenom'>): Rib | undefined => {
  const ribs = ribsOf(compte);
  return ribs.find((rib) => rib.ferme === undefined && rib.livret !== true && isOwnName(rib.titulaire, compte)) ?? ribs[0];
};

/** An account that the Caf was told of: what a payment of that day or later goes to. */
interface Told {
  le: Day;
  iban: string;
}

/** The accounts told in the story, oldest first: with a first request, or by a change whose RIB was read. */
const toldAccounts = (world: Pick<World, 'events'>): Told[] =>
  [
    ...eventsOf(world, 'envoye').flatMap(({ le, donnees }) =>
      typeof donnees.demandeIban === 'string' ? [{ le, iban: donnees.demandeIban }] : [],
    ),
    ...decisionsOf(world, 'compte-bancaire-caf').flatMap(({ le, issue, donnees }) =>
      issue === 'acceptee' && donnees !== undefined ? [{ le, iban: donnees.iban }] : [],
    ),
  ].sort((one, other) => inOrder(one.le, other.le));

/** The account to which a payment of that day leaves: told before it, or the first RIB of the papers, which the Caf has from before. */
export function payeeOn(world: Known, on: Day): Told | undefined {
  const before = ribsOf(world.compte)[0];
  return toldAccounts(world).findLast(({ le }) => le < on) ?? (before && { le: '1900-01-01', iban: before.iban });
}

/** The account that the Caf has today, by fours; undefined while it has none. */
export const payeeNow = (world: Known): string | undefined => toldAccounts(world).at(-1)?.iban ?? ribsOf(world.compte)[0]?.iban;

/** Is this account known to be closed on that day? The bank knows, and the Caf does not. */
export const isClosedOn = (world: Pick<World, 'compte'>, iban: string, on: Day): boolean => {
  const rib = ribOf(world, iban);
  return rib?.ferme !== undefined && rib.ferme <= on;
};

/** « …4 184 »: the end of an account, enough to know it by. */
export const endOfIban = (iban: string): string => `…${iban.trim().slice(-7)}`;

/**
 * Is this holder the person? Her first name and her name (or the one that she uses) are there; another name beside is a joint account
 * (caf.md §5 row 17).
 */
export function isOwnName(holder: string, { nom, prenom }: Pick<Compte, 'nom' | 'prenom'>, usual = ''): boolean {
  const words = bareWords(holder).split(' ');
  const holds = (name: string) =>
    bareWords(name)
      .split(' ')
      .every((part) => words.includes(part));
  const first = bareWords(prenom)
    .split(' ')
    .some((part) => words.includes(part));
  return first && [nom, usual].some((name) => name !== '' && holds(name));
}

/** Said when the account is somebody else’s. */
export const NOT_THE_HOLDER =
  'Ce compte n’est pas à votre nom : la Caf ne peut pas y payer. Donnez le RIB d’un compte à votre nom, ou à vos deux noms.';

/** The holder that she writes. */
export const ownHolder = (compte: Pick<Compte, 'papiers' | 'nom' | 'prenom'>): string =>
  ribToGive(compte)?.titulaire ?? fullName(compte.prenom, compte.nom);
