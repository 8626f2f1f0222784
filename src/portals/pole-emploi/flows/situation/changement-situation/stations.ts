import { dayInWords } from '#engine/journal/day.ts';
import type { World } from '#engine/journal/world.ts';
import type { Station } from '#engine/portal/station.ts';
import { type Change, changesOf } from '#portals/pole-emploi/dossier/situation/changes.ts';
import { ORGANISMES } from '#portals/pole-emploi/organismes.ts';
import { ownEntry } from '#schema/own-entry.ts';

type Where = keyof typeof ORGANISMES;
const stop = (id: Where, etat: Station['etat'], detail?: string): Station => ({
  id,
  ...ORGANISMES[id],
  etat,
  ...(detail === undefined ? {} : { detail }),
});

// Who else has to be told, and by whom: nobody tells an address for you.
const OTHERS: Readonly<Record<string, readonly Where[]>> = {
  adresse: ['caf', 'cpam', 'impots', 'banque'],
  coordonnees: ['caf', 'cpam', 'impots', 'banque'],
  'reprise-emploi': ['caf'],
  paternite: ['cpam'],
};

/** The journey of a change: you, this administration, and those that you must tell yourself. */
export function stations(world: World, dossier: string): Station[] | undefined {
  const change = changesOf(world).find((other) => other.dossier === dossier);
  if (!change) return [stop('vous', 'vous'), stop('pole-emploi', 'a-venir')];
  return [
    { ...stop('vous', 'passe', `dit le ${dayInWords(change.le)}`), le: change.le },
    { ...stop('pole-emploi', 'passe', change.titre), le: change.le },
    ...department(world, change),
    ...(ownEntry(OTHERS, change.nature) ?? []).map((id) => stop(id, 'a-venir', 'à prévenir vous-même')),
  ];
}

const department = (world: World, { dossier }: Change): Station[] =>
  world.events.some((event) => event.type === 'transmis' && event.dossier === dossier && event.vers === 'departement')
    ? [stop('departement', 'passe', 'apprend le changement')]
    : [];
