import { firstDayOf, lastDayOf } from '#engine/journal/day.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import type { Day, Month } from '#schema/day.ts';
import type { Donnees } from '#schema/evenement.ts';
import { ownEntry } from '#schema/own-entry.ts';
import type { DeclaredAbsence } from '../../rules/declared-month.ts';
import type { Declaration } from './declaration.ts';

/** Name of the démarche in journals and scenarios. */
export const CORRECTION = 'correction-actualisation';
export const correctionDossier = (mois: Month): string => `${CORRECTION}:${mois}`;

/** What can be corrected. */
export const OBJECTS = ['travail', 'sante', 'formation', 'inscription'] as const;
export type CorrectionObject = (typeof OBJECTS)[number];

/** What an adviser accepted to change in the declaration of a month; undefined while nothing was. */
export function acceptedCorrection(world: Pick<World, 'events'>, mois: Month): Donnees | undefined {
  const dossier = correctionDossier(mois);
  const accepted = eventsOf(world, 'decide').some(
    (event) => event.dossier === dossier && event.motif === 'correction' && event.issue === 'acceptee',
  );
  return accepted ? eventsOf(world, 'envoye').findLast((event) => event.dossier === dossier)?.donnees : undefined;
}

/** What the person asked to correct. */
export const objectsOf = ({ correctionObjet }: Donnees): readonly string[] =>
  Array.isArray(correctionObjet) ? correctionObjet : [];

/** The declaration as the correction makes it: what was corrected replaces what had been said, the rest stays. */
export function patched(declaration: Declaration, correction: Donnees): Declaration {
  const asked = new Set(objectsOf(correction));
  const { maintien, finLe, finMotif, ...rest } = declaration;
  const registration = asked.has('inscription')
    ? { maintien: true }
    : { maintien, ...(finLe === undefined ? {} : { finLe }), ...(finMotif === undefined ? {} : { finMotif }) };
  return {
    ...rest,
    ...registration,
    activites: asked.has('travail') ? workIn(correction, declaration.mois) : declaration.activites,
    absences: [
      ...declaration.absences.filter(({ nature }) => !asked.has(nature === 'formation' ? 'formation' : 'sante')),
      ...(asked.has('sante') ? absenceIn(correction, 'maladie', 'correctionArretDu', 'correctionArretAu') : []),
      ...(asked.has('formation') ? absenceIn(correction, 'formation', 'correctionFormationDu', 'correctionFormationAu') : []),
    ],
  };
}

function workIn({ correctionHeures, correctionBrut }: Donnees, mois: Month): Declaration['activites'] {
  const heures = Number(correctionHeures ?? 0);
  if (heures === 0) return [];
  const brut = Number(correctionBrut ?? 0);
  return [{ id: 'mois', nature: 'salarie', heures, brut, debut: firstDayOf(mois), fin: lastDayOf(mois) }];
}

function absenceIn(correction: Donnees, nature: DeclaredAbsence['nature'], from: string, to: string): DeclaredAbsence[] {
  const debut = ownEntry(correction, from);
  const fin = ownEntry(correction, to);
  if (typeof debut !== 'string') return [];
  return [{ id: nature, nature, debut: debut as Day, ...(typeof fin === 'string' ? { fin: fin as Day } : {}) }];
}
