import { allPapers } from '#engine/household/papers.ts';
import { monthInWords } from '#engine/journal/day.ts';
import { type World, worldOf } from '#engine/journal/world.ts';
import type { Portal } from '#engine/portal/portal.ts';
import { editionsOf } from '#engine/story/playthrough.ts';
import { portalsOf, startSession } from '#engine/story/start.ts';
import { ofName } from '#engine/words/say.ts';
import type { Compte } from '#schema/compte.ts';
import type { Scenario } from '#schema/scenario.ts';
import { type Finding, tellOnce } from '../finding.ts';
import { papersFrom } from '../known-names.ts';
import { unknownName } from '../nearest.ts';
import type { Path, Report } from '../problem.ts';
import { pastOf, stepsOf } from './check-steps.ts';
import { liveSolution } from './live-solution.ts';
import type { Once } from './once.ts';

// Any fixed number: it only chooses the codes and receipt numbers.
const SEED = 1;

/**
 * Plays the solution in every edition of the scenario, as a person would live it, and tells what could not be lived. `once` remembers what
 * was found in a copy of the same story.
 */
export function checkSolution(
  scenario: Scenario,
  compte: Compte,
  portal: Portal,
  portals: readonly Portal[],
  report: Report,
  once?: Once,
): void {
  for (const { nom, baremes } of portalsOf(scenario, portals)) {
    if (!baremes || (scenario.regles >= baremes.de && scenario.regles <= baremes.a)) continue;
    report.erreur(
      ['regles'],
      `Les montants légaux de ${nom} sont connus ${ofName(monthInWords(baremes.de))} à ${monthInWords(baremes.a)}. Choisissez un de ces mois, le plus souvent celui de « debut ».`,
    );
    return;
  }
  const play = () =>
    new Map(
      editionsOf(scenario, portal).map((edition) => [edition, playIn(edition, scenario, compte, portalsOf(scenario, portals))]),
    );
  tellOnce(once ? once.play(scenario, compte, play) : play(), report);
}

function playIn(edition: string, scenario: Scenario, compte: Compte, of: readonly Portal[]): Finding[] {
  try {
    const { journal, content } = startSession(scenario, compte, of, { edition, mode: 'regarder', seed: SEED, t: 0 });
    const start = worldOf(journal, content);
    const life = liveSolution(start, of, new Set(papersFrom(compte, scenario.debut)));
    const { played, faults } = life;
    const unknown = unknownPapers(scenario, played.world, of);
    const stopped: Finding[] =
      played.arret === undefined
        ? []
        : [
            {
              path: ['solution', life.last],
              gravite: 'erreur',
              message: `Dans la solution, cette ligne n’aboutit pas : ${played.arret}. Vérifiez sa valeur.`,
            },
          ];
    // The first cause first: what stops or changes the solution makes later steps unreachable, and is said alone.
    const causes = [...unknown, ...stopped, ...faults];
    return [...causes, ...stepsOf(scenario, start, played, of, causes.length === 0), ...pastOf(scenario, compte, played.world)];
  } catch (error) {
    // A portal refuses what it cannot work out, such as rules older than its scales; it says why in French.
    return [
      {
        path: ['regles'],
        gravite: 'erreur',
        message: `Cette histoire ne peut pas se jouer. ${error instanceof Error ? error.message : ''}`,
      },
    ];
  }
}

// A paper may be given on the way, by the administration or by an employer: every one that is named must be there at the end.
function unknownPapers({ etapes, solution, debut }: Scenario, world: World, portals: readonly Portal[]): Finding[] {
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
  return named.flatMap(([path, lieu]) =>
    lieu?.startsWith('papier:') && !known.includes(lieu)
      ? [{ path, gravite: 'erreur' as const, message: unknownName(lieu, known, 'L’endroit') }]
      : [],
  );
}
