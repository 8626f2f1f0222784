import { dayWordsIn, textIn } from '#engine/portal/letter-data.ts';
import type { Part } from '#engine/portal/part.ts';
import { GO_YOURSELF, letterOf, nameIn } from '#portals/pole-emploi/letter.ts';
import { CODE_MINUTES } from './code.ts';
import { RECOVERY_MINUTES } from './recovery.ts';

const CHOICE = 'choix du simulateur';
const NEVER = 'Ne le donnez à personne, même à quelqu’un qui dit être conseiller.';

/** The messages of the door: codes, identifiers, and the announcement of a letter. No sentence of the real portal. */
export const letters: NonNullable<Part['letters']> = {
  'code-france-travail': letterOf(({ donnees }) => ({
    objet: 'Votre code de connexion',
    paragraphes: [`Votre code est : ${textIn(donnees, 'code')}`, `Il est valable ${CODE_MINUTES} minutes. ${NEVER}`],
    source: `Code par SMS : articles de presse de 2024, non vérifié ; durée : ${CHOICE}`,
  })),
  'identifiants-retrouves': letterOf(({ donnees, world }) => ({
    objet: 'Retrouver votre espace',
    paragraphes: [
      'Vous avez demandé à retrouver votre espace personnel.',
      `Revenez sur la page de ${nameIn(world)}. Recopiez le code, puis choisissez un nouveau mot de passe.`,
      `Si vous n’avez rien demandé, ne faites rien. ${NEVER}`,
    ],
    aRetenir: [
      { libelle: 'Votre identifiant', valeur: textIn(donnees, 'identifiant') },
      { libelle: 'Votre code', valeur: textIn(donnees, 'code') },
      { libelle: 'Valable', valeur: `${RECOVERY_MINUTES} minutes` },
    ],
    source: `Le lien « oublié » existe dans la vie ; ses écrans n’ont pas été trouvés : ${CHOICE}`,
  })),
  'mot-de-passe-change': letterOf(() => ({
    objet: 'Votre mot de passe a changé',
    paragraphes: [
      'Un nouveau mot de passe ouvre maintenant votre espace.',
      'Ce n’est pas vous ? Appelez le [[3949]] tout de suite, et vérifiez le compte bancaire inscrit dans votre dossier.',
    ],
    source: CHOICE,
  })),
  'acces-par-courrier': letterOf(({ donnees }) => ({
    objet: 'De quoi retrouver votre espace',
    paragraphes: [
      'Vous avez appelé le [[3949]]. Nous avons vérifié qui vous êtes.',
      'Ce mot de passe est provisoire. Prenez la page « Première connexion », et choisissez le vôtre.',
      'Pensez ensuite à changer l’adresse de courriel de votre dossier.',
    ],
    aRetenir: [
      { libelle: 'Identifiant', valeur: textIn(donnees, 'identifiant') },
      { libelle: 'Mot de passe provisoire', valeur: textIn(donnees, 'motDePasse') },
    ],
    source: `Courriel perdu : on appelle ou on va en agence (articles de presse) ; la lettre est un ${CHOICE}`,
  })),
  'inscription-automatique': letterOf(({ donnees, world }) => ({
    objet: `Vous êtes inscrite ou inscrit à ${nameIn(world)}`,
    paragraphes: [
      `Vous avez demandé le RSA. Depuis le 1er janvier 2025, cette demande inscrit aussi à [[france-travail|${nameIn(world)}]]. Vous n’avez rien à faire pour cela.`,
      'Votre identifiant est écrit plus bas. Le mot de passe arrive dans un autre message, quelques jours plus tard.',
      'Ce n’est pas une erreur, ni une arnaque. Aucun paiement n’est demandé. Personne ne vous demandera votre mot de passe au téléphone.',
      'Un organisme va vous accompagner. Il vous écrira pour un premier rendez-vous : c’est important d’y répondre.',
    ],
    aRetenir: [
      { libelle: 'Votre identifiant', valeur: textIn(donnees, 'identifiant') },
      { libelle: 'Inscription', valeur: dayWordsIn(donnees, 'inscritLe') },
    ],
    source: 'Loi du 18 décembre 2023 pour le plein emploi, en vigueur le 1er janvier 2025 ; dossier de faits Pôle emploi, § 2i',
  })),
  'mot-de-passe-provisoire': letterOf(({ donnees }) => ({
    objet: 'Votre mot de passe provisoire',
    paragraphes: [
      'Votre identifiant est dans la lettre que vous avez reçue par la poste.',
      'Prenez la page « Première connexion ». Vous choisirez votre propre mot de passe.',
      GO_YOURSELF,
    ],
    aRetenir: [{ libelle: 'Mot de passe provisoire', valeur: textIn(donnees, 'motDePasse') }],
    source: 'Le mot de passe vient dans un message à part : trois témoignages concordants ; dossier de faits Pôle emploi, § 1.2',
  })),
  'nouveau-courrier': letterOf(() => ({
    objet: 'Un courrier vous attend dans votre espace',
    paragraphes: ['Un nouveau courrier est arrivé dans votre espace personnel.', GO_YOURSELF],
    source: CHOICE,
  })),
};
