import { typedAs } from '#engine/answers/answers.ts';
import type { Field, FlowContext } from '#engine/flow/flow.ts';
import { lastDayOf } from '#engine/journal/day.ts';
import { roundToCents } from '#engine/words/money.ts';
import { trueLeaves, truePensions, trueTrainings } from '#portals/pole-emploi/dossier/declarations/true-month.ts';
import { transmittedWork, trueWork, type Work, workPaidIn } from '#portals/pole-emploi/dossier/emplois/work.ts';
import { fileOf } from '#portals/pole-emploi/dossier/file.ts';
import { monthOfDossier } from '#portals/pole-emploi/dossier/months.ts';
import { HOURS_OF_CACHET } from '#portals/pole-emploi/rules/cachets.ts';
import type { Fact } from './facts.ts';

/**
 * How a person reads her papers. « net »: the sum that reached the account; « mois-paye »: what was paid that month, whenever it was
 * earned; « contrat-oublie »: without the short contracts; « pre-rempli »: confirms what is there without looking; « arret-oublie »:
 * without the sick leave; « tout-non »: no everywhere, staying registered included.
 */
export const WAYS_OF_READING = ['net', 'tout-non', 'mois-paye', 'contrat-oublie', 'arret-oublie', 'pre-rempli'] as const;
type Way = (typeof WAYS_OF_READING)[number];

/** What is typed in a field by somebody who reads her papers, well or in one of the wrong ways. */
export function truth(field: Field<Fact>, context: FlowContext, avec?: string): string | undefined {
  const way = WAYS_OF_READING.find((known) => known === avec);
  return answersOf(context, way)[field.fait]?.(field.pour ?? '');
}

function workRead(context: FlowContext, way: Way | undefined): Work[] {
  const mois = monthOfDossier(context.dossier);
  const known = transmittedWork(context.world, mois);
  const isKnown = ({ id }: Work) => known.some((other) => other.id === id);
  if (way === 'tout-non') return [];
  if (way === 'mois-paye') return workPaidIn(context.world, mois);
  if (way === 'pre-rempli') return known;
  const work = trueWork(context.world, mois);
  if (way === 'contrat-oublie') return work.filter((one) => isKnown(one) || one.nature === 'non-salarie');
  return way === 'net' ? work.map((one) => ({ ...one, brut: one.net })) : work;
}

const yes = (test: boolean): string => (test ? 'oui' : 'non');
const sum = (work: readonly Work[], what: 'heures' | 'brut'): string =>
  typedAs(roundToCents(work.reduce((total, one) => total + one[what], 0)));

function answersOf(
  context: FlowContext,
  way: Way | undefined,
): Readonly<Partial<Record<Fact, (pour: string) => string | undefined>>> {
  const { world } = context;
  const mois = monthOfDossier(context.dossier);
  const work = workRead(context, way);
  const known = transmittedWork(world, mois);
  const added = work.filter(({ id }) => !known.some((line) => line.id === id));
  // A line that was known has the id of its job; those that are added are numbered.
  const lineOf = (pour: string) => work.find(({ id }) => id === pour) ?? added[Number(pour) - 1];
  const leaves = way === 'tout-non' || way === 'arret-oublie' ? [] : trueLeaves(world, mois);
  const trainings = way === 'tout-non' ? [] : trueTrainings(world, mois);
  const pensions = way === 'tout-non' ? [] : truePensions(world, mois);
  const pensionOn = (nature: string) => pensions.find((one) => one.nature === nature)?.le;
  // Quarterly and yearly declarants leave the sum empty: they do not know it yet (facts § 2b).
  const knowsTurnover = fileOf(world.compte).activiteIndependante === 'mensuelle';
  const turnover = (lines: readonly Work[]) =>
    knowsTurnover || lines.some(({ nature }) => nature === 'salarie')
      ? sum(
          lines.filter(({ nature }) => knowsTurnover || nature === 'salarie'),
          'brut',
        )
      : '';
  return {
    travailMois: () => yes(work.length > 0),
    maintienInscription: () => yes(way !== 'tout-non'),
    finRecherche: () => lastDayOf(mois),
    motifFin: () => 'autre',
    retraiteDate: () => pensionOn('retraite'),
    invaliditeDate: () => pensionOn('invalidite'),
    reponsesConfirmees: () => 'true',
    heuresMois: () => sum(work, 'heures'),
    brutMois: () => sum(work, 'brut'),
    revenusMois: () => turnover(work),
    ligneConnue: (pour) =>
      exactFor(
        lineOf(pour),
        known.find(({ id }) => id === pour),
      )
        ? 'exact'
        : 'erreur',
    erreurLigne: (pour) => (lineOf(pour) ? 'montant' : 'jamais'),
    autreActivite: () => yes(added.length > 0),
    employeurs: () => (added.length > 1 ? added.map((_, rank) => String(rank + 1)).join(',') : undefined),
    typeLigne: (pour) => lineOf(pour)?.nature ?? 'salarie',
    employeurLigne: (pour) => lineOf(pour)?.employeur,
    heuresLigne: (pour) => typedAs(lineOf(pour)?.heures ?? 1),
    cachetsLigne: (pour) => typedAs(Math.max(1, Math.round((lineOf(pour)?.heures ?? 1) / HOURS_OF_CACHET))),
    brutLigne: (pour) => typedAs(lineOf(pour)?.brut ?? 0),
    chiffreLigne: (pour) => turnover([lineOf(pour)].flatMap((line) => line ?? [])),
    debutLigne: (pour) => lineOf(pour)?.debut,
    finLigne: (pour) => lineOf(pour)?.fin,
    termineLigne: (pour) => yes(lineOf(pour)?.termine === true),
    formationSuivie: () => yes(trainings.length > 0),
    formationMois: () => yes(trainings.length > 0),
    formationNom: () => trainings[0]?.nom,
    formationSuivieDebut: () => trainings[0]?.debut,
    formationDebut: () => trainings[0]?.debut,
    formationSuivieFin: () => trainings[0]?.fin,
    formationFin: () => trainings[0]?.fin,
    stageSuivi: () => 'non',
    arretMaladie: () => yes(leaves.length > 0),
    absenceSante: () => yes(leaves.length > 0),
    arretDebut: () => leaves[0]?.debut,
    absenceDebut: () => leaves[0]?.debut,
    arretFin: () => leaves[0]?.fin,
    absenceFin: () => leaves[0]?.fin,
    congeMaternite: () => 'non',
    pensionRetraite: () => yes(pensionOn('retraite') !== undefined),
    pensionInvalidite: () => yes(pensionOn('invalidite') !== undefined),
    pensionNouvelle: () => yes(pensions.length > 0),
    pensionNatures: () => pensions.map(({ nature }) => nature).join(','),
  };
}

const exactFor = (line: Work | undefined, known: Work | undefined): boolean =>
  line !== undefined &&
  known !== undefined &&
  Math.abs(line.brut - known.brut) < 0.5 &&
  line.heures === known.heures &&
  line.fin === known.fin;
