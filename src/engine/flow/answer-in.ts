import type { Fait } from '#schema/evenement.ts';
import { answerTo } from '../answers/answer-to.ts';
import { factOf } from './fact-of.ts';
import type { Flow } from './flow.ts';
import type { AnswerMove } from './move.ts';

/**
 * What is recorded when something is typed in a field of one of these démarches; undefined when none has it. It brings what recognises a
 * real number: whole portals and forms have it (`Portal.read`), the street does not wait for it.
 */
export function answerIn(flows: readonly Flow[], { demarche, dossier, fait, pour, saisie }: AnswerMove): Fait | undefined {
  const flow = flows.find(({ id }) => id === demarche);
  const spec = flow && factOf(flow, fait);
  return spec && answerTo(spec, { dossier, fait, pour }, saisie);
}
