import type { Valeur } from '#schema/evenement.ts';
import { eventsOf, type World } from '../journal/world.ts';
import { type Answers, answerKey } from './answers.ts';
import { type Reader, refuse } from './reader.ts';

/*
 * A list to which lines can be added: one line for each employer. The answer of the « lignes » field is the list of the ids of its
 * lines; each line has fields of its own, whose `pour` holds the id. A removed line keeps its answers in the journal, which is why
 * putting it back loses nothing, and why an id is never given twice.
 */

/** Reads the ids of the lines, joined by « , ». `quoi` is what a line is, with its article: « un employeur ». */
export function lines({ min = 1, max = 10, quoi = 'une ligne' }: { min?: number; max?: number; quoi?: string } = {}): Reader {
  return (saisie) => {
    const ids = idsTyped(saisie);
    if (!ids) return refuse('Cette liste ne se lit pas.');
    if (ids.length < min) return refuse(min === 1 ? `Ajoutez ${quoi}.` : `Il faut au moins ${min} lignes.`);
    if (ids.length > max) return refuse(`Il y a ${max} lignes au plus.`);
    return { ok: true, valeur: ids };
  };
}

/** The line that waits on a list nobody has touched. */
export const FIRST_LINE: readonly string[] = ['1'];

/** The ids of the lines, in order; `start` until the person has added or removed one. A refused list still shows its lines. */
export function linesOf(answers: Answers, fait: string, pour?: string, start = FIRST_LINE): readonly string[] {
  const answer = answers.get(answerKey(fait, pour));
  if (answer?.etat === 'repondu' && Array.isArray(answer.valeur)) return answer.valeur;
  const tried = answer?.etat === 'refuse' ? idsTyped(answer.saisie ?? '') : undefined;
  return tried ?? start;
}

/** The id of the next line: one that was never used in this dossier, not even by a line removed since. */
export function nextLine(
  world: Pick<World, 'events'>,
  place: { dossier: string; fait: string; pour?: string | undefined },
  now: readonly string[],
): string {
  const { dossier, fait, pour } = place;
  const given = eventsOf(world, 'repondu').filter(
    (event) => event.dossier === dossier && event.fait === fait && event.pour === pour,
  );
  const used = [...now, ...given.flatMap(({ valeur }) => idsIn(valeur))].map(Number);
  return String(Math.max(0, ...used) + 1);
}

function idsTyped(saisie: string): string[] | undefined {
  const ids = saisie.split(',').filter((id) => id !== '');
  const good = ids.every((id) => /^\d{1,4}$/.test(id)) && new Set(ids).size === ids.length;
  return good ? ids : undefined;
}
const idsIn = (valeur: Valeur): readonly string[] => (Array.isArray(valeur) ? valeur : []);
