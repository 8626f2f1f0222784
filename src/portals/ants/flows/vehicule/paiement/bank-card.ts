import type { PaperText } from '#engine/household/truth.ts';
import type { World } from '#engine/journal/world.ts';
import { birthNameOf } from '#portals/ants/dossier/file.ts';

/** The only card that pays here: no bank gives a number of sixteen zeros. */
export const BANK_CARD = { numero: '0000 0000 0000 0000', fin: '12/30', code: '000' } as const;

/** The card among the papers of the person, once there is something to pay. */
export const bankCardPaper = (world: Pick<World, 'compte'>): PaperText => ({
  id: 'carte-bancaire',
  type: 'attestation',
  titre: 'Carte bancaire (spécimen)',
  de: 'Banque d’Exemple (inventée)',
  le: '2026-01-01',
  sections: [
    {
      lignes: [
        { libelle: 'Numéro', valeur: BANK_CARD.numero },
        { libelle: 'Au nom de', valeur: birthNameOf(world.compte) },
        { libelle: 'Expire en', valeur: BANK_CARD.fin },
        { libelle: 'Code au dos', valeur: BANK_CARD.code },
      ],
    },
  ],
});
