import { numberIn, textIn } from '#engine/portal/letter-data.ts';
import { euros } from '#engine/words/money.ts';
import type { Donnees } from '#schema/evenement.ts';
import { ownEntry } from '#schema/own-entry.ts';
import { WEEKLY_HOURS } from './hours.ts';
import { ACTIONS } from './words.ts';

/** What a contract holds, line by line: what the body does, what the person does, the reasonable offer. */
export function contractInWords(donnees: Donnees): string[] {
  const actions = Array.isArray(donnees.actions) ? donnees.actions : [];
  return [
    'L’organisme s’engage : un référent à votre nom, un point régulier, une aide pour chaque action.',
    `Vous vous engagez : ${actions.map((one) => ownEntry(ACTIONS, one) ?? one).join(' ; ')}.`,
    textIn(donnees, 'mots'),
    `Offre raisonnable : métier au code ROME ${textIn(donnees, 'metier')}, jusqu’à ${numberIn(donnees, 'rayon')} km, ${euros(numberIn(donnees, 'salaire'))} brut par mois.`,
  ];
}

/** The hours of a contract, in few words. */
export function hoursInWords(donnees: Donnees): string {
  const hours = numberIn(donnees, 'heures');
  if (hours === 0) return 'aucun nombre imposé';
  return hours >= WEEKLY_HOURS ? `${hours} heures au moins` : `${hours} heures`;
}
