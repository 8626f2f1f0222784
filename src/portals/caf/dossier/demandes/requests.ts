import { monthOf } from '#engine/journal/day.ts';
import { decisionsOf } from '#engine/journal/decisions.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import type { Day, Month } from '#schema/day.ts';
import type { EvenementDe } from '#schema/evenement.ts';
import { grantedIn, neverHadRights } from '../granted.ts';
import { piecesOf } from '../pieces/asked.ts';
import { currentQuarter, openBenefits, type Quarter } from '../quarters.ts';
import type { Prestation } from '../rights.ts';

/** The démarches by which a benefit is asked for (caf.md §2.a and §2.d). */
export const REQUESTS = { rsa: 'demande-rsa', 'prime-activite': 'demande-prime' } as const satisfies Record<Prestation, string>;
/** The démarche by which anybody asks what she might have, without saying who she is (caf.md §2.d). */
export const ESTIMATION = 'estimation-caf';
export const REQUEST_TITLES: Readonly<Record<Prestation, string>> = {
  rsa: 'Demander le RSA',
  'prime-activite': 'Demander la prime d’activité',
};

/** The benefit that a démarche asks for. */
export const benefitAsked = (demarche: string): Prestation | undefined =>
  demarche === REQUESTS.rsa ? 'rsa' : demarche === REQUESTS['prime-activite'] ? 'prime-activite' : undefined;

/** One request that was sent, and what became of it. */
export interface Request {
  prestation: Prestation;
  dossier: string;
  envoi: EvenementDe<'envoye'>;
  /** Its first month of right, if there is one: that of the sending (CASF L262-18 and R262-33 for the RSA, CSS R846-2 for the prime). */
  du: Month;
  etat: 'en-cours' | 'accordee' | 'refusee' | 'sans-montant';
  decideLe?: Day;
}

/** The requests that were sent, oldest first. */
export const requestsOf = (world: Pick<World, 'events'>): Request[] =>
  eventsOf(world, 'envoye').flatMap((envoi): Request[] => {
    const prestation = benefitAsked(envoi.demarche);
    if (prestation === undefined) return [];
    const { dossier } = envoi;
    const granted = grantedIn(world).find((one) => one.dossier === dossier);
    const refused = decisionsOf(world, 'demande-caf-refusee').find((one) => one.dossier === dossier);
    const etat = granted ? 'accordee' : refused ? (refused.donnees?.horsRegles ? 'sans-montant' : 'refusee') : 'en-cours';
    const decideLe = granted?.le ?? refused?.le;
    return [{ prestation, dossier, envoi, du: monthOf(envoi.le), etat, ...(decideLe ? { decideLe } : {}) }];
  });

/** Papers are waited for: only the person can end it, or the delay. */
export const waitsForPapers = (world: Pick<World, 'events'>, { dossier, etat }: Pick<Request, 'dossier' | 'etat'>): boolean =>
  etat === 'en-cours' && (piecesOf(world, dossier)?.manque.length ?? 0) > 0;

/** The request ended because a paper never came. */
export const isClosedForPapers = (world: Pick<World, 'events'>, dossier: string): boolean =>
  decisionsOf(world, 'demande-caf-refusee').some((one) => one.dossier === dossier && one.donnees?.sansPapiers === true);

/** The dossier of the request that can be filled now; undefined while one waits for its answer, or the right is open. */
export function openRequest(world: World, prestation: Prestation): string | undefined {
  const own = requestsOf(world).filter((request) => request.prestation === prestation);
  if (openBenefits(world).includes(prestation) || own.some(({ etat }) => etat === 'en-cours')) return undefined;
  const quarter = joinedQuarter(world);
  if (quarter && !quarter.envoi) return undefined;
  return `${REQUESTS[prestation]}:${own.length + 1}`;
}

/**
 * The quarter that a new benefit joins: one declaration says the money of both. Undefined for a household without open right, whose request
 * begins a quarter of its own. How a new benefit meets a quarter under way was not found: a choice of the simulator.
 */
export const joinedQuarter = (world: World): Quarter | undefined =>
  neverHadRights(world) || openBenefits(world).length === 0 ? undefined : currentQuarter(world);

/** Why a benefit cannot be asked for now. */
export function whyClosed(world: World, prestation: Prestation): string {
  if (openBenefits(world).includes(prestation)) return 'Ce droit est déjà ouvert : il n’y a rien à demander.';
  const waiting = requestsOf(world).find((one) => one.prestation === prestation && one.etat === 'en-cours');
  if (waiting && waitsForPapers(world, waiting))
    return 'Votre demande est partie, et il manque un papier : envoyez-le par « Mes démarches ». La réponse viendra ensuite.';
  if (waiting) return 'Votre demande est partie. La Caf l’étudie : la réponse viendra dans vos messages.';
  return 'Faites d’abord la déclaration trimestrielle qui vous attend : elle dit les ressources dont cette demande a besoin.';
}
