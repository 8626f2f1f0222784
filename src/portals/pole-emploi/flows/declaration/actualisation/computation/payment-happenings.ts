import { decisionsOf } from '#engine/journal/decisions.ts';
import type { World } from '#engine/journal/world.ts';
import type { Happening } from '#engine/portal/happening.ts';
import { roundToCents } from '#engine/words/money.ts';
import { rightOf } from '#portals/pole-emploi/dossier/allowance.ts';
import { backPaidOn, paidOn } from '#portals/pole-emploi/dossier/declarations/dates.ts';
import { lastComputation, monthBy, versionOf } from '#portals/pole-emploi/dossier/declarations/versions.ts';
import { withheldFrom } from '#portals/pole-emploi/dossier/dettes/withholding.ts';
import { happening, PORTAL, personOf, sendLetter } from '#portals/pole-emploi/dossier/file.ts';
import { type DeclarationWindow, dossierOf } from '#portals/pole-emploi/dossier/months.ts';
import type { Month } from '#schema/day.ts';
import type { Donnees, Fait } from '#schema/evenement.ts';
import { calculateMonth, computationData } from './calculation.ts';
import { isPaid } from './settlement.ts';

/** The payment of a month, then what is paid later when too little was. */
export function paymentHappenings(world: World, window: DeclarationWindow): Happening[] {
  const { mois, envoi } = window;
  const right = rightOf(world);
  if (!envoi || !right) return [];
  if (isPaid(world, mois)) return backPayments(world, mois);
  return [happening(`paiement:${mois}`, paidOn(mois, envoi.le, right.decideLe), monthPaid(world, mois, dueFor(world, mois)))];
}

/** What is due for the month: as it was worked out, or as it will be tomorrow. */
function dueFor(world: World, mois: Month): Donnees {
  const known = lastComputation(world, mois)?.donnees;
  if (known) return known;
  const right = rightOf(world);
  const declaration = monthBy(world, mois, versionOf(world, mois).origin);
  return right && declaration ? computationData(calculateMonth(world, declaration, right), {}) : {};
}

function monthPaid(world: World, mois: Month, due: Donnees): Fait[] {
  const net = Number(due.net ?? 0);
  const jours = Number(due.jours ?? 0);
  const retenu = withheldFrom(world, net);
  const words = { mois, net, jours, retenu, brut: Number(due.brut ?? 0), provisoire: due.provisoire === true };
  return [
    payment(world, mois, net, retenu, { allocation: net }),
    ...sendLetter(world, `paiement:${mois}`, net > 0 ? 'avis-de-paiement' : 'pas-de-paiement', words),
    ...(net > 0 ? told(world, mois, net - retenu, jours) : []),
  ];
}

/** `net` is what is due, `retenu` what is kept of it to repay a debt: the rest arrives. */
const payment = (world: World, mois: Month, net: number, retenu: number, detail: Record<string, number>): Fait => ({
  type: 'paye',
  mois,
  montant: roundToCents(net - retenu),
  retenu,
  detail,
  de: PORTAL,
  nature: 'chomage',
  organisme: 'France Travail',
  personne: personOf(world.compte).id,
});

/** Who learns of a payment (facts § 3). What goes to the taxes and to the Caf is often described; no source was found. */
function told(world: World, mois: Month, net: number, jours: number): Fait[] {
  const dossier = dossierOf(mois);
  const tell = (vers: string, quoi: string, donnees: Donnees): Fait => ({
    type: 'transmis',
    dossier,
    de: PORTAL,
    vers,
    quoi,
    donnees,
  });
  return [
    tell('banque', 'virement-allocation', { net }),
    tell('cnav', 'jours-de-chomage', { jours }),
    tell('impots', 'allocation-payee', { net }),
    ...(world.compte.droits ? [tell('caf', 'allocation-payee', { net })] : []),
  ];
}

/** What was owed is paid some days after it was decided. */
function backPayments(world: World, mois: Month): Happening[] {
  return decisionsOf(world, 'rappel')
    .filter(({ donnees }) => donnees?.mois === mois)
    .map(({ le, donnees }, rank) => {
      const montant = Number(donnees?.montant ?? 0);
      return happening(`versement-rappel:${mois}:${rank + 1}`, backPaidOn(le), [
        payment(world, mois, montant, 0, { rappel: montant }),
        ...told(world, mois, montant, 0),
      ]);
    });
}
