import type { FlowContext } from '#engine/flow/flow.ts';
import { flowOf, type Truths } from '#engine/flow/flow-of.ts';
import { addressIn } from '#engine/household/address.ts';
import { eventsOf } from '#engine/journal/world.ts';
import { holds } from '#portals/caf/dossier/file.ts';
import { DEMENAGEMENT } from '#portals/caf/dossier/home.ts';
import { type Fact, facts } from './facts.ts';

export const TITLE = 'Déclarer un déménagement';

/** Telling the CAF where one lives now (caf.md §2.e): nobody tells it in one's place. */
export const demenagement = flowOf({
  id: DEMENAGEMENT,
  titre: TITLE,
  facts,
  open: (world) =>
    holds(world.compte)
      ? `${DEMENAGEMENT}:${eventsOf(world, 'envoye').filter(({ demarche }) => demarche === DEMENAGEMENT).length + 1}`
      : undefined,
  truths,
  onPaper: {
    logementVoie: {},
    logementPrecision: {},
    logementComplement: {},
    logementCodePostal: {},
    logementCommune: {},
    logementDepuis: { told: true },
    logementStatut: {},
    logementLoyer: {},
  },
});

function truths({ world }: FlowContext): Truths<Fact> {
  const { logement } = world.compte;
  const address = addressIn(logement.adresse);
  return {
    logementVoie: address.voie,
    logementPrecision: address.complement === '' ? 'non' : 'oui',
    logementComplement: address.complement,
    logementCodePostal: address.codePostal,
    logementCommune: address.commune,
    logementDepuis: logement.demenagement?.le ?? world.today,
    logementStatut: logement.statut === 'sans-domicile' ? undefined : logement.statut,
    logementLoyer: logement.loyer === undefined ? undefined : String(logement.loyer),
    logementExact: 'true',
  };
}
