import { addMonths, firstDayOf, monthInWords, monthOf } from '#engine/journal/day.ts';
import { decisionsOf } from '#engine/journal/decisions.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import { inboxOf } from '#engine/portal/inbox.ts';
import type { Portal } from '#engine/portal/portal.ts';
import { roundToCents } from '#engine/words/money.ts';
import type { Day, Month } from '#schema/day.ts';
import type { EvenementDe } from '#schema/evenement.ts';
import { ownEntry } from '#schema/own-entry.ts';
import type { Calculation } from '../rules/calculation.ts';
import { endOfIban } from './banque/account.ts';
import { accountChanges } from './banque/changes.ts';
import { returnedPayments } from './banque/returned.ts';
import { isClosedForPapers, type Request, requestsOf, waitsForPapers } from './demandes/requests.ts';
import { debtsOf } from './dettes/debts.ts';
import { FAMILY_NAMES, familyRights, paysFamily } from './family/family-rights.ts';
import { neverHadRights } from './granted.ts';
import { AID_PART, housingAidOn } from './logement/aid.ts';
import { housingRows } from './logement/rows.ts';
import { AGAIN, RETURN } from './paid.ts';
import { lastPayments } from './payments.ts';
import { askedAlone, type DossierRow, withPieces } from './pieces/followed.ts';
import { calculationsBefore, calculationsOf } from './quarter-rights.ts';
import { currentQuarter, DTR, DTR_TITLE, firstReview, openBenefits, quarterOf, quarterOfDossier, quarters } from './quarters.ts';
import { requestsIn } from './recalculation.ts';
import { heldAmounts } from './resources.ts';
import { decisionsOn, PRESTATION_NAMES, type Prestation } from './rights.ts';
import { everyAdult, truthOf } from './situation/known-account.ts';
import { CHANGE_TITLES } from './situation/names.ts';
import { toldChanges, treatedMessage } from './situation/told.ts';

/** The declaration of the moment, as the dashboard and the agenda show it. */
export interface DeclarationState {
  mois: Month;
  dossier: string;
  statut: 'a-faire' | 'envoyee' | 'oubliee' | 'a-venir';
  ouvreLe: Day;
  fermeLe: Day;
  periode: readonly Month[];
  envoyeeLe?: Day;
  minute?: number;
  numero?: string;
}

/** The declaration that can be made, or that was just made; the first one to come when none has opened yet. */
export function declarationState(world: World): DeclarationState | undefined {
  if (neverHadRights(world)) return undefined;
  const last = currentQuarter(world) ?? quarters(world, firstDayOf(firstReview(world)))[0];
  // A request said the money of its own three months: the next declaration is that of the quarter after.
  const quarter = last?.demande ? quarterOf(world, addMonths(last.mois, 3)) : last;
  if (!quarter) return undefined;
  const { mois, dossier, periode, ouvreLe, fermeLe, envoi } = quarter;
  const statut = envoi ? 'envoyee' : world.today < ouvreLe ? 'a-venir' : world.today > fermeLe ? 'oubliee' : 'a-faire';
  return {
    mois,
    dossier,
    statut,
    ouvreLe,
    fermeLe,
    periode,
    ...(envoi ? { envoyeeLe: envoi.le, minute: envoi.minute, numero: envoi.numero } : {}),
  };
}

/** The declarations to come, for « Mon agenda ». */
export function nextDeclarations(world: World): { mois: Month; ouvreLe: Day; fermeLe: Day }[] {
  const state = declarationState(world);
  if (!state) return [];
  return [0, 3, 6]
    .map((later) => addMonths(state.mois, later))
    .map((mois) => ({ mois, ouvreLe: firstDayOf(mois), fermeLe: quarterOfDossier(world, `${DTR}:${mois}`).fermeLe }));
}

/** One payment, with the name of each part. Amounts in euros. */
export interface PaymentRow {
  mois: Month;
  le: Day;
  montant: number;
  retenu: number;
  detail: { nature: string; montant: number }[];
  /** It came back from a closed account on that day. */
  revenuLe?: Day;
}

const LAST_PAYMENTS = 10;

/** The last ten payments, most recent first. */
export function payments(world: World): PaymentRow[] {
  // What is paid for one month on one day is one payment for who reads it.
  const rows: PaymentRow[] = [];
  for (const payment of lastPayments(world, 2 * LAST_PAYMENTS)) {
    const { mois, le, montant, retenu } = payment;
    const same = rows.find((row) => row.mois === mois && row.le === le);
    if (same === undefined) rows.push({ mois, le, montant, retenu, detail: detailOf(payment) });
    else
      Object.assign(same, {
        montant: roundToCents(same.montant + montant),
        retenu: roundToCents(same.retenu + retenu),
        detail: [...same.detail, ...detailOf(payment)],
      });
  }
  const back = new Map(returnedPayments(world).map(({ paye, le }) => [paye, le] as const));
  return rows.slice(0, LAST_PAYMENTS).map((row) => {
    const revenuLe = row.montant > 0 ? back.get(row.le) : undefined;
    return revenuLe === undefined ? row : { ...row, revenuLe };
  });
}

/** The parts of a payment by name, in euros. */
export const detailOf = ({ detail }: Pick<EvenementDe<'paye'>, 'detail'>): PaymentRow['detail'] =>
  Object.entries(detail).map(([key, amount]) => ({ nature: partName(key), montant: amount }));

function partName(key: string): string {
  const [first = '', second = ''] = key.split(':');
  if (first === 'famille') return ownEntry(FAMILY_NAMES, second) ?? second;
  if (first === RETURN) return 'Paiement retourné par la banque';
  if (first === AGAIN) return 'Paiement fait de nouveau';
  if (first === 'famille-rappel') return `Rappel : ${ownEntry(FAMILY_NAMES, second) ?? second}`;
  if (first === 'rappel') return `Rappel de ${PRESTATION_NAMES[second as Prestation] ?? second}`;
  if (first === AID_PART) return second === '' ? 'Aide au logement' : `Aide au logement (${monthInWords(second as Month)})`;
  const name = PRESTATION_NAMES[first as Prestation] ?? first;
  return second === '' ? name : `${name} (mois en retard : ${second})`;
}

/** Money to give back, oldest first. */
export const debts = (world: World) => debtsOf(world).map((debt) => ({ ...debt, nom: PRESTATION_NAMES[debt.prestation] }));

/** « Suivre mes démarches »: what was sent, and where it stands. */
export function dossiers(world: World): DossierRow[] {
  const sent = [
    ...declarations(world),
    ...requests(world),
    ...moves(world),
    ...housingRows(world),
    ...changes(world),
    ...bankChanges(world),
    ...contactChanges(world),
  ];
  return [...withPieces(world, sent), ...askedAlone(world, sent)];
}

/** The moves that were told: the address is written at once, whatever follows. */
const moves = (world: World): DossierRow[] =>
  decisionsOf(world, 'adresse-caf').map(({ dossier, le, donnees }) => ({
    dossier,
    le,
    titre: 'Déménagement',
    etat: 'traite',
    detail: `Nouvelle adresse : ${donnees?.adresse ?? ''}.`,
  }));

/** What was asked for: it waits, or has its answer. */
const requests = (world: World): DossierRow[] =>
  requestsOf(world).map(({ dossier, prestation, envoi, etat }) => ({
    dossier,
    titre: `Demande : ${PRESTATION_NAMES[prestation]}`,
    le: envoi.le,
    etat: etat === 'en-cours' ? 'en-cours' : 'traite',
    detail: waitsForPapers(world, { dossier, etat })
      ? 'La Caf attend un papier : la réponse viendra ensuite.'
      : isClosedForPapers(world, dossier)
        ? 'Votre demande est fermée : un papier n’est jamais arrivé.'
        : REQUEST_STATES[etat],
  }));

const REQUEST_STATES: Readonly<Record<Request['etat'], string>> = {
  'en-cours': 'La Caf étudie votre demande.',
  accordee: 'Votre demande est acceptée : le droit est ouvert.',
  refusee: 'Votre demande est refusée. La lettre dit pourquoi, et comment contester.',
  'sans-montant': 'Cet exercice ne calcule pas ce droit. La lettre dit pourquoi.',
};

/** The bank accounts that were told: each waits for its RIB to be read. */
const bankChanges = (world: World): DossierRow[] =>
  accountChanges(world).map(({ dossier, le, iban, etat }) => ({
    dossier,
    le,
    titre: 'Compte bancaire',
    etat: etat === 'en-cours' ? 'en-cours' : 'traite',
    detail: BANK_STATES[etat](endOfIban(iban)),
  }));
const BANK_STATES = {
  'en-cours': (end: string) => `La Caf vérifie le RIB du compte ${end}.`,
  acceptee: (end: string) => `Les paiements vont maintenant sur le compte ${end}.`,
  refusee: () => 'Ce compte n’est pas pris : la lettre dit pourquoi. L’ancien reste dans le dossier.',
  remplacee: () => 'Un autre compte a été pris depuis : ce RIB ne sert plus.',
} as const;

/** The telephone or the address that was told: written as soon as its code is copied. */
const contactChanges = (world: World): DossierRow[] =>
  decisionsOf(world, 'coordonnees-caf').map(({ dossier, le, donnees }) => ({
    dossier,
    le,
    titre: 'Coordonnées',
    etat: 'traite',
    detail: `${donnees?.quoi === 'courriel' ? 'Nouvelle adresse' : 'Nouveau numéro'} : ${donnees?.valeur ?? ''}.`,
  }));

/** The changes that were told, until they are worked out. */
const changes = (world: World): DossierRow[] =>
  toldChanges(world).map((told) => {
    const { dossier, le, donnees } = told;
    const treated = eventsOf(world, 'recu').some(({ message }) => message === treatedMessage(told));
    return {
      dossier,
      le,
      titre: ownEntry(CHANGE_TITLES, donnees?.sorte ?? '') ?? 'Changement de situation',
      etat: treated ? 'traite' : 'en-cours',
      detail: treated ? 'Votre changement est pris en compte.' : 'Le calcul est refait avec ce changement.',
    };
  });

function declarations(world: World): DossierRow[] {
  return quarters(world).flatMap((quarter): DossierRow[] => {
    if (!quarter.envoi || quarter.demande) return [];
    const later =
      eventsOf(world, 'envoye').length > 0 &&
      Object.entries(quarter.envoi.donnees).some(([key, value]) => key.startsWith('justificatif@') && value === 'plus-tard');
    const asked =
      requestsIn(world, quarter).length > 0 ||
      Object.entries(quarter.envoi.donnees).some(([key, value]) => key.startsWith('manque@') && value === 'oui');
    const answered = eventsOf(world, 'recu').some(({ message }) => message === `caf:modif:${quarter.dossier}`);
    const etat = asked && !answered ? (later ? 'en-attente-d-information' : 'en-cours') : 'traite';
    const detail =
      etat === 'traite'
        ? 'Votre déclaration est traitée.'
        : later
          ? 'Un papier est attendu pour votre demande de modification.'
          : 'L’employeur doit répondre à votre demande de modification.';
    return [{ dossier: quarter.dossier, titre: DTR_TITLE, le: quarter.envoi.le, etat, detail }];
  });
}

/** What organisations have transmitted for the declaration of the moment. `montant` in euros. */
export const prefilled = (world: World, dossier: string) =>
  heldAmounts(truthOf(world, quarterOfDossier(world, dossier)), quarterOfDossier(world, dossier), world.today).map((amount) => ({
    ...amount,
    nom: everyAdult(world).find(({ id }) => id === amount.personne)?.prenom ?? amount.personne,
  }));

/** How a right was worked out, line by line: that of a declaration, or the one in force today. */
export function calculations(world: World, dossier?: string): readonly Calculation[] {
  if (dossier !== undefined) return calculationsOf(world, dossier);
  const decided = quarters(world).findLast((quarter) => decisionsOn(world, quarter.dossier).length > 0);
  if (decided) return calculationsOf(world, decided.dossier);
  return calculationsBefore(world, addMonths(firstReview(world), -1), world.today);
}

/** « Mes messages », the most recent first. */
export const inbox = (world: World, portal: Pick<Portal, 'id' | 'letter'>) =>
  inboxOf(world, portal, ({ canal }) => canal === 'espace');

/** The rights that run today, by name: those of the declaration that are open, and the housing benefit that is paid. */
export const openRights = (world: World): string[] => [
  ...openBenefits(world, world.today).map((prestation) => PRESTATION_NAMES[prestation]),
  ...(housingAidOn(world, world.today) > 0 ? ['Aide au logement'] : []),
  ...(paysFamily(world) && familyRights(world, monthOf(world.today), world.today).length > 0 ? ['Prestations familiales'] : []),
];
