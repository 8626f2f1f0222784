import { livedTruth } from '#engine/household/truth.ts';
import type { World } from '#engine/journal/world.ts';
import type { Lesson } from '#engine/portal/lesson.ts';
import { euros, roundToCents } from '#engine/words/money.ts';
import { basisWith, refusalsBehind, rightsOn } from '#portals/caf/dossier/quarter-rights.ts';
import type { Quarter } from '#portals/caf/dossier/quarters.ts';
import { trueAmounts } from '#portals/caf/dossier/resources.ts';
import { decisionsOn, PRESTATION_NAMES } from '#portals/caf/dossier/rights.ts';

/** The declaration left after its month. */
export function late(quarter: Quarter): Lesson[] {
  if (!quarter.envoi || quarter.envoi.le <= quarter.fermeLe) return [];
  return [
    {
      id: `retard:${quarter.dossier}`,
      mois: quarter.mois,
      titre: 'La déclaration est partie après la fin du mois',
      explication:
        'Le paiement a manqué, puis il a repris. Les mois manqués du trimestre ont été rattrapés (choix du simulateur).',
      etat: 'arrive',
      source: 'Dossier de faits Caf, § 5 ligne 4',
    },
  ];
}

/** Why a right had no amount: the rule is worth as much as a mistake avoided. */
export function without(world: World, quarter: Quarter): Lesson[] {
  const decision = decisionsOn(world, quarter.dossier).at(-1);
  const refusals = decision ? refusalsBehind(world, quarter, decision) : [];
  return refusals.flatMap(({ prestation, refus }, rank): Lesson[] =>
    refus
      ? [
          {
            id: `sans-montant:${prestation}:${quarter.dossier}:${rank}`,
            mois: quarter.mois,
            titre: `${PRESTATION_NAMES[prestation]} : ${refus.sorte === 'sans-droit' ? 'pas de droit' : 'pas de montant ici'}`,
            explication: refus.raison,
            etat: 'arrive',
            source: refus.source,
          },
        ]
      : [],
  );
}

/** The declaration was not made in its month. */
export function missed(world: World, quarter: Quarter): Lesson[] {
  if (world.today <= quarter.fermeLe) return [];
  const lost = rightsOn(basisWith(world, quarter, trueAmounts(livedTruth(world), quarter), world.today));
  const montant = roundToCents((lost.rsa + lost['prime-activite']) * -1);
  return [
    {
      id: `oubli:${quarter.dossier}`,
      mois: quarter.mois,
      titre: 'La déclaration n’est pas faite',
      explication:
        montant < 0
          ? `Chaque mois sans déclaration, ce sont ${euros(-montant)} qui ne sont pas payés. Le droit reprend dès qu’elle est faite.`
          : 'Sans déclaration, la Caf ne peut rien calculer ni rien payer.',
      ...(montant < 0 ? { montant } : {}),
      etat: 'arrive',
      source: 'Dossier de faits Caf, § 5 lignes 4 et 5',
    },
  ];
}
