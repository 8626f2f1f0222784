import type { Said } from '#engine/answers/answers.ts';
import { answerValue } from '#engine/answers/answers.ts';
import { ask } from '#engine/flow/ask.ts';
import type { Field, FlowContext, Option } from '#engine/flow/flow.ts';
import { BAD_PAPERS, LATER } from '#portals/pole-emploi/dossier/documents/joined-paper.ts';
import type { Fact } from '../facts/index.ts';

/** The answers of the form, by name. */
export const saidIn =
  ({ answers }: Pick<FlowContext, 'answers'>): Said =>
  (fait, pour) =>
    answerValue(answers, fait, pour);

/** A paper to join: the good ones, « later », then those that will not do. */
export const join = (fait: Fact, label: string, good: readonly Option[], more: Partial<Field<Fact>> = {}): Field<Fact> =>
  ask(fait, 'piece', label, { options: [...good, { valeur: LATER, label: 'Je l’enverrai plus tard' }, ...BAD_PAPERS], ...more });
