/** A message as the person reads it: made from its event, never stored. */
export interface Letter {
  objet: string;
  de: string;
  paragraphes: readonly string[];
  /** What to do, and until when. */
  aRetenir?: readonly { libelle: string; valeur: string }[];
  source?: string;
  /** An e-mail that the person asked for may hold one link, to a page of the portal: its words, and the place. */
  lien?: { mots: string; lieu: string };
}
