import { decisionsOf } from '#engine/journal/decisions.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import type { Happening } from '#engine/portal/happening.ts';
import type { Debt } from '#portals/pole-emploi/dossier/dettes/debt.ts';
import { debtsOf } from '#portals/pole-emploi/dossier/dettes/debts.ts';
import { happening, PORTAL, sendLetter } from '#portals/pole-emploi/dossier/file.ts';
import { isClaimed } from '#portals/pole-emploi/rules/overpayment.ts';
import { NEXT } from './steps.ts';

/** What the calendar brings to each debt: its letter, its payments, or what silence costs (§5 row 27). */
export function happenings(world: World): Happening[] {
  return [
    ...debtsOf(world).flatMap((debt) => [...notice(world, debt), ...(NEXT[debt.etat]?.(world, debt) ?? [])]),
    ...notClaimed(world),
  ];
}

// The monthly computation sends its own letter; a debt that was found elsewhere gets the same one.
function notice(world: World, { id, le, montant, mois, raison }: Debt): Happening[] {
  const name = `trop-percu:${id}`;
  if (mois === undefined || eventsOf(world, 'recu').some(({ message }) => message.startsWith(`${PORTAL}:${name}:`))) return [];
  return [happening(name, le, sendLetter(world, name, 'trop-percu-notifie', { montant, raison, mois }))];
}

/** A small sum is not asked back, and the person is told so. */
const notClaimed = (world: World): Happening[] =>
  decisionsOf(world, 'ecart-sans-suite')
    .filter(({ donnees }) => !isClaimed(Number(donnees?.montant ?? 0)))
    .map(({ dossier, le, donnees = {} }) => {
      const name = `non-reclame:${dossier}`;
      return happening(name, le, sendLetter(world, name, 'trop-percu-non-reclame', donnees));
    });
