import type { FlowContext } from '#engine/flow/flow.ts';
import { flowOf, type Truths } from '#engine/flow/flow-of.ts';
import { textAnswer } from '#engine/flow/payload.ts';
import { addressIn } from '#engine/household/address.ts';
import { ageOn } from '#engine/household/truth.ts';
import { eventsOf } from '#engine/journal/world.ts';
import { fileOf } from '#portals/ants/dossier/file.ts';
import { whyNoProof } from '#portals/ants/dossier/papers.ts';
import { licenceUnderWay, wantedLicence } from '#portals/ants/dossier/titres/licences.ts';
import { holderOf, MYSELF } from '#portals/ants/dossier/titres/person.ts';
import { goodCode } from '#portals/ants/dossier/titres/photo-codes.ts';
import { type Fact, facts } from './facts.ts';

const PERMIS = 'demande-permis';

/** Asking for a driving licence: after the exam, a loss, a theft, when it is damaged or over (ants.md §2e). */
export const demandePermis = flowOf<Fact>({
  id: PERMIS,
  titre: 'Demander un permis de conduire',
  facts,
  open: (world) =>
    licenceUnderWay(world)
      ? undefined
      : `${PERMIS}:${eventsOf(world, 'envoye').filter(({ demarche }) => demarche === PERMIS).length + 1}`,
  truths,
  onPaper: {
    permisMotif: { told: true },
    perduLe: { told: true },
    ...{ permisVoie: {}, permisPrecision: {}, permisComplement: {}, permisCodePostal: {}, permisVille: {}, permisDomicile: {} },
    permisNom: {},
    permisPrenom: {},
    permisNaissance: {},
    photoCode: {},
  },
});

function truths(context: FlowContext): Truths<Fact> {
  const { world } = context;
  const proof = textAnswer(context, 'permisDomicile');
  const { compte, today } = world;
  const holder = holderOf(compte, MYSELF);
  const address = addressIn(compte.logement.adresse);
  const { motif, le, ou } = wantedLicence(world);
  const code = goodCode(world);
  return {
    permisMotif: motif,
    permisAge: ageOn(holder.naissance, today) >= 18 ? 'majeur' : 'mineur',
    permisVisite: 'non',
    perduLe: le ?? today,
    perduOu: ou ?? holder.commune,
    perteVraie: 'true',
    volRecepisse: 'declaration-vol-permis',
    permisNom: holder.nom,
    permisPrenom: holder.prenom,
    permisNaissance: holder.naissance,
    permisCommune: holder.commune,
    permisNumero: fileOf(compte).titres.find(({ sorte }) => sorte === 'permis')?.numero,
    permisVoie: address.voie,
    permisPrecision: address.complement === '' ? 'non' : 'oui',
    permisComplement: address.complement,
    permisCodePostal: address.codePostal,
    permisVille: address.commune,
    permisCourriel: compte.identifiants.courriel,
    permisPortable: compte.identifiants.telephone,
    photoComment: code === undefined ? 'courrier' : 'code',
    photoCode: code,
    permisIdentite: 'acte-de-naissance',
    // A bill that an agent takes is right, even when another would do.
    permisDomicile: proof !== '' && whyNoProof(world, proof) === undefined ? proof : 'facture-electricite',
    permisAvis: 'avis-medical',
    permisExact: 'true',
  };
}
