import { dayWordsIn, textIn } from '#engine/portal/letter-data.ts';
import { euros } from '#engine/words/money.ts';
import { CHOICE, lettersOf, SELF } from '#portals/caf/letter.ts';

const SOURCE = 'Dossier de faits Caf, § 2.e';
/** What nobody does for the person. */
export const ELSEWHERE =
  'Personne ne le dit à votre place : prévenez aussi France Travail, l’Assurance maladie, les impôts, votre banque, La Poste, et l’ANTS pour une carte grise.';

/** What an address changes to a right, in words. Another benefit is asked for where the account has a lease. */
function effects(aide: number, bail: boolean): string[] {
  const where = bail ? 'elle se fait dans « Mes démarches »' : 'elle n’est pas simulée ici';
  const asked = bail ? 'la demande se fait dans « Mes démarches »' : 'cette demande n’est pas simulée ici';
  return [
    aide > 0
      ? `L’aide au logement de l’ancien logement (${euros(aide)} par mois) s’arrête. Pour le nouveau, il faut une autre demande, avec le bail et une attestation de loyer : ${where}.`
      : `Si vous payez un loyer, une aide au logement peut se demander, avec le bail et une attestation de loyer : ${asked}.`,
    'Le RSA et la prime d’activité ne changent pas avec l’adresse. Ils peuvent changer avec la sorte de logement : la Caf recalcule alors, et vous écrit.',
    'Dans un autre département, la Caf de départ transfère elle-même le dossier.',
  ];
}

/** What is written about a move. */
export const letters = lettersOf({
  'demenagement-enregistre': ({ donnees, world }) => ({
    objet: 'Accusé de réception : votre déménagement',
    paragraphes: [
      `Votre nouvelle adresse : ${textIn(donnees, 'adresse')}, depuis le ${dayWordsIn(donnees, 'depuis')}.`,
      ...effects(world.compte.logement.aide, world.compte.logement.bail !== undefined),
      ELSEWHERE,
      'Gardez ce message : c’est votre preuve.',
    ],
    aRetenir: [{ libelle: 'Numéro', valeur: textIn(donnees, 'numero') }],
    source: `${SOURCE} ; accusé de réception : CRPA, art. L112-11 ; texte : ${CHOICE}`,
  }),
  'courrier-revenu': ({ donnees }) => ({
    objet: 'Une lettre nous est revenue',
    paragraphes: [
      `Nous vous avons écrit à « ${textIn(donnees, 'adresse')} ». La lettre est revenue : la Poste ne vous y trouve plus.`,
      'Si vous avez déménagé, déclarez-le. Sans adresse, une demande de papier se perd, et un droit peut s’arrêter.',
      SELF,
    ],
    source: `Dossier de faits Caf, § 5 ligne 33 ; délai et texte : ${CHOICE}`,
  }),
});
