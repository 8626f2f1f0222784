import { dayInWords } from '#engine/journal/day.ts';
import { textIn } from '#engine/portal/letter-data.ts';
import { DEAD_LINK_PLACE, LINK_PLACE, lastDayOf, stateOf } from '#portals/ants/dossier/acces/links.ts';
import { CHOICE, type Known, lettersOf } from '#portals/ants/letter.ts';

const SOURCE = `Dossier de faits ANTS, § 1.2 ; la durée du lien et les phrases : ${CHOICE}`;

/** The link of a message: what it opens depends on what it is still worth. */
const link = ({ donnees, world }: Known, mots: string) => ({
  mots,
  lieu: stateOf(world, textIn(donnees, 'rang')) === 'bon' ? LINK_PLACE : DEAD_LINK_PLACE,
});

/** The e-mails of an account: the link that makes it, the identifier that is given to it, and what is found again. */
export const letters = lettersOf({
  'activation-compte': (known) => ({
    objet: 'Activez votre compte',
    paragraphes: [
      'Un compte ANTS a été demandé avec cette adresse. Il n’existe pas encore.',
      `Vous l’avez demandé ? Suivez ce lien et choisissez un mot de passe. Il vaut jusqu’au ${dayInWords(lastDayOf(known.le))} au soir, et ne sert qu’une fois.`,
      'Vous n’avez rien demandé ? Ne suivez pas le lien, et jetez ce message.',
    ],
    lien: link(known, 'Activer mon compte'),
    source: SOURCE,
  }),
  'identifiant-attribue': ({ donnees }) => ({
    objet: 'Votre identifiant',
    paragraphes: [
      'Votre compte est activé.',
      'Pour revenir, il faut l’identifiant ci-dessous et votre mot de passe. Votre adresse de courriel ne marche pas à sa place.',
      'Notez-le maintenant. Ne donnez jamais votre mot de passe, même à un agent.',
    ],
    aRetenir: [{ libelle: 'Votre identifiant', valeur: textIn(donnees, 'identifiant') }],
    source: 'Dossier de faits ANTS, § 1.2',
  }),
  'acces-retrouve': (known) => ({
    objet: 'Retrouver votre compte',
    paragraphes: [
      'Vous avez demandé à retrouver votre compte. Votre identifiant est ci-dessous.',
      `Le mot de passe aussi est oublié ? Suivez ce lien pour en choisir un autre. Il vaut jusqu’au ${dayInWords(lastDayOf(known.le))} au soir, et ne sert qu’une fois.`,
      'Vous n’avez rien demandé ? Ne suivez pas le lien : rien ne change.',
    ],
    aRetenir: [{ libelle: 'Votre identifiant', valeur: textIn(known.donnees, 'identifiant') }],
    lien: link(known, 'Choisir un autre mot de passe'),
    source: SOURCE,
  }),
  'mot-de-passe-ants-change': ({ donnees }) => ({
    objet: 'Votre mot de passe a changé',
    paragraphes: ['Un nouveau mot de passe ouvre maintenant votre compte.', 'Ce n’est pas vous ? Appelez le 34 00.'],
    aRetenir: [{ libelle: 'Votre identifiant', valeur: textIn(donnees, 'identifiant') }],
    source: CHOICE,
  }),
});
