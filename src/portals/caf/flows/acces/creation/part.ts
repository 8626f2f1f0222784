import { addDays } from '#engine/journal/day.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import { demarche } from '#engine/portal/demarche.ts';
import type { Happening } from '#engine/portal/happening.ts';
import { accountNow } from '#portals/caf/dossier/acces/account-now.ts';
import { allocataireNumber, assignedNumber } from '#portals/caf/dossier/acces/allocataire.ts';
import { accountCodes } from '#portals/caf/dossier/acces/codes.ts';
import { ESTIMATION, requestsOf } from '#portals/caf/dossier/demandes/requests.ts';
import { activation, activationScreens, takeActivation } from './activation.ts';
import { creation, creationScreens } from './creation.ts';
import { lessons } from './lessons.ts';
import { letters } from './letters.ts';
import { takeCreation } from './take-creation.ts';

/** The press says five to fifteen working days (caf.md §1.2): two weeks here. */
const NUMBER_DAYS = 14;

/** The number of the file comes by letter, some days after the first request. */
function happenings(world: World): Happening[] {
  const [first] = requestsOf(world);
  if (!first || allocataireNumber(world) !== undefined) return [];
  const donnees = { numeroAllocataire: assignedNumber(world), dossier: first.dossier };
  return [
    {
      id: 'caf:numero-allocataire',
      le: addDays(first.envoi.le, NUMBER_DAYS),
      faits: (['courrier', 'espace'] as const).map((canal) => ({
        type: 'recu',
        message: `caf:numero-allocataire:${canal}`,
        ...{ canal, de: 'caf', modele: 'numero-allocataire', donnees },
      })),
    },
  ];
}

/** Asking for an account, from outside: there is no button for it alone, it is born in a first request (caf.md §1.2). */
export const creationPart = demarche({
  flow: creation,
  screens: creationScreens,
  take: takeCreation,
  outside: true,
  apres: { [ESTIMATION]: 'Créer un compte et faire la demande' },
  happenings,
  letters,
  lessons,
  closed: () => 'Vous avez déjà un compte. Entrez avec votre numéro, ou par « Mot de passe oublié ».',
  notes: (ecran) =>
    ecran === 'numero' || ecran === 'identite'
      ? [
          {
            encadre: true,
            texte: 'Le compte s’ouvre pendant une première demande. Un code confirme votre téléphone ou votre adresse.',
          },
          {
            regle:
              'Les champs de la création du compte : dossier de faits Caf, § 1.2 ; leur ordre et leurs pages : choix du simulateur',
          },
        ]
      : [],
  sansEspace: 'Reprenez la création du compte : ce que vous avez écrit est gardé.',
  checks: {
    'compte-caf-cree': {
      quoi: 'Le compte CAF est créé.',
      test: (_params, world) => accountNow(world) !== undefined,
    },
  },
  mots: () => ({
    bouton: 'Recevoir le code',
    fait: 'Un code est parti',
    suite: [
      'Recopiez-le dans les quinze minutes, puis choisissez un mot de passe.',
      'Rien n’arrive\u00a0? Relisez le numéro ou l’adresse, et recommencez.',
    ],
  }),
});

/** The code and the password. */
export const activationPart = demarche({
  flow: activation,
  screens: activationScreens,
  take: takeActivation,
  outside: true,
  apres: { [creation.id]: 'Recopier le code' },
  closed: (world) =>
    accountCodes.sent(world) === 0
      ? 'Cette page s’ouvre quand un code est parti. Commencez par créer le compte.'
      : 'Le dernier code a plus de quinze minutes, ou il a déjà servi. Demandez-en un autre.',
  sansEspace: 'Demandez un autre code.',
  mots: (_donnees, world) => ({
    bouton: 'Enregistrer mon mot de passe',
    fait: 'Votre mot de passe est enregistré',
    suite: eventsOf(world, 'recu').some(({ modele }) => modele === 'mot-de-passe-caf-change')
      ? ['Entrez maintenant avec votre numéro et ce mot de passe.']
      : [
          'Vous êtes dans votre compte : continuez votre demande.',
          'La prochaine fois, il faudra votre numéro et ce mot de passe. Notez-les en lieu sûr.',
        ],
  }),
});
