import type { Screen, ScreensByEdition } from '#engine/flow/flow.ts';
import type { Fact } from './facts.ts';
import { agreementField, detailFields, wayField } from './fields.ts';

const hasDetails: NonNullable<Screen['when']> = (context) => detailFields(context).length > 0;

/** Answering an overpayment: one page of questions before, one thing at a time now. */
export const screens: ScreensByEdition<Fact> = {
  '2021': [
    {
      id: 'reponse',
      titre: 'Une somme à rendre',
      fields: (context) => [wayField(context), ...detailFields(context)],
    },
    { id: 'validation', titre: 'Validation', fields: (context) => [agreementField(context)] },
  ],
  '2026': [
    { id: 'reponse', titre: 'Une somme à rendre', fields: (context) => [wayField(context)] },
    { id: 'details', titre: 'Les détails', when: hasDetails, fields: detailFields },
    { id: 'recapitulatif', titre: 'Récapitulatif', fields: () => [], lecture: true },
    { id: 'validation', titre: 'Validation', fields: (context) => [agreementField(context)] },
  ],
};
