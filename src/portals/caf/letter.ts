import type { World } from '#engine/journal/world.ts';
import type { Letter } from '#engine/portal/letter.ts';
import { textIn } from '#engine/portal/letter-data.ts';
import type { WriteLetter } from '#engine/portal/part.ts';
import { monthsInWords } from '#engine/words/months.ts';
import type { Day } from '#schema/day.ts';
import type { Donnees } from '#schema/evenement.ts';
import { droitsOf } from './dossier/file.ts';
import { dossierOf, firstReview, quarterOfDossier } from './dossier/quarters.ts';

/** What a letter is written from. */
export interface Known {
  donnees: Donnees;
  le: Day;
  world: World;
}
/** Writes one model of letter. */
export type Writer = (known: Known) => Omit<Letter, 'de'>;

/** No letter holds a link that asks for a password. */
export const SELF = 'Connectez-vous vous-même à votre compte. Nous ne demandons jamais votre mot de passe.';
/** The source of what no text says. */
export const CHOICE = 'choix du simulateur';

/** « juillet, août et septembre 2026 »: the months of the declaration that is written about. */
export const monthsOf = ({ donnees, world }: Known): string =>
  monthsInWords(quarterOfDossier(world, textIn(donnees, 'dossier')).periode);

/** The letters of this administration, by model. Those of an account may say of no declaration: they are of the first one of the story. */
export const lettersOf = (writers: Readonly<Record<string, Writer>>): Readonly<Record<string, WriteLetter>> =>
  Object.fromEntries(
    Object.entries(writers).map(([modele, write]) => [
      modele,
      ({ donnees, le, world }) => ({
        de: 'Caf d’Exemple (fictive)',
        ...write({
          donnees: {
            ...donnees,
            dossier: donnees.dossier ?? dossierOf(droitsOf(world.compte).declarationEn ?? firstReview(world)),
          },
          le,
          world,
        }),
      }),
    ]),
  );
