import { decisionsOf } from '#engine/journal/decisions.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import type { Happening } from '#engine/portal/happening.ts';
import type { Compte, DossierPoleEmploi } from '#schema/compte.ts';
import type { Day } from '#schema/day.ts';
import type { Fait } from '#schema/evenement.ts';

/** Name of the portal in journals and scenarios. */
export const PORTAL = 'pole-emploi';

/** Does this administration know the person, or could she register? */
export const holds = (compte: Pick<Compte, 'poleEmploi'>): boolean => compte.poleEmploi !== undefined;

/** The file of the person. Only asked for somebody whom the portal knows: its door answers for the others. */
export function fileOf({ poleEmploi }: Pick<Compte, 'poleEmploi'>): DossierPoleEmploi {
  if (!poleEmploi) throw new Error('Cette personne n’a pas de dossier à Pôle emploi.');
  return poleEmploi;
}

/** The adult of the household whose file this is: the one named, or the first. */
export function personOf({ poleEmploi, foyer }: Compte): Compte['foyer']['adultes'][number] {
  const person = foyer.adultes.find(({ id }) => id === poleEmploi?.personne) ?? foyer.adultes[0];
  if (!person) throw new Error('Un foyer a au moins un adulte.');
  return person;
}

/** The jobs of the person, as the truth of the account tells them. */
export const jobsOf = (compte: Compte) => compte.verite.emplois.filter(({ personne }) => personne === personOf(compte).id);

/** The day when the story begins. */
export const startDay = (world: Pick<World, 'events' | 'today'>): Day => eventsOf(world, 'commence')[0]?.le ?? world.today;

/** Whether the person is on the list of jobseekers, since when, and why not. */
export interface Registration {
  etat: 'jamais' | 'inscrit' | 'cesse' | 'radie';
  depuis: Day | undefined;
  /** Removed from the list until that day included. */
  jusquau?: Day;
  motif?: string;
}

// What a decision changes to the registration; `decide.motif` is the word that every part of this portal uses.
const CHANGES: Readonly<Record<string, Registration['etat']>> = {
  inscription: 'inscrit',
  reinscription: 'inscrit',
  'inscription-automatique': 'inscrit',
  cessation: 'cesse',
  radiation: 'radie',
};

/** Reads the registration from the account and from what was decided since. */
export function registrationOf(world: Pick<World, 'compte' | 'events' | 'today'>): Registration {
  const file = fileOf(world.compte);
  const decided = eventsOf(world, 'decide').findLast(
    ({ motif, issue }) => Object.hasOwn(CHANGES, motif) && (CHANGES[motif] !== 'inscrit' || issue === 'acceptee'),
  );
  if (!decided) {
    const registered = file.situation !== 'a-inscrire' && (file.inscritLe === undefined || file.inscritLe <= world.today);
    return registered ? { etat: 'inscrit', depuis: file.inscritLe } : { etat: 'jamais', depuis: undefined };
  }
  const { motif, donnees } = decided;
  const until = donnees?.jusquau;
  const etat = CHANGES[motif] ?? 'inscrit';
  // A removal ends by itself: afterwards one may register again.
  if (etat === 'radie' && typeof until === 'string' && until < world.today) return { etat: 'cesse', depuis: decided.le, motif };
  return {
    etat,
    depuis: decided.le,
    motif,
    ...(typeof until === 'string' ? { jusquau: until as Day } : {}),
  };
}

export const isRegistered = (world: Pick<World, 'compte' | 'events' | 'today'>): boolean =>
  registrationOf(world).etat === 'inscrit';

/** Are letters sent online? The address must be confirmed and the person must have agreed; otherwise they come by post. */
export function lettersOnline(world: Pick<World, 'compte' | 'events'>): boolean {
  const { courrielValide, courriersEnLigne } = fileOf(world.compte);
  const said = eventsOf(world, 'envoye').findLast(({ donnees }) => 'courriersEnLigne' in donnees)?.donnees;
  const agreed = said ? said.courriersEnLigne === 'oui' : courriersEnLigne;
  const confirmed = courrielValide || decisionsOf(world, 'courriel-confirme').length > 0;
  return agreed && confirmed;
}

/** Something that will happen at this portal. `id` never changes: the journal keeps it. */
export const happening = (id: string, le: Day, faits: readonly Fait[]): Happening => ({ id: `${PORTAL}:${id}`, le, faits });

/**
 * A letter to the person, by the channel that she chose: in her space with an e-mail that announces it, or by post. `id` never
 * changes for one same letter.
 */
export function sendLetter(
  world: Pick<World, 'compte' | 'events'>,
  id: string,
  modele: string,
  donnees: Record<string, string | number | boolean | string[]>,
): Fait[] {
  const letter = (canal: 'espace' | 'courriel' | 'courrier', model: string): Fait => ({
    type: 'recu',
    message: `${PORTAL}:${id}:${canal}`,
    canal,
    de: PORTAL,
    modele: model,
    donnees,
  });
  return lettersOnline(world) ? [letter('espace', modele), letter('courriel', 'nouveau-courrier')] : [letter('courrier', modele)];
}
