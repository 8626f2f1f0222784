import type { StoryMistakes } from '../mistake.ts';

/** The likeliest mistakes of the stories about the log-in. */
export const ACCES: Readonly<Record<string, StoryMistakes>> = {
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
};
