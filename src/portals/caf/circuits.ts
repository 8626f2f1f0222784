import type { Circuit } from '#engine/flow/flow.ts';
import { droitsOf } from './dossier/file.ts';

/*
 * Where each fact goes: caf.md §3, read in November 2026. Marks of the facts: [L] text of law read, [O] official page, [P] other
 * public body, [S] secondary source, « non vérifié » no source found. What is not verified says so in the text itself.
 */
// Shown as they are: short, and honest about what was not found.
const FILE_LENGTH =
  'La durée du dossier après la fin du droit n’a pas été trouvée. Une somme versée à tort peut être réclamée pendant 2 ans, ou 5 ans en cas de fraude (CSS, art. L553-1).';
const RIGHTS =
  'Vous pouvez demander à voir et à corriger vos données auprès de la Caf qui vous paie. On ne peut pas s’opposer à ces échanges. En cas d’erreur de bonne foi, le droit à l’erreur s’applique (CRPA, art. L123-1).';
const SOURCE = 'Dossier de faits Caf, § 3.1 à 3.6 (novembre 2026)';

type Changed = Partial<Circuit> & Pick<Circuit, 'pourquoi' | 'effet'>;

/** The Caf keeps it in the file of the household. */
export const toCaf = (what: Changed): Circuit => ({
  vers: 'caf',
  base: 'Obligation de déclarer tous les trois mois : code de la sécurité sociale, art. D846-1 et R846-5 (prime d’activité).',
  duree: FILE_LENGTH,
  machine: 'Un programme enregistre la réponse, la compare et calcule le droit.',
  humain: 'Un agent regarde seulement si quelque chose ne concorde pas, ou si vous écrivez.',
  droits: RIGHTS,
  source: SOURCE,
  ...what,
});

/** The money of a quarter: compared with what employers and organisations transmit. */
export const moneyToCaf = (what: Changed): Circuit =>
  toCaf({
    compare:
      'La Caf le compare avec le fichier des ressources mensuelles (DRM), tenu par la CNAV avec ce que les employeurs et les organismes transmettent chaque mois.',
    base: 'Les ressources des trois mois de référence : code de la sécurité sociale, art. R843-1 (version du 28 février 2025).',
    ...what,
  });

/** A request to change a figure travels to the CNAV, then to the employer. */
export const toCnav = (what: Changed): Circuit => ({
  ...toCaf(what),
  vers: 'cnav',
  base: 'La CNAV tient le fichier des ressources mensuelles : décret 2019-969 du 18 septembre 2019.',
  duree: 'Non trouvée pour cette demande.',
  machine: 'La demande est rangée par type : employeur inconnu, employeur manquant, erreur sur le salaire.',
  humain: 'Une personne de la CNAV contrôle la demande et les papiers joints.',
  compare: 'La CNAV compare votre demande avec ce que l’employeur a transmis.',
  source: 'Dossier de faits Caf, § 3.2 (circuit d’une demande de modification)',
});

export const toEmployer = (what: Changed): Circuit => ({
  ...toCnav(what),
  vers: 'employeur',
  base: 'L’employeur répond de sa déclaration mensuelle (DSN) ; lui seul peut la corriger.',
  duree: 'Non trouvée.',
  machine: 'La demande paraît dans le tableau de bord de l’employeur.',
  humain: 'L’employeur, ou son comptable, répond « pas d’anomalie » ou envoie une déclaration corrigée.',
  compare: 'L’employeur compare avec la paie.',
});

/** The department decides of the RSA and follows the person: only when there is one. */
export const toDepartment = (what: Changed): Circuit => ({
  ...toCaf(what),
  vers: 'departement',
  base: 'Le département attribue le RSA : code de l’action sociale et des familles, art. L262-24 et L262-25 (cités par le dossier de faits).',
  duree: 'Texte de 2009 : 5 mois pour l’instruction, 3 ans pour l’organisme payeur. À actualiser.',
  machine: 'La Caf transmet un fichier des bénéficiaires.',
  humain: 'Un référent du département suit votre parcours.',
  source: 'Dossier de faits Caf, § 3.3 et 3.5',
  si: (world) => droitsOf(world.compte).prestations.includes('rsa'),
});
