import type { Fait } from '#schema/evenement.ts';
import { dayInWords } from '../journal/day.ts';
import type { World } from '../journal/world.ts';
import { textIn } from '../portal/letter-data.ts';
import type { Part } from '../portal/part.ts';
import type { SharedDoor } from './door.ts';
import { identityDossier } from './session.ts';

const FROM = 'Connexion d’entraînement (fictive)';

/** The account was made: said by e-mail, in the portal's name. */
export const welcome = ({ portail }: SharedDoor, { compte }: World): Fait[] => [
  { type: 'decide', dossier: identityDossier(portail), issue: 'acceptee', motif: 'compte-ouvert-par-identite' },
  ...(compte.identifiants.courrielPerdu
    ? []
    : [mail(portail, `${portail}:identite:bienvenue`, 'compte-ouvert-par-identite', {})]),
];

/** An e-mail to the person. */
export const mail = (de: string, message: string, modele: string, donnees: Record<string, string>): Fait => ({
  type: 'recu',
  message,
  canal: 'courriel',
  de,
  modele,
  donnees,
});

/** The e-mails of the shared identity. No link that asks for a password is in any of them. */
export const identityLetters = ({ nom }: SharedDoor): NonNullable<Part['letters']> => ({
  'compte-ouvert-par-identite': () => ({
    de: FROM,
    objet: `Un compte est ouvert à votre nom\u00a0: ${nom}`,
    paragraphes: [
      `Vous êtes entré sur ${nom} par la connexion d’entraînement, et vous n’y aviez pas de compte. Il vient d’être ouvert, avec votre nom de naissance.`,
      'Il n’y a ni identifiant ni mot de passe à retenir\u00a0: revenez toujours par la même porte.',
    ],
    source: 'Dossier de faits ANTS, § 1.3\u00a0; l’ouverture d’un compte au retour\u00a0: choix du simulateur',
  }),
  'connexion-inhabituelle': ({ donnees, le }) => ({
    de: FROM,
    objet: `Une connexion inhabituelle\u00a0: ${nom}`,
    paragraphes: [
      `Quelqu’un est entré sur ${nom} avec votre compte ${textIn(donnees, 'fournisseur')}, le ${dayInWords(le)}, sur l’ordinateur où vous étiez la veille.`,
      'Si ce n’était pas vous, changez le mot de passe chez ce fournisseur, et signalez-le. Tapez vous-même l’adresse\u00a0: ce message ne contient pas de lien.',
    ],
    aRetenir: [{ libelle: 'Code d’identification', valeur: textIn(donnees, 'code') }],
    source:
      'Dossier de faits ANTS, § 6.1, point 7\u00a0: ce courriel ne vient que pour une connexion inhabituelle. Le lendemain\u00a0: choix du simulateur',
  }),
});
