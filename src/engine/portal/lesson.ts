import type { Day, Month } from '#schema/day.ts';
import type { Texte } from '#schema/texte.ts';

/** What the session teaches: a mistake made or avoided, its price and when it comes. */
export interface Lesson {
  id: string;
  titre: Texte;
  explication: Texte;
  /** Euros, when there is an amount: positive is money to give back, negative money lost by the person. */
  montant?: number;
  mois?: Month;
  /** The dossier whose answers it speaks of, when it speaks of answers that were sent. */
  dossier?: string;
  /** The day when it came, or when it will come as things stand. */
  le?: Day;
  etat: 'arrive' | 'a-venir' | 'evite';
  quand?: Texte;
  source: string;
}
