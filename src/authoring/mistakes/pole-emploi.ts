import type { Mistake, StoryMistakes } from './mistake.ts';

/*
 * The likeliest mistakes of the stories of Pôle emploi, by the table of pole-emploi.md § 5. The days are those of the simulator: what was
 * declared for October is compared with employers on 15 December, an unsent declaration ends the registration on the 16th.
 */
const ACTU = 'actualisation';
const IN = { seConnecter: 'pole-emploi' };
const FILL = { remplir: { demarche: ACTU } };
const SEND = { envoyer: ACTU };
const say = (fait: string, valeur: string | number, pour?: string) => ({
  repondre: { fait, valeur, ...(pour === undefined ? {} : { pour }) },
});
const wait = (jusqua: `${number}-${number}-${number}`) => ({ attendre: { jusqua } });
const DECLARED_RIGHT = [IN, FILL, SEND];

const NOT_ON_PAPER = 'Ce qui était déclaré pour octobre 2026 n’était pas ce que disent les papiers';
const SAID_NO = 'Vous avez répondu « non » à la question sur l’inscription';
const MISSED = 'Un rendez-vous manqué';
const UNSENT = 'Un document est chargé, mais pas envoyé';
const REFUSED = 'Un document ne convenait pas';
const NO_ALLOWANCE = 'Être inscrit ne suffit pas pour être payé';

const october = (mots: 'à rendre' | 'en moins'): Pick<Mistake, 'vu' | 'coute'> => ({
  vu: '2026-12-15',
  coute: { de: 'pole-emploi', au: '2026-12-10', mots },
});
/** The last question: « non » ends the registration, from the day after or from the end of the month. */
const saidNo = (edition: string, vu: `${number}-${number}-${number}`): Mistake => ({
  erreur: 'non partout, même à la dernière question',
  ligne: 'pole-emploi 2',
  edition,
  gestes: [{ a: 'maintienInscription', saisie: 'non' }],
  bilan: ['rester inscrit : vous avez déclaré Non, les papiers disent Oui', SAID_NO],
  vu,
  coute: { de: 'pole-emploi', au: '2026-11-27', mots: 'en moins' },
});
const forgot = (edition: string, jusqua: `${number}-${number}-${number}`): Mistake => ({
  erreur: 'l’actualisation d’octobre n’est pas envoyée',
  ligne: 'pole-emploi 1, 3 et 24',
  edition,
  gestes: [{ sans: { envoyer: ACTU }, jusqua }],
  bilan: ['L’actualisation d’octobre 2026 n’est pas faite', 'L’inscription s’arrête ce jour-là'],
  vu: '2026-11-16',
  coute: { de: 'pole-emploi', au: '2026-11-27', mots: 'en moins' },
});
const forgotNovember = (edition: string): Mistake => ({
  erreur: 'l’actualisation de novembre n’est pas envoyée',
  ligne: 'pole-emploi 1',
  edition,
  gestes: [{ sans: { envoyer: ACTU }, des: '2026-11-20', jusqua: '2026-12-17' }],
  bilan: ['L’actualisation de novembre 2026 n’est pas faite'],
  vu: '2026-12-16',
  coute: { de: 'pole-emploi', au: '2026-12-27', mots: 'en moins' },
});
const unanswered = (jusqua: `${number}-${number}-${number}`, vu: `${number}-${number}-${number}`): Mistake => ({
  erreur: 'la convocation reste sans réponse',
  ligne: 'pole-emploi 9',
  edition: '2026',
  gestes: [{ sans: { envoyer: 'reponse-convocation' }, jusqua }],
  bilan: [MISSED, 'La convocation était lue, mais pas répondue', 'Une sanction est envisagée'],
  vu,
});
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
const certificate = (type: string) => [
  {
    dAbord: [
      IN,
      say('attestationUsage', 'bailleur'),
      say('attestationType', type),
      ...(type === 'employeur' ? [] : [{ remplir: { demarche: 'attestation' } }, { envoyer: 'attestation' }]),
    ],
  },
];
const lateRegistration = (
  jusqua: `${number}-${number}-${number}`,
  bilan: string,
  vu: `${number}-${number}-${number}`,
): Mistake => ({
  erreur: 'l’inscription attend encore',
  ligne: 'pole-emploi 21',
  edition: '2026',
  gestes: [{ sans: { envoyer: 'inscription' }, jusqua }],
  bilan: ['L’inscription est venue tard', bilan],
  vu,
});
const withoutAllowance = (edition: string): Mistake => ({
  erreur: 's’inscrire, c’est demander l’allocation',
  ligne: 'pole-emploi 22',
  edition,
  gestes: [{ a: 'demandeAllocation', saisie: 'non' }],
  bilan: ['vous avez déclaré Non, les papiers disent Oui, je la demande maintenant', NO_ALLOWANCE],
});

export const POLE_EMPLOI: Readonly<Record<string, StoryMistakes>> = {
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
        bilan: ['vous avez déclaré Non, les papiers disent Oui', NOT_ON_PAPER, 'le nombre de jours payés ne change pas'],
      },
      saidNo('2026', '2026-11-04'),
    ],
  },
  'pole-emploi/absence-et-demenagement': {
    erreurs: [
      {
        erreur: 'elle part sans rien dire',
        ligne: 'pole-emploi 9 et 10',
        edition: '2026',
        gestes: [{ dAbord: [IN, FILL, SEND, wait('2026-11-28')] }],
        bilan: [MISSED, 'le 19 novembre 2026 à 10 h 30', 'dit 15 jours après le 13 novembre 2026'],
        vu: '2026-11-19',
      },
      {
        erreur: 'l’adresse est dite après les 72 heures',
        ligne: 'pole-emploi 12',
        edition: '2026',
        gestes: [{ sans: { repondre: 'adresseDepuis' }, jusqua: '2026-11-12' }],
        bilan: ['Un changement dit en retard', 'dit 11 jours après le 1er novembre 2026'],
        vu: '2026-11-12',
      },
      forgot('2021', '2026-11-23'),
    ],
  },
  'pole-emploi/actualisation-oubliee': {
    juste: DECLARED_RIGHT,
    erreurs: [
      {
        erreur: 'commencée, pas validée, comme Malik (c’est le but du récit)',
        ligne: 'pole-emploi 1 et 3',
        edition: '2021',
        gestes: [],
        bilan: ['L’actualisation d’octobre 2026 n’est pas faite'],
        vu: '2026-11-16',
        coute: { de: 'pole-emploi', au: '2026-12-10', mots: 'en moins' },
      },
      {
        erreur: 'la lettre reste fermée deux semaines',
        ligne: 'pole-emploi 1 et 21',
        edition: '2021',
        gestes: [{ sans: { lire: 'cessation-inscription' }, jusqua: '2026-11-30' }],
        // 14 days at 35.62 €.
        bilan: [
          'L’inscription s’était arrêtée',
          '14 jours sans inscription',
          '498,68 € en moins',
          'La réinscription est du 30 novembre 2026',
        ],
        vu: '2026-11-16',
      },
      {
        erreur: 'la réinscription attend la fin de décembre',
        ligne: 'pole-emploi 21',
        edition: '2026',
        gestes: [{ sans: { envoyer: 'reinscription' }, jusqua: '2026-12-20' }],
        // 34 days at 35.62 €.
        bilan: ['34 jours sans inscription', '1 211,08 € en moins', 'La réinscription est du 20 décembre 2026'],
        vu: '2026-11-16',
      },
    ],
  },
  'pole-emploi/arret-maladie': {
    erreurs: [
      {
        erreur: 'l’arrêt n’est pas dit',
        ligne: 'pole-emploi 11',
        edition: '2026',
        gestes: [{ a: 'absenceSante', saisie: 'non' }],
        bilan: ['vous avez déclaré Non, les papiers disent Oui', 'les mêmes jours ont été payés deux fois'],
        ...october('à rendre'),
      },
      {
        erreur: 'le dernier jour est faux d’une semaine',
        ligne: 'pole-emploi 11',
        edition: '2021',
        gestes: [{ a: 'arretFin', saisie: '2026-10-16' }],
        bilan: [
          'vous avez déclaré 16 octobre 2026, les papiers disent 23 octobre 2026',
          'Les dates de l’arrêt maladie ne sont pas celles de l’avis d’arrêt',
        ],
        ...october('à rendre'),
      },
      {
        erreur: 'le volet 3 est chargé, pas confirmé',
        ligne: 'pole-emploi 14',
        edition: '2026',
        gestes: [{ sans: { envoyer: 'document' }, jusqua: '2026-11-20' }],
        bilan: [UNSENT, 'Avis d’arrêt de travail (volet 3)'],
        vu: '2026-11-10',
      },
    ],
  },
  'pole-emploi/attestation-pour-le-proprietaire': {
    erreurs: [
      {
        erreur: 'l’attestation employeur est cherchée ici',
        ligne: 'pole-emploi 26',
        edition: '2026',
        gestes: certificate('employeur'),
        bilan: ['L’attestation employeur ne se demande pas ici'],
        vu: '2026-11-17',
      },
      {
        erreur: 'l’attestation de paiement est donnée au propriétaire',
        ligne: 'pole-emploi 26',
        edition: '2021',
        gestes: certificate('paiement'),
        bilan: ['Un bailleur peut refuser ce papier'],
      },
      {
        erreur: 'l’attestation pour les impôts est donnée au propriétaire',
        ligne: 'pole-emploi 26',
        edition: '2026',
        gestes: certificate('fiscale'),
        bilan: ['Un bailleur peut refuser ce papier'],
      },
    ],
  },
  'pole-emploi/brut-ou-net': {
    juste: DECLARED_RIGHT,
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
          'vous avez déclaré Je n’ai pas encore la preuve, les papiers disent Certificat médical',
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
          'vous avez déclaré Je n’ai pas de preuve, les papiers disent Certificat médical',
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
        bilan: ['une autre activité : vous avez déclaré Non, les papiers disent Oui', 'Primeur du Marché Inventé, 14 heures'],
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
  'pole-emploi/document-pas-envoye': {
    erreurs: [
      {
        erreur: 'le deuxième fichier aussi reste sans confirmation',
        ligne: 'pole-emploi 14',
        edition: '2026',
        gestes: [{ sans: { envoyer: 'document' }, des: '2026-11-26', jusqua: '2026-12-16' }],
        bilan: [UNSENT, REFUSED],
        vu: '2026-12-07',
      },
      {
        erreur: 'la photo floue, encore',
        ligne: 'pole-emploi 13',
        edition: '2026',
        gestes: [{ a: 'documentFichier', saisie: 'bulletin-extras-2026-10~flou' }],
        bilan: [REFUSED, 'l’image est floue'],
        vu: '2026-12-07',
      },
      {
        erreur: 'le mauvais tiroir',
        ligne: 'pole-emploi 13',
        edition: '2021',
        gestes: [
          { a: 'documentContexte', saisie: 'autre' },
          { a: 'documentSituation', saisie: 'autre-situation' },
        ],
        bilan: [REFUSED, 'un tiroir où personne ne l’attend'],
        vu: '2026-12-07',
      },
    ],
  },
  'pole-emploi/faux-conseiller': {
    moins:
      'Rosa lit, vérifie et prévient : elle ne déclare rien. Son secret ne peut pas partir : le site refuse un message qui le contient (ligne 23).',
    erreurs: [],
  },
  'pole-emploi/identifiants-perdus': {
    erreurs: [
      withoutAllowance('2026'),
      // Eight days at 36.40 €.
      lateRegistration('2026-11-19', '291,20 € en moins', '2026-11-26'),
      {
        erreur: 'le compte d’un proche',
        ligne: 'pole-emploi 19',
        edition: '2021',
        gestes: [{ a: 'ribTitulaire', saisie: 'Paul Autre' }],
        bilan: ['Un papier manquait', 'un RIB à un autre nom fait attendre le paiement'],
        vu: '2026-11-10',
      },
    ],
  },
  'pole-emploi/inscription-en-plusieurs-fois': {
    erreurs: [
      withoutAllowance('2026'),
      {
        erreur: 'les courriers sur papier',
        ligne: 'pole-emploi 18',
        edition: '2026',
        gestes: [{ a: 'courriersEnLigne', saisie: 'non' }],
        bilan: ['Les courriers viennent par la poste', 'Vous avez choisi le papier'],
      },
      // Eight days at 36.30 €.
      { ...lateRegistration('2026-11-19', '290,40 € en moins', '2026-11-26'), edition: '2021' },
    ],
  },
  'pole-emploi/inscription-tardive': {
    erreurs: [
      {
        erreur: 'trois semaines trop tard, comme Léa (c’est le but du récit)',
        ligne: 'pole-emploi 21',
        edition: '2021',
        gestes: [],
        // Twelve days at 36.30 €.
        bilan: ['L’inscription est venue tard', 'Le premier jour payé recule de 12 jours', '435,60 € en moins'],
        vu: '2026-11-30',
      },
      withoutAllowance('2026'),
      lateRegistration('2026-12-01', 'Le premier jour payé recule de 20 jours', '2026-12-08'),
    ],
  },
  'pole-emploi/inscrite-mais-pas-payee': {
    erreurs: [
      {
        erreur: 'le compte d’Omar (c’est le but du récit)',
        ligne: 'pole-emploi 19',
        edition: '2026',
        gestes: [],
        bilan: [
          'vous avez déclaré FR76 0000 0000 0021 2121 2121 206, les papiers disent FR76 0000 0000 0020 2020 2020 247',
          'Un papier manquait',
        ],
        vu: '2026-11-19',
      },
      {
        erreur: 'le RIB est chargé, pas confirmé',
        ligne: 'pole-emploi 14',
        edition: '2026',
        gestes: [{ sans: { envoyer: 'document' }, jusqua: '2026-12-10' }],
        bilan: [UNSENT, 'Relevé d’identité bancaire (RIB)'],
        vu: '2026-11-26',
      },
      {
        erreur: 'la photo du RIB est floue',
        ligne: 'pole-emploi 13',
        edition: '2021',
        gestes: [{ a: 'documentFichier', saisie: 'rib~flou' }],
        bilan: [REFUSED, 'l’image est floue'],
        vu: '2026-11-26',
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
  'pole-emploi/les-messages': {
    erreurs: [
      {
        erreur: 'la convocation reste fermée',
        ligne: 'pole-emploi 9',
        edition: '2026',
        gestes: [{ dAbord: [IN, FILL, SEND, wait('2026-11-25')] }],
        bilan: [MISSED, 'La convocation n’a pas été ouverte : une lettre non lue compte quand même'],
        vu: '2026-11-19',
      },
      forgot('2026', '2026-11-17'),
      saidNo('2021', '2026-11-10'),
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
  'pole-emploi/panne-du-28': {
    erreurs: [
      { ...forgot('2026', '2026-11-17'), erreur: 'elle abandonne devant la panne, et ne revient pas avant le 15' },
      saidNo('2021', '2026-10-31'),
      {
        erreur: 'la recherche, comptée comme du travail',
        ligne: 'pole-emploi 5',
        edition: '2021',
        gestes: [
          { a: 'travailMois', saisie: 'oui' },
          { a: 'heuresMois', saisie: '10' },
          { a: 'brutMois', saisie: '125' },
        ],
        bilan: ['vous avez déclaré Oui, les papiers disent Non', NOT_ON_PAPER],
        ...october('en moins'),
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
          'vous avez déclaré Je n’ai pas de preuve, les papiers disent Certificat médical',
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
        erreur: 'occupée par la réclamation, elle oublie l’actualisation de novembre',
        ligne: 'pole-emploi 1',
        edition: '2026',
        gestes: [{ sans: { lire: 'sanction-suspension' }, jusqua: '2026-12-17' }],
        bilan: ['L’actualisation de novembre 2026 n’est pas faite', '1 068,60 € en moins'],
        vu: '2026-12-16',
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
          'une autre activité : vous avez déclaré Non, les papiers disent Oui',
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
        bilan: ['rester inscrit : vous avez déclaré Non, les papiers disent Oui', SAID_NO],
      },
    ],
  },
  'pole-emploi/premiere-actualisation': {
    erreurs: [
      saidNo('2026', '2026-11-04'),
      forgot('2021', '2026-11-17'),
      {
        erreur: 'la recherche, comptée comme du travail',
        ligne: 'pole-emploi 5',
        edition: '2021',
        gestes: [
          { a: 'travailMois', saisie: 'oui' },
          { a: 'heuresMois', saisie: '10' },
          { a: 'brutMois', saisie: '125' },
        ],
        bilan: ['vous avez déclaré Oui, les papiers disent Non', 'vous avez déclaré 125,00 €, les papiers disent 0,00 €'],
        ...october('en moins'),
      },
    ],
  },
  'pole-emploi/titre-de-sejour': {
    erreurs: [
      {
        erreur: 'le récépissé n’est pas envoyé',
        ligne: 'pole-emploi 20',
        edition: '2026',
        gestes: [{ dAbord: [wait('2026-12-01'), IN, FILL, SEND, wait('2026-12-22')] }],
        bilan: ['Le titre de séjour a expiré', 'L’inscription s’est arrêtée le 21 décembre 2026'],
        vu: '2026-12-21',
      },
      {
        erreur: 'la photo du récépissé est floue',
        ligne: 'pole-emploi 13',
        edition: '2026',
        gestes: [{ a: 'sejourFichier', saisie: 'recepisse~flou' }],
        bilan: ['Le document joint ne convient pas'],
        vu: '2026-11-26',
      },
      forgotNovember('2021'),
    ],
  },
  'pole-emploi/tout-non': {
    juste: DECLARED_RIGHT,
    erreurs: [
      {
        erreur: 'non partout, comme Malik (c’est le but du récit)',
        ligne: 'pole-emploi 2',
        edition: '2026',
        gestes: [],
        bilan: [
          'rester inscrit : vous avez déclaré Non, les papiers disent Oui',
          'Vous avez corrigé votre erreur vous-même',
          'Sans correction, cela aurait fait 35,62 € en moins pour vous et l’inscription se serait arrêtée',
        ],
      },
      {
        erreur: 'la correction parle du travail, pas de l’inscription',
        ligne: 'pole-emploi 2',
        edition: '2026',
        gestes: [{ a: 'correctionObjet', saisie: 'travail' }],
        bilan: [SAID_NO, 'Ensuite, chaque mois sans inscription vaut environ 1 068,60 €'],
        vu: '2026-11-04',
        coute: { de: 'pole-emploi', au: '2026-11-27', mots: 'en moins' },
      },
      {
        erreur: 'la lettre reste fermée : rien n’est corrigé avant février',
        ligne: 'pole-emploi 2',
        edition: '2021',
        gestes: [{ sans: { lire: 'cessation-inscription' }, jusqua: '2027-02-01' }],
        bilan: ['rester inscrit : vous avez déclaré Non, les papiers disent Oui'],
      },
    ],
  },
  'pole-emploi/trop-percu-ignore': {
    juste: DECLARED_RIGHT,
    erreurs: [
      {
        erreur: 'les nets, comme Tom, et le silence (c’est le but du récit)',
        ligne: 'pole-emploi 4 et 27',
        edition: '2026',
        gestes: [],
        bilan: [
          'vous avez déclaré 399,69 €, les papiers disent 520,00 €',
          'une mise en demeure le 15 janvier 2027, une contrainte le 15 février 2027',
        ],
        ...october('à rendre'),
      },
      {
        erreur: 'la contrainte aussi reste sans réponse',
        ligne: 'pole-emploi 27',
        edition: '2021',
        gestes: [{ sans: { envoyer: 'trop-percu' }, jusqua: '2027-04-20' }],
        bilan: ['La réponse à la lettre de trop-perçu est venue tard', 'une contrainte le 15 février 2027'],
        vu: '2027-01-15',
      },
      {
        erreur: 'il reste inscrit, et ne s’actualise plus',
        ligne: 'pole-emploi 1',
        edition: '2026',
        gestes: [{ a: 'resterInscrit', saisie: 'oui' }],
        bilan: [
          'vous avez déclaré Oui, je cherche encore, les papiers disent Non, je quitte la liste',
          'L’actualisation de novembre 2026 n’est pas faite',
        ],
        vu: '2026-12-16',
      },
    ],
  },
  'pole-emploi/une-offre': {
    erreurs: [
      {
        erreur: 'l’offre du conseiller reste sans réponse',
        ligne: 'pole-emploi § 2g',
        edition: '2026',
        gestes: [{ sans: { repondre: 'candidatureReponse' }, jusqua: '2026-12-10' }],
        bilan: ['Une offre est restée sans réponse'],
        vu: '2026-12-01',
      },
      {
        erreur: 'un RIB à la place du CV',
        ligne: 'pole-emploi § 2g',
        edition: '2026',
        gestes: [{ a: 'candidatureCv', saisie: 'rib' }],
        bilan: ['Le papier joint n’était pas un CV', 'Relevé d’identité bancaire'],
        vu: '2026-11-16',
      },
      {
        erreur: 'absorbé par la recherche, il ne s’actualise pas',
        ligne: 'pole-emploi 1',
        edition: '2021',
        gestes: [{ dAbord: [IN, wait('2026-12-17')] }],
        // Twenty-one days at 38.79 €.
        bilan: ['L’actualisation de novembre 2026 n’est pas faite', '814,59 € en moins'],
        vu: '2026-12-16',
      },
    ],
  },
};
