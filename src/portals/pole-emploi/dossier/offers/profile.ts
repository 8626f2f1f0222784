import { eventsOf, type World } from '#engine/journal/world.ts';
import type { Day } from '#schema/day.ts';
import type { Donnees } from '#schema/evenement.ts';
import { ownEntry } from '#schema/own-entry.ts';
import { LATER } from '../documents/joined-paper.ts';
import { NO_SKILL } from './skills.ts';

/** Name of the profile in journals and scenarios. */
export const PROFILE_FLOW = 'profil-competences';

/** Who may read the profile. One may be found with one's name, found without it, or not found (Assemblée nationale, question écrite n° 82, 2024). */
export const SHOWN = {
  nom: 'Oui, avec mon nom',
  anonyme: 'Oui, sans mon nom ni mes coordonnées',
  cache: 'Non : seulement mon conseiller',
} as const;
export type Shown = keyof typeof SHOWN;

/** What the person put online: her CV, what she can do, and who may read it. */
export interface Profile {
  dossier: string;
  le: Day;
  /** What one can do and how one is, as ids. Empty: nothing was said. */
  savoirFaire: readonly string[];
  savoirEtre: readonly string[];
  experiences: string;
  presentation: string;
  /** The file put online; undefined while there is none. */
  cv: string | undefined;
  visible: Shown;
}

const list = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []).filter((id) => id !== NO_SKILL);
const text = (donnees: Donnees, key: string): string => ownEntry(donnees, key)?.toString() ?? '';

/** The profile as it is online today: the last one that was sent, otherwise what was said of the CV at the registration. */
export function profileOf(world: Pick<World, 'events'>): Profile | undefined {
  const sent = eventsOf(world, 'envoye').findLast(
    ({ demarche, donnees }) => demarche === PROFILE_FLOW || Object.hasOwn(donnees, 'cvFichier'),
  );
  if (!sent) return undefined;
  const { donnees, dossier, le } = sent;
  const cv = text(donnees, sent.demarche === PROFILE_FLOW ? 'profilCv' : 'cvFichier');
  return {
    dossier,
    le,
    savoirFaire: list(ownEntry(donnees, 'profilSavoirFaire')),
    savoirEtre: list(ownEntry(donnees, 'profilSavoirEtre')),
    experiences: text(donnees, 'profilExperiences'),
    presentation: text(donnees, 'profilPresentation'),
    cv: cv === '' || cv === LATER ? undefined : cv,
    visible: sent.demarche === PROFILE_FLOW ? shownIn(donnees) : donnees.cvVisible === 'oui' ? 'nom' : 'cache',
  };
}

function shownIn(donnees: Donnees): Shown {
  const said = text(donnees, 'profilVisible');
  return Object.hasOwn(SHOWN, said) ? (said as Shown) : 'cache';
}

/** Does the profile say anything that an employer could read? */
export const saysSomething = (profile: Profile | undefined): boolean =>
  profile !== undefined && (profile.savoirFaire.length > 0 || profile.presentation !== '');
