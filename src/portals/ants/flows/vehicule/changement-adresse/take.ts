import { sameAddress } from '#engine/household/address.ts';
import { decide } from '#engine/journal/decisions.ts';
import type { World } from '#engine/journal/world.ts';
import { textIn } from '#engine/portal/letter-data.ts';
import { receiptNumber, type Taken } from '#engine/portal/receives.ts';
import { codeIsRight } from '#portals/ants/dossier/confidential-code.ts';
import { sendMessage } from '#portals/ants/dossier/file.ts';
import { addressIsVerified, typedAddress } from '#portals/ants/dossier/home/typed.ts';
import { underWay } from '#portals/ants/dossier/requests.ts';
import { addressChanges, addressOn, isHers, plateOf, vehicleOfPlate } from '#portals/ants/dossier/vehicles.ts';
import { numberOfToday } from '#portals/ants/rules/made-numbers.ts';
import { FREE_ADDRESSES } from '#portals/ants/rules/tax.ts';
import { isOldPlate } from '#portals/ants/rules/vehicle-numbers.ts';
import type { Vehicule } from '#schema/compte.ts';
import type { Donnees, Fait } from '#schema/evenement.ts';
import { costOf } from './cost.ts';
import { HOME } from './facts.ts';

/** Why this vehicle cannot be moved by this person, with the field that says so. */
function refusal(donnees: Donnees, world: World, car: Vehicule | undefined): { cle: string; message: string } | undefined {
  const plate = textIn(donnees, 'immatriculation');
  if (!car || !isHers(world, car))
    return { cle: 'immatriculation', message: `Aucune carte grise à votre nom n’a le numéro ${plate}. Relisez la rubrique A.` };
  if (!codeIsRight(world, car, textIn(donnees, 'codeConfidentiel')))
    return {
      cle: 'codeConfidentiel',
      message: 'Ce n’est pas le code confidentiel de cette carte grise. Le code de cession, lui, sert seulement à une vente.',
    };
  if (car.location)
    return { cle: 'immatriculation', message: 'Cette voiture est louée : c’est le loueur qui change l’adresse. Écrivez-lui.' };
  if (textIn(donnees, 'adressePourQui') === 'autre')
    return { cle: 'adressePourQui', message: 'Cette carte grise est à votre nom : la démarche est donc pour vous-même.' };
  if (textIn(donnees, 'demenageLe') > world.today)
    return { cle: 'demenageLe', message: 'Ce jour n’est pas encore passé. L’adresse se change une fois le déménagement fait.' };
  if (underWay(world, car.id))
    return { cle: 'immatriculation', message: 'Une autre demande est en cours pour ce véhicule. Attendez sa réponse.' };
  return undefined;
}

/** What is done with a new address: taken at once when the supplier confirms it, read by an agent when a paper was joined. */
export function take(donnees: Donnees, world: World, dossier: string): Taken {
  const numero = receiptNumber(world, 'ADR', dossier);
  const car = vehicleOfPlate(world, textIn(donnees, 'immatriculation'));
  const wrong = refusal(donnees, world, car);
  if (!car || wrong) return { numero, faits: [], ...(wrong ? { erreurs: [wrong] } : {}) };
  const adresse = typedAddress(donnees, HOME);
  const incoherences = sameAddress(adresse, addressOn(world, car))
    ? [{ cle: HOME.voie, message: 'Cette adresse est déjà celle de la carte grise. Est-ce bien la nouvelle ?' }]
    : [];
  const tax = costOf(world, car);
  const montant = 'total' in tax ? tax.total : 0;
  const fichier = textIn(donnees, 'justificatif');
  const verified = addressIsVerified(donnees, HOME, world);
  return {
    incoherences,
    numero,
    faits: [
      decide(dossier, montant > 0 ? 'incomplete' : 'en-instruction', 'carte-grise-demandee', {
        vehicule: car.id,
        sorte: 'adresse',
        montant,
        ...(verified ? {} : { fichier }),
      }),
      ...sendMessage(world, `demande:${dossier}`, 'demande-enregistree', {
        numero,
        plaque: plateOf(world, car),
        adresse,
        montant,
        verifiee: verified,
      }),
      ...(verified && montant === 0 ? accepted(world, { dossier, numero, car, adresse }) : []),
    ],
  };
}

/** The new address enters the file, and the paper is made. */
export function accepted(
  world: World,
  { dossier, numero, car, adresse }: { dossier: string; numero: string; car: Vehicule; adresse: string },
): Fait[] {
  const before = plateOf(world, car);
  const titre = addressChanges(world, car) + 1 > FREE_ADDRESSES || isOldPlate(before) ? 'carte-grise' : 'etiquette';
  return [
    decide(dossier, 'acceptee', 'adresse-carte-grise', { vehicule: car.id, adresse, titre }),
    ...sendMessage(world, `accord:${dossier}`, 'adresse-acceptee', {
      numero,
      plaque: before,
      adresse,
      titre,
      ...(isOldPlate(before) ? { nouveau: numberOfToday(before) } : {}),
    }),
  ];
}
