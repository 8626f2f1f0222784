import { flowOf } from '#engine/flow/flow-of.ts';
import { eventsOf } from '#engine/journal/world.ts';
import { NEW_CODE } from '#portals/ants/dossier/confidential-code.ts';
import { fileOf, personOf } from '#portals/ants/dossier/file.ts';
import { isHers, plateOf, vehiclesOf } from '#portals/ants/dossier/vehicles.ts';
import { facts } from './facts.ts';

/** Asking for another confidential code: since 1 January 2025, none comes by post with a carte grise (ants.md §1.4, official). */
export const codeConfidentiel = flowOf({
  id: NEW_CODE,
  titre: 'Demander un nouveau code confidentiel',
  facts,
  open: (world) => `${NEW_CODE}:${eventsOf(world, 'envoye').filter(({ demarche }) => demarche === NEW_CODE).length + 1}`,
  truths: ({ world }) => {
    const car = vehiclesOf(world).find((one) => isHers(world, one));
    return {
      codePourQui: 'moi',
      codePlaque: car && plateOf(world, car),
      codeNom: fileOf(world.compte).nomDeNaissance ?? world.compte.nom,
      codeNaissance: personOf(world.compte).naissance,
      codeCommune: fileOf(world.compte).communeDeNaissance,
    };
  },
  onPaper: { codePlaque: {}, codeNom: {}, codeNaissance: {}, codeCommune: {} },
});
