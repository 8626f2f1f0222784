import { decide } from '#engine/journal/decisions.ts';
import type { World } from '#engine/journal/world.ts';
import type { Declaration } from '#portals/pole-emploi/dossier/declarations/declaration.ts';
import { trueLeaves } from '#portals/pole-emploi/dossier/declarations/true-month.ts';
import { trueWork } from '#portals/pole-emploi/dossier/emplois/work.ts';
import { PORTAL, sendLetter } from '#portals/pole-emploi/dossier/file.ts';
import { dossierOf } from '#portals/pole-emploi/dossier/months.ts';
import type { Fait } from '#schema/evenement.ts';
import { looksLikeTwo } from './problems.ts';
import { forgotten } from './reasons.ts';

/** What the comparison of a month with the employers and the health insurance shows, besides its money. */
export const foundByComparing = (world: World, declared: Declaration): Fait[] => [
  ...toldByInsurance(world, declared),
  ...lostWork(world, declared),
  ...mixedLines(world, declared),
];

function toldByInsurance(world: World, { mois }: Declaration): Fait[] {
  if (trueLeaves(world, mois).length === 0) return [];
  return [{ type: 'transmis', dossier: dossierOf(mois), de: 'cpam', vers: PORTAL, quoi: 'jours-de-maladie' }];
}

/** Work of which nothing was said opens no new right (facts § 2h). */
const lostWork = (world: World, declared: Declaration): Fait[] =>
  forgotten(world, declared).flatMap(({ id, employeur, heures, debut, fin }): Fait[] => {
    const { mois } = declared;
    const donnees = { mois, employeur, heures, du: debut, au: fin };
    return [
      decide(dossierOf(mois), 'refusee', 'periode-perdue', donnees),
      ...sendLetter(world, `periode-perdue:${mois}:${id}`, 'periode-perdue', donnees),
    ];
  });

/** What each employer transmits does not fit a line that holds two of them (facts § 5, row 7): the pay slips are asked (our choice). */
function mixedLines(world: World, { mois, activites }: Declaration): Fait[] {
  const line = activites.find(({ employeur = '' }) => looksLikeTwo(employeur));
  if (!line || trueWork(world, mois).length <= activites.length) return [];
  const donnees = { mois, employeur: line.employeur ?? '' };
  return [
    decide(dossierOf(mois), 'incomplete', 'pieces-attendues', { pieces: ['bulletin'], mois }),
    ...sendLetter(world, `lignes-a-separer:${mois}`, 'lignes-a-separer', donnees),
  ];
}
