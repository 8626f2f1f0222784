import type { Circuit, FactSpec } from './flow.ts';

/** A fact asked once, with where it goes. `nom` is what it is, with its article: « votre nouvelle adresse ». */
export const fact = (nom: string, parse: FactSpec['parse'], ...circuits: [Circuit, ...Circuit[]]): FactSpec => ({
  nom: () => nom,
  parse,
  circuits,
});
