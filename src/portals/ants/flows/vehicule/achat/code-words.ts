import { dayInWords } from '#engine/journal/day.ts';
import type { CodeState } from '#portals/ants/dossier/purchase/code.ts';
import { CODE_TRIES, DAYS_TO_DECLARE_SALE } from '#portals/ants/rules/delays.ts';

/** What is said to a buyer without a code, as long as the seller has declared nothing (ants.md §5, row 4). */
export const NOT_DECLARED =
  'Le vendeur n’a pas encore déclaré la vente. Sans code, la demande n’est pas possible : la voiture est encore à son nom. Appelez-le, ou allez chez un professionnel habilité (payant).';

const WITHOUT =
  'Vous pouvez continuer sans code, si le vendeur a déclaré la vente : répondez « Non », puis recopiez deux numéros de la carte grise.';
const left = (restent: number): string =>
  restent > 1 ? `Il reste ${restent} essais aujourd’hui.` : 'Il reste un essai aujourd’hui.';

/** What a good page says of a code of sale, and what to do; undefined when there is nothing to say. */
export function codeWords(state: CodeState): string | undefined {
  switch (state.etat) {
    case 'bon':
      return undefined;
    case 'faux':
      return `Ce code n’est pas celui de cette vente. Relisez-le avec le vendeur, chiffre par chiffre. ${left(state.restent)}`;
    case 'autre-voiture':
      return `Ce code est celui d’une autre voiture (${state.plaque}). Relisez la plaque, rubrique A, et le code. ${left(state.restent)}`;
    case 'confidentiel':
      return `C’est un code confidentiel, et non un code de cession. Le code de cession vient du vendeur. ${left(state.restent)}`;
    case 'perime':
      return `Ce code ne vaut plus depuis le ${dayInWords(state.jusquau)} : un code de cession vaut ${DAYS_TO_DECLARE_SALE} jours. ${WITHOUT}`;
    case 'trop-tot':
      return `La vente est déclarée le ${dayInWords(state.declareLe)}, sur l’ordinateur du vendeur. Ici, ce jour n’est pas encore venu : avancez le calendrier.`;
    case 'bloque':
      return `${CODE_TRIES} codes n’allaient pas. Le code n’est plus lu jusqu’à demain. ${WITHOUT} Rien de ce que vous avez écrit n’est perdu.`;
  }
}
