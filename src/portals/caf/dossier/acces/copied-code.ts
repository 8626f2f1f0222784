import { type Reader, refuse } from '#engine/answers/reader.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import { age } from '#engine/portal/log-in.ts';
import type { EvenementDe, Fait } from '#schema/evenement.ts';
import { compacted } from '#schema/legible.ts';
import { CODE_MINUTES } from '../inside.ts';

/** By which way a code may come. */
export type CodeWay = 'sms' | 'courriel';
type Known = Pick<World, 'events' | 'today' | 'minute' | 'seed'>;

/** A kind of code that leaves by SMS or e-mail and is copied in a page. */
export interface CodeKind {
  /** The message that brings it. */
  modele: string;
  /** The démarche where it is copied: one dossier for each code. */
  copied: string;
  /** What made one leave, oldest first. */
  sendings(world: Pick<World, 'events'>): readonly EvenementDe<'envoye'>[];
  /** Two numbers that make the digits of this kind differ from those of the others. */
  salt: readonly [number, number];
}

/** What is known of one kind of code. */
export interface Codes {
  /** How many have left. */
  sent(world: Pick<World, 'events'>): number;
  /** The code that can be copied now: the last one, for a quarter of an hour, and once. It may have reached nobody: the site cannot know. */
  now(world: Known): { rang: number; code: string; sending: EvenementDe<'envoye'> } | undefined;
  /** Did the last one reach the person? */
  arrived(world: Pick<World, 'events'>): boolean;
  /** The message that brings the next one. */
  next(world: Pick<World, 'events' | 'seed'>, canal: CodeWay): Fait;
}

/** The codes of one kind. */
export function codesOf({ modele, copied, sendings, salt: [ofSession, ofRank] }: CodeKind): Codes {
  const sent = (world: Pick<World, 'events'>) => sendings(world).length;
  const digits = ({ seed }: Pick<World, 'seed'>, rang: number) =>
    String(100_000 + ((Math.abs(seed) * ofSession + rang * ofRank) % 900_000));
  const message = (rang: number) => `caf:${modele}:${rang}`;
  return {
    sent,
    now(world) {
      const sending = sendings(world).at(-1);
      if (!sending || age(world, sending) > CODE_MINUTES) return undefined;
      const rang = sent(world);
      const used = eventsOf(world, 'envoye').some(({ dossier }) => dossier === `${copied}:${rang}`);
      return used ? undefined : { rang, code: digits(world, rang), sending };
    },
    arrived: (world) => eventsOf(world, 'recu').some((one) => one.message === message(sent(world))),
    next(world, canal) {
      const rang = sent(world) + 1;
      return {
        type: 'recu',
        message: message(rang),
        ...{ canal, de: 'caf', modele, donnees: { code: digits(world, rang) } },
      };
    },
  };
}

const CODE_SIGNS = /^\d{6}$/;
/** Reads a code that was copied, with or without spaces. */
export const copiedCode: Reader = (saisie) => {
  const code = compacted(saisie);
  return CODE_SIGNS.test(code) ? { ok: true, valeur: code } : refuse('Le code a 6 chiffres. Recopiez-les.');
};

/** Said below the field. */
export const CODE_HINT = `6 chiffres. Il vaut ${CODE_MINUTES} minutes. Un agent ne le demande jamais.`;
/** Said when another was copied. */
export const WRONG_CODE = 'Ce n’est pas le bon code. Prenez celui du dernier message reçu.';
