import type { Field, FlowContext, Screen, ScreensByEdition } from '#engine/flow/flow.ts';
import { monthInWords } from '#engine/journal/day.ts';
import type { Form } from '#portals/pole-emploi/dossier/declarations/read-declaration.ts';
import type { Fact } from './facts.ts';
import { confirmationFields, type Filling, filling } from './fields/filling.ts';
import { registrationFields, situationFields } from './fields/situation-fields.ts';
import { questionFields, trainingFields } from './fields/totals-fields.ts';
import { activityFields } from './fields/work-fields.ts';

/** How each presentation asks the month. */
export const formIn = (edition: string): Form => (edition === '2021' ? 'totaux' : 'lignes');

const asking =
  (form: Form, fields: (now: Filling) => Field<Fact>[]): Screen<Fact>['fields'] =>
  (context: FlowContext) =>
    fields(filling(context, form));

/**
 * The screens of the monthly declaration (facts § 2b). Until about 2022: the training apart, then one page of yes or no, then the
 * recapitulation. Since 2022: the work line by line, the special situations, then the validation.
 */
export const screens: ScreensByEdition<Fact> = {
  '2021': [
    { id: 'formation', titre: 'Votre formation', fields: asking('totaux', trainingFields) },
    { id: 'questions', titre: 'Votre situation du mois', fields: asking('totaux', questionFields) },
    { id: 'recapitulatif', titre: 'Récapitulatif', fields: asking('totaux', confirmationFields) },
  ],
  '2026': [
    { id: 'accueil', titre: 'M’actualiser', fields: () => [], lecture: true },
    { id: 'activites', titre: 'Je déclare : mes activités', fields: asking('lignes', activityFields) },
    {
      id: 'situations-particulieres',
      titre: 'Je déclare : mes situations particulières',
      fields: asking('lignes', situationFields),
    },
    {
      id: 'validation',
      titre: 'Je vérifie et je valide',
      fields: asking('lignes', (now) => [
        ...registrationFields(now, `Voulez-vous rester inscrit après ${monthInWords(now.mois)} ?`),
        ...confirmationFields(now),
      ]),
    },
  ],
};
