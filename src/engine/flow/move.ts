import type { Day } from '#schema/day.ts';
import type { EvenementDe, Fait, Mode } from '#schema/evenement.ts';

/** One gesture of a person, small enough to be shown: what a solution is made of. */
export type Move =
  | { fais: 'ouvrir'; lieu: string; onglet?: number | undefined }
  | { fais: 'repondre'; dossier: string; demarche: string; fait: string; pour?: string | undefined; saisie: string }
  | { fais: 'reporter'; dossier: string; demarche: string; fait: string; pour?: string | undefined }
  | { fais: 'requete'; portail: string; route: string; corps: Readonly<Record<string, unknown>> }
  | { fais: 'attendre'; jusqua: Day }
  | { fais: 'patienter'; minutes: number }
  | { fais: 'lire'; message: string };

/** Something typed in a field. */
export type AnswerMove = Extract<Move, { fais: 'repondre' }>;

type FaitDe<Type extends Fait['type']> = Extract<Fait, { type: Type }>;

/** The only gesture that leaves the page. */
export type RequestMove = Extract<Move, { fais: 'requete' }>;

/** Every gesture that stays in the page: those of solutions, and what a hand does besides. */
export type LocalMove =
  | Exclude<Move, RequestMove>
  | { fais: 'fermer'; onglet: number }
  /** A screen was read to its end: the plan of the form says so. */
  | { fais: 'passer'; dossier: string; ecran: string }
  /** Another look was chosen for the session, or another way to live it. */
  | { fais: 'regler'; edition: string }
  | { fais: 'regler'; mode: Mode }
  /** An answer differs from the papers, and the person says what to do about it. */
  | ({ fais: 'choisir' } & Omit<FaitDe<'ecart'>, 'type' | 'cause'>)
  /** The exercise is over. */
  | { fais: 'terminer'; raison: FaitDe<'termine'>['raison'] }
  /** Help was asked for: noted for the debrief, never as a fault. */
  | { fais: 'demander'; niveau: EvenementDe<'aide'>['niveau']; etape: string };
