import type { Circuit } from '#engine/flow/flow.ts';
import { fileOf } from './dossier/file.ts';

/*
 * Where each fact goes: pole-emploi.md §3, read in November 2026. What was not verified says so in the text itself.
 */
const LENGTH = 'Vingt ans après la fin de l’inscription : code du travail, art. R5312-44.';
const RIGHTS =
  'Vous pouvez voir et corriger vos données, à l’agence ou par le formulaire du délégué à la protection des données. On ne peut pas s’opposer pour les données obligatoires.';
const SOURCE = 'Dossier de faits Pôle emploi, § 3 (novembre 2026)';

type Changed = Partial<Circuit> & Pick<Circuit, 'pourquoi' | 'effet'>;

/** France Travail keeps it in the file of the jobseeker. */
export const toFranceTravail = (what: Changed): Circuit => ({
  vers: 'pole-emploi',
  base: 'Le fichier des demandeurs d’emploi : code du travail, art. R5312-38 à R5312-44.',
  duree: LENGTH,
  machine: 'Un programme enregistre la réponse dans votre dossier.',
  humain: 'Un conseiller la lit si votre dossier le demande.',
  droits: RIGHTS,
  source: SOURCE,
  ...what,
});

/** The department follows people on RSA: it only receives the fact when it is the one who follows. */
export const toDepartment = (what: Changed): Circuit => ({
  ...toFranceTravail(what),
  vers: 'departement',
  base: 'Les données d’inscription des personnes au RSA vont au président du conseil départemental : code du travail, art. R5312-43.',
  machine: 'France Travail lui transmet le dossier.',
  humain: 'Un référent du département suit votre parcours.',
  duree: 'Non trouvée pour le département.',
  si: ({ compte }) => fileOf(compte).referent === 'departement' || compte.droits?.prestations.includes('rsa') === true,
});

/** The Caf learns what the allowance pays: commonly said, no source was found. */
export const toCaf = (what: Changed): Circuit => ({
  ...toFranceTravail(what),
  vers: 'caf',
  base: 'Les organismes de sécurité sociale peuvent recevoir ces données : code du travail, art. R5312-43.',
  machine: 'La somme payée lui est transmise. Ce passage est souvent décrit ; sa source n’a pas été trouvée.',
  humain: 'Un agent de la Caf regarde seulement si quelque chose ne concorde pas.',
  duree: 'Celle du dossier de la Caf.',
  si: ({ compte }) => compte.droits !== undefined,
});

/** The old-age insurance counts quarters of paid unemployment. */
export const toCnav = (what: Changed): Circuit => ({
  ...toFranceTravail(what),
  vers: 'cnav',
  base: 'Les organismes de sécurité sociale et de retraite reçoivent ces données : code du travail, art. R5312-43.',
  machine: 'La transmission est automatique : un trimestre pour 50 jours payés, quatre par an au plus.',
  humain: 'Personne ne regarde, sauf si vous demandez une correction.',
  duree: 'Non trouvée.',
});

/** The health insurance pays days of illness. */
export const toCpam = (what: Changed): Circuit => ({
  ...toFranceTravail(what),
  vers: 'cpam',
  base: 'Les organismes de sécurité sociale peuvent recevoir ces données : code du travail, art. R5312-43.',
  machine: 'Les fichiers sont croisés, en partie : dites aussi votre arrêt à l’Assurance maladie.',
  humain: 'Un agent regarde si les deux ont payé les mêmes jours.',
  duree: 'Non trouvée.',
});

/** An employer answers for what it declared and for the papers that it makes. */
export const toEmployer = (what: Changed): Circuit => ({
  ...toFranceTravail(what),
  vers: 'employeur',
  base: 'Les employeurs, pour un recrutement ou pour vérifier une paie : code du travail, art. R5312-43.',
  machine: 'La demande arrive dans sa messagerie.',
  humain: 'Une personne de l’entreprise répond.',
  duree: 'Non trouvée : elle dépend de l’entreprise.',
});

/** The State's files of residence permits. */
export const toPrefecture = (what: Changed): Circuit => ({
  ...toFranceTravail(what),
  vers: 'prefecture',
  base: 'La validité du titre de séjour est vérifiée auprès de l’État : code du travail, art. L5411-4.',
  machine: 'Un programme demande au fichier de l’État si le titre est valable.',
  humain: 'Un agent regarde si la réponse n’est pas claire.',
  compare: 'La préfecture compare avec le titre qu’elle a donné.',
  duree: 'Non trouvée pour cette vérification.',
});

/** What employers declare (DSN) is compared with what the person says of her jobs. */
export const jobToFranceTravail = (what: Changed): Circuit =>
  toFranceTravail({
    compare:
      'France Travail compare avec la déclaration de l’employeur (DSN), reçue du GIP-MDS : l’employeur a cinq jours ouvrés après la fin du contrat.',
    ...what,
  });

/** The body that will follow the person, once it is chosen. */
export const toReferent = (what: Changed): Circuit => ({
  ...toFranceTravail(what),
  vers: 'referent',
  base: 'Service public de l’emploi et collectivités : code du travail, art. R5312-43 ; loi plein emploi du 18 décembre 2023.',
  machine: 'Vos réponses servent à choisir qui vous accompagne.',
  humain: 'La personne qui vous accompagne les lit avant le premier rendez-vous.',
  duree: 'Non trouvée pour cet organisme.',
});

/** The bank receives the payments. */
export const toBank = (what: Changed): Circuit => ({
  ...toFranceTravail(what),
  vers: 'banque',
  base: 'Le paiement se fait par virement, sur un compte à votre nom (règle non vérifiée).',
  machine: 'La banque compare le titulaire du compte et le nom du virement.',
  humain: 'Personne ne regarde, sauf si le virement est refusé.',
  duree: 'Celle du compte bancaire.',
});
