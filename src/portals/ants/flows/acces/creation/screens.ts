import type { Field, ScreensByEdition } from '#engine/flow/flow.ts';
import type { Fact } from './facts.ts';

const whoFields: Field<Fact>[] = [
  {
    fait: 'compteSexe',
    as: 'choix',
    label: 'Sexe',
    options: [
      { valeur: 'feminin', label: 'Féminin' },
      { valeur: 'masculin', label: 'Masculin' },
    ],
  },
  { fait: 'compteNom', as: 'texte', label: 'Nom de naissance', hint: 'Comme sur la pièce d’identité. Le nom d’usage ne va pas.' },
  { fait: 'comptePrenom', as: 'texte', label: 'Prénom' },
  { fait: 'compteNaissance', as: 'jour', label: 'Date de naissance' },
  { fait: 'compteCommune', as: 'texte', label: 'Ville de naissance' },
];
const contactFields: Field<Fact>[] = [
  {
    fait: 'compteCourriel',
    as: 'texte',
    clavier: 'courriel',
    label: 'Adresse de courriel',
    hint: 'Relisez-la lettre par lettre : le lien d’activation part à cette adresse.',
  },
  { fait: 'compteConditions', as: 'case', label: 'J’ai lu les conditions générales d’utilisation.' },
];

/** One form in both presentations (ants.md §1.2, read in 2020); how its lines are shared among pages is a choice. */
export const screens: ScreensByEdition<Fact> = {
  '2026': [
    { id: 'identite', titre: 'Qui êtes-vous ?', fields: () => whoFields },
    { id: 'courriel', titre: 'Où vous écrire ?', fields: () => contactFields },
  ],
  '2020': [{ id: 'identite', titre: 'Mes informations', fields: () => [...whoFields, ...contactFields] }],
};
