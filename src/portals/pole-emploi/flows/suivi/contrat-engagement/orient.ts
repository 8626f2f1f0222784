import { ageOn } from '#engine/household/truth.ts';
import type { World } from '#engine/journal/world.ts';
import { personOf } from '#portals/pole-emploi/dossier/file.ts';
import type { Day } from '#schema/day.ts';
import type { Donnees } from '#schema/evenement.ts';
import type { Body } from './words.ts';

/** Which body, and on which path: « emploi », or « social » when something must be solved first. */
export interface Orientation {
  referent: Body;
  parcours: 'emploi' | 'social';
  categorie: 'A' | 'B' | 'F';
}

const YOUNG_UNDER = 26;
const HEAVY: ReadonlySet<string> = new Set(['logement', 'sante']);
const MANY = 2;

/**
 * Where somebody is oriented. The law says that there are criteria; these are a choice of the simulator, in this order: something
 * that comes before work, a recognised disability, an age under 26, otherwise France Travail. Without a questionnaire, the department.
 */
export function orient(world: Pick<World, 'compte'>, answers: Donnees | undefined, on: Day): Orientation {
  if (!answers) return { referent: 'departement', parcours: 'social', categorie: 'F' };
  const said = answers.engagementFreins;
  const obstacles = (Array.isArray(said) ? said : []).filter((one) => one !== 'aucune');
  const social = answers.engagementSituation === 'empeche' || obstacles.some((one) => HEAVY.has(one)) || obstacles.length > MANY;
  if (social) return { referent: 'departement', parcours: 'social', categorie: 'F' };
  const categorie = answers.engagementSituation === 'travaille' ? 'B' : 'A';
  if (answers.engagementHandicap === 'oui') return { referent: 'cap-emploi', parcours: 'emploi', categorie };
  const young = ageOn(personOf(world.compte).naissance, on) < YOUNG_UNDER;
  return { referent: young ? 'mission-locale' : 'france-travail', parcours: 'emploi', categorie };
}
