import type { Fait } from '#schema/evenement.ts';
import { mayBecomeTooReal, whyTooReal } from '#schema/fictif.ts';
import type { FactSpec } from '../flow/flow.ts';
import type { AnswerPlace, Reader, Reading } from './reader.ts';

// What was refused stays in its box: that much of it, as the journal can hold.
const LONGEST_KEPT = 8_000;

/** What to record when something was typed in a field. What looks real is refused, and what was typed is then not kept. */
export function answerTo(spec: FactSpec, where: AnswerPlace, saisie: string): Fait {
  const place = { dossier: where.dossier, fait: where.fait, ...(where.pour === undefined ? {} : { pour: where.pour }) };
  const real = whyTooReal(saisie);
  if (real) return { type: 'refuse', ...place, raison: real };
  const parsed = readBy(spec, saisie, place);
  if (parsed.ok) return { type: 'repondu', ...place, valeur: parsed.valeur };
  // A real number with a digit missing is still somebody's: it is not kept either.
  const kept = mayStay(spec, parsed, saisie) ? { saisie: saisie.slice(0, LONGEST_KEPT) } : {};
  return { type: 'refuse', ...place, raison: parsed.raison, ...kept };
}

/** May this be kept while it is being typed? Nothing of a secret, of a real number or of what its reader wants forgotten. */
export const mayKeepTyping = (spec: FactSpec, saisie: string): boolean => mayStay(spec, readBy(spec, saisie), saisie);

function readBy(spec: FactSpec, saisie: string, place?: AnswerPlace): Reading {
  const read: Reader = spec.parse;
  return read(saisie, place);
}
const mayStay = (spec: FactSpec, reading: Reading, saisie: string): boolean =>
  !spec.secret && !mayBecomeTooReal(saisie) && !('oublie' in reading);
