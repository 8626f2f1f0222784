import { demarche } from '#engine/portal/demarche.ts';
import { textIn } from '#engine/portal/letter-data.ts';
import { identityIsFrozen } from '#portals/ants/dossier/acces/contacts.ts';
import { CHOICE, lettersOf } from '#portals/ants/letter.ts';
import { coordonnees } from './flow.ts';
import { screens } from './screens.ts';
import { take } from './take.ts';

/** Putting one’s account right: how to be reached, and who one is when it did not come from elsewhere. */
export const coordonneesPart = demarche({
  flow: coordonnees,
  screens,
  take,
  letters: lettersOf({
    'profil-modifie': ({ donnees }) => {
      const lignes = Array.isArray(donnees.lignes) ? donnees.lignes : [];
      const courriel = textIn(donnees, 'courriel');
      return {
        objet: 'Votre profil a changé',
        paragraphes: [
          `Dans votre compte, ${lignes.length > 1 ? 'ces lignes ont' : 'cette ligne a'} changé : ${lignes.join(', ')}.`,
          ...(courriel === '' ? [] : [`Les prochains messages partent à ${courriel}. Celui-ci part aussi à l’ancienne adresse.`]),
          'Ce n’est pas vous ? Changez votre mot de passe, puis appelez le 34 00.',
        ],
        source: `Dossier de faits ANTS, § 1.3 ; ce message : ${CHOICE}`,
      };
    },
  }),
  notes: (ecran, { world }) =>
    ecran === 'coordonnees'
      ? [
          ...(identityIsFrozen(world)
            ? [
                {
                  encadre: true,
                  texte: 'Votre état civil est venu par la connexion d’entraînement : il ne se modifie pas ici.',
                } as const,
              ]
            : []),
          { texte: 'Changer une adresse ici ne change pas celle de la carte grise : c’est une autre demande.' },
          {
            regle:
              'Ce qui se modifie : dossier de faits ANTS, § 1.3 ; ces écrans n’ont pas été retrouvés, leur forme et l’adresse écrite deux fois sont un choix du simulateur',
          },
        ]
      : [],
  checks: {
    'profil-modifie': {
      quoi: 'Quelque chose a été modifié dans le profil du compte ANTS.',
      test: (_params, world) => world.events.some((event) => event.type === 'envoye' && event.demarche === coordonnees.id),
    },
  },
  mots: () => ({
    bouton: 'Enregistrer',
    fait: 'Votre profil est modifié',
    suite: [
      'Un courriel le confirme.',
      'Dites aussi vos nouvelles coordonnées ailleurs : les autres sites ne les apprennent pas.',
    ],
  }),
});
