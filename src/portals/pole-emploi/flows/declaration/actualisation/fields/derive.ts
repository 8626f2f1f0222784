import { answerKey } from '#engine/answers/answers.ts';
import type { Field } from '#engine/flow/flow.ts';
import { euros, roundToCents } from '#engine/words/money.ts';
import { grossOfMonth, hoursOfMonth } from '#portals/pole-emploi/dossier/declarations/declaration.ts';
import {
  addedLines,
  type Form,
  type Reading,
  readDeclaration,
} from '#portals/pole-emploi/dossier/declarations/read-declaration.ts';
import type { Work } from '#portals/pole-emploi/dossier/emplois/work.ts';
import type { Valeur } from '#schema/evenement.ts';

/*
 * What was answered in one presentation is found again in the other, to be checked there: the lines of the present one add up to the
 * totals of the former, and the situations that the former asks one by one are grouped in the present.
 */
type Derived = NonNullable<Field['derive']>;
/** By key of field. */
export type DerivedAnswers = ReadonlyMap<string, Derived>;

const NOTE = 'Vous aviez répondu cela dans l’autre présentation. Vérifiez.';
const same = (one: number, other: number) => Math.abs(one - other) < 0.5;

/** The month that is filled. `independant`: the former presentation then asks one sum for wages and turnover. */
interface AskedMonth {
  mois: `${number}-${number}`;
  known: readonly Work[];
  independant: boolean;
}

/** The answers that the other presentation gives. `read` reads what was really answered, in either. */
export function derivedAnswers(read: Reading, form: Form, month: AskedMonth): DerivedAnswers {
  const found = new Map<string, Derived>();
  const add = (fait: string, valeur: Valeur | undefined, pour?: string, note = NOTE) => {
    if (valeur !== undefined) found.set(answerKey(fait, pour), { valeur, note });
  };
  if (form === 'totaux') {
    totalsFromLines(read, month, add);
    questionsFromGroups(read, add);
  } else {
    linesFromTotals(read, month.known, add);
    groupsFromQuestions(read, add);
  }
  return found;
}

type Add = (fait: string, valeur: Valeur | undefined, pour?: string, note?: string) => void;

function totalsFromLines(read: Reading, { known, mois, independant }: AskedMonth, add: Add): void {
  const answered = known.every(({ id }) => read('ligneConnue', id) !== undefined);
  const begun = known.length > 0 ? read('autreActivite') !== undefined : read('employeurLigne', '1') !== undefined;
  if (read('travailMois') !== 'oui' || !answered || !begun) return;
  const never = known.filter(({ id }) => read('ligneConnue', id) === 'erreur' && read('erreurLigne', id) === 'jamais');
  const expected = known.length - never.length + addedLines(read, known).length;
  const declared = readDeclaration(read, 'lignes', mois, known);
  if (expected === 0 || declared.activites.length !== expected) return;
  const note = `Vos lignes de l’autre présentation s’additionnent ici (${expected}). Vérifiez.`;
  add('heuresMois', hoursOfMonth(declared), undefined, note);
  if (independant) add('revenusMois', grossOfMonth(declared) ?? '', undefined, note);
  else add('brutMois', grossOfMonth(declared), undefined, note);
}

function linesFromTotals(read: Reading, known: readonly Work[], add: Add): void {
  const heures = read('heuresMois');
  const total = read('brutMois') ?? read('revenusMois');
  if (typeof heures !== 'number' || total === undefined) return;
  const brut = typeof total === 'number' ? total : 0;
  const note = `Dans l’autre présentation, vous aviez écrit ${heures} heures et ${euros(brut)} en tout. Vérifiez.`;
  const say = (fait: string, valeur: Valeur, pour?: string) => add(fait, valeur, pour, note);
  const moreHours = heures - known.reduce((sum, work) => sum + work.heures, 0);
  const morePay = roundToCents(brut - known.reduce((sum, work) => sum + work.brut, 0));
  const exact = known.length > 0 && moreHours === 0 && same(morePay, 0);
  if (exact || (moreHours > 0 && (morePay > 0 || known.length === 0))) {
    for (const { id } of known) say('ligneConnue', 'exact', id);
    if (known.length > 0) say('autreActivite', exact ? 'non' : 'oui');
    if (exact) return;
    say('typeLigne', read('brutMois') === undefined ? 'non-salarie' : 'salarie', '1');
    say('heuresLigne', moreHours, '1');
    say('brutLigne', morePay, '1');
    say('chiffreLigne', total === '' ? '' : morePay, '1');
    return;
  }
  // One employer and another figure than his: only that line can be wrong.
  const [only, ...others] = known;
  if (!only || others.length > 0) return;
  say('ligneConnue', 'erreur', only.id);
  say('erreurLigne', 'montant', only.id);
  say('heuresLigne', heures, only.id);
  say('brutLigne', brut, only.id);
  say('debutLigne', only.debut, only.id);
  say('finLigne', only.fin, only.id);
  say('autreActivite', 'non');
}

function questionsFromGroups(read: Reading, add: Add): void {
  const training = read('formationMois');
  const health = read('absenceSante');
  const pension = read('pensionNouvelle');
  const natures = read('pensionNatures');
  add('formationSuivie', training);
  add('formationSuivieDebut', read('formationDebut'));
  add('formationSuivieFin', read('formationFin'));
  if (training !== undefined) add('stageSuivi', 'non');
  add('arretMaladie', health);
  add('arretDebut', read('absenceDebut'));
  add('arretFin', read('absenceFin'));
  if (health !== undefined) add('congeMaternite', 'non');
  const has = (nature: string) => (pension === 'oui' && Array.isArray(natures) && natures.includes(nature) ? 'oui' : 'non');
  if (pension === undefined || (pension === 'oui' && natures === undefined)) return;
  add('pensionRetraite', has('retraite'));
  add('pensionInvalidite', has('invalidite'));
}

/** « oui » when one of the questions was, « non » when all were, nothing while one is missing. */
const either = (...answers: (Valeur | undefined)[]): Valeur | undefined =>
  answers.includes('oui') ? 'oui' : answers.includes(undefined) ? undefined : 'non';
const days = (...values: (Valeur | undefined)[]): string[] =>
  values.filter((valeur): valeur is string => typeof valeur === 'string' && valeur !== '').sort();

function groupsFromQuestions(read: Reading, add: Add): void {
  const training = either(read('formationSuivie'), read('stageSuivi'));
  add('formationMois', training);
  if (training === 'oui') {
    add('formationDebut', days(read('formationSuivieDebut'), read('stageDebut'))[0]);
    add('formationFin', days(read('formationSuivieFin'), read('stageFin')).at(-1));
  }
  // The question about birth leave is not put to everyone.
  const health = either(read('arretMaladie'), read('congeMaternite') ?? (read('arretMaladie') === undefined ? undefined : 'non'));
  add('absenceSante', health);
  if (health === 'oui') {
    add('absenceDebut', days(read('arretDebut'), read('congeMaterniteDate'))[0]);
    add('absenceFin', days(read('arretFin')).at(-1));
  }
  const pension = either(read('pensionRetraite'), read('pensionInvalidite'));
  add('pensionNouvelle', pension);
  const chosen = [
    ...(read('pensionInvalidite') === 'oui' ? ['invalidite'] : []),
    ...(read('pensionRetraite') === 'oui' ? ['retraite'] : []),
  ];
  if (pension === 'oui' && chosen.length > 0) add('pensionNatures', chosen);
}
