import { eventsOf, type World } from '#engine/journal/world.ts';
import { demarche } from '#engine/portal/demarche.ts';
import type { Lesson } from '#engine/portal/lesson.ts';
import { textIn } from '#engine/portal/letter-data.ts';
import { accountNow, CREATION } from '#portals/ants/dossier/acces/account.ts';
import { creation } from './flow.ts';
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

/** The address was wrong: the link went to nobody, or to somebody else (ants.md §5, row 29). */
function lessons(world: World): Lesson[] {
  const wrong = eventsOf(world, 'envoye').filter(
    ({ demarche: one, donnees }) => one === CREATION && textIn(donnees, 'compteCourriel') !== world.compte.identifiants.courriel,
  );
  const [first] = wrong;
  const mended = accountNow(world) !== undefined;
  return first
    ? [
        {
          id: `courriel-errone:${first.dossier}`,
          titre: 'Le lien d’activation est parti à une autre adresse',
          explication: `Vous aviez écrit «\u00a0${textIn(first.donnees, 'compteCourriel')}\u00a0». Sans le lien, le compte n’existe pas${mended ? ' : vous avez recommencé avec la bonne adresse' : '. Il faut recommencer avec la bonne adresse'}.`,
          etat: mended ? 'evite' : 'arrive',
          le: first.le,
          source: 'Dossier de faits ANTS, § 5 ligne 29',
        },
      ]
    : [];
}
