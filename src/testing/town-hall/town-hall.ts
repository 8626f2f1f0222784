import { answerIn } from '#engine/flow/answer-in.ts';
import type { Portal } from '#engine/portal/portal.ts';
import type { Reply } from '#engine/portal/route.ts';
import type { Fait } from '#schema/evenement.ts';
import { CANTINE_SCREENS, cantine } from './cantine.ts';
import { connexion, DEMANDE_SCREENS, demande, lessons, stations } from './demande.ts';
import { INSCRIPTION_SCREENS, inscription } from './inscription.ts';

/*
 * A small town hall that nobody needs to know about, for the tests and stories of what is left of the portals: a request for help with
 * its log-in, a registration for the canteen, another with every kind of field, one request, one payment on the 5th of December, three
 * organisations. A real portal has its own tests.
 */

const PAYMENT: Fait = { type: 'paye', mois: '2026-11', montant: 312.4, retenu: 0, detail: {} };
const TAKES: Reply = { status: 200, corps: {}, faits: [{ type: 'lu', message: 'recu-par-la-mairie' }] };

const FLOWS: Portal['flows'] = { demande, connexion, cantine, inscription };

/** The portal of all tests and stories. `more` replaces any part of it. */
export const townHall = (more: Partial<Portal> = {}): Portal => ({
  entier: true,
  id: 'mairie',
  nom: 'Mairie d’essai',
  hote: 'mairie.bac-a-sable.invalid',
  pages: {},
  flows: FLOWS,
  read: (typed) => answerIn(Object.values(more.flows ?? FLOWS), typed),
  editions: {
    '1': {
      id: '1',
      nom: 'Unique',
      imite: 'rien',
      screens: { demande: DEMANDE_SCREENS, cantine: CANTINE_SCREENS, inscription: INSCRIPTION_SCREENS },
    },
  },
  routes: [
    { id: 'demande', method: 'POST', path: '/demande', answer: () => TAKES },
    { id: 'consultation', method: 'GET', path: '/ressources', answer: () => ({ status: 200, corps: {}, faits: [] }) },
  ],
  organismes: {
    mairie: { nom: 'La mairie', role: { fr: 'étudie votre demande', en: 'studies your request' } },
    departement: { nom: 'Le département', role: 'paie une part de l’aide' },
    employeur: { nom: 'Votre employeur', role: 'déclare votre paie chaque mois' },
  },
  transmissions: { verification: { fr: 'doit vérifier la paie', en: 'must check the pay' } },
  glossaire: {
    'net-social': { mot: 'montant net social', definition: 'La ligne que regarde la mairie.', source: 'règlement' },
    net: { mot: 'net', definition: 'Ce qui arrive sur le compte.', source: 'Un essai' },
  },
  checks: {
    'sans-dette': {
      quoi: 'aucune dette',
      test: (_params, { events }) => !events.some((event) => event.type === 'recu' && event.modele === 'trop-percu'),
    },
  },
  happenings: () => [{ id: 'paie', le: '2026-12-05', faits: [PAYMENT] }],
  chiffres: [],
  sujets: [],
  holds: () => true,
  freeStart: () => ({ debut: '2026-11-03', regles: '2026-11' }),
  carnet: () => undefined,
  opening: () => [],
  letter: ({ modele }) => ({
    objet: modele === 'trop-percu' ? 'Vous avez trop reçu' : 'Nous avons bien reçu votre demande',
    de: 'La mairie',
    paragraphes: [],
  }),
  connected: () => true,
  nextToConnect: () => undefined,
  placeOf: (demarche, screen) => `mairie:${demarche}/${screen}`,
  places: {
    'mairie:entree': { titre: 'Entrée', chemin: '/' },
    'mairie:demande': { titre: 'Ma demande', chemin: '/demande' },
  },
  modeles: ['accuse', 'trop-percu'],
  stations,
  lessons,
  ...more,
});
