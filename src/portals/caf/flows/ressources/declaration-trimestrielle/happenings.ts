import { addDays, addMonths, addMonthsToDay, firstDayOf, monthOf } from '#engine/journal/day.ts';
import { decide } from '#engine/journal/decisions.ts';
import { stamp, type World } from '#engine/journal/world.ts';
import type { Happening } from '#engine/portal/happening.ts';
import type { Portal } from '#engine/portal/portal.ts';
import { isFamily } from '#portals/caf/dossier/family/family-payments.ts';
import { grantedIn } from '#portals/caf/dossier/granted.ts';
import { paidByCaf } from '#portals/caf/dossier/paid.ts';
import { paymentHappenings } from '#portals/caf/dossier/payments.ts';
import { calculationsBefore } from '#portals/caf/dossier/quarter-rights.ts';
import {
  dossierOf,
  firstReview,
  isStruckOff,
  openBenefits,
  type Quarter,
  quarters,
  startDay,
} from '#portals/caf/dossier/quarters.ts';
import { laterHappenings } from '#portals/caf/dossier/recalculation.ts';
import { decisionsOn, type Prestation, rightsIn, withoutAmountIn } from '#portals/caf/dossier/rights.ts';
import { BOTH, tell } from '#portals/caf/dossier/tell.ts';
import { paymentDay } from '#portals/caf/rules/calendar.ts';
import { type Day, inOrder } from '#schema/day.ts';
import type { Evenement, Fait } from '#schema/evenement.ts';
import { announced, opened } from './announcement.ts';

/** Days between sending and the written decision: a choice of the simulator, no figure was found. */
const NOTICE_DAYS = 2;
const REMINDER_DAY = 20;
/** Without payment for that long, the right is struck off: the prime (CSS D846-3), and the RSA in whole months (CASF R262-40). */
const STRIKE_OFF_MONTHS = 24;
const RSA_MONTHS = 4;
const PAST_PAYMENTS = 10;

/** All that the calendar of the CAF holds until a day, as things stand. */
export function happenings(world: World, until: Day): Happening[] {
  if (isStruckOff(world)) return [];
  return [
    ...quarters(world, until).flatMap((quarter) => quarterHappenings(world, quarter)),
    ...paymentHappenings(world, until),
    ...laterHappenings(world, until),
    ...strikeOff(world, until),
  ];
}

function quarterHappenings(world: World, { dossier, ouvreLe, fermeLe, envoi, demande }: Quarter): Happening[] {
  // A request has letters of its own, and nothing is to be declared for its quarter.
  if (demande) return [];
  const list: Happening[] = [];
  if (ouvreLe > startDay(world)) list.push({ id: `caf:ouverture:${dossier}`, le: ouvreLe, faits: opened(dossier) });
  const reminder = addDays(ouvreLe, REMINDER_DAY - 1);
  if (!envoi || envoi.le > reminder)
    list.push({
      id: `caf:rappel:${dossier}`,
      le: reminder,
      faits: tell(`dtr-rappel:${dossier}`, 'dtr-rappel', { dossier }, ['courriel']),
    });
  const closed = addDays(fermeLe, 1);
  if (!envoi || envoi.le > fermeLe) {
    const faits = [...tell(`suspension:${dossier}`, 'suspension', { dossier }, BOTH)];
    list.push({ id: `caf:suspension:${dossier}`, le: closed, faits });
  }
  if (envoi)
    list.push({
      id: `caf:notification:${dossier}`,
      le: addDays(envoi.le, NOTICE_DAYS),
      faits: [...tell(`notification-droits:${dossier}`, 'notification-droits', { dossier }), ...told(world, dossier)],
    });
  // What a story that begins late did not see happen is not told afterwards.
  const start = startDay(world);
  return list.filter(({ le, id }) => le > start || id.startsWith('caf:notification'));
}

/** Who else learns of the right once it is decided (caf.md §3.3): the department for the RSA, France Travail for both. */
function told(world: World, dossier: string): Fait[] {
  const rights = rightsIn(decisionsOn(world, dossier).at(-1));
  const tell = (vers: string, quoi: string): Fait => ({ type: 'transmis', dossier, de: 'caf', vers, quoi });
  return [
    ...(rights.rsa > 0 ? [tell('departement', 'droits-ouverts')] : []),
    ...(rights.rsa > 0 || rights['prime-activite'] > 0 ? [tell('france-travail', 'beneficiaire')] : []),
  ];
}

/** The rights that close for want of any payment: the RSA after four whole months, the prime after two years. */
function strikeOff(world: World, until: Day): Happening[] {
  const last = [
    paidByCaf(world).findLast(({ montant, detail }) => montant > 0 && !isFamily(detail))?.le,
    grantedIn(world).at(-1)?.le,
    startDay(world),
  ]
    .filter((day) => day !== undefined)
    .reduce((latest, day) => (day > latest ? day : latest));
  // Nobody knows whether it would have been paid.
  const decided = quarters(world).flatMap((quarter) => decisionsOn(world, quarter.dossier));
  if (decided.some(({ donnees }) => withoutAmountIn(donnees).length > 0)) return [];
  const dossier = dossierOf(firstReview(world));
  return openBenefits(world).flatMap((prestation): Happening[] => {
    const le = closingDay(prestation, last);
    if (le > until || le < world.today) return [];
    const donnees = { prestations: [prestation] };
    const message = `caf:radiation:${prestation}`;
    return [
      {
        id: message,
        le,
        faits: [
          decide(dossier, 'refusee', 'radiation', donnees),
          { type: 'recu', message, canal: 'courrier', de: 'caf', modele: 'radiation', donnees: { dossier, ...donnees } },
        ],
      },
    ];
  });
}

// CASF R262-40, 2°: the first of the month after four civil months without payment. CSS D846-3: twenty-four months.
const closingDay = (prestation: Prestation, last: Day): Day =>
  prestation === 'rsa' ? firstDayOf(addMonths(monthOf(last), RSA_MONTHS + 1)) : addMonthsToDay(last, STRIKE_OFF_MONTHS);

/** How the account looked before the story: the last payments, worked out from its truth, and the declaration already announced. */
export const opening: Portal['opening'] = (before) => {
  const world: World = before;
  const months = Array.from({ length: PAST_PAYMENTS + 1 }, (_, back) => addMonths(monthOf(world.today), -1 - back)).reverse();
  const paid = months
    .filter((month) => paymentDay(addMonths(month, 1)) <= world.today)
    .slice(-PAST_PAYMENTS)
    .flatMap((month): Evenement[] => {
      // Where there was no right, or where the simulator gives no figure, nothing is told of the past.
      const paid = calculationsBefore(world, month).filter(({ refus }) => refus === undefined);
      if (paid.length === 0) return [];
      const detail = Object.fromEntries(paid.map((calculation) => [calculation.prestation, calculation.montant]));
      const montant = Math.round(Object.values(detail).reduce((sum, amount) => sum + amount, 0) * 100) / 100;
      return stamp([{ type: 'paye', mois: month, montant, retenu: 0, detail }], {
        today: paymentDay(addMonths(month, 1)),
        minute: 480,
        t: 0,
      });
    });
  return [...paid, ...announced(world)].sort((a, b) => inOrder(a.le, b.le));
};
