import { mayKeepTyping } from '#engine/answers/answer-to.ts';
import { splitKey } from '#engine/answers/answers.ts';
import { answerIn } from '#engine/flow/answer-in.ts';
import { factOf } from '#engine/flow/fact-of.ts';
import type { Flow } from '#engine/flow/flow.ts';
import type { FieldState, Journey } from '#engine/flow/journey.ts';
import { lastOf, type World } from '#engine/journal/world.ts';
import { noBreak } from '#engine/words/no-break.ts';
import { capital } from '#engine/words/say.ts';
import { inOrder } from '#schema/day.ts';
import { ownEntry } from '#schema/own-entry.ts';
import { hourInWords } from './field-text.ts';
import type { FieldPlace, LookProps } from './look.ts';

/** What the parts of a form need: the session's values and callbacks, and which dossier is being filled. */
export type FormProps = Pick<LookProps, 'world' | 'portal' | 'langue' | 'papers' | 'act' | 'draft' | 'keepDraft' | 'strict'> & {
  flow: Flow;
  dossier: string;
  /** Sends a paper, whose arrival is recorded as the answer; gives the reason when it was not taken. Without it, the choice is the answer. */
  join?: ((place: FieldPlace, paper: string) => Promise<string | undefined>) | undefined;
};

/** The place of a field. */
export const placeOfField = ({ flow, dossier }: Pick<FormProps, 'flow' | 'dossier'>, { field }: FieldState): FieldPlace => ({
  dossier,
  demarche: flow.id,
  fait: field.fait,
  ...(field.pour === undefined ? {} : { pour: field.pour }),
});

/** Answers a field as it was typed: the démarche on screen reads it, whether its portal has come whole or not. */
export const answerField = (form: Pick<FormProps, 'act' | 'flow' | 'dossier'>, state: FieldState, saisie: string): void =>
  form.act({ fais: 'repondre', ...placeOfField(form, state), saisie }, (typed) => answerIn([form.flow], typed));

/** Leaves a field for later. */
export const leaveField = (form: Pick<FormProps, 'act' | 'flow' | 'dossier'>, state: FieldState): void =>
  form.act({ fais: 'reporter', ...placeOfField(form, state) });

const draftName = (dossier: string, key: string) => `${dossier}|${key}`;

/** What was being typed in this field when the page was last left; undefined when nothing was. */
export function draftOf(form: Pick<FormProps, 'draft' | 'dossier'>, key: string): string | undefined {
  return form.draft(draftName(form.dossier, key)) || undefined;
}

/** Keeps what is being typed; a secret or what looks real is never written, and what was kept of its beginning is forgotten. */
export function keepDraftOf(form: Pick<FormProps, 'keepDraft' | 'dossier' | 'flow'>, key: string, saisie: string): void {
  const spec = factOf(form.flow, splitKey(key).fait);
  form.keepDraft(draftName(form.dossier, key), spec && mayKeepTyping(spec, saisie) ? saisie : '');
}

/** Gives as answers the drafts of an earlier visit that were never left: they are on screen, so they count. */
export function answerDrafts(form: FormProps, fields: readonly FieldState[]): void {
  for (const state of fields) {
    const saisie = draftOf(form, state.key);
    if (saisie === undefined) continue;
    keepDraftOf(form, state.key, '');
    answerField(form, state, saisie);
  }
}

/** The name of a field, for the summary of what is missing: « Le salaire d’août 2026 de Nadia ». */
export const nameOf = (form: Pick<FormProps, 'flow' | 'world'>, { field }: Pick<FieldState, 'field'>): string =>
  noBreak(capital(ownEntry(form.flow.facts, field.fait)?.nom(field.pour, form.world) ?? field.label));

/** What to do about a field that was left empty, at the field itself: what its own reader says of an empty answer. */
export function whatToDo(form: Pick<FormProps, 'flow'>, { field }: Pick<FieldState, 'field'>): string {
  const parsed = ownEntry(form.flow.facts, field.fait)?.parse('');
  return parsed?.ok === false ? parsed.raison : 'Donnez une réponse, ou choisissez «\u00a0je ne sais pas encore\u00a0».';
}

/** « 10 h 42 »: when the last answer of this dossier was saved; undefined when there is none. */
export function savedAt(world: World, dossier: string): string | undefined {
  const saved = [
    lastOf(world, 'repondu', (event) => event.dossier === dossier),
    lastOf(world, 'reporte', (event) => event.dossier === dossier),
  ].flatMap((event) => (event ? [event] : []));
  const last = [...saved].sort((a, b) => inOrder(a.le, b.le) || a.minute - b.minute).at(-1);
  return last && hourInWords(last.minute);
}

/** The screen where one must still stop when the order is imposed; undefined when all before `ecran` is done. */
export function firstUndoneBefore(current: Journey, ecran: string): string | undefined {
  for (const { screen, fields, vu } of current.screens) {
    if (screen.id === ecran) return undefined;
    const missing = fields.some(({ field, etat }) => !field.optional && (etat === 'a-completer' || etat === 'reporte'));
    if (missing || (screen.lecture === true && !vu)) return screen.id;
  }
  return undefined;
}
