import { amount, freeText, oneOf, orNothing, someOf, ticked, whole } from '#engine/answers/answer.ts';
import { valuesOf, YES_NO } from '#engine/answers/options.ts';
import { refuse } from '#engine/answers/reader.ts';
import { fact } from '#engine/flow/fact.ts';
import type { FactSpec } from '#engine/flow/flow.ts';
import { romeJob } from '#portals/pole-emploi/dossier/offers/rome-job.ts';
import { aboutHealth, forContract, forOffers, forOrientation } from './circuits.ts';
import { AGREEMENTS, HELPS, HOUR_REASONS, OBSTACLES, SITUATIONS } from './words.ts';

const known = new Set(valuesOf(HELPS));

/** Reads the actions of the contract: at least one. */
const actions: FactSpec['parse'] = (saisie) => {
  const chosen = saisie.split(',').filter((part) => part !== '');
  if (chosen.length === 0) return refuse('Choisissez au moins une action. Vous en parlerez avec votre référent.');
  return chosen.every((part) => known.has(part))
    ? { ok: true, valeur: chosen }
    : refuse('Choisissez parmi les actions proposées.');
};

/** Every fact of the contract of engagement (pole-emploi.md §2i), in both editions. */
export const facts = {
  engagementSituation: fact('votre situation', oneOf(valuesOf(SITUATIONS)), ...forOrientation),
  engagementProjet: fact('ce que vous aimeriez faire', orNothing(freeText({ max: 500 })), ...forOrientation),
  engagementFreins: fact('ce qui vous gêne pour travailler', someOf(valuesOf(OBSTACLES), 'aucune'), ...aboutHealth),
  engagementHandicap: fact('handicap reconnu', oneOf(valuesOf(YES_NO)), ...aboutHealth),
  engagementRaison: fact('la raison de faire moins d’heures', oneOf(valuesOf(HOUR_REASONS)), ...aboutHealth),
  engagementHeures: fact(
    'les heures possibles par semaine',
    whole({ min: 1, max: 35, unite: 'heures', trop: 'Une semaine entière fait 35 heures.' }),
    ...forContract,
  ),
  engagementActions: fact('les actions que vous choisissez', actions, ...forContract),
  engagementMetier: fact('le métier que vous cherchez', romeJob, ...forOffers),
  engagementRayon: fact('la distance possible', whole({ min: 1, max: 200, unite: 'kilomètres' }), ...forOffers),
  engagementSalaire: fact('le salaire brut souhaité par mois', amount({ max: 20_000 }), ...forOffers),
  engagementAccord: fact('votre réponse au contrat', oneOf(valuesOf(AGREEMENTS)), ...forContract),
  engagementRemarque: fact(
    'le changement demandé',
    freeText({ min: 10, max: 1_500, vide: 'Dites en une phrase ce qu’il faut changer.' }),
    ...forContract,
  ),
  engagementSigne: fact('votre signature', ticked('Cochez la case pour signer.'), ...forContract),
  engagementExact: fact('votre confirmation', ticked('Cochez la case pour pouvoir envoyer.'), ...forOrientation),
} satisfies Record<string, FactSpec>;

export type Fact = keyof typeof facts;
