import type { Field, FlowContext, ScreensByEdition } from '#engine/flow/flow.ts';
import { COUNTRY_OPTIONS, DEPARTMENT_HINT, SEX_OPTIONS } from '#portals/ants/dossier/birth.ts';
import { asksCode } from '#portals/ants/dossier/confidential-code.ts';
import { carForSale } from '#portals/ants/dossier/sales.ts';
import type { Fact } from './facts.ts';

const carFields = ({ world }: FlowContext): Field<Fact>[] => [
  {
    fait: 'venduPourQui',
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
  { fait: 'venduPlaque', as: 'texte', label: 'Numéro d’immatriculation', hint: 'Sur la carte grise, rubrique A : UI-204-OU.' },
  ...(asksCode(world)
    ? [
        {
          fait: 'venduCode',
          as: 'chiffres',
          label: 'Code confidentiel',
          hint: '5 chiffres. Le [[code-confidentiel]] est sur la lettre jointe à la carte grise.',
        } as const,
      ]
    : []),
];

const BUYER = 'La personne qui achète';
const buyerFields = ({ world }: FlowContext): Field<Fact>[] => [
  {
    fait: 'acheteurSorte',
    as: 'choix',
    label: 'Qui achète ?',
    options: [
      { valeur: 'particulier', label: 'Une personne' },
      { valeur: 'professionnel', label: 'Un professionnel', hint: 'Il fait de son côté une déclaration d’achat.' },
    ],
  },
  // Only what the papers of the story state is asked.
  ...(carForSale(world)?.vendu?.a.sexe === undefined
    ? []
    : [{ fait: 'acheteurSexe', as: 'choix', label: 'Sexe', groupe: BUYER, options: SEX_OPTIONS } as const]),
  {
    fait: 'acheteurNom',
    as: 'texte',
    label: 'Nom de naissance',
    hint: 'Recopiez-le sur sa pièce d’identité. Le nom d’usage ne va pas.',
    groupe: BUYER,
  },
  { fait: 'acheteurPrenom', as: 'texte', label: 'Prénom', groupe: BUYER },
  { fait: 'acheteurNaissance', as: 'jour', label: 'Date de naissance', groupe: BUYER },
  { fait: 'acheteurPays', as: 'choix', label: 'Pays de naissance', groupe: BUYER, options: COUNTRY_OPTIONS },
  { fait: 'acheteurDepartement', as: 'texte', label: 'Département de naissance', hint: DEPARTMENT_HINT, groupe: BUYER },
  { fait: 'acheteurCommune', as: 'texte', label: 'Ville de naissance', groupe: BUYER },
];

const placeFields: Field<Fact>[] = [
  { fait: 'acheteurVoie', as: 'texte', label: 'Numéro et rue', groupe: 'Son adresse' },
  { fait: 'acheteurCodePostal', as: 'chiffres', label: 'Code postal', groupe: 'Son adresse' },
  { fait: 'acheteurVille', as: 'texte', label: 'Ville', groupe: 'Son adresse' },
];

const saleFields: Field<Fact>[] = [
  {
    fait: 'venduLe',
    as: 'jour',
    label: 'Jour de la vente',
    hint: 'Le même que sur le certificat de cession et sur la carte grise barrée.',
  },
  { fait: 'venduHeure', as: 'texte', label: 'Heure de la vente', hint: 'Par exemple 10:30.' },
  {
    fait: 'kilometrage',
    as: 'entier',
    label: 'Kilométrage',
    unite: 'kilomètres',
    hint: 'Celui du compteur, le jour de la vente.',
  },
];

const exactField: Field<Fact> = { fait: 'venteExacte', as: 'case', label: 'Je certifie que ces réponses sont exactes.' };

/** First who buys, then, once the sale is done, when: the real form is left and taken up again between the two (ants.md §2b). */
export const screens: ScreensByEdition<Fact> = {
  '2026': [
    { id: 'commencer', titre: 'Pour commencer', fields: carFields },
    { id: 'acquereur', titre: 'L’acheteur', fields: buyerFields },
    { id: 'vente', titre: 'La vente', fields: () => [...saleFields, ...placeFields] },
    { id: 'certifier', titre: 'Certifier', fields: () => [exactField] },
  ],
  '2020': [
    {
      id: 'vehicule',
      titre: 'Le véhicule et l’acheteur',
      fields: (context) => [...carFields(context), ...buyerFields(context), ...placeFields],
    },
    { id: 'vente', titre: 'La vente', fields: () => [...saleFields, exactField] },
  ],
};
