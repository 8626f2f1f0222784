import type { Field, FlowContext } from '#engine/flow/flow.ts';
import { flowOf, type Truths } from '#engine/flow/flow-of.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import { DEPARTMENT } from '#portals/ants/dossier/birth.ts';
import { fileOf, personOf } from '#portals/ants/dossier/file.ts';
import { homeOnPaper, homeTruths } from '#portals/ants/dossier/home/truths.ts';
import { usedNameOf } from '#portals/ants/dossier/names.ts';
import { goodFile } from '#portals/ants/dossier/pieces.ts';
import { codeState, sellerCode } from '#portals/ants/dossier/purchase/code.ts';
import { sharedWayIn } from '#portals/ants/dossier/shared-way-in.ts';
import { taxFor } from '#portals/ants/dossier/tax.ts';
import { civilOf } from '#portals/ants/dossier/titres/person.ts';
import { carToBuy } from '#portals/ants/dossier/vehicles.ts';
import { type Fact, facts, HOME, MOST_WITH } from './facts.ts';

export const ACHAT = 'achat';

/** The other people of a purchase, by rank: « cotitulaire-1 ». */
export const withOf = (rank: number): string => `cotitulaire-${rank}`;
export const WITH_RANKS = Array.from({ length: MOST_WITH }, (_, index) => index + 1);

/** Why no amount can be told for the car of the story: the démarche is then closed, and says it. */
export function whyNoAmount(world: Pick<World, 'compte' | 'events' | 'today'>): string | undefined {
  const car = carToBuy(world);
  const tax = car && taxFor(world, car, 'changement');
  return tax && 'raison' in tax ? tax.raison : undefined;
}

/** Putting a car that was bought in one's name, within a month of the sale (ants.md §2a; code de la route, art. R322-5). */
export const achat = flowOf({
  id: ACHAT,
  titre: 'Mettre la carte grise à mon nom',
  facts,
  open: (world) =>
    whyNoAmount(world) === undefined
      ? `${ACHAT}:${eventsOf(world, 'envoye').filter(({ demarche }) => demarche === ACHAT).length + 1}`
      : undefined,
  wayIn: sharedWayIn,
  truth,
  onPaper: {
    achatPlaque: {},
    codeCession: {},
    achatFormule: {},
    achatCertificatLe: {},
    achatLe: {},
    titulaireSexe: {},
    titulaireNom: {},
    titulaireUsage: {},
    titulairePrenom: {},
    titulaireCourriel: {},
    titulaireNaissance: {},
    titulaireDepartement: {},
    titulaireCommune: {},
    cotitulaires: {},
    cotitulaireNom: {},
    cotitulairePrenom: {},
    cotitulaireSexe: {},
    cotitulaireNaissance: {},
    cotitulaireTelephone: {},
    cotitulaireCourriel: {},
    ...homeOnPaper(HOME),
  },
});

function truth({ fait, pour }: Field<Fact>, { world }: FlowContext): string | undefined {
  if (pour !== undefined) return otherTruths(world, pour)[fait];
  return truths(world)[fait];
}

function truths(world: World): Truths<Fact> {
  const car = carToBuy(world);
  const { compte } = world;
  const person = personOf(compte);
  const code = car && sellerCode(car);
  return {
    achatPourQui: 'moi',
    achatPlaque: car?.plaque,
    achatTelephone: compte.identifiants.telephone,
    codeDonne: car && code !== undefined && codeState(world, car, code).etat === 'bon' ? 'oui' : 'non',
    codeCession: code,
    achatFormule: car?.formule,
    achatCertificatLe: car?.certificatDu,
    achatLe: car?.achete?.le,
    titulaireSorte: 'physique',
    titulaireSexe: civilOf(compte).sexe,
    titulaireNom: fileOf(compte).nomDeNaissance ?? compte.nom,
    titulaireUsage: usedNameOf(compte),
    titulairePrenom: person.prenom,
    titulaireCourriel: compte.identifiants.courriel,
    titulaireNaissance: person.naissance,
    titulairePays: 'france',
    titulaireDepartement: DEPARTMENT,
    titulaireCommune: fileOf(compte).communeDeNaissance,
    cotitulaires: String(car?.achete?.avec.length ?? 0),
    ...homeTruths(world, HOME),
    certificatCession: car && goodFile(world, 'certificat', car),
    carteBarree: car && goodFile(world, 'carte-barree', car),
    controleTechnique: car && goodFile(world, 'controle-technique', car),
    assurance: 'true',
    permis: 'true',
    achatExact: 'true',
  };
}

function otherTruths(world: World, pour: string): Truths<Fact> {
  const other = carToBuy(world)?.achete?.avec[WITH_RANKS.map(withOf).indexOf(pour)];
  return {
    cotitulaireNom: other?.nom,
    cotitulairePrenom: other?.prenom,
    cotitulaireSexe: other?.sexe,
    cotitulaireNaissance: other?.naissance,
    cotitulaireTelephone: other?.telephone,
    cotitulaireCourriel: other?.courriel,
  };
}
