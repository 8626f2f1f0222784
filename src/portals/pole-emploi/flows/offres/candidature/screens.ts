import type { FlowContext, Screen, ScreensByEdition } from '#engine/flow/flow.ts';
import type { Fact } from './facts.ts';
import { agreementField, applicationFields, declineFields, isDeclined, isProposed, replyFields } from './fields.ts';

const applies = (context: FlowContext): boolean => !isDeclined(context);
const recap: Screen<Fact> = { id: 'recapitulatif', titre: 'Récapitulatif', fields: () => [], lecture: true, when: applies };

/** An application, in both looks: one page before, one thing at a time now. Only an offer of the adviser asks for an answer first. */
export const screens: ScreensByEdition<Fact> = {
  '2021': [
    {
      id: 'candidature',
      titre: 'Répondre à l’offre',
      fields: (context) => [
        ...(isProposed(context) ? replyFields(context) : []),
        ...(isDeclined(context) ? declineFields() : [...applicationFields(context), agreementField]),
      ],
    },
  ],
  '2026': [
    { id: 'reponse', titre: 'Votre réponse', when: isProposed, fields: replyFields },
    { id: 'raison', titre: 'La raison', when: isDeclined, fields: declineFields },
    { id: 'candidature', titre: 'Votre candidature', when: applies, fields: applicationFields },
    recap,
    { id: 'validation', titre: 'Envoyer', when: applies, fields: () => [agreementField] },
  ],
};
