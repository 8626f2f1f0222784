import type { Option } from '#engine/flow/flow.ts';
import type { Situation } from '../../rules/conditions/person.ts';

const optionsOf = (names: Readonly<Record<string, string>>): Option[] =>
  Object.entries(names).map(([valeur, label]) => ({ valeur, label }));

/** caf.md §2.a, step 2. */
export const NATIONALITIES = optionsOf({
  francaise: 'Française',
  europeenne: 'D’un pays européen (Union européenne, Espace économique européen, Suisse)',
  autre: 'D’un autre pays',
});
export const PERMITS = optionsOf({
  'titre-de-travail': 'Un titre qui permet de travailler',
  'dispense-de-duree': 'Carte de résident, réfugié, apatride, protection subsidiaire',
  'sans-titre': 'Pas de titre de séjour',
});
export const ELSEWHERE = optionsOf({ non: 'Non', caf: 'Oui, dans une autre Caf', msa: 'Oui, à la MSA' });

/** caf.md §2.a, step 3. Who lives as a couple is asked for the other person too. */
export const FAMILIES = optionsOf({
  celibataire: 'Célibataire',
  marie: 'Marié ou mariée',
  pacse: 'Pacsé ou pacsée',
  'vie-maritale': 'En couple, sans mariage ni Pacs',
  'separe-de-fait': 'Séparé ou séparée, sans jugement',
  'separe-legalement': 'Séparé ou séparée par un jugement',
  divorce: 'Divorcé ou divorcée',
  veuf: 'Veuf ou veuve',
});
export const COUPLES: readonly string[] = ['marie', 'pacse', 'vie-maritale'];
/** The status of who lived with somebody: the day of the separation counts for a parent alone. */
export const SEPARATED: readonly string[] = ['separe-de-fait', 'separe-legalement', 'divorce', 'veuf'];
export const PENSIONS = optionsOf({
  aucune: 'Aucune',
  recue: 'J’en reçois une',
  versee: 'J’en verse une',
  'non-payee': 'Elle est fixée, et n’est pas payée',
});

/** caf.md §2.a, step 5. */
export const CUSTODIES = optionsOf({ complete: 'Toujours avec vous', alternee: 'En garde alternée' });
export const CHILD_LIVES = optionsOf({
  petit: 'Trop petit pour l’école',
  scolarise: 'À l’école, au collège, au lycée',
  etudiant: 'Étudiant',
  apprenti: 'Apprenti',
  salarie: 'Salarié',
  'sans-activite': 'Sans activité',
});

/** caf.md §2.a, step 7. */
export const ACTIVITIES = optionsOf({
  salarie: 'Salarié',
  independant: 'À son compte',
  'sans-activite': 'Sans activité',
  'chomage-indemnise': 'Inscrit à France Travail, avec une allocation',
  'chomage-non-indemnise': 'Inscrit à France Travail, sans allocation',
  'chomage-en-attente': 'Inscrit à France Travail, en attente de réponse',
  etudiant: 'Étudiant ou élève',
  apprenti: 'Apprenti',
  stagiaire: 'Stagiaire, pour ses études',
  'arret-maladie': 'En arrêt maladie',
  'conge-parental': 'En congé parental',
  'conge-sabbatique': 'En congé sabbatique',
  'conge-sans-solde': 'En congé sans solde',
  disponibilite: 'En disponibilité',
  retraite: 'Retraité',
  invalide: 'Invalide',
});
/** What may close a right, among those. */
export const CLOSING: ReadonlySet<string> = new Set<Situation>([
  'etudiant',
  'apprenti',
  'stagiaire',
  'conge-parental',
  'conge-sabbatique',
  'conge-sans-solde',
  'disponibilite',
]);
