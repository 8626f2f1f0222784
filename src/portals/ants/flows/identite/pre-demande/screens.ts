import type { Field, FlowContext, Screen, ScreensByEdition } from '#engine/flow/flow.ts';
import { textAnswer } from '#engine/flow/payload.ts';
import { euros } from '#engine/words/money.ts';
import { COUNTRY_OPTIONS, DEPARTMENT_HINT, SEX_OPTIONS } from '#portals/ants/dossier/birth.ts';
import { SUPPLIERS, supplierSaysYes } from '#portals/ants/dossier/papers.ts';
import { civilOf } from '#portals/ants/dossier/titres/person.ts';
import { goodStamp, stampOf } from '#portals/ants/dossier/titres/stamps.ts';
import type { Fact } from './facts.ts';
import { priceOf } from './flow.ts';
import { EYE_OPTIONS, MOTIF_OPTIONS, NATIONALITY_OPTIONS } from './words.ts';

const wishFields = ({ world: { compte } }: FlowContext): Field<Fact>[] => [
  {
    fait: 'titreVoulu',
    as: 'choix',
    label: 'Quel titre demandez-vous ?',
    options: [
      { valeur: 'cni', label: 'Une carte d’identité' },
      { valeur: 'passeport', label: 'Un passeport' },
      { valeur: 'les-deux', label: 'Les deux' },
    ],
  },
  ...(compte.foyer.enfants.length === 0
    ? []
    : [
        {
          fait: 'titrePour',
          as: 'choix',
          label: 'Pour qui ?',
          options: [
            { valeur: 'moi', label: 'Pour moi' },
            ...compte.foyer.enfants.slice(0, 6).map(({ prenom }, rank) => ({
              valeur: `enfant-${rank + 1}`,
              label: `Pour ${prenom}`,
              hint: 'L’enfant vient au rendez-vous, avec un parent.',
            })),
          ],
        } as const,
      ]),
];

const motifField: Field<Fact> = {
  fait: 'titreMotif',
  as: 'choix',
  label: 'Pour quel motif ?',
  hint: 'Il ne se change plus après la validation. Il décide des papiers à apporter.',
  options: MOTIF_OPTIONS,
};

const IDENTITY = 'Identité, comme sur l’acte de naissance';
const civilFields: Field<Fact>[] = [
  {
    fait: 'civilSexe',
    as: 'choix',
    label: 'Sexe',
    groupe: IDENTITY,
    options: SEX_OPTIONS,
  },
  {
    fait: 'civilNom',
    as: 'texte',
    label: 'Nom de naissance',
    hint: 'Avec les accents et les traits d’union de l’acte de naissance.',
    groupe: IDENTITY,
  },
  {
    fait: 'civilNomUsage',
    as: 'texte',
    label: 'Second nom (nom d’usage)',
    hint: 'Laissez vide si vous ne portez que le nom de naissance.',
    groupe: IDENTITY,
    optional: true,
  },
  { fait: 'civilPrenoms', as: 'texte', label: 'Prénoms', hint: 'Tous, dans l’ordre.', groupe: IDENTITY },
  { fait: 'civilTaille', as: 'entier', label: 'Taille', unite: 'centimètres', groupe: IDENTITY },
  { fait: 'civilYeux', as: 'liste', label: 'Couleur des yeux', options: EYE_OPTIONS, groupe: IDENTITY },
];

const BIRTH = 'Naissance';
const birthFields: Field<Fact>[] = [
  { fait: 'civilNaissance', as: 'jour', label: 'Date de naissance', groupe: BIRTH },
  {
    fait: 'civilPays',
    as: 'choix',
    label: 'Pays de naissance',
    groupe: BIRTH,
    options: COUNTRY_OPTIONS,
  },
  {
    fait: 'civilDepartement',
    as: 'texte',
    label: 'Département de naissance',
    hint: DEPARTMENT_HINT,
    groupe: BIRTH,
  },
  { fait: 'civilCommune', as: 'texte', label: 'Commune de naissance', groupe: BIRTH },
];

const parentFields = (rang: 1 | 2, optional: boolean): Field<Fact>[] => {
  const groupe = rang === 1 ? 'Premier parent' : 'Second parent';
  const more = optional ? { optional } : {};
  return [
    { fait: `parent${rang}Nom`, as: 'texte', label: 'Nom de naissance', groupe, ...more },
    { fait: `parent${rang}Prenom`, as: 'texte', label: 'Prénoms', groupe, ...more },
    { fait: `parent${rang}Naissance`, as: 'jour', label: 'Date de naissance', groupe, ...more },
    { fait: `parent${rang}Commune`, as: 'texte', label: 'Commune de naissance', groupe, ...more },
  ];
};

const familyFields = ({ world: { compte } }: FlowContext): Field<Fact>[] => [
  ...parentFields(1, false),
  ...parentFields(2, civilOf(compte).parents.length < 2),
  {
    fait: 'nationalite',
    as: 'choix',
    label: 'Pourquoi êtes-vous français ou française ?',
    options: NATIONALITY_OPTIONS,
    regle: 'Les réponses de cette question n’ont pas été relevées : elles sont un choix du simulateur',
  },
];

const placeFields: Field<Fact>[] = [
  { fait: 'titreVoie', as: 'texte', label: 'Numéro et rue', groupe: 'Adresse' },
  { fait: 'titreComplement', as: 'texte', label: 'Étage, appartement, « chez »', groupe: 'Adresse', optional: true },
  { fait: 'titreCodePostal', as: 'chiffres', label: 'Code postal', groupe: 'Adresse' },
  { fait: 'titreCommune', as: 'texte', label: 'Ville', groupe: 'Adresse' },
];
const reachFields = (context: FlowContext): Field<Fact>[] => [
  { fait: 'titreCourriel', as: 'texte', label: 'Courriel', clavier: 'courriel', groupe: 'Vous joindre' },
  {
    fait: 'titreSms',
    as: 'choix',
    label: 'Un SMS quand le titre est arrivé ?',
    hint: 'Le portable ne sert qu’à cela. Sans SMS, il faut regarder le suivi.',
    groupe: 'Vous joindre',
    options: [
      { valeur: 'oui', label: 'Oui' },
      { valeur: 'non', label: 'Non' },
    ],
    regle: 'Le portable est facultatif (page officielle de 2026) ; la question est un choix du simulateur',
  },
  ...(textAnswer(context, 'titreSms') === 'oui'
    ? [{ fait: 'titrePortable', as: 'texte', label: 'Téléphone portable', clavier: 'telephone', groupe: 'Vous joindre' } as const]
    : []),
];

function checkFields(context: FlowContext): Field<Fact>[] {
  const supplier = textAnswer(context, 'titreFournisseur');
  const fails = supplier !== '' && !supplierSaysYes(context.world, supplier);
  return [
    {
      fait: 'titreVerification',
      as: 'choix',
      label: 'Acceptez-vous une vérification automatique de l’adresse ?',
      hint: 'Votre fournisseur répond oui ou non. Si c’est oui, aucun justificatif n’est demandé au guichet.',
      options: [
        { valeur: 'oui', label: 'Oui' },
        { valeur: 'non', label: 'Non, j’apporterai un justificatif' },
      ],
    },
    ...(textAnswer(context, 'titreVerification') === 'oui'
      ? [
          {
            fait: 'titreFournisseur',
            as: 'liste',
            label: 'Votre fournisseur',
            options: Object.entries(SUPPLIERS).map(([valeur, label]) => ({ valeur, label })),
            ...(fails
              ? { alerte: 'Ce fournisseur ne trouve pas cette adresse à votre nom. Apportez un justificatif au guichet.' }
              : {}),
          } as const,
        ]
      : []),
  ];
}

const isDue: NonNullable<Screen['when']> = (context) => priceOf(context) > 0;

function stampFields(context: FlowContext): Field<Fact>[] {
  const price = priceOf(context);
  const how = textAnswer(context, 'timbreSuite');
  const typed = stampOf(context.world, textAnswer(context, 'timbreNumero'));
  const own = goodStamp(context.world, price, context.world.today);
  return [
    {
      fait: 'timbreSuite',
      as: 'choix',
      label: `Il faut un timbre de ${euros(price)}. Comment faites-vous ?`,
      options: [
        { valeur: 'numero', label: 'J’ai un timbre électronique' },
        { valeur: 'acheter', label: 'J’en achète un maintenant' },
        { valeur: 'plus-tard', label: 'Plus tard', hint: 'Sans timbre le jour du rendez-vous, le dossier est refusé.' },
      ],
    },
    ...(how === 'numero' || how === 'acheter'
      ? [
          {
            fait: 'timbreNumero',
            as: 'chiffres',
            label: 'Numéro du timbre',
            hint: '16 chiffres, reçus par SMS ou écrits sur le PDF.',
            ...(own && how === 'acheter' ? { connu: `${own.numero} (votre timbre)` } : {}),
            ...(typed && typed.montant !== price
              ? { alerte: `Ce timbre est de ${euros(typed.montant)} : il en faut un de ${euros(price)}.` }
              : {}),
          } as const,
        ]
      : []),
  ];
}

const readField: Field<Fact> = {
  fait: 'titreRelu',
  as: 'case',
  label: 'J’ai relu. Après la validation, rien ne se modifie.',
  regle: 'La case « j’ai relu » est un choix du simulateur ; rien ne se modifie après la validation : page officielle de 2026',
};

/** A step a page today; in 2020 identity and parents stood together, and the address was proved at the counter only. */
export const screens: ScreensByEdition<Fact> = {
  '2026': [
    { id: 'motif', titre: 'Le titre et le motif', fields: (context) => [...wishFields(context), motifField] },
    { id: 'etat-civil', titre: 'État civil', fields: () => [...civilFields, ...birthFields] },
    { id: 'filiation', titre: 'Vos parents', fields: familyFields },
    {
      id: 'adresse',
      titre: 'Adresse et coordonnées',
      fields: (context) => [...placeFields, ...checkFields(context), ...reachFields(context)],
    },
    { id: 'timbre', titre: 'Le timbre', when: isDue, fields: stampFields },
    { id: 'recapitulatif', titre: 'Relire, puis valider', fields: () => [readField] },
  ],
  '2020': [
    { id: 'motif', titre: 'Votre demande', fields: (context) => [...wishFields(context), motifField] },
    {
      id: 'etat-civil',
      titre: 'Identité et parents',
      fields: (context) => [...civilFields, ...birthFields, ...familyFields(context)],
    },
    { id: 'adresse', titre: 'Adresse', fields: (context) => [...placeFields, ...reachFields(context)] },
    { id: 'timbre', titre: 'Timbre', when: isDue, fields: stampFields },
    { id: 'recapitulatif', titre: 'Récapitulatif', fields: () => [readField] },
  ],
};
