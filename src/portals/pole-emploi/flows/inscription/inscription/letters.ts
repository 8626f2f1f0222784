import { labelIn } from '#engine/answers/options.ts';
import { dayIn, dayWordsIn, textIn } from '#engine/portal/letter-data.ts';
import type { Part } from '#engine/portal/part.ts';
import { DRAFT_DAYS, DRAFT_SOURCE } from '#portals/pole-emploi/dossier/inscription/draft.ts';
import { MEETINGS, slotInWords } from '#portals/pole-emploi/dossier/rendez-vous/slots.ts';
import { GO_YOURSELF, letterOf, nameIn } from '#portals/pole-emploi/letter.ts';
import { POST_DAYS } from './registration-letters.ts';

const CHOICE = 'choix du simulateur';
const NEVER = 'Ne le donnez à personne, même à quelqu’un qui dit être conseiller.';

/** What is written around a registration. No sentence of the real portal. */
export const letters: NonNullable<Part['letters']> = {
  'confirmation-courriel': letterOf(({ donnees, world }) => ({
    objet: 'Confirmez votre adresse de courriel',
    paragraphes: [
      `Votre code est : ${textIn(donnees, 'code')}`,
      `Revenez sur la page de ${nameIn(world)} et recopiez-le. Tant que l’adresse n’est pas confirmée, vos courriers viennent par la poste.`,
      `Si vous n’avez rien demandé, ne faites rien. ${NEVER}`,
    ],
    source: `Adresse à confirmer par un lien ou un code : dossier de faits Pôle emploi, § 2a ; forme du message : ${CHOICE}`,
  })),
  'accuse-inscription': letterOf(({ donnees, world }) => ({
    objet: 'Vous êtes inscrit ou inscrite comme demandeur d’emploi',
    paragraphes: [
      `Votre inscription est enregistrée. Elle compte à partir du ${dayWordsIn(donnees, 'inscritLe')}, le jour de l’envoi.`,
      'Ce numéro est votre identifiant. Pour entrer dans votre espace, il faut aussi le mot de passe que vous avez choisi.',
      'Chaque mois, faites votre [[actualisation]], même si rien n’a changé. Sans elle, l’inscription s’arrête.',
      'Un changement (travail, adresse, absence de plus de 7 jours) se signale dans les 72 heures.',
      textIn(donnees, 'allocation') === 'oui'
        ? 'Votre demande d’allocation est reçue. Elle est étudiée à part : une autre lettre dira le montant, ou ce qui manque.'
        : 'Vous n’avez pas demandé l’allocation. Être inscrit ne suffit pas pour être payé : faites la demande dans votre espace.',
      'L’avis d’inscription est dans vos papiers. Il prouve votre inscription.',
    ],
    aRetenir: [
      { libelle: 'Identifiant', valeur: world.compte.poleEmploi?.identifiant ?? '' },
      { libelle: 'Numéro de la demande', valeur: textIn(donnees, 'numero') },
    ],
    source: `Ce qui est remis après l’inscription : dossier de faits Pôle emploi, § 2a ; par la poste, ${POST_DAYS} jours ouvrés : ${CHOICE}`,
  })),
  'premier-rendez-vous': letterOf(({ donnees, world }) => ({
    objet: 'Convocation à votre premier rendez-vous',
    paragraphes: [
      `${nameIn(world)} vous attend pour un premier entretien. On y parle de votre recherche et de ce qui peut vous aider.`,
      'Cette [[convocation]] est obligatoire. Si vous ne pouvez pas venir, dites-le avant, avec la raison et une preuve.',
      GO_YOURSELF,
    ],
    aRetenir: [
      { libelle: 'Quand', valeur: slotInWords({ le: dayIn(donnees, 'le'), heure: textIn(donnees, 'heure') }) },
      { libelle: 'Comment', valeur: labelIn(MEETINGS, donnees.comment) },
      { libelle: 'À apporter', valeur: 'Pièce d’identité, CV, attestation employeur' },
    ],
    source: `Convocation écrite : dossier de faits Pôle emploi, § 2a et 2g ; premier entretien dans les 30 jours (texte de 2020) ; jours proposés : ${CHOICE}`,
  })),
  'nir-non-certifie': letterOf(() => ({
    objet: 'Votre numéro de sécurité sociale n’est pas certifié',
    paragraphes: [
      'La CNAV ne reconnaît pas le numéro que vous avez donné. Relisez-le sur la carte d’assuré.',
      'Envoyez une copie de la carte dans « Mes documents ». Sans numéro certifié, l’allocation ne peut pas être étudiée.',
      GO_YOURSELF,
    ],
    source: `Numéro certifié par la CNAV : dossier de faits Pôle emploi, § 2a et 3 ; suite donnée : ${CHOICE}`,
  })),
  'brouillon-bientot-perdu': letterOf(({ donnees }) => ({
    objet: 'Votre inscription n’est pas terminée',
    paragraphes: [
      'Vous avez commencé une inscription. Elle n’a pas été envoyée : pour nous, l’inscription n’est pas faite.',
      `Le brouillon est gardé ${DRAFT_DAYS} jours. Ensuite, il est effacé.`,
      'Un papier manque ? Vous pouvez envoyer l’inscription sans lui : il viendra après.',
      GO_YOURSELF,
    ],
    aRetenir: [{ libelle: 'Gardé jusqu’au', valeur: dayWordsIn(donnees, 'jusquau') }],
    source: `${DRAFT_SOURCE} ; ce message : ${CHOICE}`,
  })),
};
