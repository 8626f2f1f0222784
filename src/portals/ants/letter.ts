import type { World } from '#engine/journal/world.ts';
import type { Letter } from '#engine/portal/letter.ts';
import { textIn } from '#engine/portal/letter-data.ts';
import type { WriteLetter } from '#engine/portal/part.ts';
import type { Day } from '#schema/day.ts';
import type { Donnees } from '#schema/evenement.ts';

/** What a letter is written from. */
export interface Known {
  donnees: Donnees;
  le: Day;
  world: World;
}

/** The source of what no text says. */
export const CHOICE = 'choix du simulateur';
/** No message holds a link that asks for a password. */
export const SELF =
  'Connectez-vous vous-même à votre espace, rubrique « Mes messages ». Nous ne demandons jamais votre mot de passe ni votre carte bancaire par courriel.';

/** The letters of this administration, by model. */
export const lettersOf = (
  writers: Readonly<Record<string, (known: Known) => Omit<Letter, 'de'>>>,
): Readonly<Record<string, WriteLetter>> =>
  Object.fromEntries(
    Object.entries(writers).map(([modele, write]) => [modele, (known) => ({ de: 'ANTS d’Exemple (fictive)', ...write(known) })]),
  );

/** « Votre voiture a un nouveau numéro… », for a plate of before 2009 that its new carte grise replaces. */
export const newNumber = (donnees: Donnees): string[] => {
  const nouveau = textIn(donnees, 'nouveau');
  return nouveau === ''
    ? []
    : [`Votre voiture a un nouveau numéro : ${nouveau}. Faites poser des plaques neuves, et donnez ce numéro à votre assureur.`];
};
