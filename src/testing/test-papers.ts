import type { PaperText } from '#engine/household/truth.ts';

/** Papers of each kind. */
export const PAPERS_AT_HAND: readonly PaperText[] = [
  {
    id: 'carte',
    type: 'carte',
    titre: 'Mon carnet d’identifiants',
    de: 'Nadia Exemple',
    le: '2026-01-01',
    sections: [{ titre: 'Mon compte', lignes: [{ libelle: 'Mot de passe', valeur: 'Soleil-9' }] }],
  },
  ...(['2026-09', '2026-08'] as const).map(
    (mois): PaperText => ({
      id: `bulletin-boulangerie-${mois}`,
      type: 'bulletin',
      titre: `Bulletin de paie, ${mois === '2026-08' ? 'août' : 'septembre'} 2026`,
      de: 'Boulangerie Exemple',
      le: `${mois}-30`,
      sections: [
        { lignes: [{ libelle: 'Salarié', valeur: 'Nadia Exemple' }] },
        {
          titre: 'Les montants',
          lignes: [
            { libelle: 'Net imposable', valeur: '950,20 €', montant: 950.2, fait: 'netImposable' },
            { libelle: 'Montant net social', valeur: '912,40 €', montant: 912.4, fait: 'montantNetSocial' },
            { libelle: 'Net à payer (après impôt et retenues)', valeur: '880,15 €', montant: 880.15, fait: 'netAPayer' },
          ],
        },
      ],
    }),
  ),
  {
    id: 'lettre',
    type: 'courrier',
    titre: 'Votre dossier',
    de: 'Mairie d’essai',
    le: '2026-10-12',
    sections: [],
    paragraphes: ['Madame,', 'Votre dossier est à jour. Vous n’avez rien à faire.', 'Gardez cette lettre.'],
  },
  {
    id: 'rib',
    type: 'rib',
    titre: 'Relevé d’identité bancaire (RIB)',
    de: 'Banque Fictive',
    le: '2026-01-01',
    sections: [{ lignes: [{ libelle: 'IBAN', valeur: 'FR76 0000 0000 0000 0000 0000 000' }] }],
  },
];
