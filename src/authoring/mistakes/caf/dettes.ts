import type { StoryMistakes } from '../mistake.ts';
import { COMPARED, DECLARED_RIGHT, DTR, LATE, tooMuch, WRONG } from './recurring.ts';

/** The likeliest mistakes of the stories about what is to be given back. */
export const DETTES: Readonly<Record<string, StoryMistakes>> = {
  'caf/contester-a-la-bonne-adresse': {
    erreurs: [
      {
        erreur: 'la contestation d’un RSA part à la commission de la CAF',
        ligne: 'caf 29',
        edition: '2025',
        gestes: [{ a: 'induPorte', saisie: 'cra' }],
        bilan: ['La contestation est partie à la mauvaise adresse', 'Le président du conseil départemental'],
        vu: '2026-11-26',
      },
      {
        erreur: 'une remise est demandée à la place',
        ligne: 'caf 28',
        edition: '2024',
        gestes: [{ a: 'induVoie', saisie: 'remise' }],
        bilan: ['Demander une remise, c’est reconnaître la dette'],
        vu: '2026-11-16',
      },
      {
        erreur: 'la lettre reste sans réponse jusqu’aux retenues',
        ligne: 'caf 27',
        edition: '2024',
        gestes: [{ sans: { envoyer: 'indu' }, jusqua: '2026-12-10' }],
        bilan: ['Votre réponse est venue après les vingt jours'],
        vu: '2026-12-01',
      },
    ],
  },
  'caf/payer-en-plusieurs-fois': {
    erreurs: [
      {
        erreur: 'la réponse vient après les vingt jours, une retenue est faite',
        ligne: 'caf 27',
        edition: '2025',
        gestes: [{ sans: { envoyer: 'indu' }, jusqua: '2026-12-06' }],
        bilan: ['Votre réponse est venue après les vingt jours'],
        vu: '2026-12-01',
      },
      {
        erreur: 'contester une somme que l’on reconnaît, au département',
        ligne: 'caf 29',
        edition: '2024',
        gestes: [
          { a: 'induVoie', saisie: 'recours' },
          { a: 'induPorte', saisie: 'president-departement' },
        ],
        bilan: ['La contestation est partie à la mauvaise adresse'],
        vu: '2026-11-26',
      },
      {
        erreur: 'le numéro d’allocataire, à sept chiffres',
        ligne: 'caf 23',
        gestes: [{ requete: 'connexion', corps: { numeroSecuriteSociale: '0001223' } }],
        bilan: ['Le numéro d’allocataire ne sert plus à se connecter', 'Vous avez écrit sept chiffres'],
        vu: '2026-11-16',
      },
    ],
  },
  'caf/trop-percu': {
    juste: DECLARED_RIGHT,
    erreurs: [
      {
        erreur: 'tout est validé, comme Lucie (c’est le but du récit)',
        ligne: 'caf 6 et 27',
        edition: '2025',
        gestes: [],
        bilan: [
          'Vous avez déclaré « Non, tout y est », les papiers disent « Oui, il en manque une »',
          'Salaire, août 2026 : vous avez déclaré 690,50 €, le bulletin dit 1 225,25 €',
        ],
        ...tooMuch(COMPARED),
      },
      {
        erreur: 'fâchée, elle ne fait pas la déclaration de février',
        ligne: 'caf 4',
        edition: '2024',
        gestes: [{ sans: { envoyer: DTR }, des: '2027-02-01', jusqua: '2027-03-10' }],
        bilan: ['août 2026 : vous avez déclaré 690,50 €, les papiers disent 1 225,25 €', LATE],
        vu: '2027-03-01',
      },
      {
        erreur: 'le net à payer, chaque mois, deux fois de suite',
        ligne: 'caf 2',
        edition: '2024',
        gestes: [{ demarche: DTR, avec: 'netAPayer' }],
        bilan: [
          'septembre 2026 : vous avez déclaré 1 214,30 €, les papiers disent 1 251,70 €',
          'novembre 2026 : vous avez déclaré 1 187,85 €, les papiers disent 1 225,25 €',
          WRONG,
        ],
        ...tooMuch(COMPARED),
      },
    ],
  },
};
