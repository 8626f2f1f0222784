import type { Mistake, StoryMistakes } from '../mistake.ts';
import { FILL, IN, SEND, say, wait } from './gestures.ts';
import { MISSED } from './recurring.ts';

const unanswered = (jusqua: `${number}-${number}-${number}`, vu: `${number}-${number}-${number}`): Mistake => ({
  erreur: 'la convocation reste sans réponse',
  ligne: 'pole-emploi 9',
  edition: '2026',
  gestes: [{ sans: { envoyer: 'reponse-convocation' }, jusqua }],
  bilan: [MISSED, 'La convocation était lue, mais pas répondue', 'Une sanction est envisagée'],
  vu,
});
const BOOKED = [say('priseObjet', 'recherche'), { remplir: { demarche: 'prise-rendez-vous' } }, { envoyer: 'prise-rendez-vous' }];
const ANSWER = { remplir: { demarche: 'reponse-convocation' } };
const SEND_ANSWER = { envoyer: 'reponse-convocation' };
const obstacle = (raison: string, preuve: string) => [
  {
    dAbord: [
      IN,
      wait('2026-11-19'),
      say('convocationReponse', 'empechement'),
      say('empechementRaison', raison),
      say('empechementPreuve', preuve),
      { remplir: { demarche: 'reponse-convocation' } },
      { envoyer: 'reponse-convocation' },
      wait('2026-11-25'),
    ],
  },
];

/** The likeliest mistakes of the stories about appointments, sanctions and the contract of commitment. */
export const SUIVI: Readonly<Record<string, StoryMistakes>> = {
  'pole-emploi/convocation-manquee': {
    erreurs: [
      {
        erreur: 'les dix jours passent sans réponse',
        ligne: 'pole-emploi 9',
        edition: '2026',
        gestes: [{ sans: { envoyer: 'observations' }, jusqua: '2026-12-12' }],
        bilan: ['L’aide est suspendue en partie', '30 % de l’aide ne sont pas payés, du 9 décembre 2026 au 8 janvier 2027'],
        vu: '2026-12-09',
      },
      {
        erreur: 'les explications partent sans la preuve',
        ligne: 'pole-emploi 9',
        edition: '2026',
        gestes: [{ a: 'observationPreuve', saisie: 'plus-tard' }],
        bilan: [
          'vous avez déclaré « Je n’ai pas de preuve », les papiers disent « Certificat médical : enfant malade »',
          'du 1er décembre 2026 au 31 décembre 2026',
        ],
        vu: '2026-12-01',
      },
      {
        erreur: 'la convocation et la lettre restent fermées',
        ligne: 'pole-emploi 9',
        edition: '2021',
        gestes: [{ sans: { lire: 'sanction-envisagee' }, jusqua: '2026-12-12' }],
        bilan: [MISSED, 'L’aide est suspendue en partie'],
        vu: '2026-12-09',
      },
    ],
  },
  'pole-emploi/pas-d-accord': {
    erreurs: [
      {
        erreur: 'la réclamation part sans la preuve',
        ligne: 'pole-emploi § 2h',
        edition: '2026',
        gestes: [{ a: 'recoursPreuve', saisie: 'plus-tard' }],
        bilan: [
          'vous avez déclaré « Je n’ai pas de preuve », les papiers disent « Certificat médical : enfant malade »',
          'L’aide est suspendue en partie',
        ],
        vu: '2026-12-09',
      },
      {
        erreur: 'les deux mois passent',
        ligne: 'pole-emploi § 2h',
        edition: '2021',
        gestes: [{ sans: { envoyer: 'recours' }, jusqua: '2027-03-10' }],
        bilan: [
          'Le délai pour contester est passé',
          'On pouvait contester jusqu’au 9 février 2027',
          'Une sanction est allée à son terme',
        ],
        vu: '2027-02-10',
      },
      {
        erreur: 'fâchée, elle laisse passer aussi l’actualisation de novembre',
        ligne: 'pole-emploi 1',
        edition: '2026',
        gestes: [{ sans: { envoyer: 'actualisation' }, jusqua: '2026-12-17' }],
        bilan: ['L’actualisation de novembre 2026 n’est pas faite', '1 068,60 € en moins'],
        vu: '2026-12-16',
      },
    ],
  },
  'pole-emploi/changer-d-avis': {
    erreurs: [
      unanswered('2026-11-25', '2026-11-19'),
      {
        erreur: 'l’empêchement est dit sans sa preuve',
        ligne: 'pole-emploi 9',
        edition: '2026',
        gestes: obstacle('enfant-malade', 'plus-tard'),
        bilan: [
          MISSED,
          'une raison sans sa preuve ne suffit pas',
          'vous avez déclaré « Je n’ai pas encore la preuve », les papiers disent « Certificat médical : enfant malade »',
        ],
        vu: '2026-11-19',
      },
      {
        erreur: 'la raison n’est pas celle de la preuve',
        ligne: 'pole-emploi 9',
        edition: '2021',
        gestes: obstacle('autre', 'certificat-sacha'),
        bilan: [MISSED, 'une raison sans sa preuve ne suffit pas'],
        vu: '2026-11-19',
      },
    ],
  },
  'pole-emploi/ce-n-est-pas-facultatif': {
    erreurs: [
      {
        erreur: 'rien n’est ouvert, comme Inès (c’est le but du récit)',
        ligne: 'pole-emploi 9 et 25',
        edition: '2026',
        gestes: [],
        bilan: [
          MISSED,
          'La convocation n’a pas été ouverte',
          'L’orientation s’est décidée sans vous',
          'La sanction s’est arrêtée le 29 décembre 2026',
        ],
        vu: '2026-11-26',
      },
      {
        erreur: 'la lettre de suspension reste fermée : le deuxième rendez-vous passe',
        ligne: 'pole-emploi 9',
        edition: '2026',
        gestes: [{ sans: { lire: 'sanction-suspension' }, jusqua: '2026-12-30' }],
        bilan: [
          MISSED,
          'le 28 décembre 2026 à 10 h 30',
          '30 % de l’aide ne sont pas payés, du 16 décembre 2026 au 15 janvier 2027',
        ],
        vu: '2026-12-28',
      },
      {
        erreur: 'le contrat n’est pas signé à temps',
        ligne: 'pole-emploi 25',
        edition: '2021',
        gestes: [{ sans: { envoyer: 'contrat-engagement' }, jusqua: '2027-01-10' }],
        bilan: ['Le contrat d’engagement est signé en retard', 'Il est signé le 13 janvier 2027'],
        vu: '2027-01-05',
      },
    ],
  },
  'pole-emploi/inscrite-sans-le-demander': {
    erreurs: [
      {
        erreur: 'le questionnaire paraît facultatif',
        ligne: 'pole-emploi 25',
        edition: '2026',
        gestes: [{ sans: { envoyer: 'contrat-engagement' }, jusqua: '2026-12-08' }],
        bilan: ['L’orientation s’est décidée sans vous', MISSED],
        vu: '2026-12-05',
      },
      unanswered('2026-12-02', '2026-11-26'),
      {
        erreur: 'le contrat n’est pas signé à temps',
        ligne: 'pole-emploi 25',
        edition: '2021',
        gestes: [{ sans: { lire: 'contrat-propose' }, jusqua: '2026-12-29' }],
        bilan: ['Le contrat d’engagement est signé en retard', 'Il est signé le 29 décembre 2026'],
        vu: '2026-12-15',
      },
    ],
  },
  'pole-emploi/prendre-rendez-vous': {
    erreurs: [
      {
        erreur: 'un empêchement est dit, sans preuve, au lieu d’un autre jour',
        ligne: 'pole-emploi 9',
        edition: '2026',
        gestes: [{ dAbord: [IN, ...BOOKED, say('convocationReponse', 'empechement'), ANSWER, SEND_ANSWER, wait('2026-12-01')] }],
        bilan: [MISSED, 'une raison sans sa preuve ne suffit pas'],
        vu: '2026-11-24',
      },
      {
        erreur: 'le rendez-vous est déplacé, et la nouvelle convocation reste sans réponse',
        ligne: 'pole-emploi 9',
        edition: '2021',
        gestes: [{ dAbord: [IN, ...BOOKED, say('convocationReponse', 'deplacer'), ANSWER, SEND_ANSWER, wait('2026-12-09')] }],
        bilan: [MISSED, 'La convocation n’a pas été ouverte'],
        vu: '2026-11-30',
      },
      {
        erreur: 'il pense à son rendez-vous, et pas à l’actualisation de novembre',
        ligne: 'pole-emploi 1',
        edition: '2026',
        gestes: [{ dAbord: [IN, ...BOOKED, wait('2026-12-17')] }],
        bilan: ['L’actualisation de novembre 2026 n’est pas faite'],
        vu: '2026-12-16',
        coute: { de: 'pole-emploi', au: '2026-12-27', mots: 'en moins' },
      },
    ],
    juste: [IN, ...BOOKED, wait('2026-11-28'), FILL, SEND],
  },
};
