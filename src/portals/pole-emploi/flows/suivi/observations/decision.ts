import { decide as decideOn } from '#engine/journal/decisions.ts';
import type { World } from '#engine/journal/world.ts';
import { sendLetter } from '#portals/pole-emploi/dossier/file.ts';
import { isProved } from '#portals/pole-emploi/dossier/rendez-vous/reasons.ts';
import { ruleOf } from '#portals/pole-emploi/dossier/sanctions/intend.ts';
import type { Sanction } from '#portals/pole-emploi/dossier/sanctions/sanctions.ts';
import { isSearching } from '#portals/pole-emploi/dossier/sanctions/searching.ts';
import { appliedSanction, isRadiation } from '#portals/pole-emploi/rules/sanctions.ts';
import type { Day } from '#schema/day.ts';
import type { Decisions, Motif } from '#schema/decisions.ts';
import type { Donnees, Fait } from '#schema/evenement.ts';

/** Was a good reason given, with its proof? */
const isExcused = (world: World, { reponse, fauteLe }: Sanction): boolean =>
  reponse !== undefined &&
  isProved(world, String(reponse.donnees.observationRaison), String(reponse.donnees.observationPreuve), fauteLe);

/**
 * What a person decides after reading the answer, or without one: nothing, a warning, or the sanction of that step of the ladder, by
 * the rule of that day. The facts to record, with their letter.
 */
export function decisionOn(world: World, sanction: Sanction, on: Day): Fait[] {
  const { dossier, id, fauteLe, par, reponse } = sanction;
  const decide = <motif extends Motif>(motif: motif, donnees?: Decisions[motif]): Fait =>
    decideOn(dossier, 'acceptee', motif, donnees);
  const letter = (modele: string, donnees: Donnees = {}): Fait[] =>
    sendLetter(world, `sanction:${id}`, modele, {
      id,
      fauteLe,
      par,
      faute: sanction.faute,
      repondu: reponse !== undefined,
      ...donnees,
    });
  if (isExcused(world, sanction)) return [decide('sanction-sans-suite'), ...letter('sanction-sans-suite')];
  const rule = ruleOf(world, sanction);
  const warned = rule.rang === 1 && rule.reprise && reponse !== undefined && isSearching(world, on);
  const applied = appliedSanction(rule, on);
  if (warned || !applied) return [decide('avertissement'), ...letter('sanction-avertissement', { recherche: warned })];
  const { taux, du, au, source } = applied;
  // The department suspends the RSA; it does not take anybody off the list.
  const removes = par !== 'departement' || rule.regle === 'avant-juin-2025';
  const removed = rule.nature === 'radiation' || rule.nature === 'radiation-possible' || isRadiation(taux, applied.mois);
  const data = { taux, du, jusquau: au };
  const words: Donnees = {
    ...data,
    mois: applied.mois,
    regle: rule.regle,
    source: `${rule.source} ; ${source}`,
    reprise: rule.reprise,
  };
  if (removes && removed) return [decide('radiation', data), ...letter('sanction-radiation', words)];
  if (par === 'departement')
    return [
      decide('suspension-rsa', data),
      { type: 'transmis', dossier, de: 'departement', vers: 'caf', quoi: 'rsa-suspendu' },
      ...letter('sanction-suspension', words),
    ];
  return [decide('suspension', data), ...letter('sanction-suspension', words)];
}
