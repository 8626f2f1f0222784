import type { Declaration } from '#portals/pole-emploi/dossier/declarations/declaration.ts';

/** Papers that an answer asks for, by the names of the démarche « document » (facts § 2b and 2f). */
export type AskedPiece = 'bulletin' | 'attestation-employeur' | 'formation' | 'arret' | 'pension' | 'invalidite';

/** Plain words for each paper. */
export const PIECE_NAMES: Readonly<Record<AskedPiece, string>> = {
  bulletin: 'le bulletin de paie',
  'attestation-employeur': 'l’attestation employeur du contrat terminé',
  formation: 'l’attestation d’entrée en formation (le centre l’envoie souvent lui-même)',
  arret: 'l’avis d’arrêt de travail ou le certificat de congé',
  pension: 'la notification de retraite',
  invalidite: 'la notification de pension d’invalidité',
};

/** The papers that a declaration asks for. Payment does not wait for them. */
export function piecesFor({ activites, absences, pensions }: Declaration): AskedPiece[] {
  const wages = activites.filter(({ nature }) => nature === 'salarie');
  const has = (test: boolean, piece: AskedPiece): AskedPiece[] => (test ? [piece] : []);
  return [
    ...has(wages.length > 0, 'bulletin'),
    ...has(
      wages.some(({ termine }) => termine === true),
      'attestation-employeur',
    ),
    ...has(
      absences.some(({ nature }) => nature === 'formation'),
      'formation',
    ),
    ...has(
      absences.some(({ nature }) => nature !== 'formation'),
      'arret',
    ),
    ...pensions.map(({ nature }): AskedPiece => (nature === 'retraite' ? 'pension' : 'invalidite')),
  ];
}
