import type { Circuit } from '#engine/flow/flow.ts';
import type { Portal } from '#engine/portal/portal.ts';
import type { Etape } from '#schema/scenario.ts';
import { sent, tinyContent, type tinyJournal } from './journals.ts';
import { townHall } from './town-hall.ts';

/*
 * Sessions of the town hall, for the stories and tests of the panels: each is a journal, as in life.
 */

type Timed = Parameters<typeof tinyJournal>[0];

const LOGIN: Timed = [
  {
    type: 'envoye',
    dossier: 'connexion',
    demarche: 'connexion',
    numero: '',
    donnees: { numero: '0012345', motDePasse: '••••••••' },
  },
  { type: 'connecte', portail: 'mairie', etape: 'fait' },
];

const ANSWERS: Timed = [
  { type: 'ouvert', lieu: 'mairie:demande/tout', onglet: 1 },
  { type: 'repondu', dossier: 'demande:2026-11', fait: 'situation', valeur: 'oui' },
  { type: 'reporte', dossier: 'demande:2026-11', fait: 'montant', pour: '2026-08' },
  { type: 'repondu', dossier: 'demande:2026-11', fait: 'montant', pour: '2026-08', valeur: 1824.8 },
];

const RECEIPT: Timed = [
  { ...sent(), t: 600_000, minute: 560 },
  { type: 'decide', dossier: 'demande:2026-11', issue: 'en-instruction', motif: 'recue', t: 600_000, minute: 560 },
  { type: 'recu', message: 'm1', canal: 'courriel', de: 'mairie', modele: 'accuse', t: 600_000, minute: 560 },
];

const AFTER: Timed = [
  {
    type: 'transmis',
    dossier: 'demande:2026-11',
    de: 'mairie',
    vers: 'employeur',
    quoi: 'verification',
    donnees: { 'montant@2026-08': 1824.8, etape: 'un' },
    le: '2026-11-14',
    minute: 540,
    t: 700_000,
    cause: 'verif',
  },
  {
    type: 'paye',
    mois: '2026-11',
    montant: 312.4,
    retenu: 0,
    detail: {},
    le: '2026-12-05',
    minute: 540,
    t: 700_000,
    cause: 'paie-11',
  },
  {
    type: 'recu',
    message: 'm2',
    canal: 'courrier',
    de: 'mairie',
    modele: 'trop-percu',
    le: '2027-03-15',
    minute: 540,
    t: 700_000,
    cause: 'rapprochement',
  },
  { type: 'attendu', le: '2027-03-15', minute: 540, t: 700_000 },
  {
    type: 'paye',
    mois: '2027-03',
    montant: 227.9,
    retenu: 84.5,
    detail: {},
    le: '2027-04-05',
    minute: 540,
    t: 800_000,
    cause: 'paie-03',
  },
  { type: 'attendu', le: '2027-04-05', minute: 540, t: 800_000 },
];

/** The facts of a session, from the shortest to the longest. */
export const SESSIONS = {
  debut: [],
  connexion: LOGIN,
  envoi: [...LOGIN, ...ANSWERS, ...RECEIPT],
  suite: [...LOGIN, ...ANSWERS, ...RECEIPT, ...AFTER],
  deuxEssais: [
    ...LOGIN,
    ...ANSWERS,
    ...RECEIPT,
    ...AFTER,
    { type: 'revenu', vers: 6, le: '2026-11-03', minute: 545, t: 900_000 },
    { type: 'repondu', dossier: 'demande:2026-11', fait: 'montant', pour: '2026-08', valeur: 912.4, minute: 546, t: 960_000 },
    { ...sent({ situation: 'oui', 'montant@2026-08': 912.4 }), t: 1_020_000, minute: 547 },
  ],
} as const satisfies Record<string, Timed>;

const step = (id: string, titre: string, attend: Etape['attend'], more: Partial<Etape> = {}): Etape => ({
  id,
  titre,
  consigne: titre,
  explication: titre,
  indices: [],
  attend,
  ...more,
});

/** A scenario of the town hall, with all that a debrief tells. */
export const SCENARIO = {
  titre: { fr: 'L’employeur s’est trompé', en: 'The employer made a mistake' },
  etapes: [
    step('entrer', 'Entrer dans le compte', { connecte: { portail: 'mairie' } }),
    step(
      'comparer',
      'Comparer le mois d’août avec le bulletin',
      { repondu: { fait: 'montant', pour: '2026-08' } },
      {
        reussite: 'Vous avez lu le bulletin avant de répondre.',
      },
    ),
    step('envoyer', 'Envoyer la demande', { envoye: { demarche: 'demande' } }),
    step('lire', 'Lire la lettre', { lu: { modele: 'trop-percu' } }),
  ],
  retenir: [
    'Le bon chiffre est le montant net social.',
    { fr: 'Une erreur de bonne foi se corrige.', ar: 'يمكن تصحيح الخطأ غير المتعمد.' },
  ],
  garder: ['Les bulletins de paie de l’année.', 'Le numéro de l’accusé de réception.'],
  discussion: ['Que feriez-vous si la lettre arrivait chez vous ?', 'À qui demander de l’aide ?'],
};

export const content = tinyContent({ scenario: SCENARIO });

const LONG =
  'Obligation de déclarer tous les trois mois : code de la sécurité sociale, articles D846-1 et R846-5. Une somme versée à tort peut être réclamée pendant deux ans, ou cinq ans en cas de fraude établie par un jugement définitif.';

/** The town hall with the longest texts that life gives. */
export function wordyPortal(): Portal {
  const portal = townHall();
  const longer = (circuit: Circuit): Circuit => ({
    ...circuit,
    pourquoi: LONG,
    base: LONG,
    duree: LONG,
    machine: LONG,
    humain: LONG,
    droits: LONG,
    compare: LONG,
  });
  const flows = Object.fromEntries(
    Object.entries(portal.flows).map(([id, flow]) => {
      const facts = Object.entries(flow.facts).map(([name, spec]) => {
        const [first, ...rest] = spec.circuits;
        return [name, { ...spec, circuits: [longer(first), ...rest.map(longer)] as const }] as const;
      });
      return [id, { ...flow, facts: Object.fromEntries(facts) }];
    }),
  );
  return {
    ...portal,
    flows,
    organismes: { ...portal.organismes, mairie: { nom: 'Caisse interdépartementale de l’accompagnement', role: LONG } },
  };
}
