import type { Portal } from '#engine/portal/portal.ts';
import type { Compte } from '#schema/compte.ts';
import type { Scenario } from '#schema/scenario.ts';
import { checkCoherence, checkHistoryWords } from './check-account.ts';
import { checkNames } from './check-names.ts';
import { checkAccountLanguages, checkLanguages, checkMarks } from './check-texts.ts';
import { tellIssues } from './in-french.ts';
import { jsonSchemaOf, type Kind, kindOf } from './json-schema.ts';
import { checkCalendar, checkSpan } from './lived/check-days.ts';
import { checkSolution } from './lived/check-solution.ts';
import type { Once } from './lived/once.ts';
import { hiddenNotes } from './mending/hidden-notes.ts';
import { readShape } from './mending/mend.ts';
import { tellUnknown } from './nearest.ts';
import { inOrder, type Problem, type Report, reportOn } from './problem.ts';
import { checkIdentifiers } from './safety/check-identifiers.ts';
import { checkSafety } from './safety/check-safety.ts';
import { textsOfCompte, textsOfScenario } from './texts.ts';

/** What the names of a file may point at. */
export interface CheckContext {
  portals: readonly Portal[];
  /** The accounts that could be read, by id. */
  comptes: ReadonlyMap<string, Compte>;
  /** The accounts that exist but have mistakes of their own. */
  fautifs?: ReadonlySet<string>;
  /** What was found in the stories already played, when several files are checked together. */
  once?: Once;
}

/** A file once checked: its content when nothing prevents it from playing, and what to look at, in the order of the file. */
export interface Checked<Content> {
  content: Content | undefined;
  problems: Problem[];
}

/** Checks the text of one scenario and plays its solution in every edition. Pure: for the command line and for the browser. */
export function checkScenario(text: string, file: string, context: CheckContext): Checked<Scenario> {
  return check(text, file, 'scenario', ({ value, data, report, lineOf }) => {
    const scenario = { ...data, id: idOf(file, 2) } as Scenario;
    checkCalendar(scenario, [], report);
    if (hasErrors(report)) return undefined;
    checkSpan(scenario, report);
    checkSafety(value, report);
    const texts = textsOfScenario(scenario);
    checkMarks(texts, context.portals, report);
    checkLanguages(texts, lineOf, report);
    const portal = context.portals.find(({ id }) => id === scenario.portail);
    const compte = context.comptes.get(scenario.compte);
    if (!portal)
      tellUnknown(
        report,
        ['portail'],
        scenario.portail,
        context.portals.map(({ id }) => id),
        'Le portail',
      );
    if (!compte) {
      const broken = context.fautifs?.has(scenario.compte) ?? false;
      if (broken) report.erreur(['compte'], `Le compte « ${scenario.compte} » a des erreurs : corrigez-le d’abord.`);
      else tellUnknown(report, ['compte'], scenario.compte, context.comptes.keys(), 'Le compte');
    }
    const others = (scenario.autresPortails ?? []).flatMap((id, rank) => {
      const other = context.portals.find((known) => known.id === id);
      if (!other)
        tellUnknown(
          report,
          ['autresPortails', rank],
          id,
          context.portals.map((known) => known.id),
          'Le portail',
        );
      return other ?? [];
    });
    for (const known of portal ? [portal, ...others] : others)
      if (compte && !known.holds(compte))
        report.erreur(
          ['compte'],
          `Le compte « ${compte.id} » n’a pas de dossier pour le portail « ${known.id} ». Choisissez un autre compte, ou complétez celui-ci.`,
        );
    if (portal) checkNames(scenario, [portal, ...others], compte, report);
    if (compte) checkAccountLanguages(texts, compte, report);
    if (compte) checkIdentifiers(value, compte, context.comptes.values(), report);
    if (portal && compte && !hasErrors(report)) {
      checkSolution(scenario, compte, portal, context.portals, report, context.once);
      for (const known of hasErrors(report) ? [] : [portal, ...others]) {
        // One edition is enough: the law is the same behind each.
        const edition = Object.keys(known.editions).at(-1) ?? '';
        for (const message of known.warnings?.(compte, { ...scenario, edition }) ?? []) report.attention(['compte'], message);
      }
    }
    return scenario;
  });
}

/** Checks the text of one account. */
export function checkCompte(text: string, file: string, context: Pick<CheckContext, 'portals'>): Checked<Compte> {
  return check(text, file, 'compte', ({ value, data, report, lineOf }) => {
    // The shape of past events is a union that TypeScript cannot follow: `checkHistoryWords` and the union have both looked at it.
    const compte = { ...data, id: idOf(file, 1) } as Compte;
    checkCoherence(compte, report);
    checkSafety(value, report);
    if (!hasErrors(report)) warnOfRights(compte, context.portals, report);
    const texts = textsOfCompte(compte);
    checkMarks(texts, context.portals, report);
    checkLanguages(texts, lineOf, report);
    return compte;
  });
}

function warnOfRights(compte: Compte, portals: readonly Portal[], report: Report): void {
  for (const portal of portals.filter((one) => one.warnings !== undefined && one.holds(compte))) {
    const edition = Object.keys(portal.editions).at(-1) ?? '';
    for (const message of portal.warnings?.(compte, { ...portal.freeStart(compte), edition }) ?? [])
      report.attention(['droits', 'prestations'], message);
  }
}

/** A file whose shape is right: as read, and as its shape gives it. */
interface Shaped {
  value: Record<string, unknown>;
  data: object;
  report: Report;
  lineOf(path: readonly PropertyKey[]): number;
}

function check<Content>(text: string, file: string, kind: Kind, look: (shaped: Shaped) => Content | undefined): Checked<Content> {
  const found = readShape(text, file, kind);
  const faults = found.faults.map((fault): Problem => ({ file, gravite: 'erreur', ...fault }));
  const { read } = found;
  if (!read.ok) {
    const more = read.problems.map((problem): Problem => ({ file, gravite: 'erreur', ...problem }));
    return { content: undefined, problems: inOrder([...faults, ...more]) };
  }
  const report = reportOn(file, read);
  const other = kindOf(read.value);
  if (other !== undefined && other !== kind) {
    report.erreur(
      [],
      kind === 'scenario'
        ? 'Ce fichier est un compte : rangez-le dans scenarios/comptes.'
        : 'Ce fichier est un scénario : rangez-le dans le dossier de son portail, par exemple scenarios/caf.',
    );
    return { content: undefined, problems: report.problems };
  }
  if (kind === 'compte') checkHistoryWords(read.value.historique, report);
  const { parsed } = found;
  if (!hasErrors(report) && parsed && !parsed.success) tellIssues(parsed.error.issues, read.value, jsonSchemaOf(kind), report);
  const content =
    hasErrors(report) || !parsed?.success
      ? undefined
      : look({ value: read.value, data: parsed.data as object, report, lineOf: read.lineOf });
  const notes = hiddenNotes(text).map((note): Problem => ({ file, gravite: 'attention', ...note }));
  const problems = inOrder([...faults, ...report.problems, ...(content === undefined ? [] : notes)]);
  return { content: faults.length > 0 || hasErrors(report) ? undefined : content, problems };
}

const hasErrors = ({ problems }: Report): boolean => problems.some(({ gravite }) => gravite === 'erreur');

/** « caf/premiere-declaration » for a scenario (two names), « sofia » for an account (one). */
export const idOf = (file: string, names: number): string =>
  file
    .replace(/\\/g, '/')
    .replace(/\.ya?ml(\.txt)?$/i, '')
    .split('/')
    .slice(-names)
    .join('/');
