import { addDays } from '#engine/journal/day.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import type { Vehicule } from '#schema/compte.ts';
import type { Day } from '#schema/day.ts';
import { CODE_TRIES, DAYS_TO_DECLARE_SALE } from '../../rules/delays.ts';
import { dayOfCode, saleCode } from '../../rules/sale-code.ts';
import { vehiclesOf } from '../vehicles.ts';

type Known = Pick<World, 'compte' | 'events' | 'today'>;

/** The code that the seller of the story gave; undefined as long as the story does not say when the sale was declared. */
export function sellerCode({ plaque, achete }: Vehicule): string | undefined {
  if (!achete) return undefined;
  return achete.code ?? (achete.declareLe && saleCode(plaque, achete.declareLe));
}

/** Has the seller declared the sale, as the story tells it? Without it, nothing is possible but with a code that another computer gave. */
export const isDeclared = ({ achete }: Vehicule, today: Day): boolean =>
  achete?.declareLe !== undefined && achete.declareLe <= today;

/** Is this code the confidential one of another car of the person: the confusion of nearly everybody (ants.md §5, row 2)? */
export const isConfidential = (world: Pick<World, 'compte'>, car: Vehicule, code: string): boolean =>
  vehiclesOf(world).some(({ id, codeConfidentiel }) => id !== car.id && codeConfidentiel === code);

/** On which day the sale that gave this code was declared, here or on the computer of the seller; undefined when the code is not of this car. */
function declaredBy(car: Vehicule, code: string): Day | undefined {
  const { plaque, achete } = car;
  if (!achete) return undefined;
  // A code that the trainer wrote is the only one of its story.
  if (achete.code !== undefined) return achete.code === code ? (achete.declareLe ?? achete.le) : undefined;
  return dayOfCode(plaque, code, achete.le);
}

/** The field and the fact of the code, in the démarche that uses it. */
export const CODE_FACT = 'codeCession';

/** What a code of sale is worth for a car today. */
export type CodeState =
  | { etat: 'bon'; declareLe: Day }
  | { etat: 'faux'; restent: number }
  | { etat: 'autre-voiture'; plaque: string; restent: number }
  | { etat: 'confidentiel'; restent: number }
  | { etat: 'perime'; jusquau: Day }
  | { etat: 'trop-tot'; declareLe: Day }
  | { etat: 'bloque' };

/** What this code is worth for this car. After three wrong ones in a day, none is read until the next. */
export function codeState(world: Known, car: Vehicule, code: string): CodeState {
  const restent = CODE_TRIES - wrongCodes(world, car);
  if (restent <= 0) return { etat: 'bloque' };
  const declareLe = declaredBy(car, code);
  if (declareLe !== undefined) {
    const jusquau = addDays(declareLe, DAYS_TO_DECLARE_SALE);
    if (declareLe > world.today) return { etat: 'trop-tot', declareLe };
    return jusquau < world.today ? { etat: 'perime', jusquau } : { etat: 'bon', declareLe };
  }
  const others = vehiclesOf(world).filter(({ id }) => id !== car.id);
  const other = others.find((one) => declaredBy(one, code) !== undefined);
  if (other) return { etat: 'autre-voiture', plaque: other.plaque, restent };
  if (isConfidential(world, car, code)) return { etat: 'confidentiel', restent };
  return { etat: 'faux', restent };
}

/** How many different wrong codes were tried today. Trying the same again is no other try. */
function wrongCodes(world: Known, car: Vehicule): number {
  const typed = eventsOf(world, 'repondu').filter(({ fait, le }) => fait === CODE_FACT && le === world.today);
  return new Set(typed.map(({ valeur }) => String(valeur)).filter((code) => declaredBy(car, code) === undefined)).size;
}
