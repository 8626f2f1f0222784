import type { Said } from '#engine/answers/answers.ts';
import { FIRST_LINE } from '#engine/answers/lines.ts';
import { inOrder } from '#schema/day.ts';
import type { Valeur } from '#schema/evenement.ts';

/** One job as the person tells it. */
export interface JobSaid {
  id: string;
  employeur: Valeur | undefined;
  debut: Valeur | undefined;
  /** Undefined while it goes on, or is not answered. */
  fin: Valeur | undefined;
  motif: Valeur | undefined;
}

/** The jobs told in the form or in the request, in the order of its lines. */
export function jobsSaid(said: Said): JobSaid[] {
  if (said('aTravaille') !== 'oui') return [];
  const told = said('emplois');
  // A list is only answered when a line comes or goes.
  const ids = Array.isArray(told) ? told : FIRST_LINE;
  return ids.map((id) => ({
    id,
    employeur: said('emploiEmployeur', id),
    debut: said('emploiDebut', id),
    fin: said('emploiTermine', id) === 'oui' ? said('emploiFin', id) : undefined,
    motif: said('emploiTermine', id) === 'oui' ? said('emploiMotif', id) : undefined,
  }));
}

/** The job that ended last, among those whose end was told. */
export const lastJobSaid = (said: Said): JobSaid | undefined =>
  jobsSaid(said)
    .filter(({ fin }) => typeof fin === 'string')
    .sort((a, b) => inOrder(String(a.fin), String(b.fin)))
    .at(-1);
