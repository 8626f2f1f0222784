import { useMemo } from 'react';
import type { Option } from '#engine/flow/flow.ts';
import { SearchField, type SearchFieldProps } from '#ui/index.ts';
import { toChoice } from './choices.ts';

export type SearchControlProps = Omit<SearchFieldProps, 'choices'> & { options: readonly Option[] | undefined };

/** A field searched by typing. Its hundreds of choices are made ready once, not at each letter. */
export function SearchControl({ options, ...props }: SearchControlProps) {
  const choices = useMemo(() => (options ?? []).map(toChoice), [options]);
  return <SearchField {...props} choices={choices} />;
}
