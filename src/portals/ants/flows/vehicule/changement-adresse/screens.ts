import type { Field, FlowContext, Screen, ScreensByEdition } from '#engine/flow/flow.ts';
import { textAnswer } from '#engine/flow/payload.ts';
import { billOptions, SUPPLIERS, supplierSaysYes } from '#portals/ants/dossier/papers.ts';
import { addressOn, vehicleOfPlate } from '#portals/ants/dossier/vehicles.ts';
import type { Fact } from './facts.ts';

const whoFields = (): Field<Fact>[] => [
  {
    fait: 'adressePourQui',
    as: 'choix',
    label: 'Pour qui faites-vous la démarche ?',
    options: [
      { valeur: 'moi', label: 'Pour moi-même' },
      {
        valeur: 'autre',
        label: 'Pour quelqu’un d’autre',
        hint: 'Il faut un mandat signé et la pièce d’identité de la personne. Son code confidentiel part chez elle, par la poste.',
      },
    ],
  },
];

const carFields = (): Field<Fact>[] => [
  {
    fait: 'immatriculation',
    as: 'texte',
    label: 'Numéro d’immatriculation',
    hint: 'Sur la carte grise, rubrique A : UI-204-OU.',
  },
  {
    fait: 'codeConfidentiel',
    as: 'chiffres',
    label: 'Code confidentiel',
    hint: '5 chiffres. Le [[code-confidentiel]] est sur la lettre jointe à la carte grise. Ce n’est pas le code de cession.',
  },
];

const known = ({ world, answers }: FlowContext): string | undefined => {
  const car = vehicleOfPlate(world, textAnswer({ answers }, 'immatriculation'));
  return car && addressOn(world, car);
};

function placeFields(context: FlowContext): Field<Fact>[] {
  const old = known(context);
  return [
    {
      fait: 'voie',
      as: 'texte',
      label: 'Numéro et rue',
      groupe: 'Votre nouvelle adresse',
      ...(old === undefined ? {} : { connu: `sur la carte grise : ${old}` }),
    },
    {
      fait: 'precision',
      as: 'choix',
      label: 'Faut-il un étage, un appartement, un « chez » ?',
      hint: 'Si votre nom n’est pas seul sur la boîte aux lettres, dites oui : sans cela, la lettre revient.',
      groupe: 'Votre nouvelle adresse',
      options: [
        { valeur: 'oui', label: 'Oui' },
        { valeur: 'non', label: 'Non' },
      ],
    },
    ...(textAnswer(context, 'precision') === 'oui'
      ? [
          {
            fait: 'complement',
            as: 'texte',
            label: 'Étage, appartement, « chez »',
            groupe: 'Votre nouvelle adresse',
          } as const,
        ]
      : []),
    {
      fait: 'codePostal',
      as: 'chiffres',
      label: 'Code postal',
      hint: 'Ici, un code fictif : 00120.',
      groupe: 'Votre nouvelle adresse',
    },
    { fait: 'commune', as: 'texte', label: 'Ville', groupe: 'Votre nouvelle adresse' },
    { fait: 'demenageLe', as: 'jour', label: 'Jour du déménagement', hint: 'Vous avez un mois pour le dire.' },
  ];
}

const supplierField: Field<Fact> = {
  fait: 'fournisseur',
  as: 'liste',
  label: 'Votre fournisseur',
  hint: 'Celui qui vous envoie une facture à votre nom.',
  options: Object.entries(SUPPLIERS).map(([valeur, label]) => ({ valeur, label })),
};

function checkFields(context: FlowContext): Field<Fact>[] {
  const yes = textAnswer(context, 'verification') === 'oui';
  const supplier = textAnswer(context, 'fournisseur');
  const fails = yes && supplier !== '' && !supplierSaysYes(context.world, supplier);
  return [
    {
      fait: 'verification',
      as: 'choix',
      label: 'Acceptez-vous une vérification automatique de l’adresse ?',
      hint: 'Votre fournisseur répond oui ou non, en quelques secondes. Rien d’autre n’est dit.',
      options: [
        { valeur: 'oui', label: 'Oui' },
        { valeur: 'non', label: 'Non, je joins un justificatif' },
      ],
    },
    ...(yes
      ? [
          fails
            ? { ...supplierField, alerte: 'Ce fournisseur ne trouve pas cette adresse à votre nom. Joignez un justificatif.' }
            : supplierField,
        ]
      : []),
  ];
}

const proofField = ({ world }: FlowContext): Field<Fact> => ({
  fait: 'justificatif',
  as: 'piece',
  label: 'Justificatif de domicile',
  hint: 'Un [[justificatif-de-domicile]] de moins de 6 mois, avec votre nom et votre prénom. JPG, PNG ou PDF, 5 Mo au plus.',
  regle: 'Poids du fichier : la vraie limite n’a pas été trouvée, 5 Mo est un choix du simulateur',
  options: billOptions(world),
});

/** Is a paper needed? Not when the supplier has said yes. */
const needsProof: NonNullable<Screen['when']> = (context) =>
  textAnswer(context, 'verification') === 'non' ||
  (textAnswer(context, 'verification') === 'oui' &&
    textAnswer(context, 'fournisseur') !== '' &&
    !supplierSaysYes(context.world, textAnswer(context, 'fournisseur')));

const exactField: Field<Fact> = { fait: 'exact', as: 'case', label: 'Je certifie que ces réponses sont exactes.' };

/** A step a page today; in 2020 the address and its proof stood together, and nothing was checked by itself. */
export const screens: ScreensByEdition<Fact> = {
  '2026': [
    { id: 'commencer', titre: 'Pour commencer', fields: () => [...whoFields(), ...carFields()] },
    { id: 'adresse', titre: 'Nouvelle adresse', fields: placeFields },
    { id: 'verification', titre: 'Vérifier l’adresse', fields: checkFields },
    { id: 'pieces', titre: 'Justificatif', when: needsProof, fields: (context) => [proofField(context)] },
    { id: 'certifier', titre: 'Certifier', fields: () => [exactField] },
  ],
  '2020': [
    { id: 'vehicule', titre: 'Votre véhicule', fields: () => [...whoFields(), ...carFields()] },
    { id: 'adresse', titre: 'Votre adresse', fields: (context) => [...placeFields(context), proofField(context), exactField] },
  ],
};
