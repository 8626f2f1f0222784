import { addressBefore, sameAddress } from '#engine/household/address.ts';
import { addDays, daysBetween } from '#engine/journal/day.ts';
import { decisionsOf } from '#engine/journal/decisions.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import { dayIn } from '#engine/portal/letter-data.ts';
import type { Day } from '#schema/day.ts';
import type { Donnees } from '#schema/evenement.ts';
import { ownEntry } from '#schema/own-entry.ts';
import type { UnpaidNature, UnpaidPeriod } from '../../rules/payable-days.ts';
import { fileOf } from '../file.ts';
import { isLongDetention, NEVER } from './detention.ts';
import { DAYS_TO_TELL, NATURES } from './natures.ts';

export const CHANGEMENT = 'changement-situation';

/** One change that was told. */
export interface Change {
  dossier: string;
  numero: string;
  le: Day;
  nature: string;
  titre: string;
  /** The day on which it happened or will happen; undefined when the question has no sense. */
  arriveLe: Day | undefined;
  /** Days between the change and its telling, when they are more than three. */
  retard: number | undefined;
  donnees: Donnees;
}

/** The day of the change, as answered. */
export function dayOfChange(donnees: Donnees): Day | undefined {
  const { absenceDu, adresseDepuis, repriseLe, periodeDu, detentionDu } = donnees;
  const day = absenceDu ?? adresseDepuis ?? repriseLe ?? periodeDu ?? detentionDu;
  return typeof day === 'string' ? (day as Day) : undefined;
}

/** How many days after the change it was told, when that is more than the 72 hours. */
export function lateness(donnees: Donnees, told: Day): number | undefined {
  const day = dayOfChange(donnees);
  const days = day === undefined ? 0 : daysBetween(day, told);
  return days > DAYS_TO_TELL ? days : undefined;
}

/** Every change that was told, oldest first. */
export const changesOf = (world: Pick<World, 'events'>): Change[] =>
  eventsOf(world, 'envoye')
    .filter(({ demarche }) => demarche === CHANGEMENT)
    .map(({ dossier, numero, le, donnees }) => {
      const nature = String(donnees.changementNature ?? '');
      return {
        dossier,
        numero,
        le,
        nature,
        titre: ownEntry(NATURES, nature) ?? nature,
        arriveLe: dayOfChange(donnees),
        retard: lateness(donnees, le),
        donnees,
      };
    });

/** Where and how the person can be reached, as her file knows it today. */
export function contactsOf(world: Pick<World, 'compte' | 'events'>) {
  const { identifiants } = world.compte;
  const last = (fait: string): string | undefined => {
    const said = changesOf(world).findLast(
      ({ donnees }) => typeof ownEntry(donnees, fait) === 'string' && ownEntry(donnees, fait) !== '',
    );
    return said && String(ownEntry(said.donnees, fait));
  };
  const street = last('nouvelleAdresse');
  return {
    adresse:
      street === undefined
        ? addressBefore(world.compte)
        : `${street}, ${last('nouveauCodePostal') ?? ''} ${last('nouvelleCommune') ?? ''}`,
    codePostal: last('nouveauCodePostal') ?? fileOf(world.compte).codePostal,
    telephone: last('nouveauTelephone') ?? identifiants.telephone,
    courriel: last('nouveauCourriel') ?? identifiants.courriel,
  };
}

/** The fictional agency of a postal code. */
export const agencyOf = (codePostal: string): string => `Agence d’Exemple ${codePostal.slice(-2)}`;

// The reason of a stretch, as it was told, and the words that the computation of a month has for it.
const NATURE_OF: Readonly<Record<string, UnpaidNature>> = {
  paternite: 'paternite',
  'conge-parental': 'conge-parental',
  'service-civique': 'service-civique',
  incarceration: 'detention',
};

/**
 * The stretches without allowance that were told here: days of absence past the thirty-five, leaves, civic service, prison. To be
 * taken off the days of a month.
 */
export function toldUnpaidPeriods(world: Pick<World, 'events'>): UnpaidPeriod[] {
  const told = eventsOf(world, 'decide')
    .filter(({ motif }) => motif === 'absence' || motif === 'indisponibilite')
    .map(({ donnees = {} }) => ({
      nature: ownEntry(NATURE_OF, String(donnees.raison)) ?? ('absence' as const),
      du: dayIn(donnees, 'du'),
      au: (typeof donnees.au === 'string' ? donnees.au : NEVER) as Day,
    }));
  return told.filter(
    ({ nature, du, au }, rank) =>
      nature !== 'detention' ||
      // Told again with its end, a stay in prison replaces what was told at its beginning; a short one changes nothing.
      (isLongDetention(du, au) && !told.slice(rank + 1).some((later) => later.nature === nature && later.du === du)),
  );
}

/** The category of the jobseeker today: the last one decided, and « D » (not available) during a leave or days past the thirty-five. */
export function categoryOf(world: Pick<World, 'compte' | 'events' | 'today'>): string {
  const away = toldUnpaidPeriods(world).some(({ du, au }) => du <= world.today && world.today <= au);
  if (away) return 'D';
  const decided = decisionsOf(world, 'categorie').at(-1);
  return decided ? String(decided.donnees?.categorie) : fileOf(world.compte).categorie;
}

/** Days until a letter that found no door is back (choice of the simulator). */
const BACK_DAYS = 28;

/** When a letter sent to the old address comes back: a move of the account that was not told, or not rightly. Undefined when it arrives. */
export function returnDay(world: Pick<World, 'compte' | 'events'>): Day | undefined {
  const { logement } = world.compte;
  if (!logement.demenagement || sameAddress(contactsOf(world).adresse, logement.adresse)) return undefined;
  const told = changesOf(world).findLast(({ nature }) => nature === 'adresse')?.le;
  return addDays(told ?? logement.demenagement.le, BACK_DAYS);
}
