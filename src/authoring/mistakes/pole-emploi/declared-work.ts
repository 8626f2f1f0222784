import type { StoryMistakes } from '../mistake.ts';
import { ACTU, DECLARED_RIGHT, FILL, IN, SEND, say, wait } from './gestures.ts';
import { forgotNovember, NOT_ON_PAPER, october, SAID_NO, saidNo, UNSENT } from './recurring.ts';

/** The likeliest mistakes of the stories about the work declared for a month: gross or net, which month, which employers. */
export const DECLARED_WORK: Readonly<Record<string, StoryMistakes>> = {
  'pole-emploi/brut-ou-net': {
    juste: [...DECLARED_RIGHT, wait('2026-12-01'), FILL, SEND],
    erreurs: [
      {
        erreur: 'les nets d’octobre, comme Tom (c’est le but du récit)',
        ligne: 'pole-emploi 4',
        edition: '2026',
        gestes: [],
        bilan: [
          'vous avez déclaré 399,69 €, les papiers disent 520,00 €',
          'vous avez déclaré 146,05 €, les papiers disent 190,00 €',
          'Le montant déclaré est le net du bulletin, pas le brut',
        ],
        ...october('à rendre'),
      },
      {
        erreur: 'le net en novembre aussi',
        ligne: 'pole-emploi 4',
        edition: '2026',
        gestes: [{ demarche: ACTU, avec: 'net' }],
        // Two days at 38.79 €, besides the three of October.
        bilan: ['Ce qui était déclaré pour novembre 2026 n’était pas ce que disent les papiers', '77,58 € à rendre'],
        vu: '2027-01-15',
      },
      {
        erreur: 'le contrat court est oublié',
        ligne: 'pole-emploi 6',
        edition: '2021',
        gestes: [{ demarche: ACTU, avec: 'contrat-oublie' }],
        bilan: [
          'vous avez déclaré 520,00 €, les papiers disent 710,00 €',
          'Un contrat n’a pas été déclaré',
          'Primeur du Marché Inventé, 14 heures',
        ],
        ...october('à rendre'),
      },
      {
        erreur: 'la lettre de trop-perçu attend un mois',
        ligne: 'pole-emploi 27',
        edition: '2026',
        gestes: [{ sans: { envoyer: 'trop-percu' }, jusqua: '2027-01-16' }],
        bilan: ['La réponse à la lettre de trop-perçu est venue tard', 'une mise en demeure le 15 janvier 2027'],
        vu: '2027-01-15',
      },
    ],
  },
  'pole-emploi/petit-contrat-oublie': {
    juste: DECLARED_RIGHT,
    erreurs: [
      {
        erreur: 'la correction attend décembre',
        ligne: 'pole-emploi 6',
        edition: '2026',
        gestes: [{ sans: { envoyer: 'correction-actualisation' }, jusqua: '2026-12-20' }],
        bilan: [
          'Une autre activité : vous avez déclaré « Non », les papiers disent « Oui »',
          'Un contrat n’a pas été déclaré',
          'Primeur du Marché Inventé, 14 heures',
        ],
        ...october('à rendre'),
      },
      {
        erreur: 'la correction est faite avec les nets',
        ligne: 'pole-emploi 4',
        edition: '2026',
        gestes: [{ a: 'correctionBrut', saisie: '545,74' }],
        bilan: [
          'vous avez déclaré 545,74 €, les papiers disent 710,00 €',
          'Le montant déclaré est le net du bulletin, pas le brut',
        ],
        ...october('à rendre'),
      },
      {
        ...saidNo('2026', '2026-11-04'),
        gestes: [{ a: 'maintienInscription', saisie: 'non' }],
        bilan: ['Garder l’inscription : vous avez déclaré « Non », les papiers disent « Oui »', SAID_NO],
      },
    ],
  },
  'pole-emploi/deux-employeurs-deux-lignes': {
    erreurs: [
      {
        erreur: 'les deux paies sur la ligne du traiteur',
        ligne: 'pole-emploi 7',
        edition: '2026',
        gestes: [
          {
            dAbord: [
              IN,
              say('travailMois', 'oui'),
              say('ligneConnue', 'erreur', 'extras'),
              say('erreurLigne', 'montant', 'extras'),
              say('heuresLigne', 54, 'extras'),
              say('brutLigne', 710, 'extras'),
              say('autreActivite', 'non'),
              FILL,
              SEND,
            ],
          },
        ],
        bilan: ['vous avez déclaré 710,00 €, les papiers disent 520,00 €', 'Un contrat n’a pas été déclaré'],
        vu: '2026-12-15',
      },
      {
        erreur: 'le marché est oublié',
        ligne: 'pole-emploi 6',
        edition: '2026',
        gestes: [{ a: 'autreActivite', saisie: 'non' }],
        bilan: [
          'Une autre activité : vous avez déclaré « Non », les papiers disent « Oui »',
          'Primeur du Marché Inventé, 14 heures',
        ],
        ...october('à rendre'),
      },
      {
        erreur: 'les deux nets',
        ligne: 'pole-emploi 4',
        edition: '2026',
        gestes: [{ demarche: ACTU, avec: 'net' }],
        bilan: [
          'vous avez déclaré 399,69 €, les papiers disent 520,00 €',
          'Le montant déclaré est le net du bulletin, pas le brut',
        ],
        ...october('à rendre'),
      },
    ],
  },
  'pole-emploi/mois-travaille': {
    erreurs: [
      {
        erreur: 'la paie reçue en octobre, qui est de septembre',
        ligne: 'pole-emploi 5',
        edition: '2026',
        gestes: [
          { a: 'brutLigne', saisie: '237,50' },
          { a: 'heuresLigne', saisie: '19' },
        ],
        bilan: [
          'vous avez déclaré 237,50 €, les papiers disent 495,00 €',
          'Le montant déclaré est celui de la paie reçue ce mois-là',
        ],
        ...october('à rendre'),
      },
      {
        erreur: 'le net au lieu du brut',
        ligne: 'pole-emploi 4',
        edition: '2021',
        gestes: [{ demarche: ACTU, avec: 'net' }],
        bilan: ['vous avez déclaré 385,75 €, les papiers disent 495,00 €', 'En dessous de 77 €, ce n’est pas réclamé'],
        ...october('à rendre'),
      },
      {
        erreur: 'le bulletin est chargé, pas confirmé',
        ligne: 'pole-emploi 14',
        edition: '2026',
        gestes: [{ sans: { envoyer: 'document' }, jusqua: '2026-11-27' }],
        bilan: [UNSENT, 'Bulletin de paie, octobre 2026'],
        vu: '2026-11-17',
      },
    ],
  },
  'pole-emploi/a-son-compte': {
    erreurs: [
      {
        erreur: 'la recette de septembre à la place d’octobre',
        ligne: 'pole-emploi 5 et 8',
        edition: '2026',
        gestes: [{ a: 'chiffreLigne', saisie: '640' }],
        bilan: ['vous avez déclaré 640,00 €, les papiers disent 0,00 €', NOT_ON_PAPER],
        ...october('en moins'),
      },
      {
        erreur: 'rien encaissé, donc pas travaillé',
        ligne: 'pole-emploi 8',
        edition: '2021',
        gestes: [{ a: 'travailMois', saisie: 'non' }],
        bilan: [
          'Avez-vous travaillé ? Vous avez déclaré « Non », les papiers disent « Oui »',
          NOT_ON_PAPER,
          'le nombre de jours payés ne change pas',
        ],
      },
      saidNo('2026', '2026-11-04'),
    ],
  },
  'pole-emploi/deux-portails': {
    erreurs: [
      {
        erreur: 'le net à France Travail, deux mois de suite',
        ligne: 'pole-emploi 4',
        edition: '2026',
        gestes: [{ demarche: ACTU, avec: 'net' }],
        bilan: ['vous avez déclaré 399,69 €, les papiers disent 520,00 €', '116,37 € à rendre', '77,58 € à rendre'],
        vu: '2027-01-15',
      },
      {
        erreur: 'le net à payer à la CAF',
        ligne: 'caf 2 et 7',
        edition: '2026',
        gestes: [{ demarche: 'declaration-trimestrielle', avec: 'netAPayer' }],
        bilan: ['octobre 2026 : vous avez déclaré 146,05 €, les papiers disent 150,41 €', 'Cette fois, le droit ne change pas'],
      },
      forgotNovember('2026'),
    ],
  },
};
