import type { FlowContext, Screen } from '#engine/flow/flow.ts';
import { textAnswer } from '#engine/flow/payload.ts';
import type { ScreensByEdition } from '#engine/portal/screens-by-edition.ts';
import { isAtOnce } from '#portals/pole-emploi/dossier/situation/natures.ts';
import { detailFields, exactField, natureField } from './fields.ts';

// Nothing more is asked for what is told at the monthly declaration: there is nothing to send.
const toldHere: NonNullable<Screen['when']> = (context: FlowContext) => isAtOnce(textAnswer(context, 'changementNature'));
const nature: Screen = { id: 'nature', titre: 'Ce qui change', fields: (context) => [natureField(context)] };
const recap: Screen = { id: 'recapitulatif', titre: 'Récapitulatif', when: toldHere, fields: () => [], lecture: true };

/** A change of situation: one page of questions before, one thing at a time now. */
export const screens: ScreensByEdition = {
  '2021': [
    nature,
    { id: 'details', titre: 'Les détails', when: toldHere, fields: (context) => [...detailFields(context), exactField] },
  ],
  '2026': [
    nature,
    { id: 'details', titre: 'Les détails', when: toldHere, fields: detailFields },
    recap,
    { id: 'validation', titre: 'Validation', when: toldHere, fields: () => [exactField] },
  ],
};
