import { ownEntry } from '#schema/own-entry.ts';
/** Hours of activity that the contract plans each week, at least (facts § 2i). */
export const WEEKLY_HOURS = 15;

/** How many hours, and why, in words that follow « parce que » or stand alone. `choix`: that figure is ours. */
export interface WeeklyHours {
  heures: number;
  mots: string;
  choix: boolean;
}

// Health, disability, invalidity, a child alone: no minimum at all.
const NONE: Readonly<Record<string, string>> = {
  sante: 'votre santé',
  handicap: 'votre handicap',
  invalidite: 'votre invalidité',
  enfant: 'vous élevez sans autre parent un enfant de moins de 12 ans, et personne ne peut le garder',
};

/** The hours of a contract, from the reason that was given and the hours that were asked for. */
export function weeklyHours(raison: string, asked: number | undefined): WeeklyHours {
  const reason = ownEntry(NONE, raison);
  if (reason !== undefined)
    return {
      heures: 0,
      mots: `Aucun nombre d’heures n’est imposé : ${reason}. Le contrat garde quand même des actions.`,
      choix: false,
    };
  if (raison === 'autre' && asked !== undefined && asked < WEEKLY_HOURS)
    return {
      heures: asked,
      mots: `${asked} heures d’activité par semaine, au lieu de ${WEEKLY_HOURS} : le référent accepte votre raison dans cet exercice.`,
      choix: true,
    };
  return { heures: WEEKLY_HOURS, mots: `Au moins ${WEEKLY_HOURS} heures d’activité par semaine.`, choix: false };
}
