import { addDays, addMonthsToDay } from '#engine/journal/day.ts';
import { decide } from '#engine/journal/decisions.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import type { Happening } from '#engine/portal/happening.ts';
import type { Day } from '#schema/day.ts';
import type { Fait } from '#schema/evenement.ts';
import { PROVISIONAL_MONTHS } from '../../rules/delays.ts';
import { numberOfToday } from '../../rules/made-numbers.ts';
import { isOldPlate } from '../../rules/vehicle-numbers.ts';
import { PORTAL, sendMessage } from '../file.ts';
import { requestsOf, type VehicleRequest } from '../requests.ts';
import { plateOfId } from '../vehicles.ts';

/** A carte grise is granted: it enters the file, is made, and meanwhile a provisional certificate lets one drive for a month. */
export function granted(
  world: World,
  { dossier, numero, vehicule, adresse = '', sorte }: VehicleRequest,
  le: Day = world.today,
): Fait[] {
  const provisoireJusquau = addMonthsToDay(le, PROVISIONAL_MONTHS);
  const before = plateOfId(world, vehicule);
  return [
    decide(dossier, 'acceptee', 'carte-grise-accordee', { vehicule, adresse, provisoireJusquau }),
    ...sendMessage(world, `provisoire:${dossier}`, 'provisoire-disponible', {
      numero,
      plaque: before,
      ...(isOldPlate(before) ? { nouveau: numberOfToday(before) } : {}),
      jusquau: provisoireJusquau,
      sorte,
    }),
  ];
}

/** A request that was granted, with the certificate that is printed meanwhile. */
export interface Grant {
  request: VehicleRequest;
  le: Day;
  /** The last day on which the provisional certificate counts. */
  jusquau: Day;
}

/** Every carte grise that was granted: bought, or made again. */
export const grantsOf = (world: Pick<World, 'events'>): Grant[] =>
  requestsOf(world).flatMap((request) => {
    const decided = eventsOf(world, 'decide').find(
      (event) => event.dossier === request.dossier && event.motif === 'carte-grise-accordee',
    );
    const jusquau = decided?.donnees?.provisoireJusquau;
    return decided && typeof jusquau === 'string' ? [{ request, le: decided.le, jusquau: jusquau as Day }] : [];
  });

/** The paper of a provisional certificate, among those of the person. */
export const provisionalId = (dossier: string): string => `provisoire-${dossier.replace(':', '-')}`;

/** The provisional certificate ends before the title has come: one may no longer drive. */
export const endsOfProvisional = (world: World): Happening[] =>
  grantsOf(world).flatMap(({ request: { dossier, numero, vehicule, titre }, jusquau }) =>
    titre === undefined || titre.etat === 'remis'
      ? []
      : [
          {
            id: `${PORTAL}:provisoire-fini:${dossier}`,
            le: addDays(jusquau, 1),
            faits: sendMessage(world, `provisoire-fini:${dossier}`, 'provisoire-fini', {
              numero,
              plaque: plateOfId(world, vehicule),
              jusquau,
            }),
          },
        ],
  );
