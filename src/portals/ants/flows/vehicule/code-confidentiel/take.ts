import { decide } from '#engine/journal/decisions.ts';
import type { World } from '#engine/journal/world.ts';
import { textIn } from '#engine/portal/letter-data.ts';
import { receiptNumber, type Taken } from '#engine/portal/receives.ts';
import { newCodes } from '#portals/ants/dossier/confidential-code.ts';
import { fileOf, PORTAL, personOf } from '#portals/ants/dossier/file.ts';
import { sameName } from '#portals/ants/dossier/names.ts';
import { isHers, plateOf, vehicleOfPlate } from '#portals/ants/dossier/vehicles.ts';
import { madeConfidentialCode } from '#portals/ants/rules/made-numbers.ts';
import type { Vehicule } from '#schema/compte.ts';
import type { Donnees } from '#schema/evenement.ts';

/** Why no code leaves, with the field that says so. */
function refusal(donnees: Donnees, world: World, car: Vehicule | undefined): { cle: string; message: string } | undefined {
  const { compte } = world;
  const nom = textIn(donnees, 'codeNom');
  if (!car || !isHers(world, car))
    return {
      cle: 'codePlaque',
      message: `Aucune carte grise à votre nom n’a le numéro ${textIn(donnees, 'codePlaque')}. Relisez la rubrique A.`,
    };
  if (textIn(donnees, 'codePourQui') === 'autre')
    return { cle: 'codePourQui', message: 'Cette carte grise est à votre nom : le code est donc pour vous-même.' };
  if (!sameName(nom, fileOf(compte).nomDeNaissance ?? compte.nom))
    return {
      cle: 'codeNom',
      message: sameName(nom, compte.nom)
        ? 'C’est le nom d’usage. Écrivez le nom de naissance, comme sur la pièce d’identité.'
        : 'Ce nom n’est pas celui du titulaire. Recopiez-le sur la carte grise.',
    };
  if (textIn(donnees, 'codeNaissance') !== personOf(compte).naissance)
    return { cle: 'codeNaissance', message: 'Ce n’est pas la date de naissance du titulaire. Relisez la pièce d’identité.' };
  if (!sameName(textIn(donnees, 'codeCommune'), fileOf(compte).communeDeNaissance))
    return { cle: 'codeCommune', message: 'Ce n’est pas la ville de naissance du titulaire. Relisez la pièce d’identité.' };
  return undefined;
}

/** What is done with the request: a code that takes the place of the one before leaves by e-mail, to the address of the account. */
export function take(donnees: Donnees, world: World, dossier: string): Taken {
  const numero = receiptNumber(world, 'COD', dossier);
  const car = vehicleOfPlate(world, textIn(donnees, 'codePlaque'));
  const wrong = refusal(donnees, world, car);
  if (!car || wrong) return { numero, faits: [], ...(wrong ? { erreurs: [wrong] } : {}) };
  const code = madeConfidentialCode(car.plaque, newCodes(world, car).length);
  return {
    numero,
    faits: [
      decide(dossier, 'acceptee', 'code-confidentiel', { vehicule: car.id, code }),
      ...(world.compte.identifiants.courrielPerdu
        ? []
        : [
            {
              type: 'recu',
              message: `${PORTAL}:code:${dossier}:courriel`,
              canal: 'courriel',
              de: PORTAL,
              modele: 'nouveau-code-confidentiel',
              donnees: { plaque: plateOf(world, car), code },
            } as const,
          ]),
    ],
  };
}
