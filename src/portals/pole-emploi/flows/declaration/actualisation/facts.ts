import { freeText, oneOf, someOf, ticked } from '#engine/answers/answer.ts';
import { lines } from '#engine/answers/lines.ts';
import type { FactSpec } from '#engine/flow/flow.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import { health, kept, work } from '#portals/pole-emploi/dossier/declarations/circuits.ts';
import {
  cachets,
  dayOfMonth,
  employerName,
  endDay,
  gross,
  hours,
  listedDay,
  turnover,
  yesNo,
} from '#portals/pole-emploi/dossier/declarations/readers.ts';
import { jobsOf } from '#portals/pole-emploi/dossier/file.ts';

const LONGEST_LIST = 6;

/** « Traiteur Imaginaire » for a line that was known or named, « employeur 2 » for one that waits for its name. */
function lineName(pour: string | undefined, world: World): string {
  const known = jobsOf(world.compte).find(({ id }) => id === pour)?.employeur;
  const said = eventsOf(world, 'repondu').findLast((event) => event.fait === 'employeurLigne' && event.pour === pour)?.valeur;
  return known ?? (typeof said === 'string' ? said : `employeur ${pour ?? ''}`.trim());
}
const ofLine =
  (what: string): FactSpec['nom'] =>
  (pour, world) =>
    `${what}, ${lineName(pour, world)}`;

const PAID = 'Pour calculer combien de jours sont payés.';
const FEWER = '70 % du salaire brut est retiré de l’allocation du mois. Les jours non payés sont gardés pour plus tard.';
const worked = work(PAID, FEWER);
const ended = work('Pour savoir si ce travail continue.', 'Un contrat fini demande une attestation de l’employeur.');
const trained = kept(
  'Pour savoir quels jours vous étiez en formation.',
  'Ces jours sont retirés du mois quand un autre organisme les paie.',
  { humain: 'Le conseiller regarde si la formation est dans votre parcours.' },
);
const ill = health('Pour savoir quels jours l’Assurance maladie paie.', 'Ces jours ne sont pas payés par France Travail.');
const pensioned = kept(
  'Pour savoir si une pension remplace une partie de l’allocation.',
  'Une pension peut réduire ou arrêter l’allocation.',
  {
    humain: 'Un agent lit la notification de pension.',
  },
);
const registered = kept(
  'Pour savoir si vous cherchez toujours un emploi.',
  'Répondre « non » met fin à l’inscription, même si vous pensiez seulement dire « rien de nouveau ».',
);

/** What both presentations ask, whatever its words. */
const shared = {
  travailMois: { nom: () => 'votre réponse : avez-vous travaillé ?', parse: yesNo, circuits: worked },
  maintienInscription: { nom: () => 'votre réponse : rester inscrit', parse: yesNo, circuits: registered },
  finRecherche: { nom: () => 'le jour où vous arrêtez de chercher', parse: dayOfMonth, circuits: registered },
  motifFin: {
    nom: () => 'la raison pour laquelle vous arrêtez de chercher',
    parse: oneOf(['reprise', 'retraite', 'autre']),
    circuits: registered,
  },
  retraiteDate: { nom: () => 'le début de la pension de retraite', parse: dayOfMonth, circuits: pensioned },
  invaliditeDate: { nom: () => 'le début de la pension d’invalidité', parse: dayOfMonth, circuits: pensioned },
  reponsesConfirmees: {
    nom: () => 'votre confirmation des réponses à vérifier',
    parse: ticked('Relisez les points à vérifier. S’ils sont justes, cochez la case.'),
    circuits: kept('Pour savoir que vous avez relu.', 'La déclaration part avec vos réponses. Elles seront comparées plus tard.'),
  },
} satisfies Record<string, FactSpec>;

/** Until about 2022: one total for the month, and a series of yes or no. */
const former = {
  formationSuivie: { nom: () => 'votre réponse : inscrit à une formation', parse: yesNo, circuits: trained },
  formationSuivieDebut: { nom: () => 'le premier jour de formation du mois', parse: dayOfMonth, circuits: trained },
  formationSuivieFin: { nom: () => 'le dernier jour de formation', parse: endDay, circuits: trained },
  heuresMois: { nom: () => 'les heures de travail du mois', parse: hours, circuits: worked },
  brutMois: { nom: () => 'le total des salaires bruts du mois', parse: gross, circuits: worked },
  revenusMois: { nom: () => 'le total des salaires bruts et du chiffre d’affaires', parse: turnover, circuits: worked },
  stageSuivi: { nom: () => 'votre réponse : un stage', parse: yesNo, circuits: trained },
  stageDebut: { nom: () => 'le premier jour de stage', parse: dayOfMonth, circuits: trained },
  stageFin: { nom: () => 'le dernier jour de stage', parse: endDay, circuits: trained },
  arretMaladie: { nom: () => 'votre réponse : un arrêt maladie', parse: yesNo, circuits: ill },
  arretDebut: { nom: () => 'le premier jour d’arrêt', parse: dayOfMonth, circuits: ill },
  arretFin: { nom: () => 'le dernier jour d’arrêt', parse: endDay, circuits: ill },
  congeMaternite: { nom: () => 'votre réponse : un congé maternité', parse: yesNo, circuits: ill },
  congeMaterniteDate: { nom: () => 'le premier jour du congé maternité', parse: dayOfMonth, circuits: ill },
  pensionRetraite: { nom: () => 'votre réponse : une nouvelle retraite', parse: yesNo, circuits: pensioned },
  pensionInvalidite: { nom: () => 'votre réponse : une nouvelle pension d’invalidité', parse: yesNo, circuits: pensioned },
} satisfies Record<string, FactSpec>;

/** Since 2022: one line for each employer, then the special situations. */
const present = {
  ligneConnue: { nom: ofLine('votre réponse sur la ligne déjà connue'), parse: oneOf(['exact', 'erreur']), circuits: worked },
  erreurLigne: { nom: ofLine('l’erreur signalée'), parse: oneOf(['montant', 'jamais']), circuits: worked },
  autreActivite: { nom: () => 'votre réponse : une autre activité', parse: yesNo, circuits: worked },
  employeurs: {
    nom: () => 'la liste de vos employeurs du mois',
    parse: lines({ min: 0, max: LONGEST_LIST, quoi: 'un employeur' }),
    circuits: worked,
  },
  typeLigne: { nom: ofLine('la sorte de travail'), parse: oneOf(['salarie', 'cachets', 'non-salarie']), circuits: worked },
  employeurLigne: { nom: ofLine('le nom de l’employeur'), parse: employerName, circuits: worked },
  heuresLigne: { nom: ofLine('les heures de travail'), parse: hours, circuits: worked },
  cachetsLigne: { nom: ofLine('le nombre de cachets'), parse: cachets, circuits: worked },
  brutLigne: { nom: ofLine('le salaire brut'), parse: gross, circuits: worked },
  chiffreLigne: { nom: ofLine('le chiffre d’affaires'), parse: turnover, circuits: worked },
  debutLigne: { nom: ofLine('le premier jour travaillé du mois'), parse: listedDay, circuits: worked },
  finLigne: { nom: ofLine('le dernier jour travaillé du mois'), parse: listedDay, circuits: worked },
  termineLigne: { nom: ofLine('votre réponse : contrat terminé'), parse: yesNo, circuits: ended },
  formationMois: { nom: () => 'votre réponse : une formation', parse: yesNo, circuits: trained },
  formationNom: {
    nom: () => 'le nom de la formation',
    parse: freeText({ max: 120, vide: 'Écrivez le nom de la formation, comme sur votre attestation.' }),
    circuits: trained,
  },
  formationDebut: { nom: () => 'le premier jour de formation du mois', parse: dayOfMonth, circuits: trained },
  formationFin: { nom: () => 'le dernier jour de formation', parse: endDay, circuits: trained },
  absenceSante: { nom: () => 'votre réponse : maladie, maternité ou paternité', parse: yesNo, circuits: ill },
  absenceDebut: { nom: () => 'le premier jour d’arrêt ou de congé', parse: dayOfMonth, circuits: ill },
  absenceFin: { nom: () => 'le dernier jour d’arrêt ou de congé', parse: endDay, circuits: ill },
  pensionNouvelle: { nom: () => 'votre réponse : une nouvelle pension', parse: yesNo, circuits: pensioned },
  pensionNatures: {
    nom: () => 'la sorte de pension',
    parse: someOf(['invalidite', 'retraite', 'aucune'], 'aucune'),
    circuits: pensioned,
  },
} satisfies Record<string, FactSpec>;

/** Every fact of the monthly declaration (facts § 2b), in both presentations. Amounts in euros, gross. */
export const facts = { ...shared, ...former, ...present } satisfies Record<string, FactSpec>;

export type Fact = keyof typeof facts;
