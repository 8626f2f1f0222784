import type { Circuit } from '../flow/flow.ts';

/** One fact that left, in plain words. */
export interface SentField {
  key: string;
  fait: string;
  pour: string | undefined;
  nom: string;
  valeur: string;
  /** Where it goes, in this case. */
  circuits: readonly Circuit[];
}
