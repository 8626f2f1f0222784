import type { FlowContext } from '#engine/flow/flow.ts';
import { flowOf, type Truths } from '#engine/flow/flow-of.ts';
import { textAnswer } from '#engine/flow/payload.ts';
import { addressIn } from '#engine/household/address.ts';
import { eventsOf } from '#engine/journal/world.ts';
import { DEPARTMENT } from '#portals/ants/dossier/birth.ts';
import { fileOf } from '#portals/ants/dossier/file.ts';
import { ageOf, civilOf, holderOf, MYSELF, wantedFor, wantedTitle } from '#portals/ants/dossier/titres/person.ts';
import { goodStamp } from '#portals/ants/dossier/titres/stamps.ts';
import { titlePrice } from '#portals/ants/rules/titles.ts';
import { type Fact, facts } from './facts.ts';

export const PRE_DEMANDE = 'pre-demande';
/** The department of all that is invented here. */

/** What the request will cost by the answers given: euros. */
export function priceOf({ world, answers }: Pick<FlowContext, 'world' | 'answers'>): number {
  const titre = textAnswer({ answers }, 'titreVoulu');
  const holder = holderOf(world.compte, textAnswer({ answers }, 'titrePour') || MYSELF);
  if (titre !== 'cni' && titre !== 'passeport' && titre !== 'les-deux') return 0;
  return titlePrice(titre, textAnswer({ answers }, 'titreMotif'), ageOf(holder, world.today));
}

/** Filling in the request of an identity card or a passport before the town hall (ants.md §2d). */
export const preDemande = flowOf<Fact>({
  id: PRE_DEMANDE,
  titre: 'Pré-demande de passeport ou de carte d’identité',
  facts,
  open: (world) => `${PRE_DEMANDE}:${eventsOf(world, 'envoye').filter(({ demarche }) => demarche === PRE_DEMANDE).length + 1}`,
  truths,
  onPaper: {
    titreVoulu: { told: true },
    titreMotif: { told: true },
    civilSexe: {},
    civilNom: {},
    civilPrenoms: {},
    civilNaissance: {},
    civilCommune: {},
    parent1Nom: {},
    parent1Prenom: {},
    parent1Naissance: {},
    parent2Nom: {},
    parent2Prenom: {},
    parent2Naissance: {},
    timbreNumero: {},
  },
});

function truths(context: FlowContext): Truths<Fact> {
  const { world } = context;
  const { compte } = world;
  const { titre, motif } = wantedTitle(compte);
  const holder = holderOf(compte, wantedFor(compte));
  const civil = civilOf(compte);
  const [first, second] = civil.parents;
  const address = addressIn(compte.logement.adresse);
  const { fournisseur } = fileOf(compte);
  const stamp = goodStamp(world, priceOf(context), world.today);
  return {
    titreVoulu: titre,
    titrePour: wantedFor(compte),
    titreMotif: motif,
    civilSexe: civil.sexe,
    civilNom: holder.nom,
    civilPrenoms: holder.prenom,
    civilTaille: String(civil.taille),
    civilYeux: civil.yeux,
    civilNaissance: holder.naissance,
    civilPays: 'france',
    civilDepartement: DEPARTMENT,
    civilCommune: holder.commune,
    parent1Nom: first?.nom,
    parent1Prenom: first?.prenom,
    parent1Naissance: first?.naissance,
    parent1Commune: first?.commune,
    parent2Nom: second?.nom,
    parent2Prenom: second?.prenom,
    parent2Naissance: second?.naissance,
    parent2Commune: second?.commune,
    nationalite: civil.nationalite,
    titreVoie: address.voie,
    titreComplement: address.complement,
    titreCodePostal: address.codePostal,
    titreCommune: address.commune,
    titreVerification: fournisseur === undefined ? 'non' : 'oui',
    titreFournisseur: fournisseur ?? 'absent',
    titreCourriel: compte.identifiants.courriel,
    titreSms: 'oui',
    titrePortable: compte.identifiants.telephone,
    timbreSuite: stamp ? 'numero' : 'plus-tard',
    timbreNumero: stamp?.numero,
    titreRelu: 'true',
  };
}
