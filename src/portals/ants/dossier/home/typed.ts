import { addressText } from '#engine/household/address.ts';
import type { World } from '#engine/journal/world.ts';
import { textIn } from '#engine/portal/letter-data.ts';
import type { Donnees } from '#schema/evenement.ts';
import { supplierSaysYes } from '../papers.ts';
import type { HomeNames } from './facts.ts';

/** The address as it was typed, on one line. */
export const typedAddress = (donnees: Donnees, names: HomeNames<string>): string =>
  addressText({
    voie: textIn(donnees, names.voie),
    // A floor that was typed and then taken back does not count.
    complement: textIn(donnees, names.precision) === 'oui' ? textIn(donnees, names.complement) : '',
    codePostal: textIn(donnees, names.codePostal),
    commune: textIn(donnees, names.commune),
  });

/** Did the supplier say yes, with no paper joined? */
export const addressIsVerified = (donnees: Donnees, names: HomeNames<string>, world: Pick<World, 'compte'>): boolean =>
  textIn(donnees, names.justificatif) === '' && supplierSaysYes(world, textIn(donnees, names.fournisseur));
