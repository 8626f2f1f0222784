import type { World } from '#engine/journal/world.ts';
import { fileOf } from '#portals/pole-emploi/dossier/file.ts';
import { wrongCv } from '#portals/pole-emploi/dossier/offers/cv-papers.ts';
import type { Offer } from '#portals/pole-emploi/dossier/offers/offer.ts';
import { OFFERS } from '#portals/pole-emploi/dossier/offers/offers.ts';
import { reachableBy } from '#portals/pole-emploi/dossier/offers/private-words.ts';
import { type Profile, saysSomething } from '#portals/pole-emploi/dossier/offers/profile.ts';

export const SOURCE = 'Dossier de faits Pôle emploi, § 2g';

/** What may be said of a profile that was put online. */
export interface Reread {
  /** The title of the paper that stands in place of a CV. */
  mauvaisCv: string | undefined;
  /** What in it lets anybody reach the person: « votre numéro de téléphone ». */
  joignable: string | undefined;
  /** It says nothing that one can do. */
  vide: boolean;
  cache: boolean;
}

/** Rereads a profile as an adviser would. */
export const reread = (world: World, profile: Profile): Reread => ({
  mauvaisCv: profile.cv === undefined ? undefined : wrongCv(world, profile.cv),
  joignable: reachableBy(world, `${profile.presentation}\n${profile.experiences}`),
  vide: profile.savoirFaire.length === 0 || !saysSomething(profile),
  cache: profile.visible === 'cache',
});

/** An offer of the family of jobs that the person looks for: the one of which an employer writes. */
export function offerNear({ compte, today }: Pick<World, 'compte' | 'today'>): Offer | undefined {
  const job = fileOf(compte).metier ?? '';
  const online = OFFERS.filter(({ creeeLe, ailleurs }) => creeeLe <= today && !ailleurs);
  return online.find(({ rome }) => rome === job) ?? online.find(({ rome }) => rome.startsWith(job.slice(0, 1)) && job !== '');
}
