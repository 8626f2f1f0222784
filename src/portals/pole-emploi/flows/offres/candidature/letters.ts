import { fullDayInWords } from '#engine/journal/day.ts';
import type { Letter } from '#engine/portal/letter.ts';
import { dayIn, dayWordsIn, textIn } from '#engine/portal/letter-data.ts';
import type { Part, WriteLetter } from '#engine/portal/part.ts';
import type { Offer } from '#portals/pole-emploi/dossier/offers/offer.ts';
import { offerOf } from '#portals/pole-emploi/dossier/offers/search.ts';
import { GO_YOURSELF, letterOf } from '#portals/pole-emploi/letter.ts';
import type { Donnees } from '#schema/evenement.ts';
import { ownEntry } from '#schema/own-entry.ts';
import { DECLINE_REASONS, FACTS_SOURCE } from './words.ts';

const INVENTED = `${FACTS_SOURCE} ; l’offre, l’entreprise, sa réponse et les délais : choix du simulateur`;

const offerIn = (donnees: Donnees): Offer | undefined => offerOf(textIn(donnees, 'offre'));
const titleIn = (donnees: Donnees): string => offerIn(donnees)?.intitule ?? 'cette offre';
const firmIn = (donnees: Donnees): string => offerIn(donnees)?.entreprise ?? 'l’entreprise';
const hourInWords = (heure: string): string => heure.replace(':', '\u00a0h\u00a0').replace(/^0/, '');

const about = (donnees: Donnees) => {
  const offer = offerIn(donnees);
  return [
    { libelle: 'Offre', valeur: `${titleIn(donnees)} (numéro ${textIn(donnees, 'offre')})` },
    ...(offer ? [{ libelle: 'Entreprise', valeur: `${offer.entreprise}, ${offer.lieu}` }] : []),
  ];
};

/** A letter that the firm itself sends. */
const firmLetter =
  (write: (donnees: Donnees) => Omit<Letter, 'de' | 'source'>): WriteLetter =>
  ({ donnees }) => ({ de: `${firmIn(donnees)} (entreprise inventée)`, source: INVENTED, ...write(donnees) });

function answer(donnees: Donnees): Omit<Letter, 'de' | 'source'> {
  const objet = `Votre candidature : ${titleIn(donnees)}`;
  if (textIn(donnees, 'reponse') === 'entretien')
    return {
      objet,
      paragraphes: [
        'Bonjour, votre candidature nous intéresse. Nous voudrions vous rencontrer.',
        `Rendez-vous le ${fullDayInWords(dayIn(donnees, 'entretienLe'))} à ${hourInWords(textIn(donnees, 'heure'))}, chez nous.`,
        'Apportez votre CV. Si vous ne pouvez pas venir, répondez-nous avant.',
      ],
      aRetenir: [
        ...about(donnees),
        { libelle: 'Entretien', valeur: `${dayWordsIn(donnees, 'entretienLe')} à ${hourInWords(textIn(donnees, 'heure'))}` },
        {
          libelle: 'Même heure qu’un rendez-vous à l’agence ?',
          valeur: 'Un entretien est une raison acceptée : dites-le avant',
        },
      ],
    };
  return {
    objet,
    paragraphes: [
      'Bonjour, merci de votre candidature.',
      textIn(donnees, 'reponse') === 'pourvue'
        ? 'Le poste est déjà pris. Nous gardons votre CV deux ans, sauf si vous demandez de l’effacer.'
        : 'Nous avons choisi une autre personne. Cette réponse ne dit rien de votre valeur.',
      'Bonne continuation dans vos recherches.',
    ],
    aRetenir: about(donnees),
  };
}

const decision = (donnees: Donnees): Omit<Letter, 'de' | 'source'> =>
  textIn(donnees, 'reponse') === 'embauche'
    ? {
        objet: `Nous vous proposons le poste : ${titleIn(donnees)}`,
        paragraphes: [
          'Bonjour, nous serions heureux de travailler avec vous. Le contrat vous attend.',
          'Avant de signer, lisez le salaire brut, les heures et la date du premier jour.',
        ],
        aRetenir: [
          ...about(donnees),
          { libelle: 'À dire à votre agence', valeur: 'La reprise d’emploi, dans les 72 heures : « Signaler un changement »' },
        ],
      }
    : {
        objet: `Après votre entretien : ${titleIn(donnees)}`,
        paragraphes: [
          'Bonjour, merci d’être venu. Nous avons choisi une autre personne.',
          'Vous pouvez nous demander pourquoi : cela aide pour la prochaine fois.',
        ],
        aRetenir: about(donnees),
      };

/** The letters about offers: those of France Travail, then those of the firms. */
export const letters: NonNullable<Part['letters']> = {
  'offre-proposee': letterOf(({ donnees }) => ({
    objet: `Votre conseiller vous propose une offre : ${titleIn(donnees)}`,
    paragraphes: [
      `Cette offre peut aller avec ce que vous cherchez : « ${titleIn(donnees)} », chez ${firmIn(donnees)}.`,
      'Répondez dans votre espace : postulez, ou dites pourquoi elle n’est pas pour vous. Un refus expliqué est normal.',
      GO_YOURSELF,
    ],
    aRetenir: [...about(donnees), { libelle: 'Répondre jusqu’au', valeur: dayWordsIn(donnees, 'jusquau') }],
    source: `${FACTS_SOURCE} (un conseiller peut proposer une offre, les détails ne sont pas vérifiés) ; délai : choix du simulateur`,
  })),
  'offre-declinee': letterOf(({ donnees }) => ({
    objet: `Votre réponse est notée : ${titleIn(donnees)}`,
    paragraphes: [
      `Votre raison : ${ownEntry(DECLINE_REASONS, textIn(donnees, 'raison')) ?? 'autre'}.`,
      'Votre conseiller la lira. Vous pouvez revoir ensemble les critères écrits dans votre contrat d’engagement.',
      'Une offre est « raisonnable » quand elle suit ces critères. En refuser plusieurs sans raison peut mener à une sanction.',
    ],
    aRetenir: about(donnees),
    source: `${FACTS_SOURCE} et § 2h ; texte : choix du simulateur`,
  })),
  'offre-sans-reponse': letterOf(({ donnees }) => ({
    objet: `Vous n’avez pas répondu à une offre : ${titleIn(donnees)}`,
    paragraphes: [
      'Votre conseiller vous avait proposé cette offre. Il n’a pas eu de réponse.',
      'Ce n’est pas une sanction. Écrivez-lui ce qui s’est passé, et répondez à la prochaine, même pour dire non.',
    ],
    aRetenir: about(donnees),
    source: `${FACTS_SOURCE} ; envoi de cette lettre : choix du simulateur`,
  })),
  'candidature-envoyee': letterOf(({ donnees }) => ({
    objet: `Votre candidature est partie : ${titleIn(donnees)}`,
    paragraphes: [
      `Elle est chez ${firmIn(donnees)}. L’entreprise répond elle-même, par courriel, ou ne répond pas.`,
      'Gardez cette trace : elle prouve que vous cherchez. Suivez-la dans « Mes candidatures ».',
    ],
    aRetenir: [...about(donnees), { libelle: 'Numéro', valeur: textIn(donnees, 'numero') }],
    source: INVENTED,
  })),
  'candidature-silence': letterOf(({ donnees }) => ({
    objet: `Sans nouvelles de ${firmIn(donnees)}`,
    paragraphes: [
      'Trois semaines ont passé sans réponse. Cela arrive très souvent : ce n’est pas votre faute.',
      'Vous pouvez relancer une fois, par un message court ou par téléphone. Puis continuez ailleurs.',
    ],
    aRetenir: about(donnees),
    source: INVENTED,
  })),
  'employeur-repond': firmLetter(answer),
  'employeur-decide': firmLetter(decision),
};
