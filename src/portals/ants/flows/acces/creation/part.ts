import { eventsOf } from '#engine/journal/world.ts';
import { demarche } from '#engine/portal/demarche.ts';
import { accountNow } from '#portals/ants/dossier/acces/account.ts';
import { creation } from './flow.ts';
import { lessons } from './lessons.ts';
import { screens } from './screens.ts';
import { take } from './take.ts';

/** Asking for an account, from outside. */
export const creationPart = demarche({
  flow: creation,
  screens,
  take,
  lessons,
  outside: true,
  notes: (ecran) =>
    ecran === 'identite'
      ? [
          {
            encadre: true,
            texte:
              'Le compte n’existe qu’une fois le lien suivi : un courriel l’apporte. Votre identifiant vient ensuite, dans un autre courriel.',
          },
          {
            regle:
              'La création du compte : dossier de faits ANTS, § 1.2 (fiche officielle de 2020) ; en 2026, ses écrans n’ont pas été retrouvés, les mêmes servent : choix du simulateur',
          },
        ]
      : [],
  sansEspace: 'Reprenez la création du compte : ce que vous avez écrit est gardé.',
  checks: {
    'compte-demande': {
      quoi: 'Un compte ANTS est demandé, et le lien est parti à la bonne adresse.',
      test: (_params, world) => eventsOf(world, 'recu').some(({ modele }) => modele === 'activation-compte'),
    },
    'compte-cree': {
      quoi: 'Le compte ANTS est activé.',
      test: (_params, world) => accountNow(world) !== undefined,
    },
  },
  mots: () => ({
    bouton: 'Créer mon compte',
    fait: 'Un courriel d’activation est parti',
    suite: [
      'Ouvrez votre messagerie, et suivez le lien. Sans cela, le compte n’existe pas.',
      'Le lien vaut jusqu’à demain soir. Rien n’arrive\u00a0? Relisez l’adresse, et regardez les courriers indésirables.',
      'L’adresse était fausse\u00a0? Recommencez avec la bonne.',
    ],
  }),
});
