import type { Scenario } from '#schema/scenario.ts';
import { LANGUES, type Langue, type Texte } from '#schema/texte.ts';

// What a learner reads. What only a trainer reads (public, compétences, discussion) may stay in French.
const textsOfLearner = (scenario: Scenario): Texte[] => [
  scenario.titre,
  scenario.resume,
  scenario.but,
  ...scenario.objectifs,
  ...scenario.prerequis,
  ...scenario.etapes.flatMap(({ titre, consigne, ou, explication, indices, reussite }) => [
    titre,
    consigne,
    explication,
    ...indices,
    ...[ou, reussite].filter((text) => text !== undefined),
  ]),
  ...scenario.incidents.map(({ queFaire }) => queFaire),
  ...scenario.retenir,
  ...scenario.garder,
];

const isIn = (langue: Langue) => (text: Texte) => typeof text === 'object' && text[langue] !== undefined;

/** The languages in which a learner can read the whole of a scenario. French always; another one only when nothing is missing. */
export function completeLanguages(scenario: Scenario): Langue[] {
  const texts = textsOfLearner(scenario);
  return LANGUES.filter((langue) => langue === 'fr' || texts.every(isIn(langue)));
}
