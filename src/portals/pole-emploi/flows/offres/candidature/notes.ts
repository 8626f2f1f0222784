import type { FlowContext } from '#engine/flow/flow.ts';
import type { ScreenNote } from '#engine/flow/flow-pages.ts';
import { isProposed, nameOfOffer } from './fields.ts';

const COMPOSED = 'Choisir un CV, écrire un message, envoyer : ces étapes sont connues. Les écrans sont un choix du simulateur.';
const PROPOSED =
  'Votre conseiller vous propose cette offre. Vous pouvez dire non, avec une raison : une offre [[offre-raisonnable|raisonnable]] suit les critères de votre contrat.';

/** What a page says above its fields: which offer it is, and what is not from a source. */
export function notes(ecran: string, context: FlowContext): readonly ScreenNote[] {
  const offer = { texte: `L’offre : ${nameOfOffer(context)}.` };
  if (ecran === 'reponse') return [offer, { texte: PROPOSED }];
  if (ecran !== 'candidature') return [];
  // The old look asks for the answer on the same page.
  const proposed = context.world.edition === '2021' && isProposed(context);
  return [offer, ...(proposed ? [{ texte: PROPOSED }] : []), { regle: COMPOSED }];
}
