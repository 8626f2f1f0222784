import { addDays } from '#engine/journal/day.ts';
import { type Decided, decisionsOf } from '#engine/journal/decisions.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import type { Adulte, Changement, Compte } from '#schema/compte.ts';
import type { Day } from '#schema/day.ts';
import { isActivity } from './names.ts';

/** The démarche by which a change is told. */
export const CHANGEMENT = 'changement';

/** Days between a change that is told and its calculation: a choice of the simulator. */
export const TREATMENT_DAYS = 10;

/** A change as it was told: on `le`, of what happened on `depuis`. */
export type Told = Decided<'situation-caf'>;

/** The changes that were told until a day, the oldest first. */
export const toldChanges = (world: Pick<World, 'events'>, le?: Day): Told[] =>
  decisionsOf(world, 'situation-caf').filter((one) => le === undefined || one.le <= le);

/** The message by which the Caf says that a change is worked out. */
export const treatedMessage = ({ dossier }: Pick<Told, 'dossier'>): string => `caf:changement-traite:${dossier}`;

/** Is a change told and not worked out yet on that day? Every other calculation waits for it, so that each gap has its own reason. */
export const isWaiting = (world: Pick<World, 'events'>, on: Day): boolean =>
  toldChanges(world, on).some(
    (told) =>
      addDays(told.le, TREATMENT_DAYS) >= on && !eventsOf(world, 'recu').some(({ message }) => message === treatedMessage(told)),
  );

/** The id of a spouse whom the account does not name. */
const UNKNOWN_SPOUSE = 'conjoint';

/** What happened in the household and is not told yet on that day, the oldest first. */
export const untoldChanges = (world: Pick<World, 'compte' | 'events' | 'today'>): Changement[] =>
  (world.compte.foyer.changements ?? [])
    .filter(({ le, nature }) => le <= world.today && !toldChanges(world).some(({ donnees }) => donnees?.sorte === nature))
    .sort((one, other) => one.le.localeCompare(other.le));

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A told change, in the shape in which an account writes one; undefined when it changes nothing of who lives in the household. */
export function changeIn({ donnees }: Told, compte: Compte): Changement | undefined {
  const le = donnees?.depuis as Day;
  if (donnees?.sorte === 'couple') return { nature: 'couple', le, forme: 'concubinage', avec: spouseIn(donnees, compte) };
  if (donnees?.sorte === 'separation') {
    const part = compte.foyer.adultes[1]?.id ?? coupleOf(compte)?.avec.id ?? UNKNOWN_SPOUSE;
    const enfants = donnees.enfants === 'partent' || donnees.enfants === 'alternent' ? donnees.enfants : 'restent';
    return { nature: 'separation', le, part, enfants, pension: donnees.pension === 'fixee' ? 'fixee' : 'sans' };
  }
  if (donnees?.sorte === 'naissance') return { nature: 'naissance', le, prenom: text(donnees.prenom) };
  if (donnees?.sorte === 'garde-alternee') return { nature: 'garde-alternee', le, prenom: text(donnees.prenom) };
  if (donnees?.sorte === 'depart-enfant') return { nature: 'depart-enfant', le, prenom: text(donnees.prenom) };
  const sorte = text(donnees?.sorte);
  if (isActivity(sorte)) return { nature: sorte, le, personne: text(donnees?.personne), ...returnIn(donnees) };
  return undefined;
}

/** The day of return of a long absence, when it was said. A short one has been said to be short: its last day is its limit. */
function returnIn(donnees: Told['donnees']): { jusqua?: Day } {
  if (donnees?.duree === 'courte') return { jusqua: donnees.depuis as Day };
  const jusqua = text(donnees?.jusqua);
  return jusqua === '' ? {} : { jusqua: jusqua as Day };
}

const coupleOf = ({ foyer }: Compte) => (foyer.changements ?? []).find((one) => one.nature === 'couple');

function spouseIn(donnees: NonNullable<Told['donnees']>, compte: Compte): Adulte {
  const known = coupleOf(compte)?.avec;
  return { ...known, id: known?.id ?? UNKNOWN_SPOUSE, prenom: text(donnees.prenom), naissance: text(donnees.naissance) as Day };
}
