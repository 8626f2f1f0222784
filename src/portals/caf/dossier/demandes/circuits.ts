import { toCafAlone, toDepartment } from '#portals/caf/circuits.ts';

const LAW = 'Demande de RSA : CASF, art. L262-13 et R262-33. Demande de prime d’activité : CSS, art. L843-1 et R846-1 à R846-4.';
const KEPT = 'La durée du dossier après la fin du droit n’a pas été trouvée.';
const SOURCE = 'Dossier de faits Caf, § 2.a, 2.d et 3.7 (novembre 2026)';

const told = (pourquoi: string, effet: string) =>
  [toCafAlone({ pourquoi, effet, base: LAW, duree: KEPT, source: SOURCE })] as const;

/** Who the person is, and how to reach her. */
export const identity = [
  ...told('Pour ouvrir un dossier à votre nom, et vérifier que c’est vous.', 'La Caf cherche si un dossier existe déjà (RNCPS).'),
] as const;
/** What decides whether there is a right at all. */
export const condition = told(
  'Pour savoir si vous avez droit à cette aide.',
  'Une condition qui manque ferme le droit, avant tout calcul.',
);
/** Who lives in the household. */
export const household = told(
  'Pour compter les personnes du foyer.',
  'Chaque personne change le montant. Un oubli se paie plus tard, dans un sens ou dans l’autre.',
);
/** The home. */
export const home = told(
  'Pour vous écrire, et retirer le forfait logement s’il le faut.',
  'Une aide au logement, ou un logement sans loyer, fait baisser le montant d’un forfait.',
);
/** Money of the three months. */
export const money = [
  toCafAlone({
    pourquoi: 'Pour calculer le droit des trois mois qui viennent.',
    effet: 'La moyenne des trois mois change le montant payé chaque mois.',
    base: `Ressources des trois mois : CASF, art. R262-7 ; CSS, art. R843-1. ${LAW}`,
    duree: KEPT,
    compare:
      'La Caf le compare avec le fichier des ressources mensuelles (DRM), tenu par la CNAV avec ce que les employeurs et les organismes transmettent chaque mois.',
    source: SOURCE,
  }),
] as const;
/** What somebody owns. */
export const savings = told(
  'Pour compter l’argent placé qui ne rapporte rien de déclaré.',
  'Sans intérêts, 3 % par an de la somme comptent comme un revenu (CASF, art. R132-1).',
);
/** Where the money is paid. */
export const bank = [
  toCafAlone({
    pourquoi: 'Pour vous payer.',
    effet: 'Un compte qui n’est pas à votre nom est refusé.',
    base: LAW,
    duree: KEPT,
    machine: 'Un programme vérifie la clé de l’IBAN et le nom.',
    humain: 'Une personne regarde quand le nom ne va pas.',
    source: 'Dossier de faits Caf, § 2.a et § 5 ligne 17',
  }),
] as const;
/** The papers of the last page. */
export const papers = [
  toCafAlone({
    pourquoi: 'Pour prouver ce qu’aucune administration ne dit à la Caf.',
    effet: 'Tant qu’il en manque un, le délai de réponse est arrêté. La date de la demande, elle, ne change pas.',
    base: 'Liste des papiers et délai : CRPA, art. L114-5. Ce qu’une administration sait déjà n’est pas redemandé : CRPA, art. L114-8.',
    duree: KEPT,
    machine: 'Un programme note le jour et l’heure, et range le fichier dans le dossier.',
    humain: 'Un agent ouvre le papier : est-il lisible, entier, le bon ?',
    source: 'Dossier de faits Caf, § 2.a, 2.g et 3.7 (novembre 2026)',
  }),
] as const;
/** Rights and duties of the RSA: three administrations. */
export const duties = [
  toCafAlone({
    pourquoi: 'Pour savoir que vous connaissez vos droits et vos devoirs.',
    effet: 'Le droit au RSA s’ouvre avec un accompagnement.',
    base: 'CASF, art. L262-28 à L262-37 ; code du travail, art. L5411-1 (inscription depuis le 1er janvier 2025).',
    duree: KEPT,
    source: 'Dossier de faits Caf, § 2.a',
  }),
  { ...toDepartment({ pourquoi: 'Le département vous suit.', effet: 'Un référent vous écrit.' }), si: () => true },
  toCafAlone({
    vers: 'france-travail',
    pourquoi: 'Le RSA inscrit à France Travail, vous et votre conjoint.',
    effet: 'France Travail vous écrit pour un premier rendez-vous.',
    base: 'Code du travail, art. L5411-1 et R5312-32 à R5312-36 : vous êtes informé, et on ne peut pas s’y opposer.',
    duree: 'Données d’une personne non demandeuse d’emploi : un mois au plus (R5312-34).',
    machine: 'La Caf transmet un fichier.',
    humain: 'Un conseiller vous reçoit.',
    source: 'Dossier de faits Caf, § 2.a et 3.3',
  }),
] as const;
/** The signature. */
export const oath = [
  toCafAlone({
    pourquoi: 'Vous assurez que tout est exact.',
    effet: 'Une erreur de bonne foi se corrige. Une fausse déclaration voulue est une fraude.',
    base: LAW,
    duree: KEPT,
    droits: 'Le droit à l’erreur : CRPA, art. L123-1. La dette éventuelle reste due.',
    source: 'Dossier de faits Caf, § 2.a et 3.6',
  }),
] as const;
