import { addDays, addMonths, addMonthsToDay, monthOf } from '#engine/journal/day.ts';
import { stamp, type World } from '#engine/journal/world.ts';
import type { Happening } from '#engine/portal/happening.ts';
import type { Portal } from '#engine/portal/portal.ts';
import { droitsOf, paidByCaf } from '#portals/caf/dossier/file.ts';
import { paymentHappenings } from '#portals/caf/dossier/payments.ts';
import { calculationsBefore } from '#portals/caf/dossier/quarter-rights.ts';
import { dossierOf, firstReview, isStruckOff, type Quarter, quarters, startDay } from '#portals/caf/dossier/quarters.ts';
import { laterHappenings } from '#portals/caf/dossier/recalculation.ts';
import { decisionsOn, PRESTATIONS, rightsIn, rightsOf } from '#portals/caf/dossier/rights.ts';
import { paymentDay } from '#portals/caf/rules/calendar.ts';
import type { Day } from '#schema/day.ts';
import type { Evenement, Fait } from '#schema/evenement.ts';
import { announced, letter, opened } from './announcement.ts';

/** Days between sending and the written decision: a choice of the simulator, no figure was found. */
const NOTICE_DAYS = 2;
const REMINDER_DAY = 20;
/** Without payment for that long, the right is struck off (CSS D846-3). */
const STRIKE_OFF_MONTHS = 24;
const PAST_PAYMENTS = 10;

/** All that the calendar of the CAF holds until a day, as things stand. */
export function happenings(world: World, until: Day): Happening[] {
  if (isStruckOff(world)) return [];
  return [
    ...quarters(world, until).flatMap((quarter) => quarterHappenings(world, quarter, until)),
    ...paymentHappenings(world, until),
    ...laterHappenings(world, until),
    ...strikeOff(world, until),
  ];
}

function quarterHappenings(world: World, { dossier, ouvreLe, fermeLe, envoi }: Quarter, until: Day): Happening[] {
  const list: Happening[] = [];
  if (ouvreLe > startDay(world)) list.push({ id: `caf:ouverture:${dossier}`, le: ouvreLe, faits: opened(dossier) });
  const reminder = addDays(ouvreLe, REMINDER_DAY - 1);
  if (!envoi || envoi.le > reminder)
    list.push({
      id: `caf:rappel:${dossier}`,
      le: reminder,
      faits: [letter(`dtr-rappel:${dossier}`, 'dtr-rappel', 'courriel', dossier)],
    });
  const closed = addDays(fermeLe, 1);
  if (!envoi || envoi.le > fermeLe) {
    const faits = [
      letter(`suspension:${dossier}`, 'suspension', 'espace', dossier),
      letter(`suspension:${dossier}`, 'suspension', 'courriel', dossier),
    ];
    list.push({ id: `caf:suspension:${dossier}`, le: closed, faits });
  }
  if (envoi)
    list.push({
      id: `caf:notification:${dossier}`,
      le: addDays(envoi.le, NOTICE_DAYS),
      faits: [letter(`notification-droits:${dossier}`, 'notification-droits', 'espace', dossier), ...told(world, dossier)],
    });
  // What a story that begins late did not see happen is not told afterwards.
  const start = startDay(world);
  return list.filter(({ le, id }) => le <= until && (le > start || id.startsWith('caf:notification')));
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

function strikeOff(world: World, until: Day): Happening[] {
  const last = paidByCaf(world).findLast(({ montant }) => montant > 0);
  const le = addMonthsToDay(last?.le ?? startDay(world), STRIKE_OFF_MONTHS);
  if (le > until || le < world.today) return [];
  const dossier = dossierOf(firstReview(world));
  return [
    {
      id: 'caf:radiation',
      le,
      faits: [
        { type: 'decide', dossier, issue: 'refusee', motif: 'radiation' },
        { type: 'recu', message: 'caf:radiation', canal: 'courrier', de: 'caf', modele: 'radiation', donnees: { dossier } },
      ],
    },
  ];
}

/** How the account looked before the story: the last payments, worked out from its truth, and the declaration already announced. */
export const opening: Portal['opening'] = (before) => {
  const world: World = before;
  const months = Array.from({ length: PAST_PAYMENTS + 1 }, (_, back) => addMonths(monthOf(world.today), -1 - back)).reverse();
  const paid = months
    .filter((month) => paymentDay(addMonths(month, 1)) <= world.today)
    .slice(-PAST_PAYMENTS)
    .flatMap((month): Evenement[] => {
      const rights = rightsOf(calculationsBefore(world, month));
      const detail = Object.fromEntries(
        PRESTATIONS.filter((prestation) => droitsOf(world.compte).prestations.includes(prestation)).map((prestation) => [
          prestation,
          rights[prestation],
        ]),
      );
      const montant = Math.round(Object.values(detail).reduce((sum, amount) => sum + amount, 0) * 100) / 100;
      return stamp([{ type: 'paye', mois: month, montant, retenu: 0, detail }], {
        today: paymentDay(addMonths(month, 1)),
        minute: 480,
        t: 0,
      });
    });
  return [...paid, ...announced(world)].sort((a, b) => a.le.localeCompare(b.le));
};
