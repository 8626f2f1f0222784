import type { StoryMistakes } from '../mistake.ts';
import { FILL, IN, SEND, say, wait } from './gestures.ts';
import { forgot, MISSED, REFUSED, saidNo, UNSENT } from './recurring.ts';

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

/** The likeliest mistakes of the stories about documents, certificates and messages. */
export const DOCUMENTS: Readonly<Record<string, StoryMistakes>> = {
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
  'pole-emploi/faux-conseiller': {
    moins:
      'Rosa lit, vérifie et prévient : elle ne déclare rien. Son secret ne peut pas partir : le site refuse un message qui le contient (ligne 23).',
    erreurs: [],
  },
};
