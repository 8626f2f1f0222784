import type { StoryMistakes } from './mistake.ts';

/*
 * The likeliest mistakes of the stories of the ANTS, by the table of ants.md § 5. Nothing is paid there: what a mistake costs is a letter
 * that comes back, a buyer who is blocked, a fine that may come.
 */
const ADDRESS = 'changement-adresse';
const REJECTED = 'La demande de permis est rejetée, et le code de photo est perdu';
const COUNTER = 'Le dossier a été refusé au guichet';

/** The likeliest mistakes of the stories of the ANTS. */
export const ANTS: Readonly<Record<string, StoryMistakes>> = {
  'ants/creer-son-compte': {
    erreurs: [
      {
        erreur: 'une lettre fausse dans l’adresse de courriel',
        ligne: 'ants 29',
        edition: '2026',
        gestes: [{ a: 'compteCourriel', saisie: 'gilda.estampe@courrier.test', uneFois: true }],
        bilan: ['Le lien d’activation est parti à une autre adresse', 'gilda.estampe@courrier.test'],
        vu: '2026-11-03',
      },
      {
        erreur: 'le jour et le mois de naissance à l’envers',
        ligne: 'ants § 1.2',
        edition: '2020',
        gestes: [{ a: 'compteNaissance', saisie: '1974-08-05' }],
        bilan: ['vous avez déclaré 5 août 1974, les papiers disent 8 mai 1974'],
      },
      {
        erreur: 'le courriel attend trois jours',
        ligne: 'ants § 1.2',
        edition: '2026',
        gestes: [{ sans: { lire: 'activation-compte' }, jusqua: '2026-11-06' }],
        bilan: ['Le lien n’a pas été suivi à temps', 'Il valait jusqu’au 4 novembre 2026'],
        vu: '2026-11-05',
      },
    ],
  },
  'ants/nouvelle-adresse': {
    erreurs: [
      {
        erreur: 'l’étage est oublié',
        ligne: 'ants 13',
        edition: '2026',
        gestes: [{ a: 'precision', saisie: 'non' }],
        bilan: ['vous avez déclaré « Non », les papiers disent « Oui »', 'La lettre n’a pas trouvé la porte'],
        vu: '2026-11-28',
      },
      {
        erreur: 'l’ancienne rue, lue sur la carte grise',
        ligne: 'ants 13',
        edition: '2020',
        gestes: [{ a: 'voie', saisie: '2 impasse du Passé' }],
        bilan: [
          'vous avez déclaré 2 impasse du Passé, les papiers disent 14 allée des Brouillons',
          'La lettre n’a pas trouvé la porte',
        ],
        vu: '2026-12-04',
      },
      {
        erreur: 'la demande attend la fin de novembre',
        ligne: 'ants § 2c',
        edition: '2026',
        gestes: [{ sans: { envoyer: ADDRESS }, jusqua: '2026-11-25' }],
        bilan: ['L’adresse est dite en retard', 'Le délai finissait le 20 novembre 2026'],
        vu: '2026-11-21',
      },
    ],
  },
  'ants/vendre-sa-voiture': {
    erreurs: [
      {
        erreur: 'le nom de l’acheteur, de mémoire',
        ligne: 'ants 8',
        edition: '2026',
        gestes: [{ a: 'acheteurNom', saisie: 'Fusin' }],
        bilan: ['vous avez déclaré « Fusin », les papiers disent « Fusain »', 'L’acheteur n’est pas écrit comme sur ses papiers'],
      },
      {
        erreur: 'l’heure écrite à l’envers',
        ligne: 'ants § 2b',
        edition: '2020',
        gestes: [{ a: 'venduHeure', saisie: '20:18' }],
        bilan: ['Le moment n’est pas celui du papier signé', 'le 2 novembre 2026 à 18 h 20'],
      },
      {
        erreur: 'la déclaration attend trois semaines',
        ligne: 'ants 4',
        edition: '2026',
        gestes: [{ sans: { envoyer: 'cession' }, jusqua: '2026-11-24' }],
        bilan: ['La vente est déclarée en retard', 'Le délai finissait le 17 novembre 2026'],
      },
    ],
  },
  'ants/passeport-a-temps': {
    erreurs: [
      {
        erreur: 'le nom de naissance, avec une lettre de moins',
        ligne: 'ants 8 et 22',
        edition: '2026',
        gestes: [{ a: 'civilNom', saisie: 'Gouach' }],
        bilan: ['vous avez déclaré « Gouach », les papiers disent « Gouache »', COUNTER, 'le nom de naissance'],
        vu: '2026-11-10',
      },
      {
        erreur: 'la photo de l’hiver dernier',
        ligne: 'ants 25',
        edition: '2020',
        gestes: [{ a: 'emportePhoto', saisie: 'photo-hiver' }],
        bilan: [COUNTER, 'la photo a plus de 6 mois'],
        vu: '2026-11-10',
      },
      {
        erreur: 'le numéro reste à la maison',
        ligne: 'ants 22',
        edition: '2026',
        gestes: [{ a: 'emporteRecap', saisie: 'non' }],
        bilan: [COUNTER, 'la mairie ne retrouve pas la pré-demande'],
        vu: '2026-11-10',
      },
    ],
  },
  'ants/permis-perdu': {
    erreurs: [
      {
        erreur: 'le nom est tapé avec une faute',
        ligne: 'ants 26',
        edition: '2026',
        gestes: [{ a: 'permisNom', saisie: 'Fixatiff' }],
        bilan: [REJECTED, 'le nom n’est pas celui de la pièce d’identité'],
        vu: '2026-11-10',
      },
      {
        erreur: 'l’ancienne facture est jointe',
        ligne: 'ants 10',
        edition: '2020',
        gestes: [{ a: 'permisDomicile', saisie: 'facture-ancienne' }],
        bilan: [REJECTED, 'le justificatif a plus de 6 mois'],
        vu: '2026-11-10',
      },
      {
        erreur: 'la rue est fausse',
        ligne: 'ants 13',
        edition: '2026',
        gestes: [{ a: 'permisVoie', saisie: '1 rue Oubliée' }],
        bilan: ['La lettre du permis n’a pas trouvé la porte'],
        vu: '2026-12-17',
      },
    ],
  },
  'ants/photo-refusee': {
    erreurs: [
      {
        erreur: 'la photo de février (c’est le but du récit)',
        ligne: 'ants 25',
        edition: '2026',
        gestes: [],
        bilan: [COUNTER, 'la photo a plus de 6 mois'],
        vu: '2026-11-10',
      },
      {
        erreur: 'le numéro reste à la maison aussi',
        ligne: 'ants 22',
        edition: '2026',
        gestes: [{ a: 'emporteRecap', saisie: 'non' }],
        bilan: [COUNTER, 'la mairie ne retrouve pas la pré-demande'],
        vu: '2026-11-10',
      },
      {
        erreur: 'le second rendez-vous passe, rien n’est prêt',
        ligne: 'ants § 2d',
        edition: '2026',
        gestes: [{ sans: { repondre: 'emportePhoto' }, des: '2026-11-20', jusqua: '2026-12-20' }],
        bilan: ['Le rendez-vous en mairie est passé'],
        vu: '2026-11-30',
      },
    ],
  },
  'ants/titre-oublie': {
    moins: 'Alba va chercher un passeport : elle ne déclare rien. Elle peut attendre, ou ne pas y aller elle-même.',
    erreurs: [
      {
        erreur: 'une personne de confiance y va à sa place',
        ligne: 'ants § 2d',
        edition: '2020',
        gestes: [{ a: 'retraitQui', saisie: 'proche', uneFois: true }],
        bilan: ['Une autre personne est venue à la mairie', 'Le titre n’est remis qu’à vous'],
        vu: '2026-11-03',
      },
      {
        erreur: 'le passeport attend encore, et il est détruit',
        ligne: 'ants 27',
        edition: '2026',
        gestes: [{ sans: { envoyer: 'retrait' }, jusqua: '2026-12-01' }],
        bilan: ['Le titre a été détruit', 'Il faut tout refaire, et repayer'],
        vu: '2026-11-21',
      },
    ],
  },
  'ants/justificatif-refuse': {
    erreurs: [
      {
        erreur: 'la facture de neuf mois, que l’exercice demande',
        ligne: 'ants 10',
        edition: '2026',
        gestes: [],
        bilan: ['Le justificatif ne va pas', 'le justificatif a plus de 6 mois'],
        vu: '2026-11-09',
      },
      {
        erreur: 'l’étage est oublié',
        ligne: 'ants 13',
        edition: '2020',
        gestes: [{ a: 'precision', saisie: 'non' }],
        bilan: ['vous avez déclaré « Non », les papiers disent « Oui »', 'La lettre n’a pas trouvé la porte'],
      },
      {
        erreur: 'le papier redemandé n’est pas envoyé',
        ligne: 'ants 20',
        edition: '2026',
        gestes: [{ sans: { envoyer: 'complement' }, jusqua: '2026-11-25' }],
        bilan: ['La demande est rejetée', 'le papier demandé n’est pas venu à temps'],
        vu: '2026-11-20',
      },
    ],
  },
  'ants/acheter-une-voiture': {
    erreurs: [
      {
        erreur: 'l’adresse du vendeur, lue sur la carte grise',
        ligne: 'ants 13',
        edition: '2026',
        gestes: [{ a: 'achatVoie', saisie: '5 cour du Chevalet' }],
        bilan: [
          'vous avez déclaré 5 cour du Chevalet, les papiers disent 21 quai des Croquis',
          'La lettre n’a pas trouvé la porte',
        ],
      },
      {
        erreur: 'la photo de la carte grise est floue',
        ligne: 'ants 6',
        edition: '2020',
        gestes: [{ a: 'carteBarree', saisie: 'carte-grise-petite~flou' }],
        bilan: ['Un papier ne va pas', 'la photo ne se lit pas'],
      },
      {
        erreur: 'la demande attend décembre, et le code ne vaut plus',
        ligne: 'ants 3',
        edition: '2026',
        gestes: [{ sans: { repondre: 'achatPourQui' }, jusqua: '2026-12-04' }],
        bilan: ['La carte grise est demandée en retard', 'Le délai finissait le 2 décembre 2026'],
        vu: '2026-12-03',
      },
    ],
  },
  'ants/code-de-cession-perime': {
    erreurs: [
      {
        erreur: 'l’appartement est oublié',
        ligne: 'ants 13',
        edition: '2026',
        gestes: [{ a: 'achatPrecision', saisie: 'non' }],
        bilan: ['vous avez déclaré « Non », les papiers disent « Oui »', 'La lettre n’a pas trouvé la porte'],
      },
      {
        erreur: 'le papier redemandé n’est pas envoyé',
        ligne: 'ants 20',
        edition: '2020',
        gestes: [{ sans: { envoyer: 'complement' }, jusqua: '2026-11-25' }],
        bilan: ['La demande est rejetée', 'le papier demandé n’est pas venu à temps'],
        vu: '2026-11-20',
      },
      {
        erreur: 'la demande attend encore une semaine',
        ligne: 'ants § 2a',
        edition: '2026',
        gestes: [{ sans: { envoyer: 'achat' }, jusqua: '2026-11-12' }],
        bilan: ['La carte grise est demandée en retard', 'Le délai finissait le 10 novembre 2026'],
        vu: '2026-11-11',
      },
    ],
  },
  'ants/carte-grise-volee': {
    erreurs: [
      {
        erreur: 'le vol est dit comme une perte',
        ligne: 'ants § 2f',
        edition: '2026',
        gestes: [{ a: 'refaireMotif', saisie: 'perte' }],
        bilan: ['Le vol est dit comme une perte'],
      },
      {
        erreur: 'le récépissé de la police est flou',
        ligne: 'ants 6',
        edition: '2020',
        gestes: [{ a: 'declarationVol', saisie: 'declaration-vol-citadine~flou' }],
        bilan: ['Un papier ne va pas', 'la photo ne se lit pas'],
      },
      {
        erreur: 'la pièce d’identité est floue',
        ligne: 'ants 6',
        edition: '2026',
        gestes: [{ a: 'identite', saisie: 'piece-identite~flou' }],
        bilan: ['Un papier ne va pas', 'la photo ne se lit pas'],
      },
    ],
  },
  'ants/le-vendeur-n-a-rien-dit': {
    erreurs: [
      {
        erreur: 'la demande est commencée le premier jour, sans code',
        ligne: 'ants 4',
        edition: '2026',
        gestes: [{ dAbord: [{ seConnecter: 'ants', par: 'identite' }, { repondre: { fait: 'codeDonne', valeur: 'non' } }] }],
        bilan: ['Le vendeur n’avait rien déclaré', 'la voiture était encore à son nom'],
        vu: '2026-11-03',
      },
      {
        erreur: 'le code de la lettre de l’autre voiture',
        ligne: 'ants 2',
        edition: '2020',
        gestes: [
          {
            dAbord: [
              { seConnecter: 'ants', par: 'identite' },
              { repondre: { fait: 'achatPlaque', valeur: 'UO-927-IU' } },
              { repondre: { fait: 'codeDonne', valeur: 'oui' } },
              { repondre: { fait: 'codeCession', valeur: '73318' } },
            ],
          },
        ],
        bilan: ['Un code pris pour un autre', 'Le code confidentiel est sur la lettre'],
        vu: '2026-11-03',
      },
      {
        erreur: 'la carte grise barrée est photographiée avant d’être barrée',
        ligne: 'ants 6',
        edition: '2026',
        gestes: [{ a: 'carteBarree', saisie: 'carte-grise-routiere~pleine' }],
        bilan: ['Un papier ne va pas', 'la carte grise n’est pas barrée'],
      },
    ],
  },
  'ants/annonce-payante': {
    erreurs: [
      {
        erreur: 'l’appartement est oublié',
        ligne: 'ants 13',
        edition: '2026',
        gestes: [{ a: 'precision', saisie: 'non' }],
        bilan: ['vous avez déclaré « Non », les papiers disent « Oui »', 'La lettre n’a pas trouvé la porte'],
      },
      {
        erreur: 'l’ancienne facture est jointe',
        ligne: 'ants 10',
        edition: '2020',
        gestes: [{ a: 'justificatif', saisie: 'facture-ancienne' }],
        bilan: ['Le justificatif ne va pas', 'le justificatif a plus de 6 mois'],
      },
      {
        erreur: 'la demande attend la fin de novembre',
        ligne: 'ants § 2c',
        edition: '2026',
        gestes: [{ sans: { envoyer: ADDRESS }, jusqua: '2026-11-25' }],
        bilan: ['L’adresse est dite en retard', 'Le délai finissait le 14 novembre 2026'],
        vu: '2026-11-15',
      },
    ],
  },
  'ants/carte-grise-perdue': {
    erreurs: [
      {
        erreur: 'la perte est dite du jour même',
        ligne: 'ants § 2f',
        edition: '2026',
        gestes: [{ a: 'refaireLe', saisie: '2026-11-04' }],
        bilan: ['La perte est déclarée le jour même', 'jusqu’au 6 novembre 2026'],
      },
      {
        erreur: 'la pièce d’identité est floue',
        ligne: 'ants 6',
        edition: '2020',
        gestes: [{ a: 'identite', saisie: 'piece-identite~flou' }],
        bilan: ['Un papier ne va pas', 'la photo ne se lit pas'],
      },
      {
        erreur: 'la page du paiement se ferme après l’accord',
        ligne: 'ants 19',
        edition: '2026',
        gestes: [{ a: 'confirmation', saisie: 'sans-reponse' }],
        bilan: ['La réponse de la banque s’est perdue', 'évite de payer deux fois'],
        vu: '2026-11-04',
      },
    ],
  },
  'ants/je-demenage': {
    erreurs: [
      {
        erreur: 'tout attend décembre : les lettres vont à l’ancienne adresse',
        ligne: 'pole-emploi 12',
        edition: '2026',
        gestes: [{ sans: { envoyer: 'demenagement' }, jusqua: '2026-12-01' }],
        bilan: [
          'Un courrier de France Travail s’est perdu',
          'Il est parti à « 4 impasse du Mortier',
          'L’adresse est dite en retard',
        ],
        vu: '2026-11-23',
      },
      {
        erreur: 'le bâtiment est oublié, à la CAF',
        ligne: 'caf 33',
        edition: '2020',
        gestes: [{ a: 'logementPrecision', saisie: 'non' }],
        bilan: [
          'vous avez déclaré « Non », les papiers disent « Oui »',
          'Une lettre de la CAF',
          'n’est pas celle de vos papiers',
        ],
      },
      {
        erreur: 'le bâtiment est oublié, pour la carte grise',
        ligne: 'ants 13',
        edition: '2026',
        gestes: [{ a: 'precision', saisie: 'non' }],
        bilan: ['vous avez déclaré « Non », les papiers disent « Oui »', 'La lettre n’a pas trouvé la porte'],
      },
    ],
  },
  'ants/le-mauvais-compte': {
    moins: 'Irène relit un message : elle ne déclare rien. Elle peut entrer par la mauvaise porte, ou laisser la sienne ouverte.',
    erreurs: [
      {
        erreur: 'la connexion d’entraînement ouvre un second compte (c’est le but du récit)',
        ligne: 'ants 28',
        edition: '2020',
        gestes: [],
        bilan: ['Un autre compte s’est ouvert, vide', 'Vous en êtes sorti, et vous avez retrouvé le bon'],
        vu: '2026-11-03',
      },
      {
        erreur: 'le fournisseur reste ouvert jusqu’au lendemain',
        ligne: 'ants § 6.1',
        edition: '2026',
        gestes: [{ sans: { ouvrir: 'ants:connexion/identite/ouverts' }, jusqua: '2026-11-04' }],
        bilan: ['Le fournisseur est resté ouvert', 'un clic suffit pour rentrer à votre place'],
        vu: '2026-11-03',
      },
    ],
  },
};
