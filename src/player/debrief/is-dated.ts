import type { PaperText } from '#engine/household/truth.ts';

/** A bank's paper and a notebook have no day of their own: the one that they carry only serves to file them. */
export const isDated = ({ type }: PaperText): boolean => type !== 'carte' && type !== 'rib';
