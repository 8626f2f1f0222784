import { addMonthsToDay } from '#engine/journal/day.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import { fileOf } from '#portals/pole-emploi/dossier/file.ts';
import type { Day } from '#schema/day.ts';
import type { Donnees, EvenementDe } from '#schema/evenement.ts';
import { ownEntry } from '#schema/own-entry.ts';
import type { Body } from './words.ts';

export const CONTRAT = 'contrat-engagement';
/** The decisions about the contract stand on its first dossier, whatever the rank of the answer. */
export const OWN_DOSSIER = `${CONTRAT}:1`;
/** Months to sign, from the orientation that was notified (code du travail, art. D5411-14-1). */
export const MONTHS_TO_SIGN = 1;

/** Where one stands: what is to be filled, or what one waits for. */
export type Stage = 'questionnaire' | 'attente-orientation' | 'diagnostic' | 'attente-contrat' | 'signature' | 'signe';

/** The path of somebody registered with an application for the RSA (pole-emploi.md §2i). */
export interface Contract {
  etape: Stage;
  /** The dossier of the next answer. */
  dossier: string;
  questionnaire: EvenementDe<'envoye'> | undefined;
  orientation: { le: Day; referent: Body; parcours: 'emploi' | 'social'; categorie: string; sansReponse: boolean } | undefined;
  /** The last day to sign: one month after the orientation. */
  limite: Day | undefined;
  diagnostic: EvenementDe<'envoye'> | undefined;
  /** The contract that is proposed or signed: hours a week, actions, job, distance, wage. */
  propose: { le: Day; donnees: Donnees } | undefined;
  signeLe: Day | undefined;
}

type Known = Pick<World, 'compte' | 'events'>;

/** Is the person one of those who were registered without asking? */
export const isConcerned = ({ compte }: Pick<World, 'compte'>): boolean =>
  compte.poleEmploi !== undefined && fileOf({ poleEmploi: compte.poleEmploi }).situation === 'inscrit-automatiquement';

/** The contract, from the questionnaire to the signature; undefined for somebody whom it does not concern here. */
export function contractOf(world: Known): Contract | undefined {
  if (!isConcerned(world)) return undefined;
  const sent = eventsOf(world, 'envoye').filter(({ demarche }) => demarche === CONTRAT);
  const decided = (motif: string) =>
    eventsOf(world, 'decide').findLast((event) => event.motif === motif && event.dossier === OWN_DOSSIER);
  const [oriented, offered, signed] = [decided('orientation'), decided('contrat-propose'), decided('contrat-signe')];
  const questionnaire = sent.find(({ donnees }) => 'engagementSituation' in donnees);
  const diagnostic = sent.findLast(({ donnees }) => 'engagementRaison' in donnees);
  const asked = sent.findLast(({ donnees }) => donnees.engagementAccord === 'changer');
  // What was proposed before the change that was asked for is no longer the contract.
  const current = offered && asked && world.events.indexOf(asked) > world.events.indexOf(offered) ? undefined : offered;
  const word = (key: string): string => String(ownEntry(oriented?.donnees, key) ?? '');
  const orientation = oriented && {
    le: oriented.le,
    referent: word('referent') as Body,
    parcours: word('parcours') === 'social' ? ('social' as const) : ('emploi' as const),
    categorie: word('categorie'),
    sansReponse: oriented.donnees?.sansReponse === true,
  };
  return {
    etape: signed
      ? 'signe'
      : current
        ? 'signature'
        : diagnostic
          ? 'attente-contrat'
          : orientation
            ? 'diagnostic'
            : questionnaire
              ? 'attente-orientation'
              : 'questionnaire',
    dossier: `${CONTRAT}:${sent.length + 1}`,
    questionnaire,
    orientation,
    limite: orientation && addMonthsToDay(orientation.le, MONTHS_TO_SIGN),
    diagnostic,
    propose: current && { le: current.le, donnees: current.donnees ?? {} },
    signeLe: signed?.le,
  };
}

/** Which questions a dossier holds: those of the moment, or those that were answered then. */
export function stageOf(world: Known, dossier: string): Stage | undefined {
  const sent = eventsOf(world, 'envoye').findLast((event) => event.dossier === dossier);
  if (!sent) return contractOf(world)?.etape;
  if ('engagementSituation' in sent.donnees) return 'questionnaire';
  return 'engagementRaison' in sent.donnees ? 'diagnostic' : 'signature';
}
