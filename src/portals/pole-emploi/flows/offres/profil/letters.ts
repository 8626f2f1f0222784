import { textIn } from '#engine/portal/letter-data.ts';
import type { Part } from '#engine/portal/part.ts';
import { offerOf } from '#portals/pole-emploi/dossier/offers/search.ts';
import { GO_YOURSELF, letterOf } from '#portals/pole-emploi/letter.ts';
import type { Donnees } from '#schema/evenement.ts';
import { SOURCE } from './read.ts';

const INVENTED = `${SOURCE} ; qui lit le profil, quand, et ce qui est écrit : choix du simulateur`;

/** What an adviser says of a profile, one sentence for each thing that could be better. */
function remarks(donnees: Donnees): string[] {
  const cv = textIn(donnees, 'mauvaisCv');
  const reach = textIn(donnees, 'joignable');
  const found = [
    ...(cv === '' ? [] : [`Le papier mis en ligne, « ${cv} », n’est pas un CV : remplacez-le par le vôtre.`]),
    ...(reach === '' ? [] : [`On y lit ${reach} : enlevez-le. Un employeur vous joint par votre espace.`]),
    ...(donnees.vide === true ? ['Il ne dit pas encore ce que vous savez faire : ajoutez deux ou trois compétences.'] : []),
    ...(textIn(donnees, 'visible') === 'cache'
      ? ['Il est caché aux employeurs. C’est votre droit : ils ne vous trouveront pas, et vous pourrez changer d’avis.']
      : []),
  ];
  return found.length > 0 ? found : ['Il est clair : on voit ce que vous savez faire. Un employeur peut vous écrire.'];
}

/** The letters that a profile brings. */
export const letters: NonNullable<Part['letters']> = {
  'profil-relu': letterOf(({ donnees }) => ({
    objet: 'Votre profil : votre conseiller l’a lu',
    paragraphes: ['J’ai lu votre profil.', ...remarks(donnees), GO_YOURSELF],
    aRetenir: [{ libelle: 'Pour changer le profil', valeur: '« Mon profil », puis « Mon CV et mes compétences »' }],
    source: INVENTED,
  })),
  'employeur-ecrit': ({ donnees }) => {
    const offer = offerOf(textIn(donnees, 'offre'));
    return {
      de: `${offer?.entreprise ?? 'Une entreprise'} (entreprise inventée)`,
      objet: 'Votre profil nous intéresse',
      paragraphes: [
        'Bonjour, nous avons lu votre profil. Nous cherchons quelqu’un.',
        `Notre offre : ${offer?.intitule ?? ''}, ${offer?.lieu ?? ''}. Elle porte le numéro ${textIn(donnees, 'offre')}.`,
        'Cherchez ce numéro dans les offres. Si elle vous plaît, répondez-nous par votre espace.',
      ],
      aRetenir: [{ libelle: 'Numéro de l’offre', valeur: textIn(donnees, 'offre') }],
      source: INVENTED,
    };
  },
  'faux-recruteur': () => ({
    de: 'Recrutement express (faux employeur)',
    objet: 'Vous êtes embauché, il manque vos papiers',
    paragraphes: [
      'Bonjour, nous avons lu votre profil : vous êtes embauché, sans entretien.',
      'Pour le contrat, envoyez aujourd’hui votre RIB et une copie de votre pièce d’identité.',
    ],
    aRetenir: [
      { libelle: 'À savoir', valeur: 'Un vrai employeur ne demande ni RIB ni papiers avant l’embauche. Ne répondez pas.' },
    ],
    source: INVENTED,
  }),
};
