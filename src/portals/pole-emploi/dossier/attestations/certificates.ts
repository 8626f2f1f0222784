import { eventsOf, type World } from '#engine/journal/world.ts';
import type { Day, Month } from '#schema/day.ts';
import type { EvenementDe } from '#schema/evenement.ts';
import { ownEntry } from '#schema/own-entry.ts';
import { PORTAL } from '../file.ts';
import type { CertificateId } from './types.ts';

export const ATTESTATION = 'attestation';

/** One paper that was made. */
export interface Certificate {
  dossier: string;
  /** The id of the paper, to open it: « papier:<id> ». */
  papier: string;
  type: CertificateId;
  le: Day;
  usage: string;
  mois: Month | undefined;
  du: Month | undefined;
  au: Month | undefined;
  annee: string | undefined;
  /** The event that made it, to know how things stood that day. */
  event: EvenementDe<'envoye'>;
}

/** Every paper that was made, oldest first. */
export const certificatesOf = (world: Pick<World, 'events'>): Certificate[] =>
  eventsOf(world, 'envoye')
    .filter(({ demarche }) => demarche === ATTESTATION)
    .map((event) => {
      const { donnees, dossier, le } = event;
      const said = (key: string): string | undefined =>
        ownEntry(donnees, key) === undefined ? undefined : String(ownEntry(donnees, key));
      const type = String(donnees.attestationType) as CertificateId;
      return {
        dossier,
        papier: `${type}-${dossier.slice(ATTESTATION.length + 1)}`,
        type,
        le,
        usage: said('attestationUsage') ?? '',
        mois: said('attestationMois') as Month | undefined,
        du: said('attestationDu') as Month | undefined,
        au: said('attestationAu') as Month | undefined,
        annee: said('attestationAnnee'),
        event,
      };
    });

/** What this administration paid, oldest first: net amounts in euros. */
export const paidHere = (world: Pick<World, 'events'>): readonly EvenementDe<'paye'>[] =>
  eventsOf(world, 'paye').filter(({ de }) => de === PORTAL);
