import { decisionsOf } from '#engine/journal/decisions.ts';
import type { World } from '#engine/journal/world.ts';
import type { Station } from '#engine/portal/station.ts';
import { ORGANISMES } from '#portals/caf/organismes.ts';

/** The journey of an address: to the CAF, and no further. */
export function stations(world: World, dossier: string): Station[] {
  const told = decisionsOf(world, 'adresse-caf').find((one) => one.dossier === dossier);
  const { vous, caf } = ORGANISMES;
  if (!told)
    return [
      { id: 'vous', ...vous, etat: 'vous' },
      { id: 'caf', ...caf, etat: 'a-venir' },
    ];
  const { le } = told;
  return [
    { id: 'vous', ...vous, etat: 'passe', le, detail: 'vous dites où vous habitez' },
    { id: 'caf', ...caf, etat: 'passe', le, detail: 'un programme écrit l’adresse dans le dossier ; elle ne va pas plus loin' },
  ];
}
