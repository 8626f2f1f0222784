import { flowOf } from '#engine/flow/flow-of.ts';
import { eventsOf } from '#engine/journal/world.ts';
import { CREATION } from '#portals/ants/dossier/acces/account.ts';
import { fileOf, personOf } from '#portals/ants/dossier/file.ts';
import { facts } from './facts.ts';

/** Asking for an account of the agency (ants.md §1.2). Whoever has one already may ask all the same: the answer says what to do. */
export const creation = flowOf({
  id: CREATION,
  titre: 'Créer mon compte ANTS',
  facts,
  open: (world) => `${CREATION}:${eventsOf(world, 'envoye').filter(({ demarche }) => demarche === CREATION).length + 1}`,
  truths: ({ world: { compte } }) => ({
    compteSexe: /^[17]/.test(compte.identifiants.numeroSecuriteSociale) ? 'masculin' : 'feminin',
    compteNom: fileOf(compte).nomDeNaissance ?? compte.nom,
    comptePrenom: personOf(compte).prenom,
    compteNaissance: personOf(compte).naissance,
    compteCommune: fileOf(compte).communeDeNaissance,
    compteCourriel: compte.identifiants.courriel,
    compteConditions: 'true',
  }),
  onPaper: { compteNom: {}, comptePrenom: {}, compteNaissance: {}, compteCommune: {}, compteCourriel: {} },
});
