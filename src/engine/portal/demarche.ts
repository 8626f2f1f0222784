import type { Flow, ScreensByEdition } from '../flow/flow.ts';
import type { Part } from './part.ts';

/** A démarche as its folder tells it. Its screens ask its own facts, and no other. */
export type DemarcheTold<Fact extends string> = Omit<Part, 'flow' | 'screens'> & {
  flow: Flow<Fact>;
  screens: ScreensByEdition<NoInfer<Fact>>;
};

/** One démarche of a portal. It is only asked for the stops of its own dossiers, which its name begins. */
export function demarche<Fact extends string>({ stations, ...told }: DemarcheTold<Fact>): Part {
  if (!stations) return told;
  const own = `${told.flow.id}:`;
  return { ...told, stations: (world, dossier) => (dossier.startsWith(own) ? stations(world, dossier) : undefined) };
}
