import type { Said } from '#engine/answers/answers.ts';
import { ageOn } from '#engine/household/truth.ts';
import { addDays, addMonthsToDay, dayInWords } from '#engine/journal/day.ts';
import { type Day, isDay } from '#schema/day.ts';
import type { Valeur } from '#schema/evenement.ts';
import { ownEntry } from '#schema/own-entry.ts';

/** Where the rules of this file come from. */
export const ELIGIBILITY_SOURCE =
  'francetravail.fr ; dossier de faits Pôle emploi, § 2a (liste des réponses : choix du simulateur)';

/** One reason why one cannot register online today: on which answer, and what to do. */
export interface Obstacle {
  cle: string;
  message: string;
}

const NOT_NOW: Readonly<Record<string, string>> = {
  'temps-plein':
    'Avec un emploi à temps plein, on ne s’inscrit pas encore. Inscrivez-vous le lendemain de la fin du contrat. Vous pouvez déjà voir les offres.',
  'contrat-suspendu':
    'Votre contrat existe toujours : il est seulement en pause. On s’inscrit quand il est terminé. Pour une question, appelez le 3949.',
  formation:
    'Pendant une formation à temps plein, on ne s’inscrit pas en ligne. Revenez quand elle est terminée, ou appelez le 3949.',
  'moins-de-16-ans': 'Avant 16 ans, on ne peut pas s’inscrire. La Mission locale peut vous aider.',
  autre: 'Votre situation demande de parler à quelqu’un. Appelez le 3949 : un conseiller fera l’inscription avec vous.',
};

/** The situations in which the last day of the contract is asked. */
export const asksLastDay = (situation: Valeur | undefined): boolean =>
  situation === 'fin-de-contrat' || situation === 'demission' || situation === 'preavis';

const asDay = (valeur: Valeur | undefined): Day | undefined => (typeof valeur === 'string' && isDay(valeur) ? valeur : undefined);

/** What prevents from registering online today; empty when nothing does. Registering is never retroactive. */
export function obstacles(said: Said, today: Day): Obstacle[] {
  const found: Obstacle[] = [];
  const situation = said('situationActuelle');
  const message = ownEntry(NOT_NOW, String(situation));
  if (message !== undefined) found.push({ cle: 'situationActuelle', message });
  const end = asksLastDay(situation) ? asDay(said('finDernierContrat')) : undefined;
  if (end !== undefined && end >= today)
    found.push({
      cle: 'finDernierContrat',
      message: `C’est trop tôt. Votre contrat finit le ${dayInWords(end)} : vous pourrez vous inscrire à partir du ${dayInWords(addDays(end, 1))}. Vos réponses sont gardées.`,
    });
  if (situation === 'preavis' && end !== undefined && end < today)
    found.push({
      cle: 'situationActuelle',
      message: `Cette date est passée : votre contrat est terminé. Choisissez « Mon contrat est terminé ».`,
    });
  const birth = asDay(said('naissanceLe'));
  if (birth !== undefined && ageOn(birth, today) < 16)
    found.push({ cle: 'naissanceLe', message: NOT_NOW['moins-de-16-ans'] ?? '' });
  const permit = said('nationalite') === 'autre' ? asDay(said('titreExpire')) : undefined;
  if (permit !== undefined && permit < today)
    found.push({
      cle: 'titreExpire',
      message: `Ce titre n’est plus valable depuis le ${dayInWords(addDays(permit, 1))}. Il faut un titre valable, ou un récépissé de la préfecture. Vos réponses sont gardées.`,
    });
  return found;
}

/** Said beside an answer that does not prevent anything, but may cost the allowance. */
export function lateFor(said: Said, today: Day): string | undefined {
  const end = asksLastDay(said('situationActuelle')) ? asDay(said('finDernierContrat')) : undefined;
  if (end === undefined || today <= addMonthsToDay(end, 12)) return undefined;
  return `L’inscription est possible. Mais pour l’allocation, il fallait s’inscrire au plus tard le ${dayInWords(addMonthsToDay(end, 12))}.`;
}
