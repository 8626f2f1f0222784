import type { StoryMistakes } from '../mistake.ts';

/** The likeliest mistakes of the stories about papers, controls, certificates and messages. */
export const SUIVI: Readonly<Record<string, StoryMistakes>> = {
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
  'caf/le-faux-sms': {
    moins:
      'Solange lit, vérifie et prévient : elle ne déclare rien. Son secret ne peut pas partir : le message qui le contient est refusé.',
    erreurs: [
      {
        erreur: 'le numéro d’allocataire, à sept chiffres',
        ligne: 'caf 23',
        gestes: [{ requete: 'connexion', corps: { numeroSecuriteSociale: '0001335' } }],
        bilan: ['Le numéro d’allocataire ne sert plus à se connecter', 'Vous avez écrit sept chiffres'],
        vu: '2026-11-03',
      },
    ],
  },
};
