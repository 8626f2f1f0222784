import { addMonths, monthOf } from '#engine/journal/day.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import type { Day, Month } from '#schema/day.ts';
import type { EvenementDe } from '#schema/evenement.ts';
import { FIRST_COVERED_MONTH } from '../../covered.ts';
import { waitingPayments } from '../banque/returned.ts';
import { paidByCaf } from '../paid.ts';
import { ATTESTATION, type CertificateType, CURRENT } from './types.ts';

/** One paper that was made. */
export interface Certificate {
  dossier: string;
  /** Its id among the papers of the person. */
  papier: string;
  type: CertificateType;
  usage: string;
  mois: Month;
  le: Day;
  /** The event that made it, to know how things stood that day. */
  event: EvenementDe<'envoye'>;
}

/** Every paper that was made, oldest first. */
export const certificatesOf = (world: Pick<World, 'events'>): Certificate[] =>
  eventsOf(world, 'envoye')
    .filter(({ demarche }) => demarche === ATTESTATION)
    .map((event) => {
      const { donnees, dossier, le } = event;
      const type = String(donnees.attestationCaf) as CertificateType;
      return {
        dossier,
        papier: paperName(type, dossier),
        type,
        usage: String(donnees.attestationPour ?? ''),
        mois: donnees.attestationPeriode === CURRENT ? monthOf(le) : (String(donnees.attestationMoisVoulu) as Month),
        le,
        event,
      };
    });

/** The paper of a dossier is named after its rank. */
export const paperName = (type: string, dossier: string): string => `caf-${type}-${dossier.slice(ATTESTATION.length + 1)}`;

const MOST_MONTHS = 12;

/** The months that one may ask about besides this one, the latest first: a year, by the rules that are known. */
export const knownMonths = (world: Pick<World, 'today'>): Month[] =>
  Array.from({ length: MOST_MONTHS }, (_, back) => addMonths(monthOf(world.today), -1 - back)).filter(
    (month) => month >= FIRST_COVERED_MONTH,
  );

/** What was paid during a month, for the month before most often; nothing when no money came, or when it came back and waits. */
export function paidIn(world: Pick<World, 'events'>, month: Month): readonly EvenementDe<'paye'>[] {
  const waiting = new Set(waitingPayments(world).map(({ paye }) => paye));
  return paidByCaf(world).filter(({ le, montant }) => monthOf(le) === month && montant > 0 && !waiting.has(le));
}
