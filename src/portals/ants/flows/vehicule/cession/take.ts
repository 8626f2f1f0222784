import { addDays, addMonthsToDay } from '#engine/journal/day.ts';
import { decide } from '#engine/journal/decisions.ts';
import type { World } from '#engine/journal/world.ts';
import { dayIn, textIn } from '#engine/portal/letter-data.ts';
import { receiptNumber, type Taken } from '#engine/portal/receives.ts';
import { codeIsRight } from '#portals/ants/dossier/confidential-code.ts';
import { sendMessage } from '#portals/ants/dossier/file.ts';
import { underWay } from '#portals/ants/dossier/requests.ts';
import { addressOn, isHers, plateOf, vehicleOfPlate } from '#portals/ants/dossier/vehicles.ts';
import { DAYS_TO_DECLARE_SALE } from '#portals/ants/rules/delays.ts';
import { saleCode } from '#portals/ants/rules/sale-code.ts';
import type { Vehicule } from '#schema/compte.ts';
import type { Donnees } from '#schema/evenement.ts';

const ADULT_YEARS = 18;

function refusal(donnees: Donnees, world: World, car: Vehicule | undefined): { cle: string; message: string } | undefined {
  const le = dayIn(donnees, 'venduLe');
  const minute = Number(textIn(donnees, 'venduHeure').slice(0, 2)) * 60 + Number(textIn(donnees, 'venduHeure').slice(3));
  if (!car || !isHers(world, car))
    return {
      cle: 'venduPlaque',
      message: `Aucune carte grise à votre nom n’a le numéro ${textIn(donnees, 'venduPlaque')}. Relisez la rubrique A.`,
    };
  if (!codeIsRight(world, car, textIn(donnees, 'venduCode')))
    return {
      cle: 'venduCode',
      message:
        'Ce n’est pas le code confidentiel de cette carte grise. Le code de cession, lui, n’existe pas encore : c’est cette déclaration qui le donne.',
    };
  if (textIn(donnees, 'venduPourQui') === 'autre')
    return { cle: 'venduPourQui', message: 'Cette carte grise est à votre nom : la démarche est donc pour vous-même.' };
  if (car.location)
    return { cle: 'venduPlaque', message: 'Cette voiture est louée : elle est au loueur, et ne peut pas se vendre.' };
  if (underWay(world, car.id))
    return { cle: 'venduPlaque', message: 'Une autre demande est en cours pour ce véhicule. Attendez sa réponse.' };
  if (addressOn(world, car) !== world.compte.logement.adresse)
    return {
      cle: 'venduPlaque',
      message: 'L’adresse de cette carte grise n’est plus la vôtre. Changez-la d’abord : la vente ne peut pas se déclarer avant.',
    };
  if (le > world.today || (le === world.today && minute > world.minute))
    return {
      cle: le > world.today ? 'venduLe' : 'venduHeure',
      message: 'Ce moment n’est pas encore passé. La vente se déclare une fois faite, le papier signé et l’argent reçu.',
    };
  if (le < car.certificatDu)
    return { cle: 'venduLe', message: 'Ce jour est avant la date de votre carte grise (rubrique I). Relisez-la.' };
  if (addMonthsToDay(dayIn(donnees, 'acheteurNaissance'), 12 * ADULT_YEARS) > world.today)
    return { cle: 'acheteurNaissance', message: 'Cette personne a moins de 18 ans : relisez sa pièce d’identité.' };
  return undefined;
}

/** What is done with a sale: recorded at once, and the code given, for fifteen days. */
export function take(donnees: Donnees, world: World, dossier: string): Taken {
  const numero = receiptNumber(world, 'CES', dossier);
  const car = vehicleOfPlate(world, textIn(donnees, 'venduPlaque'));
  const wrong = refusal(donnees, world, car);
  if (!car || wrong) return { numero, faits: [], ...(wrong ? { erreurs: [wrong] } : {}) };
  const le = dayIn(donnees, 'venduLe');
  const jusquau = addDays(world.today, DAYS_TO_DECLARE_SALE);
  const tooLate = le < addDays(world.today, -DAYS_TO_DECLARE_SALE);
  return {
    numero,
    faits: [
      decide(dossier, 'acceptee', 'cession-enregistree', { vehicule: car.id, code: saleCode(car.plaque, world.today), jusquau }),
      // The code itself is not in the message (ants.md §2b): it is on the page, and nowhere else.
      ...sendMessage(world, `cession:${dossier}`, 'cession-enregistree', {
        numero,
        plaque: plateOf(world, car),
        venduLe: le,
        heure: textIn(donnees, 'venduHeure'),
        retard: tooLate,
      }),
    ],
  };
}
