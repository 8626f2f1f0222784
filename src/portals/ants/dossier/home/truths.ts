import type { Truths } from '#engine/flow/flow-of.ts';
import { addressIn } from '#engine/household/address.ts';
import type { World } from '#engine/journal/world.ts';
import { fileOf } from '../file.ts';
import type { HomeFact, HomeNames } from './facts.ts';

/** What a careful reader answers about the home of the person. */
export function homeTruths<Fact extends string>(world: World, names: HomeNames<Fact>): Truths<Fact> {
  const { fournisseur } = fileOf(world.compte);
  const address = addressIn(world.compte.logement.adresse);
  const told: Readonly<Record<HomeFact, string>> = {
    ...address,
    precision: address.complement === '' ? 'non' : 'oui',
    verification: fournisseur === undefined ? 'non' : 'oui',
    fournisseur: fournisseur ?? 'absent',
    justificatif: 'facture-electricite',
  };
  return renamed(told, names) as Truths<Fact>;
}

const STATED = { voie: {}, precision: {}, complement: {}, codePostal: {}, commune: {} } as const;

/** The answers that a paper states. */
export const homeOnPaper = <Fact extends string>(names: HomeNames<Fact>) =>
  renamed(STATED, names) as Readonly<Partial<Record<Fact, Record<string, never>>>>;

// The plain name of a fact is never sent.
const renamed = (table: Readonly<Partial<Record<HomeFact, unknown>>>, names: HomeNames<string>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(table).map(([plain, value]) => [names[plain as HomeFact], value]));
