import { createContext, type ReactNode, useContext } from 'react';
import type { Mode } from '#schema/evenement.ts';
import type { Langue } from '#schema/texte.ts';

/** One exercise, to be lived in one way. */
export interface Choice {
  exercice: string;
  mode: Mode;
  edition: string;
  langue: Langue;
}

/** Where one goes from the room: addresses of the page that holds it. */
export interface Leads {
  home: string;
  exercises: string;
  story(choice: Choice): string;
  /** What that page adds at the end of a story. */
  ending: ReactNode;
}

const Around = createContext<Leads | undefined>(undefined);

/** Gives the room its ways out. */
export const LeadsProvider = Around.Provider;
/** The ways out of the room; undefined when it stands in a page that one does not leave. */
export const useLeads = (): Leads | undefined => useContext(Around);
