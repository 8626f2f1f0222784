import type { Field, FlowContext, Option, ScreensByEdition } from '#engine/flow/flow.ts';
import { textAnswer } from '#engine/flow/payload.ts';
import { fileOf } from '#portals/ants/dossier/file.ts';
import { billOptions } from '#portals/ants/dossier/papers.ts';
import { LICENCE_MOTIFS } from '#portals/ants/dossier/titres/licences.ts';
import type { Fact } from './facts.ts';

const YES_NO = [
  { valeur: 'oui', label: 'Oui' },
  { valeur: 'non', label: 'Non' },
];
const HINTS: Readonly<Partial<Record<keyof typeof LICENCE_MOTIFS, string>>> = {
  reussite: 'Gratuit. Le résultat de l’examen permet de conduire 4 mois, en France.',
  perte: '25 €. La perte se déclare ici même.',
  vol: '25 €. La police ou la gendarmerie d’abord.',
};

const wishFields: Field<Fact>[] = [
  {
    fait: 'permisMotif',
    as: 'choix',
    label: 'Pourquoi demandez-vous un permis ?',
    options: Object.entries(LICENCE_MOTIFS).map(([valeur, label]) => {
      const hint = HINTS[valeur as keyof typeof LICENCE_MOTIFS];
      return { valeur, label: label.charAt(0).toUpperCase() + label.slice(1), ...(hint ? { hint } : {}) };
    }),
    regle: 'Le prix n’a été trouvé que pour la perte et le vol (25 €) : les autres motifs sont gratuits ici, choix du simulateur',
  },
  {
    fait: 'permisAge',
    as: 'choix',
    label: 'Êtes-vous majeur ou mineur ?',
    options: [
      { valeur: 'majeur', label: 'Majeur' },
      { valeur: 'mineur', label: 'Mineur', hint: 'Un parent fait alors la demande.' },
    ],
  },
  {
    fait: 'permisVisite',
    as: 'choix',
    label: 'Devez-vous passer une visite médicale ?',
    hint: 'Seulement si un médecin ou la loi l’exige pour votre permis.',
    options: YES_NO,
  },
];

const lossFields: Field<Fact>[] = [
  { fait: 'perduLe', as: 'jour', label: 'Jour de la perte', groupe: 'Déclaration de perte' },
  { fait: 'perduOu', as: 'texte', label: 'Ville où vous l’avez perdu', groupe: 'Déclaration de perte' },
  {
    fait: 'perteVraie',
    as: 'case',
    label: 'Je déclare avoir perdu mon permis. S’il est retrouvé, il ne vaut plus rien.',
    groupe: 'Déclaration de perte',
  },
];

const hasTheft = ({ world }: FlowContext): boolean =>
  fileOf(world.compte).titres.some(
    ({ sorte, etat, declareLe }) => sorte === 'permis' && etat === 'vole' && declareLe !== undefined,
  );

const theftField = (context: FlowContext): Field<Fact> => ({
  fait: 'volRecepisse',
  as: 'piece',
  label: 'Récépissé de la déclaration de vol',
  hint: 'Celui de la police ou de la gendarmerie. Il permet de conduire deux mois, en France.',
  options: hasTheft(context)
    ? [{ valeur: 'declaration-vol-permis', label: 'Déclaration de vol' }]
    : [{ valeur: 'aucun-recepisse', label: 'Je n’ai pas de récépissé' }],
});

function reasonFields(context: FlowContext): Field<Fact>[] {
  const motif = textAnswer(context, 'permisMotif');
  if (motif === 'perte') return lossFields;
  return motif === 'vol' ? [theftField(context)] : [];
}
const needsReason = (context: FlowContext): boolean => reasonFields(context).length > 0;

const civilFields: Field<Fact>[] = [
  { fait: 'permisNom', as: 'texte', label: 'Nom de naissance', groupe: 'Identité' },
  { fait: 'permisPrenom', as: 'texte', label: 'Prénom', groupe: 'Identité' },
  { fait: 'permisNaissance', as: 'jour', label: 'Date de naissance', groupe: 'Identité' },
  { fait: 'permisCommune', as: 'texte', label: 'Commune de naissance', groupe: 'Identité' },
  {
    fait: 'permisNumero',
    as: 'texte',
    label: 'Numéro du permis ou du dossier (NEPH)',
    hint: 'Vous pouvez le laisser vide : un permis perdu ne se lit plus.',
    groupe: 'Identité',
    optional: true,
  },
];

const placeFields = (context: FlowContext): Field<Fact>[] => [
  { fait: 'permisVoie', as: 'texte', label: 'Numéro et rue', groupe: 'Adresse' },
  {
    fait: 'permisPrecision',
    as: 'choix',
    label: 'Faut-il un étage, un appartement, un « chez » ?',
    hint: 'Sans cela, la lettre peut revenir.',
    options: YES_NO,
    groupe: 'Adresse',
  },
  ...(textAnswer(context, 'permisPrecision') === 'oui'
    ? [{ fait: 'permisComplement', as: 'texte', label: 'Étage, appartement, « chez »', groupe: 'Adresse' } as const]
    : []),
  { fait: 'permisCodePostal', as: 'chiffres', label: 'Code postal', groupe: 'Adresse' },
  { fait: 'permisVille', as: 'texte', label: 'Ville', groupe: 'Adresse' },
  { fait: 'permisCourriel', as: 'texte', label: 'Courriel', clavier: 'courriel', groupe: 'Vous joindre' },
  {
    fait: 'permisPortable',
    as: 'texte',
    label: 'Téléphone portable',
    clavier: 'telephone',
    groupe: 'Vous joindre',
    optional: true,
  },
];

const photoFields = (context: FlowContext): Field<Fact>[] => [
  {
    fait: 'photoComment',
    as: 'choix',
    label: 'Avez-vous un code de photo numérique ?',
    hint: 'L’[[e-photo]] vient d’une cabine ou d’un photographe agréé.',
    options: [
      { valeur: 'code', label: 'Oui, j’ai un code' },
      { valeur: 'courrier', label: 'Non', hint: 'Un formulaire s’imprime, se signe, et part par la poste, avec une photo.' },
    ],
  },
  ...(textAnswer(context, 'photoComment') === 'code'
    ? [
        {
          fait: 'photoCode',
          as: 'texte',
          label: 'Code de la photo',
          hint: '22 lettres et chiffres. Il sert une seule fois, et vaut six mois.',
          regle: 'Usage unique et six mois : lus dans la presse, non relus sur une page officielle',
        } as const,
      ]
    : []),
];

const IDENTITY: readonly Option[] = [
  { valeur: 'acte-de-naissance', label: 'Pièce d’identité (ici, l’acte de naissance du personnage)' },
];
const pieceFields = (context: FlowContext): Field<Fact>[] => [
  {
    fait: 'permisIdentite',
    as: 'piece',
    label: 'Pièce d’identité',
    options: IDENTITY,
    regle: 'Dans la vie, une carte d’identité, un passeport ou un titre de séjour : choix du simulateur',
  },
  {
    fait: 'permisDomicile',
    as: 'piece',
    label: 'Justificatif de domicile',
    hint: 'De moins de 6 mois, lisible, à votre nom.',
    options: billOptions(context.world),
  },
  ...(textAnswer(context, 'permisVisite') === 'oui'
    ? [
        {
          fait: 'permisAvis',
          as: 'piece',
          label: 'Avis médical',
          options: [{ valeur: 'avis-medical', label: 'Avis du médecin agréé' }],
        } as const,
      ]
    : []),
];

const exactField: Field<Fact> = { fait: 'permisExact', as: 'case', label: 'Je certifie que ces réponses sont exactes.' };

/** A step a page today; in 2020 identity and address stood together, and all pieces with the photo. */
export const screens: ScreensByEdition<Fact> = {
  '2026': [
    { id: 'motif', titre: 'Le motif', fields: () => wishFields },
    { id: 'declaration', titre: 'Perte ou vol', when: needsReason, fields: reasonFields },
    { id: 'etat-civil', titre: 'Votre identité', fields: () => civilFields },
    { id: 'adresse', titre: 'Adresse et coordonnées', fields: placeFields },
    { id: 'photo', titre: 'Photo et signature', fields: photoFields },
    { id: 'pieces', titre: 'Les pièces', fields: pieceFields },
    { id: 'recapitulatif', titre: 'Relire, puis envoyer', fields: () => [exactField] },
  ],
  '2020': [
    { id: 'motif', titre: 'Votre demande', fields: (context) => [...wishFields, ...reasonFields(context)] },
    { id: 'identite', titre: 'Vous', fields: (context) => [...civilFields, ...placeFields(context)] },
    { id: 'pieces', titre: 'Photo et pièces', fields: (context) => [...photoFields(context), ...pieceFields(context)] },
    { id: 'recapitulatif', titre: 'Récapitulatif', fields: () => [exactField] },
  ],
};
