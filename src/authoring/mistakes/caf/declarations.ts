import type { StoryMistakes } from '../mistake.ts';
import { COMPARED, DECLARED_RIGHT, DTR, LATE, NEEDLESS, sentLate, tooLittle, tooMuch, WRONG } from './recurring.ts';

/** The likeliest mistakes of the stories about the quarterly declaration. */
export const DECLARATIONS: Readonly<Record<string, StoryMistakes>> = {
  'caf/ce-qui-ne-se-declare-pas': {
    erreurs: [
      {
        erreur: 'le cadeau de 150 € est déclaré',
        ligne: 'caf 9',
        gestes: [{ a: 'autresRessources', saisie: 'don' }],
        bilan: [
          'vous avez déclaré « Aide ou don d’un proche », les papiers disent « Aucune autre ressource »',
          'Un don de proche ne se déclare plus',
          'cela n’a rien changé au montant',
        ],
      },
      {
        erreur: 'l’aide au logement, que la CAF verse, est déclarée',
        ligne: 'caf 8',
        gestes: [
          { a: 'autresRessources', saisie: 'aide-caf' },
          { a: 'montantAutre', saisie: '268' },
        ],
        bilan: ['août 2026 : vous avez déclaré 268,00 €, les papiers disent 0,00 €', 'L’aide de la Caf ne se déclare pas'],
        ...tooLittle(COMPARED),
      },
      {
        erreur: 'le net à payer d’août, où le bus est remboursé',
        ligne: 'caf 2 et 7',
        gestes: [
          { a: 'ligne', pour: '2026-08', saisie: 'modifier' },
          { a: 'montantCorrect', pour: '2026-08', saisie: '263' },
        ],
        bilan: ['août 2026 : vous avez déclaré 263,00 €, les papiers disent 248,60 €', WRONG, NEEDLESS],
        ...tooLittle('2026-12-15'),
      },
    ],
  },
  'caf/date-du-bulletin': {
    erreurs: [
      {
        erreur: 'la paie de septembre est refusée : l’argent est arrivé en octobre',
        ligne: 'caf 3',
        gestes: [
          { a: 'ligne', pour: '2026-09', saisie: 'modifier' },
          { a: 'motif', pour: '2026-09', saisie: 'non-percue' },
        ],
        bilan: [
          'vous avez déclaré « Je n’ai pas reçu cette somme, ou je ne connais pas cet employeur », les papiers disent 1 458,65 €',
          'Salaire, septembre 2026 : vous avez déclaré 0,00 €, le bulletin dit 1 458,65 €',
          NEEDLESS,
        ],
        ...tooLittle('2026-12-15'),
      },
      {
        erreur: 'le montant du relevé de banque',
        ligne: 'caf 2',
        gestes: [
          { a: 'ligne', pour: '2026-09', saisie: 'modifier' },
          { a: 'montantCorrect', pour: '2026-09', saisie: '1406,15' },
        ],
        bilan: ['septembre 2026 : vous avez déclaré 1 406,15 €, les papiers disent 1 458,65 €', WRONG],
        ...tooMuch('2026-12-15'),
      },
      {
        erreur: 'les allocations familiales sont déclarées',
        ligne: 'caf 8',
        gestes: [
          { a: 'autresRessources', saisie: 'aide-caf' },
          { a: 'montantAutre', pour: 'awa', saisie: '153,01' },
        ],
        bilan: ['août 2026 : vous avez déclaré 153,01 €, les papiers disent 0,00 €', 'L’aide de la Caf ne se déclare pas'],
        ...tooLittle(COMPARED),
      },
    ],
  },
  'caf/declaration-oubliee': {
    erreurs: [
      {
        erreur: 'l’oubli dure deux mois de plus',
        ligne: 'caf 4',
        gestes: [{ sans: { envoyer: DTR }, jusqua: '2027-02-10' }],
        bilan: [
          'La déclaration n’est pas faite',
          'novembre 2026, décembre 2026, janvier 2027',
          'Cette déclaration ne peut plus se faire ici',
        ],
        vu: '2026-12-01',
        coute: { de: 'caf', au: '2027-02-10', mots: 'en moins' },
      },
      {
        erreur: 'pressée, elle écrit le net à payer',
        ligne: 'caf 2',
        edition: '2024',
        gestes: [{ demarche: DTR, avec: 'netAPayer' }],
        bilan: ['octobre 2026 : vous avez déclaré 263,00 €, les papiers disent 248,60 €', WRONG, LATE],
        ...tooLittle(COMPARED),
      },
      {
        erreur: 'le RSA qui manque est écrit comme une ressource',
        ligne: 'caf 8',
        edition: '2025',
        gestes: [
          { a: 'autresRessources', saisie: 'aide-caf' },
          { a: 'montantAutre', pour: '2026-09', saisie: '552' },
        ],
        bilan: ['septembre 2026 : vous avez déclaré 552,00 €, les papiers disent 0,00 €', 'L’aide de la Caf ne se déclare pas'],
        ...tooLittle(COMPARED),
      },
    ],
  },
  'caf/declarer-zero': {
    erreurs: [
      {
        erreur: 'rien gagné, donc rien à déclarer',
        ...sentLate('2026-12-10', '573,49 € ne sont pas venus à la date prévue (novembre 2026). Ils'),
        bilan: [
          LATE,
          '573,49 € ne sont pas venus à la date prévue',
          'Ils sont venus avec le paiement suivant, le 5 janvier 2027',
        ],
        coute: { de: 'caf', au: '2026-12-10', mots: 'ne sont pas venus à la date prévue' },
      },
      {
        erreur: 'le RSA est déclaré comme une ressource',
        ligne: 'caf 8',
        edition: '2025',
        gestes: [
          { a: 'autresRessources', saisie: 'aide-caf' },
          { a: 'montantAutre', saisie: '550' },
        ],
        bilan: ['août 2026 : vous avez déclaré 550,00 €, les papiers disent 0,00 €', 'L’aide de la Caf ne se déclare pas'],
        ...tooLittle(COMPARED),
      },
      {
        erreur: 'le RSA est rangé sous « chômage »',
        ligne: 'caf 8',
        edition: '2024',
        gestes: [
          { a: 'naturesPercues', saisie: 'chomage' },
          { a: 'ressource', saisie: '550' },
        ],
        bilan: [
          'vous avez déclaré « Chômage », les papiers disent « Aucune ressource »',
          'octobre 2026 : vous avez déclaré 550,00 €, les papiers disent 0,00 €',
          WRONG,
        ],
        ...tooLittle(COMPARED),
      },
    ],
  },
  'caf/deux-employeurs': {
    erreurs: [
      {
        erreur: 'tout est validé sans vérifier',
        ligne: 'caf 6 et 38',
        edition: '2025',
        gestes: [{ demarche: DTR, avec: 'preRempli' }],
        bilan: [
          'Manque-t-il une paie pour Lucie ?',
          'Vous avez déclaré « Non, tout y est », les papiers disent « Oui, il en manque une »',
          'Salaire, septembre 2026 : vous avez déclaré 690,50 €, le bulletin dit 1 251,70 €',
        ],
        ...tooMuch(COMPARED),
      },
      {
        erreur: 'les deux nets à payer',
        ligne: 'caf 2',
        edition: '2024',
        gestes: [{ demarche: DTR, avec: 'netAPayer' }],
        bilan: ['août 2026 : vous avez déclaré 1 187,85 €, les papiers disent 1 225,25 €', WRONG],
        ...tooMuch(COMPARED),
      },
      {
        erreur: 'les deux nets imposables',
        ligne: 'caf 1',
        edition: '2025',
        gestes: [{ demarche: DTR, avec: 'netImposable' }],
        bilan: ['août 2026 : vous avez déclaré 731,38 €, les papiers disent 690,50 €', WRONG, NEEDLESS],
        ...tooLittle('2026-12-16'),
      },
    ],
  },
  'caf/employeur-trompe': {
    erreurs: [
      {
        erreur: 'le double d’août est validé',
        ligne: 'caf 6',
        gestes: [{ a: 'ligne', saisie: 'exact' }],
        bilan: [
          'août 2026 : vous avez déclaré 1 824,80 €, les papiers disent 912,40 €',
          WRONG,
          'Personne ne le verra à votre place',
        ],
        coute: { de: 'caf', au: '2027-02-28', mots: 'en moins' },
      },
      {
        erreur: 'le net imposable d’août, comme bon montant',
        ligne: 'caf 1',
        gestes: [{ a: 'montantCorrect', pour: '2026-08', saisie: '941,7' }],
        bilan: ['août 2026 : vous avez déclaré 941,70 €, les papiers disent 912,40 €', WRONG],
        ...tooLittle('2026-12-15'),
      },
      {
        erreur: 'la paie d’août est refusée en entier',
        ligne: 'caf 3 et 38',
        gestes: [{ a: 'motif', pour: '2026-08', saisie: 'non-percue' }],
        bilan: ['Salaire, août 2026 : vous avez déclaré 0,00 €, le bulletin dit 912,40 €', WRONG],
        ...tooLittle('2026-12-15'),
      },
    ],
  },
  'caf/net-social-net-a-payer': {
    juste: DECLARED_RIGHT,
    erreurs: [
      {
        erreur: 'le net à payer, comme Yasmine (c’est le but du récit)',
        ligne: 'caf 2 et 7',
        edition: '2025',
        gestes: [],
        bilan: ['août 2026 : vous avez déclaré 1 142,10 €, les papiers disent 1 487,30 €', WRONG, NEEDLESS],
        ...tooMuch('2026-12-15'),
      },
      {
        erreur: 'le net imposable',
        ligne: 'caf 1',
        edition: '2024',
        gestes: [{ demarche: DTR, avec: 'netImposable' }],
        bilan: ['octobre 2026 : vous avez déclaré 1 566,48 €, les papiers disent 1 487,30 €', WRONG],
        ...tooLittle(COMPARED),
      },
      {
        erreur: 'le net à payer, et trop tard',
        ligne: 'caf 2 et 4',
        edition: '2024',
        gestes: [{ sans: { envoyer: DTR }, jusqua: '2026-12-10' }],
        bilan: ['août 2026 : vous avez déclaré 1 142,10 €, les papiers disent 1 487,30 €', WRONG, LATE],
        ...tooMuch(COMPARED),
      },
    ],
  },
  'caf/panne-dernier-jour': {
    erreurs: [
      {
        erreur: 'elle abandonne devant la panne, et revient le lendemain',
        ...sentLate('2026-12-01', '218,69 € ne sont pas venus à la date prévue (novembre 2026)'),
        ligne: 'caf 4 et 40',
      },
      {
        erreur: 'pressée, elle écrit le net à payer',
        ligne: 'caf 2',
        edition: '2024',
        gestes: [{ demarche: DTR, avec: 'netAPayer' }],
        bilan: ['août 2026 : vous avez déclaré 1 041,85 €, les papiers disent 1 071,85 €', WRONG],
        ...tooMuch(COMPARED),
      },
      {
        erreur: 'pressée, elle écrit le net imposable',
        ligne: 'caf 1',
        edition: '2024',
        gestes: [{ demarche: DTR, avec: 'netImposable' }],
        bilan: ['août 2026 : vous avez déclaré 1 096,78 €, les papiers disent 1 071,85 €', WRONG],
        ...tooLittle(COMPARED),
      },
    ],
  },
  'caf/premiere-declaration': {
    erreurs: [
      {
        erreur: 'le net à payer, pour juillet seulement',
        ligne: 'caf 2 et 7',
        edition: '2025',
        gestes: [
          { a: 'ligne', pour: '2026-07', saisie: 'modifier' },
          { a: 'montantCorrect', pour: '2026-07', saisie: '1012,85' },
        ],
        bilan: ['juillet 2026 : vous avez déclaré 1 012,85 €, les papiers disent 1 043,20 €', WRONG, NEEDLESS],
        ...tooMuch('2026-12-15'),
      },
      {
        erreur: 'le net imposable, chaque mois',
        ligne: 'caf 1',
        edition: '2024',
        gestes: [{ demarche: DTR, avec: 'netImposable' }],
        bilan: ['août 2026 : vous avez déclaré 1 096,78 €, les papiers disent 1 071,85 €', WRONG],
        ...tooLittle(COMPARED),
      },
      {
        erreur: 'la déclaration attend décembre',
        ...sentLate('2026-12-03', '218,69 € ne sont pas venus à la date prévue (novembre 2026)'),
        bilan: [LATE, 'Elle est partie le 3 décembre 2026, au lieu du 30 novembre 2026 au plus tard'],
        coute: { de: 'caf', au: '2026-12-10', mots: 'ne sont pas venus à la date prévue' },
      },
    ],
  },
};
