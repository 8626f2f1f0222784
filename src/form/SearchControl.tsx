import { useMemo } from 'react';
import type { Field } from '../engine/flow.ts';
import { SearchField, type SearchFieldProps } from '../ui/index.ts';
import { toChoice } from './choices.ts';
import type { FormProps } from './form-props.ts';
import { useOptions } from './use-options.ts';

export type SearchControlProps = Omit<SearchFieldProps, 'choices' | 'onRetry'> & { field: Field; form: FormProps };

/** A field searched by typing, whose list arrives when the field is first shown. */
export function SearchControl({ field, form, ...props }: SearchControlProps) {
  const { options, failed, retry } = useOptions(field, form);
  const choices = useMemo(() => options?.map(toChoice), [options]);
  return <SearchField {...props} choices={choices} onRetry={failed ? retry : undefined} />;
}
