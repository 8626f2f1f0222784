import type { Day } from '#schema/day.ts';

/**
 * One offer. The headings are those of the public interface (pole-emploi.md §2g); offers, firms and towns are invented. `salaire` is
 * shown as it is; those by the month are above the legal minimum of June 2026 (12,31 € an hour).
 */
export interface Offer {
  /** Seven signs. */
  numero: string;
  intitule: string;
  entreprise: string;
  lieu: string;
  rome: string;
  metier: string;
  contrat: 'CDI' | 'CDD' | 'Intérim' | 'Saisonnier';
  duree: string;
  horaires: string;
  experience: 'D' | 'E';
  salaire: string;
  qualification: string;
  postes: number;
  accessibleTH: boolean;
  creeeLe: Day;
  description: readonly string[];
  /** The firm wants the application elsewhere: its own site, in life. */
  ailleurs?: true;
}

type Short = Pick<Offer, 'numero' | 'intitule' | 'entreprise' | 'lieu' | 'rome' | 'metier' | 'description' | 'creeeLe'> &
  Partial<Offer>;
/** An offer, with what most of them have in common. */
export const offer = (written: Short): Offer => ({
  contrat: 'CDI',
  duree: '',
  horaires: '35 heures par semaine, de jour',
  experience: 'D',
  salaire: '1 900 € brut par mois',
  qualification: 'Employé non qualifié',
  postes: 1,
  accessibleTH: false,
  ...written,
});
