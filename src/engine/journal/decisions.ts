import type { Decisions, Motif } from '#schema/decisions.ts';
import type { EvenementDe, Fait } from '#schema/evenement.ts';
import { eventsOf, type World } from './world.ts';

/** A decision as it is recorded, with what its motif must say. */
export type Decided<motif extends Motif> = Extract<EvenementDe<'decide'>, { motif: motif }>;

/** The decisions of one motif, oldest first. */
export const decisionsOf = <motif extends Motif>(world: Pick<World, 'events'>, motif: motif): readonly Decided<motif>[] =>
  eventsOf(world, 'decide').filter((event): event is Decided<motif> => event.motif === motif);

/** A decision to record about a dossier: a motif, and what it must say. */
export const decide = <motif extends Motif>(
  dossier: string,
  issue: EvenementDe<'decide'>['issue'],
  motif: motif,
  donnees?: Decisions[motif],
): Fait => ({ type: 'decide', dossier, issue, motif, ...(donnees === undefined ? {} : { donnees }) }) as Fait;
