import { answerKey, answerValue } from '#engine/answers/answers.ts';
import { YES_NO } from '#engine/answers/options.ts';
import type { Field, FlowContext } from '#engine/flow/flow.ts';
import type { World } from '#engine/journal/world.ts';
import type { Declaration } from '#portals/pole-emploi/dossier/declarations/declaration.ts';
import { type Form, type Reading, readDeclaration } from '#portals/pole-emploi/dossier/declarations/read-declaration.ts';
import { transmittedWork, type Work } from '#portals/pole-emploi/dossier/emplois/work.ts';
import { fileOf } from '#portals/pole-emploi/dossier/file.ts';
import { monthOfDossier } from '#portals/pole-emploi/dossier/months.ts';
import type { Month } from '#schema/day.ts';
import type { Fact } from '../facts.ts';
import { type Problem, problemsIn } from '../mistakes/problems.ts';
import { type DerivedAnswers, derivedAnswers } from './derive.ts';

/** A declaration being filled, as the fields of a screen need it. */
export interface Filling {
  context: FlowContext;
  form: Form;
  mois: Month;
  /** What employers transmitted of the month. */
  known: readonly Work[];
  /** What is answered, here or in the other presentation. */
  read: Reading;
  derived: DerivedAnswers;
  declaration: Declaration;
  problems: readonly Problem[];
}

/** Somebody who works on her own account, and says so at her own rhythm. */
export const isIndependent = ({ compte }: Pick<World, 'compte'>): boolean => fileOf(compte).activiteIndependante !== undefined;

/** Reads the form once for all the fields of a screen. */
export function filling(context: FlowContext, form: Form): Filling {
  const mois = monthOfDossier(context.dossier);
  const known = transmittedWork(context.world, mois);
  const answered: Reading = (fait, pour) => answerValue(context.answers, fait, pour);
  const independant = isIndependent(context.world);
  const derived = derivedAnswers(answered, form, { mois, known, independant });
  const read: Reading = (fait, pour) => answered(fait, pour) ?? derived.get(answerKey(fait, pour))?.valeur;
  const declaration = readDeclaration(read, form, mois, known);
  const problems = problemsIn(declaration, { read, form, mois, known });
  return { context, form, mois, known, read, derived, declaration, problems };
}

/** A field with what the other presentation answered, and with the reason to look at it again, if there is one. */
export function asked({ derived, problems }: Filling, field: Field<Fact>): Field<Fact> {
  const cle = answerKey(field.fait, field.pour);
  const derive = derived.get(cle);
  const problem = problems.find((one) => one.cle === cle);
  return {
    ...field,
    ...(derive ? { derive } : {}),
    ...(problem && field.alerte === undefined ? { alerte: problem.message } : {}),
  };
}

/** A question answered by yes or no. */
export const yesNoField = (now: Filling, field: Omit<Field<Fact>, 'as' | 'options'>): Field<Fact> =>
  asked(now, { ...field, as: 'choix', options: YES_NO });

/** A day that belongs to the question before it. */
export const dayField = (now: Filling, fait: Fact, label: string, hint?: string): Field<Fact> =>
  asked(now, { fait, as: 'jour', label, ...(hint === undefined ? {} : { hint }) });

/** The questions about what seems strange, as one box to tick once everything was read again. */
export function confirmationFields(now: Filling): Field<Fact>[] {
  const strange = now.problems.filter(({ bloquant }) => !bloquant);
  if (strange.length === 0) return [];
  const hint = strange.map(({ message }) => message).join(' ');
  const regle = 'Vérifications des réponses : choix du simulateur.';
  return [{ fait: 'reponsesConfirmees', as: 'case', label: 'J’ai relu ces points, et mes réponses sont justes.', hint, regle }];
}
