import type { Day } from '#schema/day.ts';
import type { Texte } from '#schema/texte.ts';

/** One stop of a datum's journey. */
export interface Station {
  id: string;
  nom: string;
  role: Texte;
  etat: 'passe' | 'vous' | 'en-cours' | 'a-venir';
  le?: Day;
  detail?: Texte;
}
