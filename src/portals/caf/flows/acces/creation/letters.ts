import { textIn } from '#engine/portal/letter-data.ts';
import { isProvisional } from '#portals/caf/dossier/acces/account-now.ts';
import { CODE_MODEL } from '#portals/caf/dossier/acces/codes.ts';
import { CODE_MINUTES } from '#portals/caf/dossier/inside.ts';
import { CHOICE, lettersOf } from '#portals/caf/letter.ts';

const NEVER = 'Ne le donnez à personne. Un agent ne vous le demandera jamais.';
const SOURCE = `Dossier de faits Caf, § 1.2 ; texte : ${CHOICE}`;

/** What is written about an account: its code, that it is there, and the number of the file. */
export const letters = lettersOf({
  [CODE_MODEL]: ({ donnees }) => ({
    objet: 'Votre code de vérification',
    paragraphes: [`Votre code est : ${textIn(donnees, 'code')}`, `Il est valable ${CODE_MINUTES} minutes. ${NEVER}`],
    source: `Dossier de faits Caf, § 1.2 et 1.3 ; durée du code : celle du code de connexion, ${CHOICE}`,
  }),
  'compte-caf-cree': ({ donnees }) => {
    const identifiant = textIn(donnees, 'identifiant');
    return {
      objet: 'Votre compte est créé',
      paragraphes: [
        'Votre compte est ouvert. Finissez votre demande : rien n’est demandé tant qu’elle n’est pas envoyée.',
        isProvisional(identifiant)
          ? 'Vous n’avez pas encore de numéro de sécurité sociale : cet identifiant provisoire le remplace pour vous connecter.'
          : 'Pour revenir, écrivez les 13 chiffres de votre numéro de sécurité sociale, et le mot de passe que vous avez choisi.',
      ],
      aRetenir: [{ libelle: 'Pour vous connecter', valeur: identifiant }],
      source: SOURCE,
    };
  },
  'mot-de-passe-caf-change': ({ donnees }) => ({
    objet: 'Votre mot de passe a changé',
    paragraphes: ['Un nouveau mot de passe ouvre maintenant votre compte.', 'Ce n’est pas vous ? Appelez le 3230.'],
    aRetenir: [{ libelle: 'Pour vous connecter', valeur: textIn(donnees, 'identifiant') }],
    source: `Dossier de faits Caf, § 1.3 ; texte : ${CHOICE}`,
  }),
  'numero-allocataire': ({ donnees }) => ({
    objet: 'Votre numéro d’allocataire',
    paragraphes: [
      'Votre dossier a maintenant un numéro d’allocataire : sept chiffres.',
      'Il sert au téléphone et sur les courriers. Il ne sert pas à se connecter.',
    ],
    aRetenir: [{ libelle: 'Numéro d’allocataire', valeur: textIn(donnees, 'numeroAllocataire') }],
    source: `Dossier de faits Caf, § 1.1 et 1.2 ; délai de deux semaines : ${CHOICE}, la presse dit 5 à 15 jours ouvrés`,
  }),
});
