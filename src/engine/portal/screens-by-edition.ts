import type { Screen } from '../flow/flow.ts';

/** The screens of a démarche in each edition, by the edition's id. */
export type ScreensByEdition = Readonly<Record<string, readonly Screen[]>>;
