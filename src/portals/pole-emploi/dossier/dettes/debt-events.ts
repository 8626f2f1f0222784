import { dayIn } from '#engine/portal/letter-data.ts';
import { roundToCents } from '#engine/words/money.ts';
import type { Month } from '#schema/day.ts';
import type { EvenementDe } from '#schema/evenement.ts';
import { isClaimed, oppositionUntil, overpaymentDeadlines } from '../../rules/overpayment.ts';
import type { Debt, DebtState } from './debt.ts';
import { scheduleOf } from './schedule.ts';

/** A debt while the journal is read, event after event. */
export type Draft = { -readonly [Key in keyof Debt]: Debt[Key] } & {
  refusees: Set<'remise' | 'contestation'>;
  reponses: number;
};

/** A sum is asked back. What is too small is not. */
export function opened(debts: Draft[], { dossier: told, motif, donnees = {}, le }: EvenementDe<'decide'>): void {
  const montant = roundToCents(Number(donnees.montant ?? 0));
  if (!isClaimed(montant)) return;
  const mois = typeof donnees.mois === 'string' ? (donnees.mois as Month) : undefined;
  const [demarche, key] = told.split(':');
  const id = demarche === motif && key !== undefined ? key : (mois ?? le);
  debts.push({
    id,
    dossier: `${motif}:${id}`,
    mois,
    montant,
    raison: String(donnees.raison ?? ''),
    le,
    etat: 'a-repondre',
    depuis: le,
    rembourse: 0,
    efface: 0,
    reste: montant,
    echeances: [],
    contesterAvant: overpaymentDeadlines(le).contester,
    opposerAvant: undefined,
    miseEnDemeureLe: undefined,
    refusees: new Set(),
    reponses: 0,
  });
}

/** The person answered: her next answer, if there is one, has a dossier of its own. */
export function answered(debts: readonly Draft[], dossier: string): void {
  const debt = debtBehind(debts, dossier);
  if (!debt) return;
  debt.reponses += 1;
  debt.dossier = `${demarcheOf(dossier)}:${debt.id}:${debt.reponses + 1}`;
}

const demarcheOf = (dossier: string): string => dossier.split(':')[0] ?? '';
const debtBehind = (debts: readonly Draft[], dossier: string): Draft | undefined =>
  debts.find((debt) => debt.id === dossier.split(':')[1] && demarcheOf(debt.dossier) === demarcheOf(dossier));

// The state that each decision of this démarche leads to.
const LEADS_TO: Readonly<Record<string, DebtState>> = {
  echeancier: 'echeancier',
  'paiement-annonce': 'paiement-annonce',
  'retenue-choisie': 'retenues',
  'remise-demandee': 'remise-demandee',
  'contestation-recue': 'contestee',
  'opposition-recue': 'opposition',
  'mise-en-demeure': 'mise-en-demeure',
  contrainte: 'contrainte',
  'contrainte-executoire': 'executoire',
  'remise-decidee': 'a-repondre',
  'contestation-refusee': 'a-repondre',
};

/** Something was decided about a debt. */
export function decided(debts: readonly Draft[], { dossier, motif, donnees = {}, le, issue }: EvenementDe<'decide'>): void {
  const debt = debtBehind(debts, dossier);
  if (!debt) return;
  const etat = LEADS_TO[motif];
  if (etat) Object.assign(debt, { etat, depuis: le });
  if (motif === 'echeancier') debt.echeances = scheduleOf(debt.reste, Number(donnees.fois), dayIn(donnees, 'premier'));
  if (motif === 'mise-en-demeure') debt.miseEnDemeureLe = le;
  if (motif === 'contrainte') debt.opposerAvant = oppositionUntil(le);
  if (motif === 'contestation-refusee') debt.refusees.add('contestation');
  if (motif === 'remise-decidee') {
    debt.refusees.add('remise');
    if (issue === 'acceptee') settle(debt, { efface: Number(donnees.efface ?? 0) });
  }
  if (motif === 'remboursement') {
    settle(debt, { rembourse: Number(donnees.montant ?? 0) });
    const rank = Number(donnees.rang ?? 0);
    debt.echeances = debt.echeances.map((part, at) => (at + 1 === rank ? { ...part, fait: true } : part));
  }
}

/** Money withheld pays the oldest debt back first, among those for which it was chosen. */
export function withheld(debts: readonly Draft[], { retenu }: EvenementDe<'paye'>): void {
  let left = retenu;
  for (const debt of debts.filter(({ etat }) => etat === 'retenues')) {
    const part = Math.min(debt.reste, left);
    left = roundToCents(left - part);
    if (part > 0) settle(debt, { rembourse: part });
  }
}

function settle(debt: Draft, { rembourse = 0, efface = 0 }: { rembourse?: number; efface?: number }): void {
  debt.rembourse = roundToCents(debt.rembourse + rembourse);
  debt.efface = roundToCents(debt.efface + efface);
  debt.reste = Math.max(0, roundToCents(debt.montant - debt.rembourse - debt.efface));
  if (debt.reste === 0) debt.etat = 'soldee';
}
