import type { World } from '#engine/journal/world.ts';
import { dayWordsIn, numberIn, textIn } from '#engine/portal/letter-data.ts';
import { capital } from '#engine/words/say.ts';
import { CLOSING_SOURCE } from '#portals/caf/dossier/pieces/closing.ts';
import { ASKED } from '#portals/caf/dossier/pieces/requests.ts';
import { isRefusal, REFUSALS } from '#portals/caf/dossier/pieces/sent.ts';
import { readWanted, wantedInWords } from '#portals/caf/dossier/pieces/wanted.ts';
import { CHOICE, lettersOf, SELF } from '#portals/caf/letter.ts';
import type { Donnees } from '#schema/evenement.ts';
import { ownEntry } from '#schema/own-entry.ts';

const listIn = (donnees: Donnees, key: string): readonly string[] => {
  const value = ownEntry(donnees, key);
  return Array.isArray(value) ? value : typeof value === 'string' && value !== '' ? [value] : [];
};
/** The papers that a request names, in words; what cannot be read is written as it is. */
const namesIn = (world: Pick<World, 'compte'>, donnees: Donnees): string[] =>
  listIn(donnees, 'pieces').map((text) => {
    const wanted = readWanted(text);
    return wanted === undefined ? text : wantedInWords(world, wanted);
  });
const forWhat = (donnees: Donnees): string => (textIn(donnees, 'titre') === '' ? 'Votre dossier' : textIn(donnees, 'titre'));
const WHERE =
  'Envoyez-le dans votre compte : « Suivre mes démarches », puis « Envoyer un papier ». Ne répondez pas à ce message.';

/** What is written about papers: asked, received, read, lost, late. */
export const letters = lettersOf({
  [ASKED]: ({ donnees, world, le }) => ({
    objet: `Il nous manque ${namesIn(world, donnees).length > 1 ? 'des papiers' : 'un papier'} : ${forWhat(donnees)}`,
    paragraphes: [
      'Pour étudier votre dossier, nous avons besoin de :',
      ...namesIn(world, donnees).map((name) => `– ${name}`),
      'Tant qu’il manque un papier, notre délai de réponse est arrêté. Il repart quand tout est là.',
      WHERE,
      SELF,
    ],
    aRetenir: [
      { libelle: 'À envoyer avant le', valeur: dayWordsIn({ ...donnees, avant: textIn(donnees, 'avant') || le }, 'avant') },
    ],
    source: `Liste des papiers et délai : CRPA, art. L114-5 ; nombre de jours et texte : ${CHOICE}`,
  }),
  'piece-recue': ({ donnees }) => ({
    objet: `Accusé de réception : ${textIn(donnees, 'nom')}`,
    paragraphes: [
      textIn(donnees, 'voie') === 'courrier'
        ? 'Vous envoyez une copie par la poste. Elle sera numérisée, puis rangée dans votre dossier : c’est plus long.'
        : `Votre envoi est daté et rangé dans votre dossier (${numberIn(donnees, 'pages') > 1 ? `${numberIn(donnees, 'pages')} pages` : '1 page'}).`,
      `Un agent le lira vers le ${dayWordsIn(donnees, 'luVers')}. Ce n’est pas une promesse : d’ici là, rien ne bouge à l’écran.`,
      'Gardez l’original, et ce message.',
    ],
    aRetenir: [{ libelle: 'Numéro', valeur: textIn(donnees, 'numero') }],
    source: `Accusé de réception : CRPA, art. L112-11 ; délai de lecture : ${CHOICE}`,
  }),
  'piece-non-recue': ({ donnees }) => ({
    objet: 'Réponse automatique : votre message n’a pas été lu',
    paragraphes: [
      'Cette adresse envoie des messages, et n’en reçoit pas. Personne ne lira celui-ci.',
      `Votre papier (${textIn(donnees, 'nom')}) n’est pas dans votre dossier. Le délai continue.`,
      WHERE,
      SELF,
    ],
    source: `Dossier de faits Caf, § 5 ligne 20 ; texte : ${CHOICE}`,
  }),
  'piece-acceptee': ({ donnees }) => {
    const left = listIn(donnees, 'reste');
    return {
      objet: `Votre papier est accepté : ${textIn(donnees, 'nom')}`,
      paragraphes: [
        `Un agent l’a lu : c’est le bon. Dossier : ${forWhat(donnees)}.`,
        ...(donnees.repondu === true
          ? ['La Caf a déjà répondu à cette demande : ce papier est rangé.']
          : left.length === 0
            ? ['Tous les papiers demandés sont là. Le dossier avance : la suite viendra dans vos messages.']
            : ['Pour ce dossier, il manque encore :', ...left.map((name) => `– ${name}`)]),
      ],
      source: `Dossier de faits Caf, § 2.g ; texte : ${CHOICE}`,
    };
  },
  'piece-refusee': ({ donnees }) => {
    const raison = textIn(donnees, 'raison');
    return {
      objet: `Votre papier est à renvoyer : ${textIn(donnees, 'nom')}`,
      paragraphes: [
        `Nous avons lu le papier que vous avez envoyé le ${dayWordsIn(donnees, 'envoyeeLe')}.`,
        isRefusal(raison) ? REFUSALS[raison] : 'Il ne convient pas.',
        'Ce n’est pas grave : envoyez-le de nouveau, entier et lisible. Le dossier reste « en attente d’information » jusque-là.',
        WHERE,
        SELF,
      ],
      aRetenir: [{ libelle: 'À renvoyer', valeur: capital(textIn(donnees, 'nom')) }],
      source: `Dossier de faits Caf, § 2.g et § 5 ligne 18 ; texte : ${CHOICE}`,
    };
  },
  'piece-sans-suite': ({ donnees }) => ({
    objet: 'Un papier que nous n’avions pas demandé',
    paragraphes: [
      `Le papier du ${dayWordsIn(donnees, 'envoyeeLe')} ne répond à aucune demande. Il est rangé, et n’a rien changé.`,
      'Pour signaler un changement, faites la démarche. Pour poser une question, écrivez un message.',
    ],
    source: `Dossier de faits Caf, § 2.g ; texte : ${CHOICE}`,
  }),
  'pieces-manquantes': ({ donnees }) => ({
    objet: `Le délai est passé : ${forWhat(donnees)}`,
    paragraphes: [
      `Le ${dayWordsIn(donnees, 'avant')} est passé. Il nous manque encore :`,
      ...listIn(donnees, 'pieces').map((name) => `– ${name}`),
      'Sans ce papier, nous ne pouvons pas décider. Vous pouvez encore l’envoyer : le dossier reprendra.',
      ...(textIn(donnees, 'jusqua') === ''
        ? []
        : [
            `Sans rien le ${dayWordsIn(donnees, 'jusqua')}, cette demande sera fermée. Une autre demande ne rattrapera pas les mois passés.`,
          ]),
      WHERE,
    ],
    source: `${CLOSING_SOURCE} ; dossier de faits Caf, § 5 ligne 18 ; texte : ${CHOICE}`,
  }),
});
