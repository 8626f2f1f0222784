import { textIn } from '#engine/portal/letter-data.ts';
import { CODE_MINUTES } from '#portals/caf/dossier/inside.ts';
import { CHOICE, lettersOf } from '#portals/caf/letter.ts';
import { CODE_MODEL } from './codes.ts';

const SOURCE = 'Dossier de faits Caf, § 1.1 et 2.e';

/** What is written about a telephone or an address that changes. */
export const letters = lettersOf({
  [CODE_MODEL]: ({ donnees }) => ({
    objet: 'Votre code de vérification',
    paragraphes: [
      `Votre code est : ${textIn(donnees, 'code')}`,
      `Il est valable ${CODE_MINUTES} minutes. Ne le donnez à personne. Un agent ne vous le demandera jamais.`,
    ],
    source: `${SOURCE} ; durée du code : celle du code de connexion, ${CHOICE}`,
  }),
  'coordonnees-changees': ({ donnees }) => {
    const mail = textIn(donnees, 'quoi') === 'courriel';
    return {
      objet: mail ? 'Votre adresse de courriel a changé' : 'Votre numéro de téléphone a changé',
      paragraphes: [
        `Dans votre dossier, « ${textIn(donnees, 'ancien')} » devient « ${textIn(donnees, 'valeur')} ».`,
        mail
          ? 'Les codes de connexion arrivent maintenant à cette adresse.'
          : 'Si vous oubliez votre mot de passe, le code arrive maintenant sur ce téléphone.',
        'Ce n’est pas vous ? Appelez le 3230 tout de suite.',
        'Les autres administrations, la banque et la messagerie ne sont pas prévenues : il faut le dire à chacune.',
      ],
      aRetenir: [{ libelle: 'Numéro', valeur: textIn(donnees, 'numero') }],
      source: `${SOURCE} ; texte, et message à l’ancienne adresse : ${CHOICE}`,
    };
  },
});
