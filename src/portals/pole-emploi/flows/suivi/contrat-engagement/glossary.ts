import type { Part } from '#engine/portal/part.ts';
import { FACTS_SOURCE, MONTH_SOURCE } from './words.ts';

const entry = (mot: string, definition: string, source = FACTS_SOURCE) => ({ mot, definition, source });

/** The words of the way to the contract, each in one plain sentence. */
export const glossary: NonNullable<Part['glossary']> = {
  'categorie-g': entry('Catégorie G', 'Personne inscrite avec le RSA, qui attend de savoir quel organisme l’accompagne.'),
  'categorie-f': entry('Catégorie F', 'Personne suivie d’abord pour sa santé, son logement ou autre chose : le parcours social.'),
  ppae: entry(
    'Projet personnalisé d’accès à l’emploi (PPAE)',
    'Avant 2025 : plan de recherche d’emploi écrit avec le conseiller, au premier entretien, dans les 30 jours.',
    'Service-public, fiche de 2020 ; dossier de faits Pôle emploi, § 2a',
  ),
  orientation: entry('Orientation', 'Décision qui dit quel organisme vous accompagne.'),
  'diagnostic-global': entry('Diagnostic global', 'Point sur votre situation, fait avec le référent, avant le contrat.'),
  'quinze-heures': entry(
    '15 heures d’activité',
    'Temps par semaine pour les actions du contrat. Il peut être réduit, et parfois aucun nombre n’est imposé.',
  ),
  'mois-pour-signer': entry('Un mois pour signer', 'Le contrat se signe dans le mois qui suit l’orientation.', MONTH_SOURCE),
  'president-du-departement': entry(
    'Président du département',
    'Élu qui décide du RSA dans le département : orientation, suspension.',
  ),
};
