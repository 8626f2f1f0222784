import { answerKey } from '#engine/answers/answers.ts';
import { firstDayOf, lastDayOf } from '#engine/journal/day.ts';
import type { World } from '#engine/journal/world.ts';
import type { Day, Month } from '#schema/day.ts';
import type { Donnees, Valeur } from '#schema/evenement.ts';
import { ownEntry } from '#schema/own-entry.ts';
import { hoursOfCachets } from '../../rules/cachets.ts';
import type { DeclaredAbsence } from '../../rules/declared-month.ts';
import { transmittedWork, type Work } from '../emplois/work.ts';
import type { Activity, Declaration } from './declaration.ts';

/** Reads one answer, from what was sent or from what is being filled. */
export type Reading = (fait: string, pour?: string) => Valeur | undefined;
/** How the month was asked: one total and yes-or-no questions (until 2022), or one line for each employer. */
export type Form = 'totaux' | 'lignes';

/** Reads the answers of a request. */
export const readingOf =
  (donnees: Donnees): Reading =>
  (fait, pour) =>
    ownEntry(donnees, answerKey(fait, pour));

/** In which form a request was made: only the former one asks about illness alone. */
export const formOf = (donnees: Donnees): Form => ('arretMaladie' in donnees ? 'totaux' : 'lignes');

/** The declaration that a request holds. */
export const declarationIn = (donnees: Donnees, mois: Month, world: Pick<World, 'compte' | 'events' | 'today'>): Declaration =>
  readDeclaration(readingOf(donnees), formOf(donnees), mois, transmittedWork(world, mois));

/** The declaration that answers make. A line that is not whole yet is left out, so this also serves while filling. */
export function readDeclaration(read: Reading, form: Form, mois: Month, known: readonly Work[]): Declaration {
  const works = read('travailMois') === 'oui';
  const work = form === 'totaux' ? totals(read, mois) : lines(read, known);
  const left = read('maintienInscription') === 'non';
  return {
    mois,
    activites: works ? work : [],
    absences: form === 'totaux' ? absencesOfTotals(read, mois) : absencesOfLines(read),
    pensions: pensions(read, form),
    maintien: !left,
    ...(left && dayOf(read('finRecherche')) ? { finLe: dayOf(read('finRecherche')) as Day } : {}),
    ...(left && typeof read('motifFin') === 'string' ? { finMotif: String(read('motifFin')) } : {}),
  };
}

const dayOf = (valeur: Valeur | undefined): Day | undefined =>
  typeof valeur === 'string' && valeur !== '' ? (valeur as Day) : undefined;

function totals(read: Reading, mois: Month): Activity[] {
  const heures = read('heuresMois');
  if (typeof heures !== 'number') return [];
  const wages = read('brutMois');
  const own = read('revenusMois');
  const place = { id: 'mois', heures, debut: firstDayOf(mois), fin: lastDayOf(mois) };
  if (typeof wages === 'number') return [{ ...place, nature: 'salarie', brut: wages }];
  return [{ ...place, nature: 'non-salarie', ...(typeof own === 'number' ? { brut: own } : {}) }];
}

/** The ids of the lines that the person added; one waits already where nothing is known. */
export function addedLines(read: Reading, known: readonly Work[]): readonly string[] {
  if (known.length > 0 && read('autreActivite') !== 'oui') return [];
  const ids = read('employeurs');
  return Array.isArray(ids) ? ids : ['1'];
}

function lines(read: Reading, known: readonly Work[]): Activity[] {
  const confirmed = known.flatMap((work): Activity[] => {
    if (read('ligneConnue', work.id) !== 'erreur') return [work];
    return read('erreurLigne', work.id) === 'jamais' ? [] : wageLine(read, work.id, work.employeur);
  });
  const added = addedLines(read, known).flatMap((id) => {
    const name = read('employeurLigne', id);
    const employeur = typeof name === 'string' ? name : '';
    return read('typeLigne', id) === 'non-salarie' ? ownLine(read, id, employeur) : wageLine(read, id, employeur);
  });
  return [...confirmed, ...added];
}

const datesOf = (read: Reading, id: string) => ({ debut: dayOf(read('debutLigne', id)), fin: dayOf(read('finLigne', id)) });

function wageLine(read: Reading, id: string, employeur: string): Activity[] {
  const artist = read('typeLigne', id) === 'cachets';
  const typed = read(artist ? 'cachetsLigne' : 'heuresLigne', id);
  const brut = read('brutLigne', id);
  const { debut, fin } = datesOf(read, id);
  if (typeof typed !== 'number' || typeof brut !== 'number' || !debut || !fin) return [];
  const counted = artist ? { heures: hoursOfCachets(typed), cachets: typed } : { heures: typed };
  return [{ id, nature: 'salarie', employeur, ...counted, brut, debut, fin, termine: read('termineLigne', id) === 'oui' }];
}

function ownLine(read: Reading, id: string, employeur: string): Activity[] {
  const heures = read('heuresLigne', id);
  const brut = read('chiffreLigne', id);
  const { debut, fin } = datesOf(read, id);
  if (typeof heures !== 'number' || !debut || !fin) return [];
  return [{ id, nature: 'non-salarie', employeur, heures, debut, fin, ...(typeof brut === 'number' ? { brut } : {}) }];
}

const absence = (
  id: string,
  nature: DeclaredAbsence['nature'],
  debut: Day | undefined,
  fin: Day | undefined,
): DeclaredAbsence[] => (debut ? [{ id, nature, debut, ...(fin ? { fin } : {}) }] : []);

function absencesOfTotals(read: Reading, mois: Month): DeclaredAbsence[] {
  const asked = (question: string, id: string, nature: DeclaredAbsence['nature'], from: string, to: string) =>
    read(question) === 'oui' ? absence(id, nature, dayOf(read(from)), dayOf(read(to))) : [];
  // A birth leave has one date in this form: it lasts at least until the end of the month.
  const birth = read('congeMaternite') === 'oui' ? dayOf(read('congeMaterniteDate')) : undefined;
  return [
    ...asked('formationSuivie', 'formationSuivie', 'formation', 'formationSuivieDebut', 'formationSuivieFin'),
    ...asked('stageSuivi', 'stageSuivi', 'formation', 'stageDebut', 'stageFin'),
    ...asked('arretMaladie', 'arretMaladie', 'maladie', 'arretDebut', 'arretFin'),
    ...absence('congeMaternite', 'maternite', birth, birth ? lastDayOf(mois) : undefined),
  ];
}

function absencesOfLines(read: Reading): DeclaredAbsence[] {
  const training = read('formationMois') === 'oui';
  const health = read('absenceSante') === 'oui';
  return [
    ...(training ? absence('formationMois', 'formation', dayOf(read('formationDebut')), dayOf(read('formationFin'))) : []),
    ...(health ? absence('absenceSante', 'maladie', dayOf(read('absenceDebut')), dayOf(read('absenceFin'))) : []),
  ];
}

function pensions(read: Reading, form: Form): Declaration['pensions'] {
  const natures = read('pensionNatures');
  const chosen = read('pensionNouvelle') === 'oui' && Array.isArray(natures) ? natures : [];
  const has = (nature: 'retraite' | 'invalidite') =>
    form === 'lignes' ? chosen.includes(nature) : read(nature === 'retraite' ? 'pensionRetraite' : 'pensionInvalidite') === 'oui';
  return (['retraite', 'invalidite'] as const).flatMap((nature) => {
    const le = dayOf(read(`${nature}Date`));
    return has(nature) && le ? [{ nature, le }] : [];
  });
}
