import { decide } from '#engine/journal/decisions.ts';
import type { World } from '#engine/journal/world.ts';
import { textIn } from '#engine/portal/letter-data.ts';
import { receiptNumber, type Taken } from '#engine/portal/receives.ts';
import { codeIsRight } from '#portals/ants/dossier/confidential-code.ts';
import { fileOf, personOf, sendMessage } from '#portals/ants/dossier/file.ts';
import { sameName } from '#portals/ants/dossier/names.ts';
import { underWay } from '#portals/ants/dossier/requests.ts';
import { taxFor } from '#portals/ants/dossier/tax.ts';
import { firstWrong } from '#portals/ants/dossier/title/files.ts';
import { addressOn, isHers, plateOf, vehicleOfPlate } from '#portals/ants/dossier/vehicles.ts';
import type { Vehicule } from '#schema/compte.ts';
import type { Donnees } from '#schema/evenement.ts';
import { JOINED } from './sent.ts';

function refusal(donnees: Donnees, world: World, car: Vehicule | undefined): { cle: string; message: string } | undefined {
  const { compte } = world;
  const [nom, prenom] = [textIn(donnees, 'refaireNom'), textIn(donnees, 'refairePrenom')];
  const [wantedName, wantedFirst] = [fileOf(compte).nomDeNaissance ?? compte.nom, personOf(compte).prenom];
  if (!car || !isHers(world, car))
    return {
      cle: 'refairePlaque',
      message: `Aucune carte grise à votre nom n’a le numéro ${textIn(donnees, 'refairePlaque')}. Relisez-le sur la voiture.`,
    };
  if (!codeIsRight(world, car, textIn(donnees, 'refaireCode')))
    return {
      cle: 'refaireCode',
      message: 'Ce n’est pas le code confidentiel de cette carte grise. Le code de cession, lui, sert seulement à une vente.',
    };
  if (car.location)
    return { cle: 'refairePlaque', message: 'Cette voiture est louée : c’est le loueur qui refait la carte grise. Écrivez-lui.' };
  if (textIn(donnees, 'refairePourQui') === 'autre')
    return { cle: 'refairePourQui', message: 'Cette carte grise est à votre nom : la démarche est donc pour vous-même.' };
  if (textIn(donnees, 'refaireLe') > world.today)
    return { cle: 'refaireLe', message: 'Ce jour n’est pas encore venu. Relisez la date.' };
  if (sameName(nom, wantedFirst) && sameName(prenom, wantedName))
    return { cle: 'refaireNom', message: 'Le nom et le prénom sont chacun dans la case de l’autre : échangez-les.' };
  if (!sameName(nom, wantedName))
    return {
      cle: 'refaireNom',
      message: sameName(nom, compte.nom)
        ? 'C’est le nom d’usage. Écrivez le nom de naissance, comme sur la pièce d’identité.'
        : 'Ce nom n’est pas celui du titulaire. Recopiez-le sur la pièce d’identité.',
    };
  if (!sameName(prenom, wantedFirst))
    return { cle: 'refairePrenom', message: 'Ce prénom n’est pas celui du titulaire. Recopiez-le sur la pièce d’identité.' };
  if (underWay(world, car.id))
    return { cle: 'refairePlaque', message: 'Une autre demande est en cours pour ce véhicule. Attendez sa réponse.' };
  return undefined;
}

/** What is done with a request for a new paper: it waits for its tax; papers in order, a programme decides alone then. */
export function take(donnees: Donnees, world: World, dossier: string): Taken {
  const numero = receiptNumber(world, 'DUP', dossier);
  const car = vehicleOfPlate(world, textIn(donnees, 'refairePlaque'));
  const wrong = refusal(donnees, world, car);
  const tax = car && taxFor(world, car, 'duplicata');
  if (!car || !tax || !('total' in tax) || wrong) return { numero, faits: [], ...(wrong ? { erreurs: [wrong] } : {}) };
  const agent = firstWrong(world, { dossier, donnees, joined: JOINED, car, pour: 'duplicata', le: world.today }) !== undefined;
  return {
    numero,
    faits: [
      decide(dossier, 'incomplete', 'carte-grise-demandee', {
        vehicule: car.id,
        sorte: 'duplicata',
        montant: tax.total,
        adresse: addressOn(world, car),
        agent,
      }),
      ...sendMessage(world, `demande:${dossier}`, 'duplicata-enregistre', {
        numero,
        plaque: plateOf(world, car),
        montant: tax.total,
        motif: textIn(donnees, 'refaireMotif'),
        vehicule: car.id,
        agent,
      }),
    ],
  };
}
