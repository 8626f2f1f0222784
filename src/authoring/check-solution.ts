import { allPapers } from '#engine/household/papers.ts';
import { monthInWords } from '#engine/journal/day.ts';
import { type World, worldOf } from '#engine/journal/world.ts';
import type { Portal } from '#engine/portal/portal.ts';
import { editionsOf, playthrough } from '#engine/story/playthrough.ts';
import { isMet } from '#engine/story/progress.ts';
import { portalsOf, startSession } from '#engine/story/start.ts';
import { ofName } from '#engine/words/say.ts';
import type { Compte } from '#schema/compte.ts';
import type { Attente, Scenario } from '#schema/scenario.ts';
import { papersFrom } from './known-names.ts';
import { unknownName } from './nearest.ts';
import type { Path, Report } from './problem.ts';

// Any fixed number: it only chooses the codes and receipt numbers.
const SEED = 1;

/** Plays the solution in every edition of the scenario, and tells the steps that nothing fulfils. */
export function checkSolution(
  scenario: Scenario,
  compte: Compte,
  portal: Portal,
  portals: readonly Portal[],
  report: Report,
): void {
  for (const { nom, baremes } of portalsOf(scenario, portals)) {
    if (!baremes || (scenario.regles >= baremes.de && scenario.regles <= baremes.a)) continue;
    report.erreur(
      ['regles'],
      `Les montants légaux de ${nom} sont connus ${ofName(monthInWords(baremes.de))} à ${monthInWords(baremes.a)}. Choisissez un de ces mois, le plus souvent celui de « debut ».`,
    );
    return;
  }
  for (const edition of editionsOf(scenario, portal)) {
    playIn(edition, scenario, compte, portals, report);
  }
}

function playIn(edition: string, scenario: Scenario, compte: Compte, portals: readonly Portal[], report: Report): void {
  try {
    const of = portalsOf(scenario, portals);
    const { journal, content } = startSession(scenario, compte, of, { edition, mode: 'regarder', seed: SEED, t: 0 });
    const start = worldOf(journal, content);
    const { jamais, arret, world } = playthrough(start, of);
    checkPapers(scenario, world, of, report);
    if (arret !== undefined)
      report.erreur(['solution'], `Dans l’édition ${edition}, ${arret}. Vérifiez les valeurs de la solution.`);
    scenario.etapes.forEach(({ id, attend }, rank) => {
      const path = ['etapes', rank, 'id'];
      if (jamais.includes(id)) {
        report.erreur(
          path,
          `L’étape « ${id} » n’est jamais atteinte dans l’édition ${edition} : la solution se termine sans ${inWords(attend)}. Complétez la solution, ou corrigez « attend ».`,
        );
      } else if (isMet(attend, start, of)) {
        report.attention(
          path,
          `L’étape « ${id} » est déjà faite au début de l’histoire dans l’édition ${edition} : elle n’apprendra rien.`,
        );
      }
    });
  } catch (error) {
    // A portal refuses what it cannot work out, such as rules older than its scales; it says why in French.
    report.erreur(
      ['regles'],
      `Dans l’édition ${edition}, cette histoire ne peut pas se jouer. ${error instanceof Error ? error.message : ''}`,
    );
  }
}

// A paper may be given on the way, by the administration or by an employer: every one that is named must be there at the end.
function checkPapers({ etapes, solution, debut }: Scenario, world: World, portals: readonly Portal[], report: Report): void {
  const named: [Path, string | undefined][] = [
    ...etapes.map(({ attend }, rank): [Path, string | undefined] => [
      ['etapes', rank, 'attend', 'ouvert', 'lieu'],
      attend.ouvert?.lieu,
    ]),
    ...solution.map(({ ouvrir }, rank): [Path, string | undefined] => [['solution', rank, 'ouvrir'], ouvrir]),
  ];
  const known = [...papersFrom(world.compte, debut), ...allPapers(world, portals).map(({ id }) => id)].map(
    (id) => `papier:${id}`,
  );
  for (const [path, lieu] of named)
    if (lieu?.startsWith('papier:') && !known.includes(lieu)) report.erreur(path, unknownName(lieu, known, 'L’endroit'));
}

/** What a step waits for, as it is written: « recu (modele: trop-percu) ». */
function inWords(attend: Attente): string {
  const [kind = '?', wanted = {}] = Object.entries(attend).find(([, value]) => value !== undefined) ?? [];
  const details = Object.entries(wanted as Record<string, unknown>).map(
    ([key, value]) => `${key}: ${Array.isArray(value) ? `[${value.join(', ')}]` : String(value)}`,
  );
  return details.length === 0 ? kind : `${kind} (${details.join(', ')})`;
}
