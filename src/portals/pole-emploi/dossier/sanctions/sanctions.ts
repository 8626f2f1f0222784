import { addDays } from '#engine/journal/day.ts';
import { decisionsOf } from '#engine/journal/decisions.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import { dayIn, textIn } from '#engine/portal/letter-data.ts';
import type { Day } from '#schema/day.ts';
import type { EvenementDe, Fait } from '#schema/evenement.ts';
import { ownEntry } from '#schema/own-entry.ts';
import { PORTAL } from '../file.ts';

export const OBSERVATIONS = 'observations';
export const dossierOf = (id: string): string => `${OBSERVATIONS}:${id}`;

/** What is reproached. « contrat »: the contract of engagement was not signed in time. */
export type Fault = 'absence' | 'contrat';

/** Where a sanction stands. « levee »: it ended early because the person took up the steps again. « annulee »: after an appeal. */
export type SanctionState =
  | 'envisagee'
  | 'sans-suite'
  | 'avertissement'
  | 'suspension'
  | 'radiation'
  | 'levee'
  | 'annulee'
  | 'finie';

/** One sanction, from the letter that announces it. */
export interface Sanction {
  id: string;
  dossier: string;
  faute: Fault;
  /** Who decides: the department for somebody on RSA. */
  par: 'pole-emploi' | 'departement';
  /** The day of what is reproached. */
  fauteLe: Day;
  envisageeLe: Day;
  /** Last day to answer. */
  reponseJusquau: Day;
  reponse: EvenementDe<'envoye'> | undefined;
  etat: SanctionState;
  decideLe: Day | undefined;
  /** The stretch that was decided, both included; `fin` is its real end when it stopped early. */
  du: Day | undefined;
  au: Day | undefined;
  fin: Day | undefined;
  /** Share of the allowance that is not paid, 0 to 1. */
  taux: number;
}

const DECIDED: Readonly<Record<string, SanctionState>> = {
  'sanction-sans-suite': 'sans-suite',
  avertissement: 'avertissement',
  suspension: 'suspension',
  'suspension-rsa': 'suspension',
  radiation: 'radiation',
};

/** Every sanction that was announced, oldest first. */
export const sanctionsOf = (world: Pick<World, 'events' | 'today'>): Sanction[] =>
  decisionsOf(world, 'sanction-envisagee').map((event) => sanction(world, event));

function sanction(world: Pick<World, 'events' | 'today'>, { dossier, donnees, le }: EvenementDe<'decide'>): Sanction {
  const own = eventsOf(world, 'decide').filter((event) => event.dossier === dossier);
  const decided = own.find(({ motif }) => Object.hasOwn(DECIDED, motif));
  const ended = own.find(({ motif }) => motif === 'suspension-levee' || motif === 'sanction-annulee');
  const day = (key: string): Day | undefined => ownEntry(decided?.donnees, key) as Day | undefined;
  const au = day('jusquau');
  const stopped = ended?.motif === 'sanction-annulee' ? 'annulee' : ended ? 'levee' : undefined;
  const over = au !== undefined && au < world.today ? 'finie' : undefined;
  return {
    id: textIn(donnees, 'id'),
    dossier,
    faute: textIn(donnees, 'faute') as Fault,
    par: textIn(donnees, 'par') === 'departement' ? 'departement' : PORTAL,
    fauteLe: dayIn(donnees, 'fauteLe'),
    envisageeLe: le,
    reponseJusquau: dayIn(donnees, 'reponseJusquau'),
    reponse: eventsOf(world, 'envoye').findLast((sent) => sent.dossier === dossier),
    etat: stopped ?? over ?? DECIDED[decided?.motif ?? ''] ?? 'envisagee',
    decideLe: decided?.le,
    du: day('du'),
    au,
    fin: ended ? ended.le : au,
    taux: Number(decided?.donnees?.taux ?? 0),
  };
}

/** Who is told that a suspension is over: the Caf, which pays the RSA. */
export const restored = (dossier: string, par: Sanction['par']): Fait[] =>
  par === 'departement' ? [{ type: 'transmis', dossier, de: 'departement', vers: 'caf', quoi: 'rsa-retabli' }] : [];

/** The sanction to which one may still answer. */
export const sanctionToAnswer = (world: Pick<World, 'events' | 'today'>): Sanction | undefined =>
  sanctionsOf(world).find(
    ({ etat, reponse, reponseJusquau }) => etat === 'envisagee' && reponse === undefined && world.today <= reponseJusquau,
  );

/**
 * What each sanction really takes from the allowance: the share `taux` from `du` to `au` included. Those annulled take nothing, and a
 * harder one takes the place of the one that runs.
 */
export function suspensionsOf(
  world: Pick<World, 'events' | 'today'>,
): { du: Day; au: Day; taux: number; par: Sanction['par'] }[] {
  const running = sanctionsOf(world).flatMap(({ du, fin, taux, etat, par }) =>
    du === undefined || fin === undefined || taux === 0 || etat === 'annulee' ? [] : [{ du, au: fin, taux, par }],
  );
  return running.map((one, rank) => {
    const next = running[rank + 1];
    return next && next.du <= one.au ? { ...one, au: addDays(next.du, -1) } : one;
  });
}
