import { flowOf } from '#engine/flow/flow-of.ts';
import { eventsOf } from '#engine/journal/world.ts';
import { COMPTE_BANCAIRE, ownHolder, ribToGive } from '#portals/caf/dossier/banque/account.ts';
import { holds } from '#portals/caf/dossier/file.ts';
import { LATER } from '#portals/caf/dossier/pieces/joined.ts';
import { facts } from './facts.ts';

export const TITLE = 'Changer de compte bancaire';

/** Telling the Caf another bank account (caf.md §2.e). */
export const compteBancaire = flowOf({
  id: COMPTE_BANCAIRE,
  titre: TITLE,
  facts,
  open: (world) =>
    holds(world.compte)
      ? `${COMPTE_BANCAIRE}:${eventsOf(world, 'envoye').filter(({ demarche }) => demarche === COMPTE_BANCAIRE).length + 1}`
      : undefined,
  truths: ({ world: { compte } }) => {
    const rib = ribToGive(compte);
    return {
      compteTitulaire: ownHolder(compte),
      compteSorte: rib?.livret ? 'livret' : 'courant',
      compteIban: rib?.iban,
      compteRib: rib?.id ?? LATER,
      compteExact: 'true',
    };
  },
  onPaper: { compteTitulaire: {}, compteIban: {}, compteSorte: {} },
});
