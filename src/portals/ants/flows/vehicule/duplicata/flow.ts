import type { FlowContext } from '#engine/flow/flow.ts';
import { flowOf, type Truths } from '#engine/flow/flow-of.ts';
import { addDays } from '#engine/journal/day.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import { confidentialCode } from '#portals/ants/dossier/confidential-code.ts';
import { fileOf, personOf } from '#portals/ants/dossier/file.ts';
import { goodFile } from '#portals/ants/dossier/pieces.ts';
import { taxFor } from '#portals/ants/dossier/tax.ts';
import { carWithoutPaper, plateOf } from '#portals/ants/dossier/vehicles.ts';
import { DAYS_BEFORE_LOSS } from '#portals/ants/rules/delays.ts';
import type { Vehicule } from '#schema/compte.ts';
import { type Fact, facts } from './facts.ts';

export const DUPLICATA = 'duplicata';

const MOTIFS: Readonly<Record<NonNullable<Vehicule['papier']>['etat'], string>> = {
  perdu: 'perte',
  vole: 'vol',
  abime: 'deterioration',
};

/** Why no amount can be told for the car of the story: the démarche is then closed, and says it. */
export function whyNoAmount(world: Pick<World, 'compte' | 'events' | 'today'>): string | undefined {
  const car = carWithoutPaper(world);
  const tax = car && taxFor(world, car, 'duplicata');
  return tax && 'raison' in tax ? tax.raison : undefined;
}

/** Asking for a carte grise again after a loss, a theft or damage (ants.md §2f). */
export const duplicata = flowOf({
  id: DUPLICATA,
  titre: 'Refaire ma carte grise',
  facts,
  open: (world) =>
    whyNoAmount(world) === undefined
      ? `${DUPLICATA}:${eventsOf(world, 'envoye').filter(({ demarche }) => demarche === DUPLICATA).length + 1}`
      : undefined,
  truths,
  onPaper: {
    refairePlaque: {},
    refaireCode: {},
    refaireMotif: { told: true },
    refaireLe: { told: true },
    refaireNom: {},
    refairePrenom: {},
  },
});

function truths({ world }: FlowContext): Truths<Fact> {
  const car = carWithoutPaper(world);
  const { compte } = world;
  return {
    refairePourQui: 'moi',
    refairePlaque: car && plateOf(world, car),
    refaireCode: car && confidentialCode(world, car),
    refaireMotif: MOTIFS[car?.papier?.etat ?? 'perdu'],
    refaireLe: car?.papier?.le ?? addDays(world.today, -DAYS_BEFORE_LOSS),
    refaireNom: fileOf(compte).nomDeNaissance ?? compte.nom,
    refairePrenom: personOf(compte).prenom,
    refaireTelephone: compte.identifiants.telephone,
    identite: car && goodFile(world, 'identite', car),
    declarationVol: car && goodFile(world, 'declaration-vol', car),
    carteAbimee: car && goodFile(world, 'carte-abimee', car),
    controleEnCours: car && goodFile(world, 'controle-technique', car),
    refaireExact: 'true',
  };
}
