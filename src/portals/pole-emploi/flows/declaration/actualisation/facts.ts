import { freeText, oneOf, someOf, ticked } from '#engine/answers/answer.ts';
import { lines } from '#engine/answers/lines.ts';
import { fact } from '#engine/flow/fact.ts';
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
  travailMois: fact('avez-vous travaillé ?', yesNo, ...worked),
  maintienInscription: fact('garder l’inscription', yesNo, ...registered),
  finRecherche: fact('le jour où vous arrêtez de chercher', dayOfMonth, ...registered),
  motifFin: fact('la raison pour laquelle vous arrêtez de chercher', oneOf(['reprise', 'retraite', 'autre']), ...registered),
  retraiteDate: fact('le début de la pension de retraite', dayOfMonth, ...pensioned),
  invaliditeDate: fact('le début de la pension d’invalidité', dayOfMonth, ...pensioned),
  reponsesConfirmees: fact(
    'votre confirmation des réponses à vérifier',
    ticked('Relisez les points à vérifier. S’ils sont justes, cochez la case.'),
    ...kept('Pour savoir que vous avez relu.', 'La déclaration part avec vos réponses. Elles seront comparées plus tard.'),
  ),
} satisfies Record<string, FactSpec>;

/** Until about 2022: one total for the month, and a series of yes or no. */
const former = {
  formationSuivie: fact('une inscription à une formation', yesNo, ...trained),
  formationSuivieDebut: fact('le premier jour de formation du mois', dayOfMonth, ...trained),
  formationSuivieFin: fact('le dernier jour de formation', endDay, ...trained),
  heuresMois: fact('les heures de travail du mois', hours, ...worked),
  brutMois: fact('le total des salaires bruts du mois', gross, ...worked),
  revenusMois: fact('le total des salaires bruts et du chiffre d’affaires', turnover, ...worked),
  stageSuivi: fact('un stage', yesNo, ...trained),
  stageDebut: fact('le premier jour de stage', dayOfMonth, ...trained),
  stageFin: fact('le dernier jour de stage', endDay, ...trained),
  arretMaladie: fact('un arrêt maladie', yesNo, ...ill),
  arretDebut: fact('le premier jour d’arrêt', dayOfMonth, ...ill),
  arretFin: fact('le dernier jour d’arrêt', endDay, ...ill),
  congeMaternite: fact('un congé maternité', yesNo, ...ill),
  congeMaterniteDate: fact('le premier jour du congé maternité', dayOfMonth, ...ill),
  pensionRetraite: fact('une nouvelle retraite', yesNo, ...pensioned),
  pensionInvalidite: fact('une nouvelle pension d’invalidité', yesNo, ...pensioned),
} satisfies Record<string, FactSpec>;

/** Since 2022: one line for each employer, then the special situations. */
const present = {
  ligneConnue: { nom: ofLine('la vérification de la ligne déjà connue'), parse: oneOf(['exact', 'erreur']), circuits: worked },
  erreurLigne: { nom: ofLine('l’erreur signalée'), parse: oneOf(['montant', 'jamais']), circuits: worked },
  autreActivite: fact('une autre activité', yesNo, ...worked),
  employeurs: fact('la liste de vos employeurs du mois', lines({ min: 0, max: LONGEST_LIST, quoi: 'un employeur' }), ...worked),
  typeLigne: { nom: ofLine('la sorte de travail'), parse: oneOf(['salarie', 'cachets', 'non-salarie']), circuits: worked },
  employeurLigne: { nom: ofLine('le nom de l’employeur'), parse: employerName, circuits: worked },
  heuresLigne: { nom: ofLine('les heures de travail'), parse: hours, circuits: worked },
  cachetsLigne: { nom: ofLine('le nombre de cachets'), parse: cachets, circuits: worked },
  brutLigne: { nom: ofLine('le salaire brut'), parse: gross, circuits: worked },
  chiffreLigne: { nom: ofLine('le chiffre d’affaires'), parse: turnover, circuits: worked },
  debutLigne: { nom: ofLine('le premier jour travaillé du mois'), parse: listedDay, circuits: worked },
  finLigne: { nom: ofLine('le dernier jour travaillé du mois'), parse: listedDay, circuits: worked },
  termineLigne: { nom: ofLine('contrat terminé'), parse: yesNo, circuits: ended },
  formationMois: fact('une formation', yesNo, ...trained),
  formationNom: fact(
    'le nom de la formation',
    freeText({ max: 120, vide: 'Écrivez le nom de la formation, comme sur votre attestation.' }),
    ...trained,
  ),
  formationDebut: fact('le premier jour de formation du mois', dayOfMonth, ...trained),
  formationFin: fact('le dernier jour de formation', endDay, ...trained),
  absenceSante: fact('maladie, maternité ou paternité', yesNo, ...ill),
  absenceDebut: fact('le premier jour d’arrêt ou de congé', dayOfMonth, ...ill),
  absenceFin: fact('le dernier jour d’arrêt ou de congé', endDay, ...ill),
  pensionNouvelle: fact('une nouvelle pension', yesNo, ...pensioned),
  pensionNatures: fact('la sorte de pension', someOf(['invalidite', 'retraite', 'aucune'], 'aucune'), ...pensioned),
} satisfies Record<string, FactSpec>;

/** Every fact of the monthly declaration (facts § 2b), in both presentations. Amounts in euros, gross. */
export const facts = { ...shared, ...former, ...present } satisfies Record<string, FactSpec>;

export type Fact = keyof typeof facts;
