import type { Field, FlowContext, Screen, ScreensByEdition } from '#engine/flow/flow.ts';
import { textAnswer } from '#engine/flow/payload.ts';
import { dayInWords } from '#engine/journal/day.ts';
import { contactsOf, identityIsFrozen, saidIdentity } from '#portals/ants/dossier/acces/contacts.ts';
import { isDay } from '#schema/day.ts';
import type { Fact } from './facts.ts';

export const DIFFER = 'Les deux adresses ne sont pas pareilles. Relisez-les lettre par lettre.';

const identityFields = ({ world }: FlowContext): Field<Fact>[] => {
  const { nom, prenom, naissance, commune } = saidIdentity(world);
  const more = { groupe: 'Mon état civil', optional: true } as const;
  return [
    { fait: 'profilNom', as: 'texte', label: 'Nom de naissance', connu: nom, ...more },
    { fait: 'profilPrenom', as: 'texte', label: 'Prénom', connu: prenom, ...more },
    {
      fait: 'profilNaissance',
      as: 'jour',
      label: 'Date de naissance',
      connu: isDay(naissance) ? dayInWords(naissance) : naissance,
      ...more,
    },
    { fait: 'profilCommune', as: 'texte', label: 'Ville de naissance', connu: commune, ...more },
  ];
};

const contactFields = (context: FlowContext): Field<Fact>[] => {
  const { courriel, telephone } = contactsOf(context.world);
  const first = textAnswer(context, 'profilCourriel');
  const second = textAnswer(context, 'profilCourrielEncore');
  const more = { groupe: 'Mes coordonnées', optional: true } as const;
  return [
    {
      fait: 'profilCourriel',
      as: 'texte',
      clavier: 'courriel',
      label: 'Nouvelle adresse de courriel',
      hint: 'Laissez vide si elle ne change pas.',
      connu: courriel,
      ...more,
    },
    ...(first === ''
      ? []
      : [
          {
            fait: 'profilCourrielEncore',
            as: 'texte',
            clavier: 'courriel',
            label: 'La même, une deuxième fois',
            ...(second !== '' && second !== first ? { alerte: DIFFER } : {}),
            ...more,
            optional: false,
          } as const,
        ]),
    {
      fait: 'profilTelephone',
      as: 'texte',
      clavier: 'telephone',
      label: 'Nouveau téléphone',
      hint: 'Laissez vide s’il ne change pas.',
      connu: telephone,
      ...more,
    },
  ];
};

const typed: Screen<Fact>['when'] = ({ world }) => !identityIsFrozen(world);

/** Two pages today, one in 2020; an identity that came from elsewhere is not asked. The real screens were not found: a choice. */
export const screens: ScreensByEdition<Fact> = {
  '2026': [
    { id: 'coordonnees', titre: 'Mes coordonnées', fields: contactFields },
    { id: 'etat-civil', titre: 'Mon état civil', when: typed, fields: identityFields },
  ],
  '2020': [
    {
      id: 'coordonnees',
      titre: 'Modifier mes informations',
      fields: (context) => [...contactFields(context), ...(identityIsFrozen(context.world) ? [] : identityFields(context))],
    },
  ],
};
