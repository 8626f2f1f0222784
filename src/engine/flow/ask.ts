import type { Field, FieldKind, Option } from './flow.ts';

type More<Fact extends string> = Omit<Partial<Field<Fact>>, 'fait' | 'as' | 'label'>;

/** One field of a screen: the fact that it asks, how, in which words, and what else it needs. */
export const ask = <Fact extends string>(fait: Fact, as: FieldKind, label: string, more: More<Fact> = {}): Field<Fact> => ({
  fait,
  as,
  label,
  ...more,
});

/** A choice among options: seen whole when they are few (five at the most), otherwise a list to unfold. */
export const choose = <Fact extends string>(
  fait: Fact,
  label: string,
  options: readonly Option[],
  more: More<Fact> = {},
): Field<Fact> => ask(fait, options.length > 5 ? 'liste' : 'choix', label, { options, ...more });
