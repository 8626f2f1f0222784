import { eventsOf, type World } from '#engine/journal/world.ts';
import { age } from '#engine/portal/log-in.ts';
import type { EvenementDe, Fait } from '#schema/evenement.ts';
import { CODE_MINUTES } from '../inside.ts';
import { ACTIVATION, CREATION } from './account-now.ts';

/** The message that brings a code to make an account, or to choose another password. */
export const CODE_MODEL = 'code-compte';
/** The dossier under which another code is asked for. */
export const LOST = 'oubli-compte';

/** By which way a code may come. */
export type CodeWay = 'sms' | 'courriel';

/** What made a code leave, oldest first: asking for an account, or for another password. */
const sendings = (world: Pick<World, 'events'>): readonly EvenementDe<'envoye'>[] =>
  eventsOf(world, 'envoye').filter(({ demarche, dossier }) => demarche === CREATION || dossier === LOST);

/** How many codes have left. */
export const codesSent = (world: Pick<World, 'events'>): number => sendings(world).length;

/** The digits of a code: those of the session and of its rank. */
export const codeAt = ({ seed }: Pick<World, 'seed'>, rang: number): string =>
  String(100_000 + ((Math.abs(seed) * 6_007 + rang * 104_003) % 900_000));

/** The code that can be copied now: the last one, for a quarter of an hour, and once. It may have reached nobody: the site cannot know. */
export function codeNow(world: Pick<World, 'events' | 'today' | 'minute' | 'seed'>): { rang: number; code: string } | undefined {
  const last = sendings(world).at(-1);
  if (!last || age(world, last) > CODE_MINUTES) return undefined;
  const rang = codesSent(world);
  const used = eventsOf(world, 'envoye').some(({ dossier }) => dossier === `${ACTIVATION}:${rang}`);
  return used ? undefined : { rang, code: codeAt(world, rang) };
}

/** Did the last code reach the person? */
export const codeArrived = (world: Pick<World, 'events'>): boolean =>
  eventsOf(world, 'recu').some(({ message }) => message === messageName(codesSent(world)));

const messageName = (rang: number): string => `caf:code-compte:${rang}`;

/** The message that brings the next code. */
export function nextCode(world: Pick<World, 'events' | 'seed'>, canal: CodeWay): Fait {
  const rang = codesSent(world) + 1;
  return {
    type: 'recu',
    message: messageName(rang),
    canal,
    de: 'caf',
    modele: CODE_MODEL,
    donnees: { code: codeAt(world, rang) },
  };
}
