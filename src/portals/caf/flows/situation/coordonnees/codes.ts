import { eventsOf, type World } from '#engine/journal/world.ts';
import { textIn } from '#engine/portal/letter-data.ts';
import { codesOf } from '#portals/caf/dossier/acces/copied-code.ts';
import { CODE_COORDONNEES, COORDONNEES, type Reach } from '#portals/caf/dossier/coordonnees.ts';
import type { Donnees, EvenementDe } from '#schema/evenement.ts';

/** The message that brings the code. */
export const CODE_MODEL = 'code-coordonnees';

/** What was asked to change, and to what. */
export const asked = (donnees: Donnees): { quoi: Reach; valeur: string } =>
  donnees.coordonneesQuoi === 'courriel'
    ? { quoi: 'courriel', valeur: textIn(donnees, 'coordonneesCourriel') }
    : { quoi: 'telephone', valeur: textIn(donnees, 'coordonneesTelephone') };

/** Every time that a change was asked, oldest first: a code left each time. */
export const sendings = (world: Pick<World, 'events'>): readonly EvenementDe<'envoye'>[] =>
  eventsOf(world, 'envoye').filter(({ demarche }) => demarche === COORDONNEES);

/** The codes that a new telephone, or a new address, makes leave. */
export const contactCodes = codesOf({ modele: CODE_MODEL, copied: CODE_COORDONNEES, sendings, salt: [5_003, 103_007] });
