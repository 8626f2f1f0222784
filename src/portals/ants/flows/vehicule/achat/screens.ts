import { answerValue } from '#engine/answers/answers.ts';
import type { Field, FlowContext, ScreensByEdition } from '#engine/flow/flow.ts';
import { textAnswer } from '#engine/flow/payload.ts';
import { COUNTRY_OPTIONS, DEPARTMENT_HINT, SEX_OPTIONS } from '#portals/ants/dossier/birth.ts';
import { checkFields, homeFields, needsProof, proofField } from '#portals/ants/dossier/home/fields.ts';
import { usedNameOf } from '#portals/ants/dossier/names.ts';
import { needsInspection, PIECES, type Piece, pieceOptions } from '#portals/ants/dossier/pieces.ts';
import { codeState, isDeclared } from '#portals/ants/dossier/purchase/code.ts';
import { carToBuy, vehicleOfPlate } from '#portals/ants/dossier/vehicles.ts';
import type { Vehicule } from '#schema/compte.ts';
import { codeWords, NOT_DECLARED } from './code-words.ts';
import { type Fact, HOME } from './facts.ts';
import { WITH_RANKS, withOf } from './flow.ts';

const bought = ({ world, answers }: FlowContext): Vehicule | undefined => {
  const car = vehicleOfPlate(world, textAnswer({ answers }, 'achatPlaque'));
  return car?.achete ? car : carToBuy(world);
};

const startFields = (): Field<Fact>[] => [
  {
    fait: 'achatPourQui',
    as: 'choix',
    label: 'Pour qui faites-vous la démarche ?',
    options: [
      { valeur: 'moi', label: 'Pour moi-même' },
      {
        valeur: 'autre',
        label: 'Pour quelqu’un d’autre',
        hint: 'Il faut un mandat signé et la pièce d’identité de la personne.',
      },
    ],
  },
  { fait: 'achatPlaque', as: 'texte', label: 'Numéro d’immatriculation', hint: 'Sur la carte grise, rubrique A : UI-204-OU.' },
  { fait: 'achatTelephone', as: 'texte', clavier: 'telephone', label: 'Téléphone portable', hint: 'Pour vous prévenir.' },
  {
    fait: 'achatLe',
    as: 'jour',
    label: 'Jour de la vente',
    hint: 'Sur le certificat de cession. Vous avez un mois pour faire la demande.',
    regle: 'Demander le jour de la vente à l’acheteur : choix du simulateur',
  },
];

/** The code that the seller gave, or two numbers of the old paper. What is wrong with a code is said at once. */
function codeFields(context: FlowContext): Field<Fact>[] {
  const given = textAnswer(context, 'codeDonne');
  const code = textAnswer(context, 'codeCession');
  const car = bought(context);
  const alerte = car && code !== '' ? codeWords(codeState(context.world, car, code)) : undefined;
  return [
    {
      fait: 'codeDonne',
      as: 'choix',
      label: 'Avez-vous un code de cession ?',
      hint: 'Le [[code-de-cession]] vient du vendeur, quand il a déclaré la vente. Il vaut 15 jours.',
      options: [
        { valeur: 'oui', label: 'Oui' },
        { valeur: 'non', label: 'Non', hint: 'La demande n’est possible que si le vendeur a déclaré la vente.' },
      ],
      ...(given === 'non' && car && !isDeclared(car, context.world.today) ? { alerte: NOT_DECLARED } : {}),
    },
    ...(given === 'oui'
      ? [
          {
            fait: 'codeCession',
            as: 'chiffres',
            label: 'Code de cession',
            hint: '5 chiffres. Ce n’est pas le code confidentiel.',
            regle: 'Un code de 5 chiffres, et trois essais par jour : choix du simulateur',
            ...(alerte === undefined ? {} : { alerte }),
          } as const,
        ]
      : []),
    ...(given === 'non'
      ? [
          {
            fait: 'achatFormule',
            as: 'texte',
            label: 'Numéro de formule',
            hint: '11 signes, en haut de la carte grise barrée.',
          } as const,
          {
            fait: 'achatCertificatLe',
            as: 'jour',
            label: 'Date de la carte grise',
            hint: 'Rubrique I de la carte grise barrée.',
          } as const,
        ]
      : []),
  ];
}

const REACH_RULE =
  'Le téléphone et le courriel d’un cotitulaire sont demandés (fiche officielle F1050). Ils peuvent rester vides quand les papiers ne les disent pas : choix du simulateur';

const holderFields = (context: FlowContext): Field<Fact>[] => {
  const groupe = 'Le futur titulaire';
  const said = answerValue(context.answers, 'cotitulaires');
  const signed = bought(context)?.achete?.avec ?? [];
  const others = typeof said === 'number' ? WITH_RANKS.filter((rank) => rank <= said) : [];
  return [
    {
      fait: 'titulaireSorte',
      as: 'choix',
      label: 'Qui sera le titulaire ?',
      groupe,
      options: [
        { valeur: 'physique', label: 'Une personne' },
        {
          valeur: 'morale',
          label: 'Une société ou une association',
          hint: 'Elle est alors nommée sur le certificat de cession.',
        },
      ],
    },
    { fait: 'titulaireSexe', as: 'choix', label: 'Sexe', groupe, options: SEX_OPTIONS },
    {
      fait: 'titulaireNom',
      as: 'texte',
      label: 'Nom de naissance',
      hint: 'Comme sur la pièce d’identité. Le nom d’usage ne va pas.',
      groupe,
    },
    {
      fait: 'titulaireUsage',
      as: 'texte',
      label: 'Nom d’usage',
      hint: 'Le nom de tous les jours, s’il est autre : celui d’une épouse ou d’un époux. Sinon, laissez vide.',
      groupe,
      optional: usedNameOf(context.world.compte) === undefined,
    },
    { fait: 'titulairePrenom', as: 'texte', label: 'Prénom', groupe },
    {
      fait: 'titulaireCourriel',
      as: 'texte',
      clavier: 'courriel',
      label: 'Adresse de courriel',
      hint: 'Pour vous prévenir.',
      groupe,
    },
    { fait: 'titulaireNaissance', as: 'jour', label: 'Date de naissance', groupe },
    { fait: 'titulairePays', as: 'choix', label: 'Pays de naissance', groupe, options: COUNTRY_OPTIONS },
    { fait: 'titulaireDepartement', as: 'texte', label: 'Département de naissance', hint: DEPARTMENT_HINT, groupe },
    { fait: 'titulaireCommune', as: 'texte', label: 'Ville de naissance', groupe },
    {
      fait: 'cotitulaires',
      as: 'entier',
      label: 'Combien de personnes achètent avec vous ?',
      unite: 'personnes',
      hint: 'Toutes celles qui ont signé le certificat de cession, sans vous. Personne : écrivez 0.',
    },
    ...others.flatMap((rank): Field<Fact>[] => {
      const hers = signed[rank - 1];
      const other = { pour: withOf(rank), groupe: others.length === 1 ? 'Le cotitulaire' : `Cotitulaire ${rank}` };
      return [
        { fait: 'cotitulaireNom', as: 'texte', label: 'Nom de naissance', ...other },
        { fait: 'cotitulairePrenom', as: 'texte', label: 'Prénom', ...other },
        ...(hers !== undefined && hers.sexe === undefined
          ? []
          : [{ fait: 'cotitulaireSexe', as: 'choix', label: 'Sexe', options: SEX_OPTIONS, ...other } as const]),
        { fait: 'cotitulaireNaissance', as: 'jour', label: 'Date de naissance', ...other },
        {
          fait: 'cotitulaireTelephone',
          as: 'texte',
          clavier: 'telephone',
          label: 'Téléphone portable',
          regle: REACH_RULE,
          optional: hers !== undefined && hers.telephone === undefined,
          ...other,
        },
        {
          fait: 'cotitulaireCourriel',
          as: 'texte',
          clavier: 'courriel',
          label: 'Adresse de courriel',
          optional: hers !== undefined && hers.courriel === undefined,
          ...other,
        },
      ];
    }),
  ];
};

function paperField(context: FlowContext, fait: Fact, piece: Piece): Field<Fact> {
  const car = bought(context);
  return { fait, as: 'piece', ...PIECES[piece], options: car ? pieceOptions(context.world, piece, car) : [] };
}

/** `proof`: the proof of address is always joined, since nothing is checked by itself. */
function paperFields(context: FlowContext, proof = false): Field<Fact>[] {
  const car = bought(context);
  return [
    paperField(context, 'certificatCession', 'certificat'),
    paperField(context, 'carteBarree', 'carte-barree'),
    ...(car && needsInspection(car, context.world)
      ? [
          {
            ...paperField(context, 'controleTechnique', 'controle-technique'),
            hint: 'De moins de 6 mois : la voiture a plus de 4 ans. Après une contre-visite à faire : 2 mois.',
          },
        ]
      : []),
    ...(proof || needsProof(context, HOME) ? [proofField(context, HOME)] : []),
  ];
}

const boxFields: Field<Fact>[] = [
  { fait: 'assurance', as: 'case', label: 'La voiture est assurée.' },
  { fait: 'permis', as: 'case', label: 'J’ai le permis qu’il faut pour cette voiture.' },
  { fait: 'achatExact', as: 'case', label: 'Je certifie que ces réponses sont exactes.' },
];

const home = (context: FlowContext) => homeFields(context, HOME, { groupe: 'L’adresse de la carte grise' });

/** A step a page today (ants.md §2a, official); in 2020 everything about the person stood together, and every proof was joined. */
export const screens: ScreensByEdition<Fact> = {
  '2026': [
    { id: 'commencer', titre: 'Pour commencer', fields: (context) => [...startFields(), ...codeFields(context)] },
    { id: 'titulaire', titre: 'Le futur titulaire', fields: holderFields },
    { id: 'adresse', titre: 'L’adresse', fields: home },
    { id: 'verification', titre: 'Vérifier l’adresse', fields: (context) => checkFields(context, HOME) },
    { id: 'pieces', titre: 'Les papiers', fields: (context) => paperFields(context) },
    { id: 'recapitulatif', titre: 'Relire et valider', fields: () => boxFields },
  ],
  '2020': [
    { id: 'vehicule', titre: 'Le véhicule', fields: (context) => [...startFields(), ...codeFields(context)] },
    { id: 'titulaire', titre: 'Le titulaire et son adresse', fields: (context) => [...holderFields(context), ...home(context)] },
    { id: 'pieces', titre: 'Les papiers', fields: (context) => paperFields(context, true) },
    { id: 'recapitulatif', titre: 'Relire et valider', fields: () => boxFields },
  ],
};
