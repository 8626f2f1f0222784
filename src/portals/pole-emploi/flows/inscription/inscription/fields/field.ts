import type { Said } from '#engine/answers/answers.ts';
import { answerValue } from '#engine/answers/answers.ts';
import type { Field, FieldKind, FlowContext, Option } from '#engine/flow/flow.ts';
import { BAD_PAPERS, LATER } from '#portals/pole-emploi/dossier/documents/joined-paper.ts';
import type { Fact } from '../facts/index.ts';

/** One field of the registration; its fact must exist. */
export const ask = (fait: Fact, as: FieldKind, label: string, more: Partial<Field<Fact>> = {}): Field<Fact> => ({
  fait,
  as,
  label,
  ...more,
});

/** A list of options, short enough to be seen whole or long enough to be unfolded. */
export const choose = (fait: Fact, label: string, options: readonly Option[], more: Partial<Field<Fact>> = {}): Field<Fact> =>
  ask(fait, options.length > 5 ? 'liste' : 'choix', label, { options, ...more });

/** The answers of the form, by name. */
export const saidIn =
  ({ answers }: Pick<FlowContext, 'answers'>): Said =>
  (fait, pour) =>
    answerValue(answers, fait, pour);

/** A paper to join: the good ones, « later », then those that will not do. */
export const join = (fait: Fact, label: string, good: readonly Option[], more: Partial<Field<Fact>> = {}): Field<Fact> =>
  ask(fait, 'piece', label, { options: [...good, { valeur: LATER, label: 'Je l’enverrai plus tard' }, ...BAD_PAPERS], ...more });
