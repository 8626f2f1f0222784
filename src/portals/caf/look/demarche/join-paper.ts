import { answerKey } from '#engine/answers/answers.ts';
import type { FormProps } from '#form/form-props.ts';
import type { LookProps } from '#form/look.ts';
import { accepted, messageOf } from '#form/use-ask.ts';

// What is said when the answer has no words of its own.
const NO_ANSWER = 'Le document n’est pas parti : la page ne répond pas. Réessayez dans un moment.';

/** Sends a paper to the administration. What it refuses (too heavy, wrong kind) is said at the field, and nothing is lost. */
export const joinPaper =
  (ask: LookProps['ask']): NonNullable<FormProps['join']> =>
  async ({ dossier, fait, pour }, papier) => {
    const answer = await ask('document', { dossier, cle: answerKey(fait, pour), papier });
    return accepted(answer) ? undefined : (messageOf(answer) ?? NO_ANSWER);
  };
