import { amount, freeText, oneOf } from '#engine/answers/answer.ts';
import type { Circuit, Flow, Screen } from '#engine/flow/flow.ts';
import { monthInWords } from '#engine/journal/day.ts';
import { begin, type Content, type World, worldOf } from '#engine/journal/world.ts';
import type { Lesson } from '#engine/portal/lesson.ts';
import type { Portal } from '#engine/portal/portal.ts';
import type { Station } from '#engine/portal/station.ts';
import type { Compte } from '#schema/compte.ts';
import type { Month } from '#schema/day.ts';
import type { Evenement, Fait } from '#schema/evenement.ts';
import type { Scenario } from '#schema/scenario.ts';

/*
 * A small town hall that nobody needs to know about, for tests and stories: one démarche of three facts, one log-in, three
 * organisations. A real portal has its own tests.
 */

const circuit = (vers: string, pourquoi: string, more: Partial<Circuit> = {}): Circuit => ({
  vers,
  pourquoi,
  base: 'règlement d’essai, article 1',
  duree: 'trois ans',
  effet: 'votre aide suit vos ressources',
  droits: 'voir, corriger, demander une explication',
  source: 'règlement d’essai, lu le 1er novembre 2026',
  ...more,
});

const AMOUNT: Circuit = circuit('mairie', 'calculer votre aide', {
  compare: 'avec ce que l’employeur a transmis, par la mairie',
  machine: 'calcule le montant',
  humain: 'regarde seulement s’il y a un écart',
});

const demande: Flow = {
  id: 'demande',
  titre: 'Demande d’aide',
  facts: {
    situation: {
      nom: () => 'votre situation',
      parse: oneOf(['oui', 'changement']),
      circuits: [circuit('mairie', 'savoir si elle a changé')],
    },
    montant: {
      nom: (pour) => `le salaire, ${monthInWords((pour ?? '2026-08') as Month)}`,
      parse: amount(),
      circuits: [
        AMOUNT,
        circuit('departement', 'payer sa part de l’aide', {
          si: ({ compte }) => compte.droits?.prestations.includes('rsa') === true,
        }),
      ],
    },
    remarque: { nom: () => 'votre remarque', parse: freeText(), circuits: [circuit('mairie', 'lire ce que vous ajoutez')] },
  },
  open: () => 'demande:2026-11',
  payload: () => ({}),
  route: 'demande',
  truth: () => undefined,
  strictNote: 'Le vrai guichet demande de suivre l’ordre.',
};

const connexion: Flow = {
  ...demande,
  id: 'connexion',
  titre: 'Connexion',
  facts: {
    numero: { nom: () => 'votre numéro', parse: freeText(), circuits: [circuit('mairie', 'vous reconnaître')] },
    motDePasse: {
      nom: () => 'votre mot de passe',
      parse: freeText(),
      circuits: [circuit('mairie', 'vérifier que c’est vous')],
      secret: true,
    },
  },
  open: () => undefined,
  route: 'connexion',
};

const SCREENS: readonly Screen[] = [
  {
    id: 'tout',
    titre: 'Votre demande',
    fields: () => [
      {
        fait: 'situation',
        as: 'choix',
        label: 'Votre situation est-elle la même ?',
        options: [
          { valeur: 'oui', label: 'C’est exact' },
          { valeur: 'changement', label: 'Elle a changé' },
        ],
      },
      ...['2026-08', '2026-09'].map((pour) => ({
        fait: 'montant',
        pour,
        as: 'euros' as const,
        label: monthInWords(pour as Month),
      })),
      { fait: 'remarque', as: 'texte', label: 'Une remarque ?', optional: true },
    ],
  },
];

/** The portal of the tests. `more` replaces any part of it. */
export const tinyPortal = (more: Partial<Portal> = {}): Portal => ({
  entier: true,
  id: 'mairie',
  nom: 'Mairie d’essai',
  hote: 'mairie.bac-a-sable.invalid',
  flows: { demande, connexion },
  editions: { '1': { id: '1', nom: 'Unique', imite: 'rien', screens: { demande: SCREENS } } },
  routes: [],
  organismes: {
    mairie: { nom: 'La mairie', role: { fr: 'étudie votre demande', en: 'studies your request' } },
    departement: { nom: 'Le département', role: 'paie une part de l’aide' },
    employeur: { nom: 'Votre employeur', role: 'déclare votre paie chaque mois' },
  },
  transmissions: { verification: { fr: 'doit vérifier la paie', en: 'must check the pay' } },
  glossaire: {},
  checks: {
    'sans-dette': {
      quoi: 'aucune dette',
      test: (_params, { events }) => !events.some((event) => event.type === 'recu' && event.modele === 'trop-percu'),
    },
  },
  happenings: () => [],
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
  placeOf: (_demarche, screen) => `mairie:demande/${screen}`,
  places: {},
  modeles: ['accuse', 'trop-percu'],
  stations: tinyStations,
  lessons: tinyLessons,
  ...more,
});

function tinyStations({ events }: World): Station[] {
  const sent = events.findLast((event) => event.type === 'envoye' && event.demarche === 'demande');
  return [
    { id: 'employeur', nom: 'Votre employeur', role: 'déclare votre paie', etat: 'passe' },
    {
      id: 'vous',
      nom: 'Vous',
      role: 'vérifiez et envoyez',
      etat: sent ? 'passe' : 'vous',
      ...(sent ? { le: sent.le } : {}),
    },
    {
      id: 'mairie',
      nom: 'La mairie',
      role: 'calcule votre aide',
      etat: sent ? 'en-cours' : 'a-venir',
      detail: { fr: 'réponse sous 15 jours', en: 'answer within 15 days' },
    },
  ];
}

function tinyLessons({ events }: World): Lesson[] {
  const debt = events.some((event) => event.type === 'recu' && event.modele === 'trop-percu');
  const words = {
    id: 'net-a-payer',
    titre: 'Le bon chiffre du bulletin',
    explication: 'Le montant net social n’est pas le net à payer.',
    montant: 84.5,
    source: 'règlement d’essai',
  };
  return [{ ...words, etat: debt ? 'arrive' : 'evite', quand: 'quatre mois plus tard' }];
}

const PERSON = {
  id: 'nadia',
  prenom: 'Nadia',
  nom: 'Exemple',
  identifiants: {
    numeroSecuriteSociale: '2920300123456',
    motDePasse: 'Soleil-9',
    numeroAllocataire: '0012345',
    courriel: 'nadia@essai.test',
    telephone: '06 39 98 01 02',
  },
  foyer: { adultes: [{ id: 'nadia', prenom: 'Nadia', naissance: '1992-03-04' }], enfants: [] },
  verite: { emplois: [], revenus: [], prestationsFamiliales: [] },
  droits: { prestations: ['prime-activite'], declarationEn: '2026-11', departement: 'Département d’Exemple' },
  papiers: [],
  historique: [],
};

/** The person of the tests, for the parts of an account that are looked at. */
export const tinyAccount = (more: Partial<Compte> = {}): Compte => ({ ...PERSON, ...more }) as Compte;

/** A journal that begins on 3 November 2026 at nine; each fact comes one minute after the one before, unless it says when. */
export function tinyJournal(facts: readonly (Fait & { le?: string; t?: number; minute?: number })[] = []): Evenement[] {
  const first = begin({
    scenario: null,
    compte: 'nadia',
    edition: '1',
    mode: 'libre',
    regles: '2026-11',
    graine: 1,
    le: '2026-11-03',
    t: 0,
  });
  const journal = [first];
  for (const fact of facts) {
    const last = journal.at(-1) ?? first;
    journal.push({ le: last.le, minute: last.minute + 1, t: last.t + 60_000, ...fact } as Evenement);
  }
  return journal;
}

/** What a session of the tests needs besides its journal. */
export const tinyContent = (
  more: { scenario?: Partial<Scenario>; compte?: Partial<Compte>; opening?: readonly Evenement[] } = {},
): Content => ({
  compte: tinyAccount(more.compte),
  scenario: more.scenario
    ? ({ etapes: [], incidents: [], retenir: [], garder: [], discussion: [], ...more.scenario } as unknown as Scenario)
    : undefined,
  opening: more.opening ?? [],
});

/** The world of a journal of the tests. */
export const tinyWorld = (facts: Parameters<typeof tinyJournal>[0] = [], more: Parameters<typeof tinyContent>[0] = {}): World =>
  worldOf(tinyJournal(facts), tinyContent(more));

/** A declaration sent with two pays; some of its values may be replaced. */
export const sent = (
  donnees: Readonly<Record<string, string | number | boolean | string[]>> = {
    situation: 'oui',
    'montant@2026-08': 1824.8,
    'montant@2026-09': 912.4,
  },
): Fait => ({
  type: 'envoye',
  dossier: 'demande:2026-11',
  demarche: 'demande',
  numero: 'E-0001',
  donnees: { ...donnees },
});
