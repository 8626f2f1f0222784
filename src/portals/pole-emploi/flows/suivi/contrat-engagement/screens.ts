import type { FlowContext, Screen, ScreensByEdition } from '#engine/flow/flow.ts';
import type { Fact } from './facts.ts';
import {
  asksChange,
  contractFields,
  diagnosisFields,
  exactField,
  obstacleFields,
  offerFields,
  signField,
  situationFields,
} from './fields.ts';
import { type Stage, stageOf } from './read.ts';

const at =
  (stage: Stage): NonNullable<Screen['when']> =>
  ({ world, dossier }: FlowContext) =>
    stageOf(world, dossier) === stage;
const confirmed: NonNullable<Screen['when']> = (context) => at('questionnaire')(context) || at('diagnostic')(context);
const signs: NonNullable<Screen['when']> = (context) => at('signature')(context) && !asksChange(context);

/** The three answers of the path, in both looks: only the screens of the moment count. */
export const screens: ScreensByEdition<Fact> = {
  '2021': [
    {
      id: 'questionnaire',
      titre: 'Votre situation',
      when: at('questionnaire'),
      fields: () => [...situationFields(), ...obstacleFields(), exactField],
    },
    {
      id: 'diagnostic',
      titre: 'Votre diagnostic',
      when: at('diagnostic'),
      fields: (context) => [...diagnosisFields(context), ...offerFields(), exactField],
    },
    {
      id: 'contrat',
      titre: 'Votre contrat d’engagement',
      when: at('signature'),
      fields: (context) => [...contractFields(context), ...(asksChange(context) ? [] : [signField])],
    },
  ],
  '2026': [
    { id: 'situation', titre: 'Votre situation', when: at('questionnaire'), fields: situationFields },
    { id: 'obstacles', titre: 'Ce qui vous gêne', when: at('questionnaire'), fields: obstacleFields },
    { id: 'diagnostic', titre: 'Votre diagnostic', when: at('diagnostic'), fields: diagnosisFields },
    { id: 'offre', titre: 'L’emploi que vous cherchez', when: at('diagnostic'), fields: offerFields },
    { id: 'contrat', titre: 'Le contrat proposé', when: at('signature'), fields: contractFields },
    { id: 'recapitulatif', titre: 'Récapitulatif', when: confirmed, fields: () => [], lecture: true },
    { id: 'validation', titre: 'Envoyer', when: confirmed, fields: () => [exactField] },
    { id: 'signature', titre: 'Signer', when: signs, fields: () => [signField] },
  ],
};
