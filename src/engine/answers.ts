import type { Evenement, Valeur } from '../schema/evenement.ts';
import type { World } from './world.ts';

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

/** The last answer given to each field of a dossier. */
export function answersOf(world: Pick<World, 'events'>, dossier: string): Answers {
  const answers = new Map<string, Answer>();
  for (const event of world.events) {
    if (isAbout(event, dossier)) answers.set(answerKey(event.fait, event.pour), toAnswer(event));
  }
  return answers;
}

type AnswerEvent = Extract<Evenement, { type: 'repondu' | 'reporte' | 'refuse' }>;
const isAbout = (event: Evenement, dossier: string): event is AnswerEvent =>
  (event.type === 'repondu' || event.type === 'reporte' || event.type === 'refuse') && event.dossier === dossier;

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
