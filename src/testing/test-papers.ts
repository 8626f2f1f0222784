import { paySlip } from '#engine/household/pay-slip/pay-slip.ts';
import type { PaySlip } from '#engine/household/pay-slip/slip.ts';
import type { PaperText } from '#engine/household/truth.ts';
import type { Compte } from '#schema/compte.ts';
import type { Paie } from '#schema/paie.ts';
import { emploi } from '#schema/revenus.ts';

const NADIA = {
  prenom: 'Nadia',
  nom: 'Exemple',
  identifiants: { numeroSecuriteSociale: '2970500123045' },
  logement: { adresse: '3 rue Inventée, 00000 Exempleville' },
  foyer: { adultes: [{ id: 'nadia', prenom: 'Nadia', naissance: '1997-05-14' }], enfants: [] },
} as unknown as Compte;

/** The slip of somebody whose usual pay is this one. */
export function slipOf(paie: Paie, mois: '2026-08' | '2026-09' | '2027-01'): PaySlip {
  const job = emploi.parse({ id: 'boulangerie', employeur: 'Boulangerie Exemple', personne: 'nadia', habituel: paie });
  const slip = paySlip(NADIA, job, mois);
  if (!slip) throw new Error('Pas de bulletin.');
  return slip;
}

/** The full-time specimen of « Bulletin de paie » (dossier de faits), § 4 (b): its net social is 1,476.61 €, its net à payer 1,101.11 €. */
export const VOUCHERS: Paie = {
  brut: 1900,
  heures: 151.67,
  mutuelle: 25,
  impot: 3.9,
  evenements: [
    { type: 'titres-restaurant', nombre: 18, part: 3.6 },
    { type: 'acompte', montant: 250, le: '2026-08-15' },
  ],
};

const slipPaper = (mois: '2026-08' | '2026-09'): PaperText => ({
  id: `bulletin-boulangerie-${mois}`,
  type: 'bulletin',
  titre: `Bulletin de paie, ${mois === '2026-08' ? 'août' : 'septembre'} 2026`,
  de: 'Boulangerie Exemple',
  le: `${mois}-30`,
  bulletin: slipOf(VOUCHERS, mois),
  sections: [],
});

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
  slipPaper('2026-09'),
  slipPaper('2026-08'),
  {
    id: 'lettre',
    type: 'courrier',
    titre: 'Votre dossier',
    de: 'Mairie d’essai',
    le: '2026-10-12',
    pour: 'Nadia Exemple\n3 rue Inventée\n00000 Exempleville',
    sections: [],
    paragraphes: ['Madame,', 'Votre dossier est à jour. Vous n’avez rien à faire.', 'Gardez cette lettre.'],
  },
  {
    id: 'rib',
    type: 'rib',
    titre: 'Relevé d’identité bancaire (RIB)',
    de: 'Banque Fictive',
    le: '2026-01-01',
    sections: [
      {
        titre: 'Références du compte',
        colonnes: true,
        lignes: [
          { libelle: 'Code banque', valeur: '00000' },
          { libelle: 'Clé RIB', valeur: '00' },
        ],
      },
      { lignes: [{ libelle: 'IBAN', valeur: 'FR76 0000 0000 0000 0000 0000 000' }] },
    ],
  },
];
