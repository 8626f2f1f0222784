import { YES_NO } from '#engine/answers/options.ts';
import { ask, choose } from '#engine/flow/ask.ts';
import type { Field, FlowContext, ScreensByEdition } from '#engine/flow/flow.ts';
import { flowOf } from '#engine/flow/flow-of.ts';
import { textAnswer } from '#engine/flow/payload.ts';
import { addressIn } from '#engine/household/address.ts';
import { eventsOf } from '#engine/journal/world.ts';
import { accountNow, CREATION } from '#portals/caf/dossier/acces/account-now.ts';
import { holds } from '#portals/caf/dossier/file.ts';
import { type CreationFact, creationFacts, IDENTITY_PAPERS } from './facts.ts';

/** Asking for an account of the Caf, inside the first request (caf.md §1.2). */
export const creation = flowOf({
  id: CREATION,
  titre: 'Créer mon compte CAF',
  facts: creationFacts,
  open: (world) =>
    holds(world.compte) && accountNow(world) === undefined
      ? `${CREATION}:${eventsOf(world, 'envoye').filter(({ demarche }) => demarche === CREATION).length + 1}`
      : undefined,
  truths: ({ world: { compte } }) => ({
    nouveauNumero: compte.droits?.sansNumero ? 'non' : 'oui',
    nouveauNir: compte.identifiants.numeroSecuriteSociale,
    nouveauNom: compte.nom,
    nouveauPrenoms: compte.prenom,
    nouveauNaissance: compte.naissance,
    // No paper of the account states a birthplace nor the number of a card: any will do.
    nouveauCommune: 'Exempleville',
    nouveauPays: 'France',
    nouveauCodePostal: addressIn(compte.logement.adresse).codePostal,
    nouveauPiece: compte.foyer.adultes[0]?.sejour === undefined ? 'carte' : 'sejour',
    nouveauPieceNumero: 'FICTIF00X1',
    nouveauCourriel: compte.identifiants.courrielPerdu ? '' : compte.identifiants.courriel,
    nouveauTelephone: compte.identifiants.telephone,
    nouveauCodePar: 'sms',
  }),
  onPaper: {
    nouveauNumero: { told: true },
    nouveauNir: {},
    nouveauNom: {},
    nouveauPrenoms: {},
    nouveauNaissance: {},
    nouveauCodePostal: {},
    nouveauCourriel: {},
    nouveauTelephone: {},
  },
});

const numberFields = (context: FlowContext): Field<CreationFact>[] => [
  choose('nouveauNumero', 'Avez-vous un numéro de sécurité sociale ?', YES_NO, {
    hint: 'Sans lui, la Caf donne un identifiant provisoire.',
  }),
  ...(textAnswer(context, 'nouveauNumero') === 'oui'
    ? [ask<CreationFact>('nouveauNir', 'chiffres', 'Numéro de sécurité sociale', { hint: '13 chiffres, sans la clé.' })]
    : []),
];
const whoFields = (context: FlowContext): Field<CreationFact>[] => [
  ask('nouveauNom', 'texte', 'Nom de naissance', { hint: 'Celui de la pièce d’identité.' }),
  ask('nouveauNomUsage', 'texte', 'Nom d’usage', { optional: true }),
  ask('nouveauPrenoms', 'texte', 'Prénoms', { hint: 'Dans l’ordre de la pièce d’identité.' }),
  ask('nouveauNaissance', 'jour', 'Date de naissance'),
  ask('nouveauCommune', 'texte', 'Ville de naissance'),
  ask('nouveauDepartement', 'texte', 'Département de naissance', { optional: true }),
  ask('nouveauPays', 'texte', 'Pays de naissance'),
  ask('nouveauCodePostal', 'chiffres', 'Code postal de chez vous', { hint: 'Il dit quelle Caf vous suit.' }),
  choose('nouveauPiece', 'Pièce d’identité', IDENTITY_PAPERS),
  ...(['', 'aucune'].includes(textAnswer(context, 'nouveauPiece'))
    ? []
    : [
        ask<CreationFact>('nouveauPieceNumero', 'texte', 'Numéro de la pièce', {
          hint: 'N’écrivez pas un vrai numéro : FICTIF et des chiffres.',
        }),
      ]),
];
function contactFields(context: FlowContext): Field<CreationFact>[] {
  const way = textAnswer(context, 'nouveauCodePar');
  return [
    choose('nouveauCodePar', 'Par où recevoir le code ?', [
      { valeur: 'sms', label: 'Par SMS' },
      { valeur: 'courriel', label: 'Par courriel' },
    ]),
    ask('nouveauTelephone', 'texte', 'Téléphone mobile', { clavier: 'telephone', optional: way === 'courriel' }),
    ask('nouveauCourriel', 'texte', 'Adresse de courriel', {
      clavier: 'courriel',
      optional: way !== 'courriel',
      hint: 'Un téléphone ou une adresse : au moins un des deux.',
    }),
  ];
}

/** How the lines are shared among pages is a choice of the simulator. */
export const creationScreens: ScreensByEdition<CreationFact> = {
  '2025': [
    { id: 'numero', titre: 'Votre numéro', fields: numberFields },
    { id: 'identite', titre: 'Qui êtes-vous ?', fields: whoFields },
    { id: 'contact', titre: 'Comment vous joindre ?', fields: contactFields },
  ],
  '2024': [
    {
      id: 'identite',
      titre: 'Mes informations',
      fields: (context) => [...numberFields(context), ...whoFields(context), ...contactFields(context)],
    },
  ],
};
