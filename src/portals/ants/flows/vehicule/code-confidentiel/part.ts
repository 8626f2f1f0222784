import type { Field } from '#engine/flow/flow.ts';
import { demarche } from '#engine/portal/demarche.ts';
import { textIn } from '#engine/portal/letter-data.ts';
import { CHOICE, lettersOf } from '#portals/ants/letter.ts';
import type { Fact } from './facts.ts';
import { codeConfidentiel } from './flow.ts';
import { take } from './take.ts';

const fields: Field<Fact>[] = [
  {
    fait: 'codePourQui',
    as: 'choix',
    label: 'Pour qui demandez-vous le code ?',
    options: [
      { valeur: 'moi', label: 'Pour moi-même', hint: 'Il arrive par courriel, à l’adresse de votre compte.' },
      { valeur: 'autre', label: 'Pour quelqu’un d’autre', hint: 'Il part par la poste, chez le titulaire. La demande attend.' },
    ],
  },
  { fait: 'codePlaque', as: 'texte', label: 'Numéro d’immatriculation', hint: 'Sur la carte grise, rubrique A : UI-204-OU.' },
  {
    fait: 'codeNom',
    as: 'texte',
    label: 'Nom de naissance',
    hint: 'Comme sur la pièce d’identité. Le nom d’usage ne va pas.',
    groupe: 'Le titulaire',
  },
  { fait: 'codeNaissance', as: 'jour', label: 'Date de naissance', groupe: 'Le titulaire' },
  { fait: 'codeCommune', as: 'texte', label: 'Ville de naissance', groupe: 'Le titulaire' },
];
const screen = { id: 'titulaire', titre: 'À qui envoyer le code ?', fields: () => fields };

/** Asking for another confidential code, and the e-mail that brings it. */
export const codeConfidentielPart = demarche({
  flow: codeConfidentiel,
  screens: { '2026': [screen], '2020': [screen] },
  take,
  decisions: {
    'code-confidentiel': 'Un nouveau code confidentiel est demandé',
  },
  letters: lettersOf({
    'nouveau-code-confidentiel': ({ donnees }) => ({
      objet: 'Votre code confidentiel',
      paragraphes: [
        `Voici le code confidentiel de la carte grise ${textIn(donnees, 'plaque')}. Le code d’avant ne marche plus.`,
        'Il prouve que la carte grise est bien la vôtre. Ne le donnez à personne, même à un acheteur : lui reçoit un code de cession.',
      ],
      aRetenir: [{ libelle: 'Code confidentiel', valeur: textIn(donnees, 'code') }],
      source: `Dossier de faits ANTS, § 1.4 ; les phrases et l’arrivée immédiate : ${CHOICE}`,
    }),
  }),
  notes: () => [
    {
      encadre: true,
      texte:
        'Le code confidentiel était sur la lettre jointe à la carte grise. Depuis le 1er janvier 2025, cette lettre n’en a plus : il se demande ici.',
    },
    {
      regle:
        'Le nouveau code : dossier de faits ANTS, § 1.4 (page officielle) ; pour 2020, rien n’a été trouvé, la même page sert : choix du simulateur',
    },
  ],
  menu: {
    rubrique: 'immatriculation',
    titre: { '2026': 'Code confidentiel', '2020': 'Code confidentiel' },
    rang: { '2026': 60, '2020': 60 },
  },
  checks: {
    'code-confidentiel-demande': {
      quoi: 'Un nouveau code confidentiel est demandé.',
      test: (_params, world) => world.events.some((event) => event.type === 'decide' && event.motif === 'code-confidentiel'),
    },
  },
  mots: () => ({
    bouton: 'Demander le code',
    fait: 'Le code est parti par courriel',
    suite: ['Ouvrez votre messagerie, et notez le code.', 'Reprenez ensuite votre demande : ce que vous avez écrit est gardé.'],
  }),
});
