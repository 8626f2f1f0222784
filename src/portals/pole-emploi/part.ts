import type { Flow, FlowContext, Screen } from '#engine/flow/flow.ts';
import type { PaperText } from '#engine/household/truth.ts';
import type { World } from '#engine/journal/world.ts';
import type { Happening } from '#engine/portal/happening.ts';
import type { Lesson } from '#engine/portal/lesson.ts';
import type { Letter } from '#engine/portal/letter.ts';
import type { Portal } from '#engine/portal/portal.ts';
import type { Route } from '#engine/portal/route.ts';
import type { Station } from '#engine/portal/station.ts';
import type { Day } from '#schema/day.ts';
import type { Donnees, Evenement } from '#schema/evenement.ts';

/** The two presentations: until 2022 (Pôle emploi, one page of questions), and since (France Travail, contract by contract). */
export const EDITIONS = ['2021', '2026'] as const;
export type EditionId = (typeof EDITIONS)[number];

/** The page of a démarche once it was sent: it has one beside its screens. */
export const RECEIPT = 'accuse';

/** Writes one letter from the data of its event. `le` is the day when it was sent. */
export type WriteLetter = (letter: { donnees: Donnees; le: Day; world: World }) => Letter;

/** A sentence above the fields of a screen; `lien` leads to another démarche of the portal. */
export interface ScreenNote {
  texte: string;
  lien?: { demarche: string; mots: string };
}

/**
 * One démarche of this portal, whole: what it asks, how each presentation arranges it, what is answered, what happens later and
 * what is written. The door of the portal only puts the parts together, so that a démarche is added or removed as one folder.
 */
export interface Part {
  flow?: Flow;
  /** The screens of the flow in each presentation. */
  screens?: Readonly<Record<EditionId, readonly Screen[]>>;
  /** What a page says above the fields of one screen: what helps, and what is composed rather than sourced. */
  notes?(ecran: string, context: FlowContext): readonly ScreenNote[];
  routes?: readonly Route[];
  /** Pages besides those of its screens, which are named after the flow. */
  places?: Portal['places'];
  happenings?(world: World, until: Day): Happening[];
  opening?(before: World): Evenement[];
  /** By model of message. */
  letters?: Readonly<Record<string, WriteLetter>>;
  checks?: Portal['checks'];
  glossary?: Portal['glossaire'];
  transmissions?: Portal['transmissions'];
  organismes?: Portal['organismes'];
  lessons?(world: World): Lesson[];
  /** The stops of the data of one of its dossiers; undefined when the dossier is another part's. */
  stations?(world: World, dossier: string): Station[] | undefined;
  papers?(world: World): readonly PaperText[];
}
