import type { FlowContext, Screen, ScreensByEdition } from '#engine/flow/flow.ts';
import { textAnswer } from '#engine/flow/payload.ts';
import { isAtOnce } from '#portals/pole-emploi/dossier/situation/natures.ts';
import type { Fact } from './facts.ts';
import { detailFields, exactField, natureField } from './fields.ts';

// Nothing more is asked for what is told at the monthly declaration: there is nothing to send.
const toldHere: NonNullable<Screen['when']> = (context: FlowContext) => isAtOnce(textAnswer(context, 'changementNature'));
const nature: Screen<Fact> = { id: 'nature', titre: 'Ce qui change', fields: (context) => [natureField(context)] };
const recap: Screen<Fact> = { id: 'recapitulatif', titre: 'Récapitulatif', when: toldHere, fields: () => [], lecture: true };

/** A change of situation: one page of questions before, one thing at a time now. */
export const screens: ScreensByEdition<Fact> = {
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
