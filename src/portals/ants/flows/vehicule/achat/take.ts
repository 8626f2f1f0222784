import { decide } from '#engine/journal/decisions.ts';
import type { World } from '#engine/journal/world.ts';
import { textIn } from '#engine/portal/letter-data.ts';
import { receiptNumber, type Taken } from '#engine/portal/receives.ts';
import { fullName } from '#engine/words/full-name.ts';
import { sendMessage } from '#portals/ants/dossier/file.ts';
import { typedAddress } from '#portals/ants/dossier/home/typed.ts';
import { taxFor } from '#portals/ants/dossier/tax.ts';
import { firstWrong } from '#portals/ants/dossier/title/files.ts';
import { plateOf, vehicleOfPlate } from '#portals/ants/dossier/vehicles.ts';
import type { Donnees } from '#schema/evenement.ts';
import { HOME } from './facts.ts';
import { refusals } from './refusal.ts';
import { forgotten, JOINED } from './sent.ts';

/**
 * What is done with a purchase: it waits for its tax to be paid. With the code, a confirmed address and papers in order, a programme decides
 * alone then; otherwise an agent reads (ants.md §3).
 */
export function take(donnees: Donnees, world: World, dossier: string): Taken {
  const numero = receiptNumber(world, 'ACH', dossier);
  const car = vehicleOfPlate(world, textIn(donnees, 'achatPlaque'));
  const erreurs = refusals(donnees, world, car);
  const tax = car && taxFor(world, car, 'changement');
  if (!car || !tax || !('total' in tax) || erreurs.length > 0) return { numero, faits: [], erreurs };
  const wrong = firstWrong(world, { dossier, donnees, joined: JOINED, car, pour: 'changement', le: world.today });
  const agent = textIn(donnees, 'codeDonne') === 'non' || textIn(donnees, HOME.justificatif) !== '' || wrong !== undefined;
  const missing = forgotten(donnees, car).map(({ prenom, nom }) => fullName(prenom, nom));
  return {
    numero,
    incoherences: missing.map((name) => ({
      cle: 'cotitulaires',
      message: `Le certificat de cession est signé aussi par ${name}, qui n’est pas dans la demande. Un cotitulaire oublié n’est pas sur la carte grise : il faudra une correction.`,
    })),
    faits: [
      decide(dossier, 'incomplete', 'carte-grise-demandee', {
        vehicule: car.id,
        sorte: 'changement',
        montant: tax.total,
        adresse: typedAddress(donnees, HOME),
        agent,
      }),
      ...sendMessage(world, `demande:${dossier}`, 'achat-enregistre', {
        numero,
        plaque: plateOf(world, car),
        montant: tax.total,
        agent,
        vehicule: car.id,
      }),
    ],
  };
}
