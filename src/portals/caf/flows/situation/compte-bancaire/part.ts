import { demarche } from '#engine/portal/demarche.ts';
import { accountChanges } from '#portals/caf/dossier/banque/changes.ts';
import { returnedPayments } from '#portals/caf/dossier/banque/returned.ts';
import { CHOICE } from '#portals/caf/letter.ts';
import { compteBancaire, TITLE } from './flow.ts';
import { happenings } from './happenings.ts';
import { lessons } from './lessons.ts';
import { KEEP_OPEN, letters } from './letters.ts';
import { screens } from './screens.ts';
import { stations } from './stations.ts';
import { take } from './take.ts';

/** Another bank account, its RIB, and what becomes of a payment to a closed one. */
export const compteBancairePart = demarche({
  flow: compteBancaire,
  screens,
  take,
  happenings,
  letters,
  lessons,
  stations,
  notes: (ecran) =>
    ecran === 'compte'
      ? [
          { texte: `${KEEP_OPEN} Pour le paiement du 5, donnez le nouveau avant le 20.` },
          {
            encadre: true,
            texte:
              'La Caf ne demande jamais un RIB par SMS ni par courriel, et jamais un numéro de carte. C’est ici, et ici seulement.',
          },
          {
            regle: `Ce que la page demande, et le RIB à joindre : dossier de faits Caf, § 2.e ; « avant le 20 » : presse ; compte courant et compte français seulement, ordre des questions : ${CHOICE}`,
          },
        ]
      : [],
  menu: { rubrique: 'profil', titre: TITLE, rang: 15 },
  checks: {
    'compte-bancaire-change': {
      quoi: 'Un nouveau compte bancaire est dit à la CAF, et son RIB est accepté.',
      test: (_params, world) => accountChanges(world).some(({ etat }) => etat === 'acceptee'),
    },
    'paiement-refait': {
      quoi: 'Un paiement revenu d’un compte fermé est fait de nouveau.',
      test: (_params, world) => returnedPayments(world).some(({ refait }) => refait !== undefined),
    },
  },
  mots: (_donnees, world) => ({
    bouton: 'Envoyer',
    fait: 'Votre nouveau compte est donné',
    reponse: 'Accusé de réception',
    suite: [
      accountChanges(world).at(-1)?.fichier === 'plus-tard'
        ? 'Envoyez le RIB par « Mes démarches » : sans lui, l’ancien compte reste.'
        : 'Un agent lit le RIB dans les trois jours ouvrés. La réponse viendra dans vos messages.',
      KEEP_OPEN,
    ],
  }),
});
