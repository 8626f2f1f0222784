import { COMPOSED } from '#engine/flow/payload.ts';
import { demarche } from '#engine/portal/demarche.ts';
import { PROFILE_FLOW, profileOf, saysSomething } from '#portals/pole-emploi/dossier/offers/profile.ts';
import { profil, screens } from './flow.ts';
import { happenings } from './happenings.ts';
import { lessons } from './lessons.ts';
import { letters } from './letters.ts';
import { reread } from './read.ts';
import { stations } from './stations.ts';
import { take } from './take.ts';

/** What one can do, a CV online, and who reads them. */
export const profilPart = demarche({
  flow: profil,
  screens,
  take,
  happenings,
  decisions: {
    'profil-publie': 'Le profil est publié',
  },
  letters,
  lessons,
  stations,
  closed: () => 'Sans inscription, il n’y a pas encore de profil à remplir. Commencez par l’inscription.',
  notes: (ecran) => [
    ...(ecran === 'visibilite' || ecran === 'profil'
      ? [{ texte: 'Un employeur qui lit votre profil peut vous écrire. Votre conseiller le lit toujours.' }]
      : []),
    { regle: COMPOSED },
  ],
  checks: {
    'profil-publie': {
      quoi: 'Le profil est en ligne, avec au moins une compétence et une présentation.',
      test: (_params, world) => saysSomething(profileOf(world)),
    },
    'profil-sans-danger': {
      quoi: 'Le profil en ligne a un vrai CV, ou aucun, et ne donne ni téléphone, ni courriel, ni adresse.',
      test: (_params, world) => {
        const profile = profileOf(world);
        if (profile === undefined || !profile.dossier.startsWith(`${PROFILE_FLOW}:`)) return false;
        const { mauvaisCv, joignable } = reread(world, profile);
        return mauvaisCv === undefined && joignable === undefined;
      },
    },
  },
  menu: {
    rubrique: 'recherche',
    titre: { '2021': 'Mon profil de compétences', '2026': 'Mon CV et mes compétences' },
    rang: 22,
  },
  absent: 'mettre un CV en ligne',
  mots: ({ profilVisible }) => ({
    bouton: 'Mettre mon profil en ligne',
    fait: 'Votre profil est en ligne',
    suite: [
      'Votre conseiller le lira. Ce qu’il en dit arrive dans vos courriers.',
      profilVisible === 'cache'
        ? 'Les employeurs ne le voient pas. Vous pouvez changer d’avis quand vous voulez.'
        : 'Un employeur peut vous écrire. Il ne demande jamais de RIB ni de papiers avant l’embauche.',
    ],
  }),
});
