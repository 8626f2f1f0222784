import { fullDayInWords } from '#engine/journal/day.ts';
import { dayIn, textIn } from '#engine/portal/letter-data.ts';
import { ANNOUNCED, GESTURES, isGesture } from '#portals/caf/dossier/controle/controls.ts';
import { CHOICE, lettersOf, SELF } from '#portals/caf/letter.ts';
import type { Donnees, Fait } from '#schema/evenement.ts';

const SOURCE = 'Dossier de faits Caf, § 3.4';

/** A message about a control, in the account. */
export const tell = (id: string, modele: string, donnees: Donnees): Fait => ({
  type: 'recu',
  message: `caf:${id}`,
  ...{ canal: 'espace', de: 'caf', modele, donnees },
});

/** What is written about a control: announced, answered, explained, reported. */
export const letters = lettersOf({
  [ANNOUNCED]: ({ donnees }) => ({
    objet: 'Un contrôle de votre dossier : une visite est annoncée',
    paragraphes: [
      `Un agent de contrôle viendra chez vous le ${fullDayInWords(dayIn(donnees, 'visite'))}, à ${textIn(donnees, 'heure')}.`,
      'Il vous montrera sa carte. Il compare ce que vous avez déclaré avec vos papiers. Il ne fouille pas.',
      'Comment ce dossier a été choisi : un programme classe les dossiers par risque d’erreur. C’est un agent qui contrôle, et une personne qui décide.',
      'Vous pouvez être aidé par la personne de votre choix, demander un autre jour, voir votre dossier, demander ce que le programme a regardé, ajouter des papiers, et lire le rapport.',
      'Vous voyez une erreur ? Dites-la vous-même : de bonne foi, il n’y a pas de pénalité.',
      SELF,
    ],
    aRetenir: [{ libelle: 'Visite', valeur: `${fullDayInWords(dayIn(donnees, 'visite'))}, ${textIn(donnees, 'heure')}` }],
    source: `Agents assermentés : CSS, art. L114-10 ; mention d’un algorithme : CRPA, art. L311-3-1 ; droit à l’erreur : CRPA, art. L123-1 ; ${SOURCE} ; texte : ${CHOICE}`,
  }),
  'controle-recu': ({ donnees }) => {
    const choix = textIn(donnees, 'choix');
    return {
      objet: 'Votre réponse au contrôle est enregistrée',
      paragraphes: [
        `${isGesture(choix) ? GESTURES[choix] : 'Votre réponse'}.`,
        ...(textIn(donnees, 'visite') === '' ? [] : [`La visite : ${fullDayInWords(dayIn(donnees, 'visite'))}.`]),
        ...(donnees.accompagne === true ? ['Quelqu’un sera avec vous : c’est noté.'] : []),
        ...(choix === 'erreur'
          ? [
              'Une personne lira votre message. Une erreur dite de bonne foi n’entraîne pas de pénalité ; la somme reste à rendre.',
            ]
          : []),
      ],
      aRetenir: [{ libelle: 'Numéro', valeur: textIn(donnees, 'numero') }],
      source: `Accusé de réception : CRPA, art. L112-11 ; ${SOURCE} ; texte : ${CHOICE}`,
    };
  },
  'controle-explication': () => ({
    objet: 'Ce que le programme a regardé',
    paragraphes: [
      'Le programme donne à chaque dossier une note de risque d’erreur, entre 0 et 1. Il ne dit pas qu’il y a une erreur, et ne décide de rien.',
      'Il a regardé ce qui est dans le dossier : les revenus transmis par les employeurs et les organismes, leurs changements, le logement, le foyer, les déclarations.',
      'Depuis janvier 2026, des données jugées sensibles n’y sont plus, et le programme est public.',
      'La note s’efface avec le contrôle : seul ce qui est vrai, prouvé par des papiers, compte pour la décision.',
    ],
    source: `Explication due sur demande : CRPA, art. L311-3-1 et R311-3-1-2 ; modèle de 2026 : ${SOURCE} (source secondaire) ; délai et texte : ${CHOICE}`,
  }),
  'controle-dossier': () => ({
    objet: 'Votre dossier, comme vous l’avez demandé',
    paragraphes: [
      'Voici ce que nous avons : vos déclarations, vos papiers, les revenus transmis, les lettres.',
      'Pour ce contrôle, nous avons demandé à votre banque un relevé de trois mois. Nous devons vous dire ce que nous avons obtenu et d’où cela vient, et vous en donner copie, avant toute décision.',
      'Une donnée est fausse ? Demandez sa correction.',
    ],
    source: `Documents obtenus ailleurs : CSS, art. L114-19 et L114-21 ; droit d’accès : dossier de faits Caf, § 3.6 ; délai et contenu : ${CHOICE}`,
  }),
  'controle-rapport': ({ donnees }) => ({
    objet: 'Le rapport du contrôle',
    paragraphes: [
      donnees.accompagne === true ? 'La visite a eu lieu, avec la personne que vous aviez choisie.' : 'La visite a eu lieu.',
      donnees.complet === true
        ? 'Vos papiers disent la même chose que vos déclarations. Une personne a décidé : rien ne change, le contrôle est fini.'
        : 'Il manque encore un papier demandé : le contrôle reste ouvert jusqu’à ce qu’il arrive.',
      donnees.erreur === true
        ? 'L’erreur que vous avez dite est corrigée, sans pénalité.'
        : 'Vous pouvez écrire vos remarques sur ce rapport.',
    ],
    source: `${SOURCE} ; droit d’être entendu avant la décision ; délai et texte : ${CHOICE}`,
  }),
  'controle-absence': () => ({
    objet: 'L’agent est venu, et n’a trouvé personne',
    paragraphes: [
      'Vous n’aviez pas répondu à l’annonce. Sans réponse sous quinze jours, les paiements peuvent s’arrêter.',
      'Dites-nous ce qui vous a empêché : écrivez un message, ou envoyez les papiers demandés.',
    ],
    source: `${SOURCE} ; délai et texte : ${CHOICE}`,
  }),
});
