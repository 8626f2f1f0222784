import { addDays, addMonthsToDay } from '#engine/journal/day.ts';
import { decide as decideOn } from '#engine/journal/decisions.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import type { Happening } from '#engine/portal/happening.ts';
import { roundToCents } from '#engine/words/money.ts';
import type { Debt } from '#portals/pole-emploi/dossier/dettes/debt.ts';
import { decisionOn, TROP_PERCU } from '#portals/pole-emploi/dossier/dettes/debts.ts';
import { happening, PORTAL, sendLetter } from '#portals/pole-emploi/dossier/file.ts';
import { instalments, MOST_INSTALMENTS, oppositionUntil } from '#portals/pole-emploi/rules/overpayment.ts';
import type { Day } from '#schema/day.ts';
import type { Decisions, Motif } from '#schema/decisions.ts';
import type { Donnees, Fait } from '#schema/evenement.ts';
import { debtData } from './letters.ts';
import { CHOSEN } from './ways.ts';

/** The months without reaction after which a formal notice leaves (pole-emploi.md §2h). */
const SILENCE_MONTHS = 1;
/** The months without an answer after which a contest is refused. */
const REFUSED_MONTHS = 2;

/** What comes next to a debt, as it stands. */
type Next = (world: World, debt: Debt) => Happening[];

const decide = <motif extends Motif>(
  debt: Debt,
  motif: motif,
  donnees?: Decisions[motif],
  issue: 'acceptee' | 'refusee' = 'refusee',
): Fait => decideOn(`${TROP_PERCU}:${debt.id}`, issue, motif, donnees);
const letter = (world: World, debt: Debt, modele: string, more: Donnees = {}): Fait[] =>
  sendLetter(world, `${modele}:${debt.id}:${debt.depuis}`, modele, { ...debtData(debt), ...more });
/** By post whatever was chosen: such a letter must reach its hands (choice of the simulator). */
const byPost = (debt: Debt, modele: string, more: Donnees = {}): Fait => ({
  type: 'recu',
  message: `${PORTAL}:${modele}:${debt.id}:courrier`,
  canal: 'courrier',
  de: PORTAL,
  modele,
  donnees: { ...debtData(debt), ...more },
});

const formalNotice: Next = (world, debt) => {
  // It is sent once: after a refusal that follows it, the next letter is the « contrainte ».
  if (debt.miseEnDemeureLe !== undefined) return constraint(world, debt);
  const faits = [decide(debt, 'mise-en-demeure'), ...letter(world, debt, 'trop-percu-mise-en-demeure')];
  return [happening(`mise-en-demeure:${debt.id}`, addMonthsToDay(debt.depuis, SILENCE_MONTHS), faits)];
};

const constraint: Next = (_world, debt) => {
  const le = addMonthsToDay(debt.depuis, CHOSEN.contrainte);
  const faits = [
    decide(debt, 'contrainte', { montant: debt.reste }),
    byPost(debt, 'trop-percu-contrainte', { opposer: oppositionUntil(le) }),
  ];
  return [happening(`contrainte:${debt.id}`, le, faits)];
};

const enforceable: Next = (_world, debt) => {
  const le = addDays(debt.opposerAvant ?? oppositionUntil(debt.depuis), 1);
  const faits: Fait[] = [
    decide(debt, 'contrainte-executoire', { montant: debt.reste }),
    { type: 'transmis', dossier: `${TROP_PERCU}:${debt.id}`, de: PORTAL, vers: 'commissaire-de-justice', quoi: 'contrainte' },
    byPost(debt, 'trop-percu-executoire'),
  ];
  return [happening(`contrainte-executoire:${debt.id}`, le, faits)];
};

const debits: Next = (world, debt) => {
  const rank = debt.echeances.findIndex(({ fait }) => !fait);
  const part = debt.echeances[rank];
  if (!part) return [];
  const donnees = { montant: part.montant, rang: rank + 1, sur: debt.echeances.length };
  const faits = [decide(debt, 'remboursement', donnees, 'acceptee'), ...settled(world, debt, part.montant)];
  return [happening(`prelevement:${debt.id}:${debt.depuis}:${rank + 1}`, part.le, faits)];
};

const announced: Next = (world, debt) => {
  const said = decisionOn(world, debt, 'paiement-annonce')?.donnees ?? {};
  const donnees = { montant: debt.reste, moyen: String(said.moyen ?? 'virement') };
  const faits = [decide(debt, 'remboursement', donnees, 'acceptee'), ...settled(world, debt, debt.reste)];
  return [happening(`paiement-recu:${debt.id}`, String(said.arrive ?? debt.depuis) as Day, faits)];
};

const settled = (world: World, debt: Debt, paid: number): Fait[] =>
  roundToCents(debt.reste - paid) > 0 ? [] : letter(world, debt, 'trop-percu-solde');

// The share withheld is recorded by the payment itself; only the end of the debt is told here.
const afterWithholding: Next = (world, debt) => {
  const last = eventsOf(world, 'paye').findLast(({ de, retenu }) => de === PORTAL && retenu > 0);
  return last && decisionOn(world, debt, 'remboursement') === undefined && debt.efface < debt.montant
    ? [happening(`retenue-finie:${debt.id}`, last.le, letter(world, debt, 'trop-percu-solde'))]
    : [];
};

/**
 * How a remission is decided, a choice of the simulator: nothing is left each month, all is effaced; what is left would not pay the
 * debt in 24 times, half of it; otherwise it is refused, since monthly payments are possible. Amounts in euros.
 */
export function remitted(reste: number, leftEachMonth: number): number {
  if (leftEachMonth <= 0) return reste;
  const least = instalments(reste, MOST_INSTALMENTS)[0] ?? reste;
  return leftEachMonth < least ? roundToCents(reste / 2) : 0;
}

const remission: Next = (world, debt) => {
  const efface = remitted(debt.reste, Number(decisionOn(world, debt, 'remise-demandee')?.donnees?.disponible ?? 0));
  const data = { efface, reste: roundToCents(debt.reste - efface) };
  const faits = [
    decide(debt, 'remise-decidee', data, efface > 0 ? 'acceptee' : 'refusee'),
    ...letter(world, debt, 'trop-percu-remise', data),
  ];
  return [happening(`remise:${debt.id}`, addDays(debt.depuis, CHOSEN.remise), faits)];
};

// With a paper, somebody reads and answers; without, nobody does, and the silence is a refusal that no letter tells.
const contest: Next = (world, debt) => {
  const read = decisionOn(world, debt, 'contestation-recue')?.donnees?.preuve === true;
  const le = addMonthsToDay(debt.depuis, read ? CHOSEN.contestation : REFUSED_MONTHS);
  const faits = [
    decide(debt, 'contestation-refusee', { silence: !read, montant: debt.reste }),
    ...(read ? letter(world, debt, 'trop-percu-maintenu') : []),
  ];
  return [happening(`contestation-refusee:${debt.id}`, le, faits)];
};

/** What comes next, by state. A debt in an opposition waits for a judge, whose time is not played. */
export const NEXT: Readonly<Partial<Record<Debt['etat'], Next>>> = {
  'a-repondre': formalNotice,
  'mise-en-demeure': constraint,
  contrainte: enforceable,
  echeancier: debits,
  'paiement-annonce': announced,
  'remise-demandee': remission,
  contestee: contest,
  soldee: afterWithholding,
};
