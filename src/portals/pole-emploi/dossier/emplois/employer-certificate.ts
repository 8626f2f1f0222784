import { addDays } from '#engine/journal/day.ts';
import { addWorkingDays } from '#engine/journal/holidays.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import type { Emploi } from '#schema/compte.ts';
import type { Day } from '#schema/day.ts';

/** The word recorded when France Travail asks an employer for the certificate. */
export const CHASED = 'relance-employeur';
/** Working days that an employer has to tell the end of a contract (pole-emploi.md §2c). */
const EMPLOYER_DAYS = 5;
/** Days in which an employer who is chased answers (choice of the simulator). */
export const ANSWER_DAYS = 10;

/** The day when the certificate of the employer comes by itself; undefined while the contract goes on. */
export function attestationDay({ contrat }: Pick<Emploi, 'contrat'>): Day | undefined {
  if (contrat?.fin === undefined) return undefined;
  return contrat.attestationLe ?? addWorkingDays(contrat.fin, EMPLOYER_DAYS);
}

/** What is known of the certificate of one ended contract. */
export interface Certificate {
  emploi: Emploi;
  /** The day when it reaches France Travail and the person. */
  arriveLe: Day;
  /** The reason that stands on it is not the true one. */
  fausseRaison: string | undefined;
  /** The day when the employer corrects it, once asked. */
  corrigeLe: Day | undefined;
  /** The day when France Travail asked the employer. */
  relanceLe: Day | undefined;
}

/** The certificate of an ended contract, as the world stands. Once asked, an employer answers within ten days. */
export function certificateOf(world: Pick<World, 'events'>, emploi: Emploi): Certificate | undefined {
  const alone = attestationDay(emploi);
  if (alone === undefined) return undefined;
  const chased = eventsOf(world, 'transmis').find(({ quoi, donnees }) => quoi === CHASED && donnees?.emploi === emploi.id);
  const relanceLe = chased?.le;
  const answered = relanceLe && addDays(relanceLe, ANSWER_DAYS);
  const arriveLe = answered !== undefined && answered < alone ? answered : alone;
  const fausseRaison = emploi.contrat?.motifEcrit;
  const corrigeLe = fausseRaison !== undefined && answered !== undefined ? (answered > alone ? answered : alone) : undefined;
  return { emploi, arriveLe, fausseRaison, corrigeLe, relanceLe };
}
