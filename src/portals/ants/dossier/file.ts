import type { World } from '#engine/journal/world.ts';
import { fullName } from '#engine/words/full-name.ts';
import type { Compte, DossierAnts } from '#schema/compte.ts';
import type { Day } from '#schema/day.ts';
import type { Donnees, Fait } from '#schema/evenement.ts';

/** Name of the portal in journals and scenarios. */
export const PORTAL = 'ants';

/** Has the person anything to do here? */
export const holds = (compte: Pick<Compte, 'ants'>): boolean => compte.ants !== undefined;

/** The file of the person. Only asked for somebody whom the portal knows: its door answers for the others. */
export function fileOf({ ants }: Pick<Compte, 'ants'>): DossierAnts {
  if (!ants) throw new Error('Cette personne n’a rien à l’ANTS.');
  return ants;
}

/** The adult of the household whose file this is: the one named, or the first. */
export function personOf({ ants, foyer }: Compte): Compte['foyer']['adultes'][number] {
  const person = foyer.adultes.find(({ id }) => id === ants?.personne) ?? foyer.adultes[0];
  if (!person) throw new Error('Un foyer a au moins un adulte.');
  return person;
}

/** « Paul Esquisse »: the person as her birth record names her. */
export const birthNameOf = (compte: Compte): string =>
  fullName(personOf(compte).prenom, fileOf(compte).nomDeNaissance ?? compte.nom);

/**
 * A message to the person: in « Mes messages », where everything is, and an e-mail that says to go there. `id` never changes for one same
 * message. The agency writes, it does not telephone (ants.md §1.2).
 */
export function sendMessage(world: Pick<World, 'compte'>, id: string, modele: string, donnees: Donnees): Fait[] {
  const message = (canal: 'espace' | 'courriel', model: string): Fait => ({
    type: 'recu',
    message: `${PORTAL}:${id}:${canal}`,
    canal,
    de: PORTAL,
    modele: model,
    donnees,
  });
  const mail = world.compte.identifiants.courrielPerdu ? [] : [message('courriel', 'nouveau-message')];
  return [message('espace', modele), ...mail];
}

/** A text message on the telephone of the person: only for a stamp, or to say that a title is there (ants.md §2d and §6.2). */
export const sendText = (id: string, modele: string, donnees: Donnees): Fait => ({
  type: 'recu',
  message: `${PORTAL}:${id}:sms`,
  canal: 'sms',
  de: PORTAL,
  modele,
  donnees,
});

/** The day of the last move, when the account tells of one. */
export const movedOn = ({ ants, logement }: Pick<Compte, 'ants' | 'logement'>): Day | undefined =>
  ants?.demenageLe ?? logement.demenagement?.le;
