import type { Mistake, StoryMistakes } from './mistake.ts';

/*
 * The likeliest mistakes of the stories of the Caf, by the table of caf.md § 5. The days are those of the simulator: an employer answers
 * a request after 42 days, the Caf compares on the 15th of the third month after the review.
 */
const DTR = 'declaration-trimestrielle';
const DECLARED_RIGHT = [{ seConnecter: 'caf' }, { remplir: { demarche: DTR } }, { envoyer: DTR }];
const COMPARED = '2027-02-15';

const WRONG = 'Un montant déclaré n’était pas celui du bulletin';
const NEEDLESS = 'Une demande de modification n’était pas utile';
const LATE = 'La déclaration est partie après la fin du mois';

const tooMuch = (au: `${number}-${number}-${number}`): Pick<Mistake, 'vu' | 'coute'> => ({
  vu: au,
  coute: { de: 'caf', au, mots: 'à rendre' },
});
const tooLittle = (au: `${number}-${number}-${number}`): Pick<Mistake, 'vu' | 'coute'> => ({
  vu: au,
  coute: { de: 'caf', au, mots: 'en moins' },
});
/** Sent after the end of November: the payment of December does not come on its day. */
const sentLate = (jusqua: `${number}-${number}-${number}`, dit: string): Omit<Mistake, 'erreur'> => ({
  ligne: 'caf 4 et 5',
  gestes: [{ sans: { envoyer: DTR }, jusqua }],
  bilan: [LATE, dit, 'Ils viendront avec le paiement suivant, le 5 janvier 2027'],
  vu: '2026-12-01',
});

export const CAF: Readonly<Record<string, StoryMistakes>> = {
  'caf/a-deux-sans-le-dire': {
    juste: [
      { seConnecter: 'caf' },
      { remplir: { demarche: 'changement' } },
      { envoyer: 'changement' },
      { remplir: { demarche: DTR } },
      { envoyer: DTR },
      { attendre: { jusqua: '2026-01-06' } },
      { remplir: { demarche: DTR } },
      { envoyer: DTR },
    ],
    erreurs: [
      {
        erreur: 'la vie de couple n’est dite qu’au printemps (c’est le but du récit)',
        ligne: 'caf 12',
        edition: '2025',
        gestes: [],
        bilan: ['Dit après coup : vie de couple', 'sont à rendre'],
        vu: '2026-04-28',
      },
      {
        erreur: 'une date plus tardive, pour rendre moins',
        ligne: 'caf 12',
        edition: '2024',
        gestes: [{ a: 'changementLe', saisie: '2026-04-01' }],
        bilan: [
          'vous avez déclaré 1er avril 2026, les papiers disent 18 octobre 2025',
          'Le jour déclaré n’est pas le vrai : vie de couple',
        ],
      },
      {
        erreur: 'la lettre d’avril reste sans réponse',
        ligne: 'caf 12',
        edition: '2025',
        gestes: [{ sans: { envoyer: 'changement' }, jusqua: '2026-06-01' }],
        bilan: ['Jamais dit : vie de couple', 'la Caf l’a trouvé elle-même'],
        vu: '2026-05-28',
      },
    ],
  },
  'caf/un-bebe': {
    erreurs: [
      {
        erreur: 'le jour où on le dit, au lieu de celui de la naissance',
        ligne: 'caf § 2.i',
        gestes: [{ a: 'changementLe', saisie: '2026-11-10' }],
        bilan: ['vous avez déclaré 10 novembre 2026, les papiers disent 8 novembre 2026'],
      },
      {
        erreur: 'le prénom mal recopié',
        ligne: 'caf § 2.i',
        edition: '2024',
        gestes: [{ a: 'enfantPrenom', saisie: 'Lucien' }],
        bilan: ['les papiers disent'],
      },
      {
        erreur: 'la fatigue : ce n’est dit qu’en janvier',
        ligne: 'caf § 2.i',
        gestes: [{ sans: { envoyer: 'changement' }, jusqua: '2027-01-12' }],
        bilan: ['Dit après coup : naissance', 'c’est un rappel'],
      },
    ],
  },
  'caf/on-se-separe': {
    erreurs: [
      {
        erreur: 'le jour où on le dit, au lieu de celui de la séparation',
        ligne: 'caf 11',
        gestes: [{ a: 'changementLe', saisie: '2026-11-16' }],
        bilan: ['vous avez déclaré 16 novembre 2026, les papiers disent 5 novembre 2026'],
      },
      {
        erreur: 'les enfants sont dits avec l’autre parent',
        ligne: 'caf 11',
        edition: '2024',
        gestes: [{ a: 'separationEnfants', saisie: 'partent' }],
        bilan: ['vous avez déclaré « Avec l’autre parent », les papiers disent « Avec moi »'],
      },
      {
        erreur: 'une pension est dite payée, et l’ASF ne vient pas',
        ligne: 'caf § 2.e',
        gestes: [{ a: 'separationPension', saisie: 'fixee' }],
        bilan: ['vous avez déclaré « Elle est fixée, et payée », les papiers disent « Il n’y en a pas encore »'],
      },
    ],
  },
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
  'caf/code-non-recu': {
    moins: 'Sofia entre dans son compte et regarde son agenda : elle ne déclare rien. Ses erreurs sont celles de la porte.',
    erreurs: [
      {
        erreur: 'le numéro d’allocataire, à sept chiffres',
        ligne: 'caf 23',
        gestes: [{ requete: 'connexion', corps: { numeroSecuriteSociale: '0001201' } }],
        bilan: ['Le numéro d’allocataire ne sert plus à se connecter', 'Vous avez écrit sept chiffres'],
        vu: '2026-11-03',
      },
      {
        erreur: 'la clé, après les treize chiffres',
        ligne: 'caf 23',
        edition: '2024',
        gestes: [{ requete: 'connexion', corps: { numeroSecuriteSociale: '297050012304512' } }],
        bilan: ['Quinze chiffres : la clé était en trop'],
        vu: '2026-11-03',
      },
      {
        erreur: 'la messagerie s’ouvre à la place de la page de la CAF',
        ligne: 'caf 22',
        edition: '2025',
        gestes: [{ memeOnglet: 'messagerie' }],
        bilan: ['La page de connexion a été quittée', 'Un onglet pour la Caf, un onglet pour les courriels'],
        vu: '2026-11-03',
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
  'caf/ma-premiere-demande': {
    erreurs: [
      {
        erreur: 'la paie finie n’est pas dite finie',
        ligne: 'caf § 4.1',
        edition: '2025',
        gestes: [{ a: 'demandeCesse', saisie: 'non' }],
        bilan: ['vous avez déclaré « Non », les papiers disent « Oui »', 'RSA : pas de droit'],
        vu: '2026-11-16',
      },
      {
        erreur: 'un chiffre du téléphone est faux',
        ligne: 'caf 24',
        edition: '2024',
        gestes: [{ a: 'nouveauTelephone', saisie: '06 39 98 02 12', uneFois: true }],
        bilan: ['Le code de vérification est parti ailleurs'],
        vu: '2026-11-04',
      },
      {
        erreur: 'la demande attend décembre',
        ligne: 'caf 15',
        edition: '2025',
        gestes: [{ sans: { envoyer: 'demande-rsa' }, jusqua: '2026-12-03' }],
        bilan: ['Un mois est perdu, faute de demande', '651,69 € ne seront jamais payés'],
        vu: '2026-12-03',
      },
    ],
  },
  'caf/trois-mois-trop-tard': {
    erreurs: [
      {
        erreur: 'il attend encore un mois',
        ligne: 'caf 15',
        edition: '2025',
        gestes: [{ sans: { envoyer: 'demande-rsa' }, jusqua: '2026-12-01' }],
        bilan: ['4 mois sont perdus, faute de demande'],
        vu: '2026-12-01',
      },
      {
        erreur: 'logé gratuitement, il se dit locataire',
        ligne: 'caf § 2.a',
        edition: '2024',
        gestes: [{ dAbord: [{ repondre: { fait: 'demandeLogement', valeur: 'locataire' } }] }],
        bilan: ['vous avez déclaré « Locataire »', 'Le foyer dit n’était pas le vrai', '234,60 € en trop'],
        vu: '2026-11-12',
      },
      {
        erreur: 'le numéro d’allocataire, à sept chiffres',
        ligne: 'caf 23',
        gestes: [{ requete: 'connexion', corps: { numeroSecuriteSociale: '0001271' } }],
        bilan: ['Le numéro d’allocataire ne sert plus à se connecter', 'Vous avez écrit sept chiffres'],
        vu: '2026-11-12',
      },
    ],
  },
  'caf/non-au-rsa-oui-a-la-prime': {
    erreurs: [
      {
        erreur: 'le net imposable, pour la prime',
        ligne: 'caf 1',
        edition: '2025',
        gestes: [{ demarche: 'demande-prime', avec: 'netImposable' }],
        bilan: ['août 2026 : vous avez déclaré 841,54 €, les papiers disent 812,30 €', WRONG],
        ...tooLittle(COMPARED),
      },
      {
        erreur: 'la prime attend décembre',
        ligne: 'caf 15',
        edition: '2024',
        gestes: [{ sans: { envoyer: 'demande-prime' }, jusqua: '2026-12-02' }],
        bilan: ['sont perdus, faute de demande'],
        vu: '2026-12-02',
      },
      {
        erreur: 'le numéro d’allocataire, à sept chiffres',
        ligne: 'caf 23',
        gestes: [{ requete: 'connexion', corps: { numeroSecuriteSociale: '0001272' } }],
        bilan: ['Le numéro d’allocataire ne sert plus à se connecter', 'Vous avez écrit sept chiffres'],
        vu: '2026-11-09',
      },
    ],
  },
  'caf/j-ai-demenage': {
    erreurs: [
      {
        erreur: 'le bâtiment est oublié',
        ligne: 'caf 33',
        edition: '2025',
        gestes: [{ a: 'logementPrecision', saisie: 'non' }],
        bilan: ['vous avez déclaré « Non », les papiers disent « Oui »', 'n’est pas celle de vos papiers'],
      },
      {
        erreur: 'le jour de l’envoi, à la place de celui du déménagement',
        ligne: 'caf 33',
        edition: '2024',
        gestes: [{ a: 'logementDepuis', saisie: '2026-11-17' }],
        bilan: ['vous avez déclaré 17 novembre 2026, les papiers disent 26 octobre 2026'],
      },
      {
        erreur: 'rien n’est dit avant décembre',
        ligne: 'caf 33',
        edition: '2025',
        gestes: [{ sans: { envoyer: 'demenagement' }, jusqua: '2026-12-01' }],
        bilan: ['La CAF sait où vous habitez'],
      },
    ],
  },
  'caf/aide-au-logement': {
    erreurs: [
      {
        erreur: 'le total à payer, charges comprises, à la place du loyer',
        ligne: 'caf 14',
        edition: '2025',
        gestes: [{ a: 'alLoyer', saisie: '545' }],
        bilan: ['Le loyer avec les charges', 'Écrit : 545,00 € ; sur l’attestation : 480,00 €'],
        vu: '2026-12-09',
      },
      {
        erreur: 'l’attestation part par courriel',
        ligne: 'caf 20',
        edition: '2024',
        gestes: [{ a: 'pieceVoie', saisie: 'courriel', uneFois: true }],
        bilan: ['Un papier est parti par courriel'],
        vu: '2026-11-16',
      },
      {
        erreur: 'la demande attend un mois de plus',
        ligne: 'caf 15',
        edition: '2025',
        gestes: [{ sans: { envoyer: 'aide-logement' }, jusqua: '2026-12-10' }],
        bilan: ['Un mois d’aide est perdu', 'rien n’est payé pour avant'],
        vu: '2026-12-10',
      },
    ],
  },
  'caf/le-controle': {
    erreurs: [
      {
        erreur: 'le bulletin de septembre à la place de celui d’octobre',
        ligne: 'caf 18',
        gestes: [{ a: 'pieceFichier', saisie: 'bulletin-cantine-2026-09', uneFois: true }],
        bilan: ['Un papier ne convenait pas', 'Ce papier n’est pas celui du bon mois'],
        vu: '2026-11-23',
      },
      {
        erreur: 'le papier part par courriel',
        ligne: 'caf 20',
        gestes: [{ a: 'pieceVoie', saisie: 'courriel', uneFois: true }],
        bilan: ['Un papier est parti par courriel'],
        vu: '2026-11-12',
      },
      {
        erreur: 'une photo floue du bulletin',
        ligne: 'caf 18',
        edition: '2024',
        gestes: [{ a: 'pieceFichier', saisie: 'bulletin-cantine-2026-10~flou', uneFois: true }],
        bilan: ['Un papier ne convenait pas', 'L’image est floue'],
        vu: '2026-11-23',
      },
    ],
  },
  'caf/la-piece-illisible': {
    erreurs: [
      {
        erreur: 'le bulletin de septembre à la place de celui d’octobre',
        ligne: 'caf 18',
        gestes: [{ a: 'pieceFichier', saisie: 'bulletin-atelier-2026-09', uneFois: true }],
        bilan: ['Un papier ne convenait pas', 'Ce n’est pas le papier demandé'],
        vu: '2026-11-25',
      },
      {
        erreur: 'le recto seul de la carte d’identité',
        ligne: 'caf 18',
        edition: '2024',
        gestes: [{ a: 'pieceFichier', saisie: 'carte-identite-renata~recto', uneFois: true }],
        bilan: ['Un papier ne convenait pas'],
        vu: '2026-11-25',
      },
      {
        erreur: 'le premier papier part par courriel',
        ligne: 'caf 20',
        gestes: [{ a: 'pieceVoie', saisie: 'courriel', uneFois: true }],
        bilan: ['Un papier est parti par courriel', 'l’adresse de la Caf ne reçoit rien'],
        vu: '2026-11-16',
      },
    ],
  },
  'caf/parler-a-quelqu-un': {
    moins: 'Jeanne prend un rendez-vous et lit une réponse : elle ne déclare rien. Ses erreurs sont celles de la porte.',
    erreurs: [
      {
        erreur: 'le numéro d’allocataire, à sept chiffres',
        ligne: 'caf 23',
        gestes: [{ requete: 'connexion', corps: { numeroSecuriteSociale: '0001222' } }],
        bilan: ['Le numéro d’allocataire ne sert plus à se connecter', 'Vous avez écrit sept chiffres'],
        vu: '2026-11-16',
      },
    ],
  },
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
  'caf/quotient-familial': {
    erreurs: [
      {
        erreur: 'l’attestation de paiement est demandée pour la cantine',
        ligne: 'caf 31',
        edition: '2025',
        gestes: [{ a: 'attestationCaf', saisie: 'paiement' }],
        bilan: ['La cantine demande le quotient, pas les paiements'],
      },
      {
        erreur: 'le quotient de mars',
        ligne: 'caf 31',
        edition: '2024',
        gestes: [
          { a: 'attestationPeriode', saisie: 'autre-periode' },
          { a: 'attestationMoisVoulu', saisie: '2026-03' },
        ],
        bilan: ['Un quotient d’un autre mois', 'Le papier donne le quotient de mars 2026'],
      },
      {
        erreur: 'le numéro d’allocataire, à sept chiffres',
        ligne: 'caf 23',
        gestes: [{ requete: 'connexion', corps: { numeroSecuriteSociale: '0001221' } }],
        bilan: ['Le numéro d’allocataire ne sert plus à se connecter', 'Vous avez écrit sept chiffres'],
        vu: '2026-11-12',
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
