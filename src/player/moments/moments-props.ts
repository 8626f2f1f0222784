import type { Content } from '#engine/journal/world.ts';
import type { Portal } from '#engine/portal/portal.ts';
import type { Evenement } from '#schema/evenement.ts';
import type { Langue } from '#schema/texte.ts';

/** What is needed to tell the moments of a session, in every try, and to go back to one of them (`position`: how many events are kept). */
export type MomentsPanelProps = {
  journal: readonly Evenement[];
  content: Content;
  portals: readonly Portal[];
  langue: Langue;
  onReturn: (position: number) => void;
};
