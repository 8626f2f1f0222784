import { COMPOSED } from '#engine/flow/payload.ts';
import { demarche } from '#engine/portal/demarche.ts';
import { asksCode, noCodeNote } from '#portals/ants/dossier/confidential-code.ts';
import { changementAdresse } from './flow.ts';
import { happenings } from './happenings.ts';
import { lessons } from './lessons.ts';
import { letters } from './letters.ts';
import { screens } from './screens.ts';
import { sentAddresses } from './sent.ts';
import { stations } from './stations.ts';
import { take } from './take.ts';

/** Changing the address of a carte grise, and what it brings. */
export const changementAdressePart = demarche({
  flow: changementAdresse,
  screens,
  take,
  happenings,
  letters,
  lessons,
  stations,
  notes: (ecran, { world }) =>
    ecran === 'commencer' || ecran === 'vehicule'
      ? [
          {
            titre: 'Avant de commencer',
            liste: [
              asksCode(world) ? 'la carte grise, et la lettre avec le code confidentiel' : 'la carte grise',
              'votre nouvelle adresse, en entier',
              'une facture récente à votre nom',
            ],
          },
          ...noCodeNote(world),
          { regle: COMPOSED },
        ]
      : [],
  menu: {
    rubrique: 'immatriculation',
    titre: { '2026': 'Modifier l’adresse', '2020': 'Modifier l’adresse' },
    rang: { '2026': 30, '2020': 30 },
  },
  checks: {
    'adresse-changee': {
      quoi: 'La nouvelle adresse d’une carte grise est acceptée.',
      test: (_params, world) => sentAddresses(world).some(({ request }) => request.etat === 'acceptee'),
    },
    'titre-recu': {
      quoi: 'L’étiquette ou la carte grise est arrivée dans la boîte aux lettres.',
      test: (_params, world) => sentAddresses(world).some(({ request }) => request.titre?.etat === 'remis'),
    },
    'titre-revenu': {
      quoi: 'La lettre est revenue : l’adresse n’était pas entière.',
      test: (_params, world) => sentAddresses(world).some(({ request }) => request.titre?.etat === 'retourne'),
    },
  },
  mots: () => ({
    bouton: 'Envoyer la demande',
    fait: 'Votre demande est enregistrée',
    reponse: 'Accusé d’enregistrement',
    suite: [
      'Gardez le numéro de la demande.',
      'Suivez-la dans «\u00a0Mon espace\u00a0». Une demande finie quitte la liste\u00a0: le titre se suit à part.',
    ],
  }),
});
