import type { Option } from '../flow/flow.ts';

/** The values of a list, for its reader. */
export const valuesOf = (list: readonly Option[]): string[] => list.map(({ valeur }) => valeur);

/** The words of one value; the value itself when the list has it no more. */
export const labelIn = (list: readonly Option[], valeur: unknown): string =>
  list.find((option) => option.valeur === valeur)?.label ?? String(valeur);

/** The two answers to a plain question. */
export const YES_NO: readonly Option[] = [
  { valeur: 'oui', label: 'Oui' },
  { valeur: 'non', label: 'Non' },
];
