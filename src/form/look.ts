import type { ComponentType } from 'react';
import type { LocalMove } from '#engine/flow/move.ts';
import type { PaperText } from '#engine/household/truth.ts';
import type { World } from '#engine/journal/world.ts';
import type { Portal } from '#engine/portal/portal.ts';
import type { Langue } from '#schema/texte.ts';

/** Which field is spoken of. */
export interface FieldPlace {
  dossier: string;
  demarche: string;
  fait: string;
  pour?: string;
}

/** The answer of the pretend administration, as a page of a portal sees it. `status` 0: no answer at all. */
export interface HttpAnswer {
  status: number;
  corps: Readonly<Record<string, unknown>>;
}

/** All that a portal's pages may do: they receive values and callbacks, and never touch a store. */
export interface LookProps {
  world: World;
  /** On its way before anybody is inside: the pages inside bring the whole portal with them. */
  portal: Portal;
  /** The place shown, one of the portal's: « caf:paiements ». */
  lieu: string;
  langue: Langue;
  papers: readonly PaperText[];
  /** Goes to another place, in the same tab. */
  go(lieu: string): void;
  /** Calls the pretend administration by HTTP; the facts are recorded by the answer, not by the page. */
  ask(route: string, corps: Readonly<Record<string, unknown>>): Promise<HttpAnswer>;
  /** Any gesture that stays in the page. `own` reads what is typed in the démarche on screen. */
  act(move: LocalMove, own?: Portal['read']): void;
  /** What is being typed and not yet left, so that nothing is lost when the page closes. Keys are chosen by the page. */
  draft(key: string): string | undefined;
  keepDraft(key: string, saisie: string): void;
  /** The scenario asks for the order that the real portal imposes. */
  strict: boolean;
}

/** A portal on screen, loaded when it is first opened. */
export interface Look {
  Shell: ComponentType<LookProps>;
}

/**
 * Where « montrer où » points, and how the demonstration finds its buttons: an attribute `data-cible` on the element.
 * Fields: the DOM id itself is `champ-<key>`.
 */
export const cible = {
  lieu: (lieu: string) => `lieu:${lieu}`,
  requete: (route: string) => `requete:${route}`,
  champ: (dossier: string, key: string) => `champ:${dossier}:${key}`,
};
/** The DOM id of a field, made of letters that an id may hold; `room` is the name of its room, when there are several in the page. */
export const fieldId = (key: string, room = ''): string => `${room}champ-${key.replace(/[^a-zA-Z0-9]+/g, '-')}`;
