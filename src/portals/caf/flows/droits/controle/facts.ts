import { freeText, oneOf } from '#engine/answers/answer.ts';
import { day } from '#engine/answers/answer-day.ts';
import { fact } from '#engine/flow/fact.ts';
import type { FactSpec } from '#engine/flow/flow.ts';
import { toCafAlone } from '#portals/caf/circuits.ts';
import { GESTURES } from '#portals/caf/dossier/controle/controls.ts';

const control = toCafAlone({
  pourquoi: 'Pour savoir ce que vous répondez au contrôle.',
  effet: 'Un contrôle auquel on répond ne suspend rien. Le silence peut arrêter les paiements.',
  base: 'Agents de contrôle : CSS, art. L114-10. Documents obtenus ailleurs : CSS, art. L114-19 et L114-21. Algorithme : CRPA, art. L311-3-1. Droit à l’erreur : CRPA, art. L123-1.',
  duree: 'La durée du dossier de contrôle n’a pas été trouvée.',
  machine: 'Un programme classe les dossiers par risque d’erreur. Il ne décide de rien.',
  humain: 'Un agent assermenté fait le contrôle, écrit un rapport, et une personne décide.',
  source: 'Dossier de faits Caf, § 3.4 et § 3.6 (novembre 2026)',
});

/** What is asked of somebody who answers a control, in both editions. */
export const facts = {
  controleChoix: fact('votre réponse au contrôle', oneOf(Object.keys(GESTURES)), control),
  controleJour: fact('l’autre jour demandé', day({ min: '2000-01-01', max: '2060-12-31' }), control),
  controleSeul: fact('si quelqu’un sera avec vous', oneOf(['seul', 'accompagne']), control),
  controleTexte: fact(
    'l’erreur que vous signalez',
    freeText({ min: 20, max: 2_000, vide: 'Dites en une phrase ou deux quelle réponse était fausse, et depuis quand.' }),
    control,
  ),
} satisfies Record<string, FactSpec>;
export type Fact = keyof typeof facts;
