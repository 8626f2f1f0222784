import type { Portal } from '#engine/portal/portal.ts';

const SOURCE = 'Dossier de faits Pôle emploi, § 6 (novembre 2026)';
const entry = (mot: string, definition: string) => ({ mot, definition, source: SOURCE });

/** The words of the portal, each in one plain sentence (pole-emploi.md §6). */
export const glossaire: Portal['glossaire'] = {
  actualisation: entry('actualisation', 'Déclaration à faire chaque mois pour dire ce qui s’est passé et rester sur la liste.'),
  are: entry('ARE', 'Allocation versée, sous conditions, à une personne qui a perdu son emploi sans l’avoir voulu.'),
  sjr: entry('SJR', 'Salaire moyen par jour. Il sert de base au calcul de l’allocation.'),
  'allocation-journaliere': entry('allocation journalière', 'Somme prévue pour un jour de chômage payé.'),
  'delai-d-attente': entry('délai d’attente', 'Sept jours non payés après l’inscription.'),
  differe: entry('différé', 'Période non payée, parce que l’employeur a déjà versé certaines sommes.'),
  affiliation: entry('affiliation', 'Temps de travail nécessaire pour avoir droit à l’allocation.'),
  degressivite: entry('dégressivité', 'Baisse de l’allocation après six mois, pour les anciens salaires élevés.'),
  rechargement: entry('rechargement', 'Nouveaux droits gagnés en retravaillant.'),
  'attestation-employeur': entry('attestation employeur', 'Document du dernier employeur. Il décrit le contrat et les salaires.'),
  dsn: entry('DSN', 'Déclaration que l’employeur envoie chaque mois aux organismes sociaux.'),
  aer: entry('AER', 'Version PDF de l’attestation employeur, fabriquée par France Travail à partir de la DSN.'),
  'avis-de-situation': entry('avis de situation', 'Papier qui prouve l’inscription et sa période.'),
  'attestation-fiscale': entry('attestation fiscale', 'Total des sommes payées dans l’année, pour les impôts.'),
  justificatif: entry('justificatif', 'Document qui prouve ce que vous déclarez.'),
  brut: entry('brut', 'Salaire avant le retrait des cotisations. C’est lui qu’on déclare à France Travail.'),
  'trop-percu': entry('trop-perçu', 'Argent reçu en trop, qu’il faut rendre.'),
  contrainte: entry('contrainte', 'Décision qui permet de faire payer une dette comme un jugement.'),
  'cessation-d-inscription': entry(
    'cessation d’inscription',
    'Fin de l’inscription parce qu’une condition manque. Ce n’est pas une faute.',
  ),
  radiation: entry('radiation', 'Sanction qui retire de la liste pour un temps.'),
  'suspension-remobilisation': entry(
    'suspension-remobilisation',
    'Baisse provisoire de l’aide. Elle s’arrête si la personne reprend ses démarches.',
  ),
  'contrat-d-engagement': entry('contrat d’engagement', 'Accord écrit avec le référent sur les actions à mener.'),
  'organisme-referent': entry('organisme référent', 'Structure chargée d’accompagner la personne.'),
  'offre-raisonnable': entry('offre raisonnable d’emploi', 'Poste qui correspond aux critères écrits avec le conseiller.'),
  categorie: entry('catégorie A, B, C, D, E, F, G', 'Classement selon l’activité et la disponibilité.'),
  rome: entry('code ROME', 'Référence d’une lettre et quatre chiffres qui désigne un métier.'),
  convocation: entry('convocation', 'Invitation écrite et obligatoire à un rendez-vous.'),
  observations: entry('observations', 'Explications que l’on envoie avant une sanction.'),
  mediateur: entry('médiateur', 'Personne indépendante, à saisir après une réclamation et avant le juge.'),
  recours: entry('recours', 'Demande pour faire revoir une décision.'),
  '3949': entry('3949', 'Numéro de téléphone des demandeurs d’emploi.'),
  nir: entry('NIR', 'Numéro de sécurité sociale.'),
  rib: entry('RIB, IBAN', 'Coordonnées du compte où l’allocation est versée.'),
  ass: entry('ASS', 'Aide de l’État, possible quand l’ARE est terminée.'),
  franceconnect: entry('FranceConnect', 'Bouton pour se connecter avec un compte public déjà existant.'),
  'france-travail': entry('France Travail', 'Le nom de Pôle emploi depuis le 1er janvier 2024.'),
};
