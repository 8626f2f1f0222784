import type { Circuit } from '#engine/flow/flow.ts';
import type { World } from '#engine/journal/world.ts';
import { benefitsOf } from './dossier/granted.ts';
import { PRESTATIONS, type Prestation } from './dossier/rights.ts';
import { lawsOf } from './rules/laws.ts';

/*
 * Where each fact goes: caf.md §3, read in November 2026. Marks of the facts: [L] text of law read, [O] official page, [P] other
 * public body, [S] secondary source, « non vérifié » no source found. What is not verified says so in the text itself.
 */
// Shown as they are: short, and honest about what was not found.
const RIGHTS =
  'Vous pouvez demander à voir et à corriger vos données auprès de la Caf qui vous paie. On ne peut pas s’opposer à ces échanges. En cas d’erreur de bonne foi, le droit à l’erreur s’applique (CRPA, art. L123-1).';
const SOURCE = 'Dossier de faits Caf, § 3.1 à 3.6 (novembre 2026)';

type Changed = Partial<Circuit> & Pick<Circuit, 'pourquoi' | 'effet'>;

/** The Caf keeps it in its file, whatever the benefit. */
export const toCafAlone = (what: Changed): Circuit => ({
  vers: 'caf',
  base: '',
  duree: '',
  machine: 'Un programme enregistre la réponse, la compare et calcule le droit.',
  humain: 'Un agent regarde seulement si quelque chose ne concorde pas, ou si vous écrivez.',
  droits: RIGHTS,
  source: SOURCE,
  ...what,
});

// One of these is true of each account: a person reads the law of her own benefits, and no other.
const COMBINATIONS: readonly [Benefits, Benefits, Benefits] = [['rsa'], ['prime-activite'], ['rsa', 'prime-activite']];
type Benefits = readonly Prestation[];
const isFor =
  (benefits: Benefits) =>
  (world: World): boolean => {
    const own = benefitsOf(world);
    return PRESTATIONS.every((prestation) => benefits.includes(prestation) === own.includes(prestation));
  };
const forEach = (make: (benefits: Benefits) => Circuit): [Circuit, Circuit, Circuit] => {
  const of = (benefits: Benefits): Circuit => ({ ...make(benefits), si: isFor(benefits) });
  return [of(COMBINATIONS[0]), of(COMBINATIONS[1]), of(COMBINATIONS[2])];
};

const keptFor = (benefits: Benefits): string =>
  `La durée du dossier après la fin du droit n’a pas été trouvée. Une somme versée à tort peut être réclamée pendant 2 ans, ou 5 ans en cas de fraude (${lawsOf(benefits, 'limitation')}).`;

/** The Caf keeps it in the file of the household: one circuit for each combination of benefits, with its texts. */
export const toCaf = (what: Changed): [Circuit, Circuit, Circuit] =>
  forEach((benefits) =>
    toCafAlone({
      base: `Obligation de déclarer tous les trois mois : ${lawsOf(benefits, 'declare')}.`,
      duree: keptFor(benefits),
      ...what,
    }),
  );

/** The money of a quarter: compared with what employers and organisations transmit. */
export const moneyToCaf = (what: Changed): [Circuit, Circuit, Circuit] =>
  forEach((benefits) =>
    toCafAlone({
      compare:
        'La Caf le compare avec le fichier des ressources mensuelles (DRM), tenu par la CNAV avec ce que les employeurs et les organismes transmettent chaque mois.',
      base: `Les ressources des trois mois de référence : ${lawsOf(benefits, 'resources')}.`,
      duree: keptFor(benefits),
      ...what,
    }),
  );

/** A request to change a figure travels to the CNAV, then to the employer. */
export const toCnav = (what: Changed): Circuit => ({
  ...toCafAlone(what),
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
  ...toCafAlone(what),
  vers: 'departement',
  base: 'Le département attribue le RSA : code de l’action sociale et des familles, art. L262-13 (à relire ; la convention avec la Caf : art. L262-25).',
  duree: 'Texte de 2009 : 5 mois pour l’instruction, 3 ans pour l’organisme payeur. À actualiser.',
  machine: 'La Caf transmet un fichier des bénéficiaires.',
  humain: 'Un référent du département suit votre parcours.',
  source: 'Dossier de faits Caf, § 3.3 et 3.5',
  si: (world) => benefitsOf(world).includes('rsa'),
});
