import { decide } from '#engine/journal/decisions.ts';
import type { World } from '#engine/journal/world.ts';
import { registeredOn, type SentFile } from '#portals/pole-emploi/dossier/allocation/requests.ts';
import { type OpenedRight, study } from '#portals/pole-emploi/dossier/allocation/study.ts';
import { PORTAL, sendLetter } from '#portals/pole-emploi/dossier/file.ts';
import type { WaitingNature } from '#portals/pole-emploi/rules/waiting.ts';
import type { Decisions } from '#schema/decisions.ts';
import type { Fait } from '#schema/evenement.ts';

/** What France Travail decides of a complete request: the right with its amounts, or the refusal with its reasons. */
export function decisionFacts(world: World, file: SentFile): Fait[] {
  const { dossier } = file;
  const registered = registeredOn(world, file);
  const { droit, conditions } = study(world, registered);
  const letter = { dossier, inscription: registered };
  if (!droit) {
    const raisons = conditions?.refus.map(({ raison }) => raison) ?? ['pas-assez-travaille'];
    return [
      decide(dossier, 'refusee', 'rejet', { raisons }),
      ...sendLetter(world, `rejet:${dossier}`, 'rejet-allocation', letter),
    ];
  }
  return [
    decide(dossier, 'acceptee', 'ouverture-de-droits', amountsOf(droit)),
    ...sendLetter(world, `notification:${dossier}`, 'notification-allocation', letter),
    ...(world.compte.droits
      ? [{ type: 'transmis' as const, dossier, de: PORTAL, vers: 'caf', quoi: 'ouverture-de-droits' }]
      : []),
  ];
}

const daysOf = ({ attente }: OpenedRight, wanted: WaitingNature): number =>
  attente.periodes.find(({ nature }) => nature === wanted)?.jours ?? 0;

/** The figures of a right, as every part of the portal reads them. Euros a day, lengths in days. */
export function amountsOf(droit: OpenedRight): Decisions['ouverture-de-droits'] {
  return {
    sjr: droit.jour.sjr,
    brutJour: droit.jour.montant,
    netJour: droit.net.net,
    jours: droit.duree.jours,
    premierJour: droit.attente.premierJour,
    differeCongesPayes: daysOf(droit, 'differe-conges-payes'),
    differeSpecifique: daysOf(droit, 'differe-specifique'),
    attente: daysOf(droit, 'delai-attente'),
  };
}
