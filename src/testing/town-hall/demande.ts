import { amount, freeText, oneOf } from '#engine/answers/answer.ts';
import type { Circuit, Flow, Screen } from '#engine/flow/flow.ts';
import { monthInWords } from '#engine/journal/day.ts';
import type { World } from '#engine/journal/world.ts';
import type { Lesson } from '#engine/portal/lesson.ts';
import type { Station } from '#engine/portal/station.ts';
import type { Month } from '#schema/day.ts';

/* The request for help of the town hall, and its log-in: what the panels and the room tell of. */

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

export const demande: Flow = {
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

export const connexion: Flow = {
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

export const DEMANDE_SCREENS: readonly Screen[] = [
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

/** Where a request stands. */
export function stations({ events }: World): Station[] {
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

/** What the wrong figure costs. */
export function lessons({ events }: World): Lesson[] {
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
