import type { Screen, ScreensByEdition } from '#engine/flow/flow.ts';
import { euros } from '#engine/words/money.ts';
import { type Fact, STAMPS } from './facts.ts';

const page: Screen<Fact> = {
  id: 'choisir',
  titre: 'Choisir un timbre',
  fields: () => [
    {
      fait: 'timbrePourQuoi',
      as: 'choix',
      label: 'Pour quel titre ?',
      options: Object.entries(STAMPS).map(([valeur, stamp]) => ({ valeur, label: stamp.label, hint: euros(stamp.euros) })),
      regle: 'Prix : page officielle de 2026. Ils étaient les mêmes en 2020',
    },
    {
      fait: 'timbreEnvoi',
      as: 'choix',
      label: 'Comment le recevoir ?',
      options: [
        { valeur: 'sms', label: 'Par SMS', hint: '16 chiffres à recopier.' },
        { valeur: 'pdf', label: 'En PDF, à imprimer', hint: 'Les mêmes 16 chiffres, et un code à scanner.' },
      ],
    },
  ],
};

/** The page of the treasury is the same in both presentations: it belongs to another administration. */
export const screens: ScreensByEdition<Fact> = { '2026': [page], '2020': [page] };
