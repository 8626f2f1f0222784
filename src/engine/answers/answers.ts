import type { Evenement, Valeur } from '#schema/evenement.ts';
import { fold } from '../journal/fold.ts';
import type { World } from '../journal/world.ts';

/** What the journal says of one field of one dossier. */
export type Answer =
  | { etat: 'repondu'; valeur: Valeur }
  | { etat: 'reporte' }
  | { etat: 'refuse'; raison: string; saisie: string | undefined };
/** Keyed « fait » or « fait@pour ». */
export type Answers = ReadonlyMap<string, Answer>;

/** The key of a field, also used in requests: « ligne@2026-08/nadia/boulangerie ». */
export const answerKey = (fait: string, pour?: string): string => (pour === undefined ? fait : `${fait}@${pour}`);
/** The reverse of `answerKey`. */
export function splitKey(key: string): { fait: string; pour: string | undefined } {
  const at = key.indexOf('@');
  return at < 0 ? { fait: key, pour: undefined } : { fait: key.slice(0, at), pour: key.slice(at + 1) };
}

type AnswerEvent = Extract<Evenement, { type: 'repondu' | 'reporte' | 'refuse' }>;
type Dossiers = ReadonlyMap<string, ReadonlyMap<string, AnswerEvent>>;
const NONE: ReadonlyMap<string, AnswerEvent> = new Map();

const isWord = (event: Evenement): event is AnswerEvent =>
  event.type === 'repondu' || event.type === 'reporte' || event.type === 'refuse';

const lastWords = fold<Dossiers>(new Map(), (dossiers, more) => {
  const words = more.filter(isWord);
  if (words.length === 0) return dossiers;
  const own = new Map(
    [...new Set(words.map(({ dossier }) => dossier))].map((dossier) => [dossier, new Map(dossiers.get(dossier) ?? NONE)]),
  );
  for (const event of words) own.get(event.dossier)?.set(answerKey(event.fait, event.pour), event);
  return new Map([...dossiers, ...own]);
});

/** The last thing said of one field, as it stands in the journal. */
export const lastWordOn = (world: Pick<World, 'events'>, dossier: string, key: string): AnswerEvent | undefined =>
  lastWords(world.events).get(dossier)?.get(key);

/** The last answer given to each field of a dossier. */
export function answersOf(world: Pick<World, 'events'>, dossier: string): Answers {
  return new Map([...(lastWords(world.events).get(dossier) ?? NONE)].map(([key, event]) => [key, toAnswer(event)]));
}

function toAnswer(event: AnswerEvent): Answer {
  if (event.type === 'repondu') return { etat: 'repondu', valeur: event.valeur };
  if (event.type === 'reporte') return { etat: 'reporte' };
  return { etat: 'refuse', raison: event.raison, saisie: event.saisie };
}

/** The value answered, if there is one. */
export function answerValue(answers: Answers, fait: string, pour?: string): Valeur | undefined {
  const answer = answers.get(answerKey(fait, pour));
  return answer?.etat === 'repondu' ? answer.valeur : undefined;
}

/** True when every part of `wanted` (« 2026-08/nadia ») is a part of `actual` (« 2026-08/nadia/boulangerie »). */
export function coversPour(actual: string | undefined, wanted: string | undefined): boolean {
  if (wanted === undefined) return true;
  const parts = new Set((actual ?? '').split('/'));
  return wanted.split('/').every((part) => parts.has(part));
}

/** A value as a person would type it. */
export const typedAs = (valeur: unknown): string =>
  Array.isArray(valeur) ? valeur.join(',') : typeof valeur === 'number' ? String(valeur).replace('.', ',') : String(valeur);

/** Reads one answer, from the form or from the request. */
export type Said = (fait: string, pour?: string) => Valeur | undefined;
