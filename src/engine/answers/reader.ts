import type { Parsed } from '../flow/flow.ts';

/** Which field of which dossier is being answered, for a reader whose limits depend on it. */
export interface AnswerPlace {
  dossier: string;
  fait: string;
  pour?: string | undefined;
}

/** What a reader says: a value, or why not. `oublie`: what was typed may be somebody's, and is kept nowhere. */
export type Reading = Parsed | { ok: false; raison: string; oublie: true };

/**
 * Reads one kind of answer. It must take again what it gave: a request is read by it too (`engine/receive`). Without a place (a
 * request, an empty field), limits that depend on the dossier are not looked at.
 */
export type Reader = (saisie: string, place?: AnswerPlace) => Reading;

/** A refusal, with its reason in simple French, ending with a full stop. */
export const refuse = (raison: string): Reading => ({ ok: false, raison });

/** A refusal after which nothing of what was typed is kept. */
export const refuseAndForget = (raison: string): Reading => ({ ok: false, raison, oublie: true });
