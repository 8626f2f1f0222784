import type { Field, FlowContext } from '#engine/flow/flow.ts';
import { textAnswer } from '#engine/flow/payload.ts';
import { billOptions, SUPPLIERS, supplierSaysYes } from '../papers.ts';
import type { HomeNames } from './facts.ts';

/** The boxes of an address, under one title. `connu`: the address that is known today. */
export function homeFields<Fact extends string>(
  context: FlowContext,
  names: HomeNames<Fact>,
  { groupe, connu }: { groupe: string; connu?: string },
): Field<Fact>[] {
  return [
    { fait: names.voie, as: 'texte', label: 'Numéro et rue', groupe, ...(connu === undefined ? {} : { connu }) },
    {
      fait: names.precision,
      as: 'choix',
      label: 'Faut-il un étage, un appartement, un « chez » ?',
      hint: 'Si votre nom n’est pas seul sur la boîte aux lettres, dites oui : sans cela, la lettre revient.',
      groupe,
      options: [
        { valeur: 'oui', label: 'Oui' },
        { valeur: 'non', label: 'Non' },
      ],
    },
    ...(textAnswer(context, names.precision) === 'oui'
      ? [{ fait: names.complement, as: 'texte', label: 'Étage, appartement, « chez »', groupe } as const]
      : []),
    { fait: names.codePostal, as: 'chiffres', label: 'Code postal', hint: 'Ici, un code fictif : 00120.', groupe },
    { fait: names.commune, as: 'texte', label: 'Ville', groupe },
  ];
}

const supplierField = <Fact extends string>(names: HomeNames<Fact>): Field<Fact> => ({
  fait: names.fournisseur,
  as: 'liste',
  label: 'Votre fournisseur',
  hint: 'Celui qui vous envoie une facture à votre nom.',
  options: Object.entries(SUPPLIERS).map(([valeur, label]) => ({ valeur, label })),
});

/** The automatic check of the address, and what the supplier answers. */
export function checkFields<Fact extends string>(context: FlowContext, names: HomeNames<Fact>): Field<Fact>[] {
  const yes = textAnswer(context, names.verification) === 'oui';
  const supplier = textAnswer(context, names.fournisseur);
  const fails = yes && supplier !== '' && !supplierSaysYes(context.world, supplier);
  return [
    {
      fait: names.verification,
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
            ? {
                ...supplierField(names),
                alerte: 'Ce fournisseur ne trouve pas cette adresse à votre nom. Joignez un justificatif.',
              }
            : supplierField(names),
        ]
      : []),
  ];
}

/** The paper that proves where the person lives. */
export const proofField = <Fact extends string>({ world }: FlowContext, names: HomeNames<Fact>): Field<Fact> => ({
  fait: names.justificatif,
  as: 'piece',
  label: 'Justificatif de domicile',
  hint: 'Un [[justificatif-de-domicile]] de moins de 6 mois, avec votre nom et votre prénom. JPG, PNG ou PDF, 5 Mo au plus.',
  regle: 'Poids du fichier : la vraie limite n’a pas été trouvée, 5 Mo est un choix du simulateur',
  options: billOptions(world),
});

/** Is a paper needed? Not when the supplier has said yes. */
export const needsProof = (context: FlowContext, names: HomeNames<string>): boolean =>
  textAnswer(context, names.verification) === 'non' ||
  (textAnswer(context, names.verification) === 'oui' &&
    textAnswer(context, names.fournisseur) !== '' &&
    !supplierSaysYes(context.world, textAnswer(context, names.fournisseur)));
