import type { Front } from '#engine/portal/front.ts';
import { nearestCovered } from './covered.ts';
import { accountNow } from './dossier/acces/account-now.ts';
import { droitsOf, holds } from './dossier/file.ts';
import { isInside } from './dossier/inside.ts';
import { EDITION_NAMES } from './editions/names.ts';
import { answerIdentifiers } from './flows/acces/connexion/identifiers.ts';
import { announced } from './flows/ressources/declaration-trimestrielle/announcement.ts';
import { places } from './places.ts';

/** When somebody without any right begins free practice: its first payment is in the months that are known. */
const FREE_MONTH = '2026-11';

/** The CAF as it stands in the street. Everything imported here comes with the room: no rule, no letter, no démarche. */
export const cafFront: Front = {
  id: 'caf',
  nom: 'CAF',
  hote: 'caf.bac-a-sable.invalid',
  editions: EDITION_NAMES,
  places,
  routes: [{ id: 'connexion', method: 'POST', path: '/connexion', answer: answerIdentifiers }],
  connected: isInside,
  holds,
  freeStart: (compte) => {
    const mois = droitsOf(compte).declarationEn ?? FREE_MONTH;
    return { debut: `${mois}-03`, regles: nearestCovered(mois) };
  },
  // Whoever has no account makes one first: the whole portal says how.
  door: (world) =>
    accountNow(world) ? { lieu: 'caf:connexion', route: 'connexion', cases: ['numeroSecuriteSociale', 'motDePasse'] } : undefined,
  opening: (before) => (holds(before.compte) ? announced(before) : []),
};
