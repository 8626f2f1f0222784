import type { Field, FlowContext, ScreensByEdition } from '#engine/flow/flow.ts';
import { textAnswer } from '#engine/flow/payload.ts';
import { asksCode } from '#portals/ants/dossier/confidential-code.ts';
import { checkFields, homeFields, needsProof, proofField } from '#portals/ants/dossier/home/fields.ts';
import { addressOn, vehicleOfPlate } from '#portals/ants/dossier/vehicles.ts';
import { type Fact, HOME } from './facts.ts';

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

const carFields = ({ world }: FlowContext): Field<Fact>[] => [
  {
    fait: 'immatriculation',
    as: 'texte',
    label: 'Numéro d’immatriculation',
    hint: 'Sur la carte grise, rubrique A : UI-204-OU.',
  },
  ...(asksCode(world)
    ? [
        {
          fait: 'codeConfidentiel',
          as: 'chiffres',
          label: 'Code confidentiel',
          hint: '5 chiffres. Le [[code-confidentiel]] est sur la lettre jointe à la carte grise. Ce n’est pas le code de cession.',
        } as const,
      ]
    : []),
];

const known = ({ world, answers }: FlowContext): string | undefined => {
  const car = vehicleOfPlate(world, textAnswer({ answers }, 'immatriculation'));
  return car && addressOn(world, car);
};

function placeFields(context: FlowContext): Field<Fact>[] {
  const old = known(context);
  return [
    ...homeFields(context, HOME, {
      groupe: 'Votre nouvelle adresse',
      ...(old === undefined ? {} : { connu: `${old} (sur la carte grise)` }),
    }),
    { fait: 'demenageLe', as: 'jour', label: 'Jour du déménagement', hint: 'Vous avez un mois pour le dire.' },
  ];
}

const exactField: Field<Fact> = { fait: 'exact', as: 'case', label: 'Je certifie que ces réponses sont exactes.' };

/** A step a page today; in 2020 the address and its proof stood together, and nothing was checked by itself. */
export const screens: ScreensByEdition<Fact> = {
  '2026': [
    { id: 'commencer', titre: 'Pour commencer', fields: (context) => [...whoFields(), ...carFields(context)] },
    { id: 'adresse', titre: 'Nouvelle adresse', fields: placeFields },
    { id: 'verification', titre: 'Vérifier l’adresse', fields: (context) => checkFields(context, HOME) },
    {
      id: 'pieces',
      titre: 'Justificatif',
      when: (context) => needsProof(context, HOME),
      fields: (context) => [proofField(context, HOME)],
    },
    { id: 'certifier', titre: 'Certifier', fields: () => [exactField] },
  ],
  '2020': [
    { id: 'vehicule', titre: 'Votre véhicule', fields: (context) => [...whoFields(), ...carFields(context)] },
    {
      id: 'adresse',
      titre: 'Votre adresse',
      fields: (context) => [...placeFields(context), proofField(context, HOME), exactField],
    },
  ],
};
