import { lastDayOf } from '#engine/journal/day.ts';
import { decide, decisionsOf } from '#engine/journal/decisions.ts';
import type { World } from '#engine/journal/world.ts';
import type { Happening } from '#engine/portal/happening.ts';
import { type Right, rightOf } from '#portals/pole-emploi/dossier/allowance.ts';
import { comparedOn, countedOn, transmittedOn, turnoverKnownOn } from '#portals/pole-emploi/dossier/declarations/dates.ts';
import { type Declaration, grossOfMonth, hoursOfMonth } from '#portals/pole-emploi/dossier/declarations/declaration.ts';
import {
  declaredMonth,
  lastComputation,
  monthBy,
  type Origin,
  versionOf,
} from '#portals/pole-emploi/dossier/declarations/versions.ts';
import { trueWork } from '#portals/pole-emploi/dossier/emplois/work.ts';
import { fileOf, happening, PORTAL } from '#portals/pole-emploi/dossier/file.ts';
import { type DeclarationWindow, dossierOf } from '#portals/pole-emploi/dossier/months.ts';
import type { Day, Month } from '#schema/day.ts';
import type { Fait } from '#schema/evenement.ts';
import { foundByComparing } from '../mistakes/comparison.ts';
import { reasonOf } from '../mistakes/reasons.ts';
import { calculateMonth, computationData } from './calculation.ts';
import { settle } from './settlement.ts';

/** The computations of a month: after each sending or correction, then when others have told what they know. */
export function computationHappenings(world: World, window: DeclarationWindow): Happening[] {
  const { mois, envoi } = window;
  const declared = declaredMonth(world, mois);
  if (!envoi || !declared) return [];
  const right = rightOf(world);
  return [
    ...(right ? first(world, window, right) : []),
    ...employerTells(world, mois),
    ...later(world, declared, right, 'comparaison', comparedOn(mois)),
    ...later(world, declared, right, 'regularisation', turnoverKnownOn(mois, fileOf(world.compte).activiteIndependante)),
  ];
}

const latest = (one: Day, other: Day | undefined): Day => (other !== undefined && other > one ? other : one);

/** The computation that follows a sending or a correction; it waits for the right to be open. */
function first(world: World, { mois, envoi }: DeclarationWindow, right: Right): Happening[] {
  const { cle, origin } = versionOf(world, mois);
  if (lastComputation(world, mois)?.donnees?.version === cle) return [];
  const corrected = decisionsOf(world, 'correction').findLast(({ donnees }) => donnees?.mois === mois);
  const known = (origin === 'correction' ? corrected?.le : envoi?.le) as Day;
  return [happening(`calcul:${mois}:${cle}`, latest(countedOn(known), right.decideLe), compute(world, mois, origin, right))];
}

/** A new computation and, when the month is already paid, what follows from the difference. */
function compute(world: World, mois: Month, origin: Origin, right: Right): Fait[] {
  const declaration = monthBy(world, mois, origin);
  if (!declaration) return [];
  const result = calculateMonth(world, declaration, right);
  const before = lastComputation(world, mois);
  const avant = Number(before?.donnees?.net ?? 0);
  const said = declaredMonth(world, mois);
  const raison = origin === 'correction' ? 'correction' : said ? reasonOf(world, said) : 'ecart-de-salaire';
  const same = before !== undefined && Math.abs(avant - result.net) < 0.01 && before.donnees?.jours === result.joursPayes;
  // A comparison that changes nothing leaves the computation as it was.
  if (same && (origin === 'comparaison' || origin === 'regularisation')) return [];
  const mots = {
    ...figures('declare', before ? said : undefined),
    ...figures('constate', declaration),
    jours: result.joursPayes,
  };
  return [
    decide(
      dossierOf(mois),
      'acceptee',
      'calcul',
      computationData(result, { origine: origin, version: versionOf(world, mois).cle }),
    ),
    ...(before ? settle(world, { mois, avant, apres: result.net, raison, mots }) : []),
  ];
}

function figures(prefix: string, declaration: Declaration | undefined): Record<string, number> {
  if (!declaration) return {};
  const gross = grossOfMonth(declaration);
  return {
    [`${prefix}Heures`]: hoursOfMonth(declaration),
    ...(gross === undefined ? {} : { [`${prefix}Brut`]: gross }),
  };
}

/** Employers transmit the pay of the month: the person may have nothing to do with it. */
function employerTells(world: World, mois: Month): Happening[] {
  const names = trueWork(world, mois).filter(({ nature }) => nature === 'salarie');
  if (names.length === 0) return [];
  return [
    happening(
      `dsn:${mois}`,
      transmittedOn(mois),
      names.map(({ employeur, heures, brut }) => ({
        type: 'transmis',
        dossier: dossierOf(mois),
        de: 'employeur',
        vers: PORTAL,
        quoi: 'paie-du-mois',
        donnees: { employeur, heures, brut },
      })),
    ),
  ];
}

/** What others know is compared with what was declared: a new computation, or nothing to say. */
function later(world: World, declared: Declaration, right: Right | undefined, origin: Origin, le: Day | undefined): Happening[] {
  // What is past was told, or had nothing to tell.
  if (le === undefined || le < world.today) return [];
  const { mois } = declared;
  // What was settled with more knowledge is not opened again with less.
  const settled = lastComputation(world, mois)?.donnees?.origine;
  if (origin === 'comparaison' && settled === 'regularisation') return [];
  // Nothing to compare with before the first computation: a right that opens late waits for it.
  const faits = [
    ...(origin === 'comparaison' ? foundByComparing(world, declared) : []),
    ...(right && lastComputation(world, mois) && le > lastDayOf(mois) ? compute(world, mois, origin, right) : []),
  ];
  return faits.length === 0 ? [] : [happening(`${origin}:${mois}`, le, faits)];
}
