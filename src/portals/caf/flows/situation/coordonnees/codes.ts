import { eventsOf, lastOf, type World } from '#engine/journal/world.ts';
import { textIn } from '#engine/portal/letter-data.ts';
import { age } from '#engine/portal/log-in.ts';
import { CODE_COORDONNEES, COORDONNEES, type Reach } from '#portals/caf/dossier/coordonnees.ts';
import { CODE_MINUTES } from '#portals/caf/dossier/inside.ts';
import type { Donnees, EvenementDe } from '#schema/evenement.ts';

/** The message that brings the code. */
export const CODE_MODEL = 'code-coordonnees';

/** What was asked to change, and to what. */
export const asked = (donnees: Donnees): { quoi: Reach; valeur: string } =>
  donnees.coordonneesQuoi === 'courriel'
    ? { quoi: 'courriel', valeur: textIn(donnees, 'coordonneesCourriel') }
    : { quoi: 'telephone', valeur: textIn(donnees, 'coordonneesTelephone') };

/** Every time that a code left, oldest first. */
export const sendings = (world: Pick<World, 'events'>): readonly EvenementDe<'envoye'>[] =>
  eventsOf(world, 'envoye').filter(({ demarche }) => demarche === COORDONNEES);

/** The digits of a code: those of the session and of its rank. */
export const codeAt = ({ seed }: Pick<World, 'seed'>, rang: number): string =>
  String(100_000 + ((Math.abs(seed) * 5_003 + rang * 103_007) % 900_000));

/** The code that can be copied now: the last one, for a quarter of an hour, and once. It may have reached nobody. */
export function codeNow(
  world: Pick<World, 'events' | 'today' | 'minute' | 'seed'>,
): { rang: number; code: string; quoi: Reach; valeur: string; message: string } | undefined {
  const last = sendings(world).at(-1);
  if (last === undefined || age(world, last) > CODE_MINUTES) return undefined;
  const rang = sendings(world).length;
  const used = eventsOf(world, 'envoye').some(({ dossier }) => dossier === `${CODE_COORDONNEES}:${rang}`);
  return used ? undefined : { rang, code: codeAt(world, rang), message: codeMessage(rang), ...asked(last.donnees) };
}

/** The name of the message of one code. */
export const codeMessage = (rang: number): string => `caf:${CODE_MODEL}:${rang}`;

/** Did the last code reach the person? */
export const codeArrived = (world: Pick<World, 'events'>): boolean =>
  lastOf(world, 'recu', ({ message }) => message === codeMessage(sendings(world).length)) !== undefined;
