import type { ScreenNote } from '#engine/flow/flow-pages.ts';
import { COMPOSED, textAnswer } from '#engine/flow/payload.ts';
import type { World } from '#engine/journal/world.ts';
import { demarche } from '#engine/portal/demarche.ts';
import { asksCode, noCodeNote } from '#portals/ants/dossier/confidential-code.ts';
import { isHers, vehicleOfPlate } from '#portals/ants/dossier/vehicles.ts';
import type { Vehicule } from '#schema/compte.ts';
import { costInWords } from './cost.ts';
import { changementAdresse } from './flow.ts';
import { happenings } from './happenings.ts';
import { lessons } from './lessons.ts';
import { letters } from './letters.ts';
import { screens } from './screens.ts';
import { sentAddresses } from './sent.ts';
import { stations } from './stations.ts';
import { take } from './take.ts';

/** The page from which it is sent: in 2020, the address and the oath stood together. */
const isLast = (ecran: string, { edition }: World): boolean => ecran === (edition === '2020' ? 'adresse' : 'certifier');

const costNote = (world: World, car: Vehicule | undefined): ScreenNote[] =>
  car && isHers(world, car)
    ? [
        { encadre: true, texte: costInWords(world, car) },
        {
          regle:
            'Le prix d’un changement d’adresse : arrêté du 21 septembre 2015 ; dossier de faits ANTS, § 2c et 4.1 (novembre 2026)',
        },
      ]
    : [];

/** Changing the address of a carte grise, and what it brings. */
export const changementAdressePart = demarche({
  flow: changementAdresse,
  screens,
  take,
  happenings,
  decisions: {
    'adresse-carte-grise': 'La nouvelle adresse est enregistrée',
  },
  letters,
  lessons,
  stations,
  notes: (ecran, { world, answers }) => [
    ...(ecran === 'commencer' || ecran === 'vehicule'
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
      : []),
    ...(isLast(ecran, world) ? costNote(world, vehicleOfPlate(world, textAnswer({ answers }, 'immatriculation'))) : []),
  ],
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
