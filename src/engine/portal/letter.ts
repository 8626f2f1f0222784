/** A message as the person reads it: made from its event, never stored. */
export interface Letter {
  objet: string;
  de: string;
  paragraphes: readonly string[];
  /** What to do, and until when. */
  aRetenir?: readonly { libelle: string; valeur: string }[];
  source?: string;
}
