import { ageOn } from '#engine/household/truth.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import type { Compte, DossierAnts } from '#schema/compte.ts';
import type { Day } from '#schema/day.ts';
import { fileOf, personOf } from '../file.ts';

/** Who a title is for: the person herself, or a child of hers (« enfant-1 »). */
export interface Holder {
  prenom: string;
  nom: string;
  naissance: Day;
  commune: string;
  enfant: boolean;
}

export const MYSELF = 'moi';

/** The person of that name in an answer; the person herself when there is no such child. */
export function holderOf(compte: Compte, pour: string): Holder {
  const { nomDeNaissance, communeDeNaissance } = fileOf(compte);
  const child = compte.foyer.enfants[Number(/^enfant-(\d)$/.exec(pour)?.[1] ?? 0) - 1];
  const { prenom, naissance } = child ?? personOf(compte);
  return {
    prenom,
    nom: child ? compte.nom : (nomDeNaissance ?? compte.nom),
    naissance,
    commune: communeDeNaissance,
    enfant: child !== undefined,
  };
}

/** Whom the account says that the title is for. */
export const wantedFor = (compte: Compte): string => fileOf(compte).demandeTitre?.pour ?? MYSELF;

/** What is asked for, and why; a first identity card when the account says nothing. */
export const wantedTitle = (compte: Compte): NonNullable<DossierAnts['demandeTitre']> =>
  fileOf(compte).demandeTitre ?? { titre: 'cni', motif: 'premiere' };

/** The record of birth. An account that says nothing has one of its own all the same. */
export function civilOf(compte: Compte): NonNullable<DossierAnts['etatCivil']> {
  const { etatCivil, communeDeNaissance } = fileOf(compte);
  if (etatCivil) return etatCivil;
  const parent = (prenom: string, nom: string, naissance: Day) => ({ prenom, nom, naissance, commune: communeDeNaissance });
  return {
    sexe: compte.identifiants.numeroSecuriteSociale.startsWith('1') ? 'M' : 'F',
    taille: 168,
    yeux: 'marron',
    nationalite: 'parent',
    parents: [parent('Camille', compte.nom, '1950-04-12'), parent('Dominique', 'Canevas', '1952-09-30')],
  };
}

/** The age of the holder in whole years, on a day. */
export const ageOf = (holder: Holder, le: Day): number => ageOn(holder.naissance, le);

/** The day on which the story began. */
export const startOf = (world: Pick<World, 'events' | 'today'>): Day => eventsOf(world, 'commence')[0]?.le ?? world.today;
