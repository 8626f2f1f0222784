import type { StoryMistakes } from '../mistake.ts';
import { COMPARED, tooLittle, WRONG } from './recurring.ts';

/** The likeliest mistakes of the stories about first requests: an account, the RSA, the prime, the housing benefit. */
export const DEMANDES: Readonly<Record<string, StoryMistakes>> = {
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
  'caf/l-etudiant-et-ses-parents': {
    erreurs: [
      {
        erreur: 'l’aide est demandée en novembre, sans compter ce que les parents perdent',
        ligne: 'caf 13',
        edition: '2025',
        gestes: [{ dAbord: [{ seConnecter: 'caf' }, { remplir: { demarche: 'aide-logement' } }, { envoyer: 'aide-logement' }] }],
        bilan: ['Vos parents perdent plus que vous ne gagnez', 'La Caf compare les deux dossiers'],
        vu: '2026-11-27',
      },
      {
        erreur: 'les parents sont dits sans dossier, et rien ne se compare',
        ligne: 'caf 13',
        edition: '2024',
        gestes: [{ a: 'alParentsCaf', saisie: 'non' }],
        bilan: ['vous avez déclaré « Non », les papiers disent « Oui »'],
      },
      {
        erreur: 'le total à payer, charges comprises, à la place du loyer',
        ligne: 'caf 14',
        edition: '2025',
        gestes: [{ a: 'alLoyer', saisie: '445' }],
        bilan: ['Le loyer avec les charges', 'Écrit : 445,00 € ; sur l’attestation : 400,00 €'],
      },
    ],
  },
};
