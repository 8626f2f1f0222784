import type { Option } from '#engine/flow/flow.ts';
import type { World } from '#engine/journal/world.ts';
import { ownEntry } from '#schema/own-entry.ts';
import { fileOf } from '../file.ts';

/** The answer that excludes the others. */
export const NO_SKILL = 'aucune';

/* What one can do, by family of jobs (the letter of the ROME code). The real lists are longer: these words are a choice of the simulator. */
const BY_FAMILY: Readonly<Record<string, readonly (readonly [id: string, words: string])[]>> = {
  A: [
    ['planter', 'Planter et arroser'],
    ['tailler', 'Tailler et couper'],
    ['animaux', 'Nourrir et soigner des animaux'],
    ['conduire-engin', 'Conduire un engin'],
  ],
  B: [
    ['dessiner', 'Dessiner et tracer'],
    ['assembler', 'Assembler à la main'],
    ['finir', 'Polir, peindre, vernir'],
    ['vendre-creations', 'Présenter et vendre ses créations'],
  ],
  C: [
    ['accueillir-clients', 'Recevoir des clients'],
    ['dossiers-clients', 'Tenir des dossiers de clients'],
    ['calculer', 'Calculer un prix ou un crédit'],
    ['expliquer-contrat', 'Expliquer un contrat'],
  ],
  D: [
    ['servir-clients', 'Servir et conseiller les clients'],
    ['caisse', 'Tenir une caisse'],
    ['rayon', 'Remplir et ranger un rayon'],
    ['commandes', 'Préparer et noter des commandes'],
  ],
  E: [
    ['ecrire', 'Écrire et relire un texte'],
    ['images', 'Préparer des images'],
    ['machine-imprimer', 'Régler une machine à imprimer'],
    ['photographier', 'Photographier ou filmer'],
  ],
  F: [
    ['plan', 'Lire un plan'],
    ['peindre', 'Peindre ou poser un revêtement'],
    ['maconner', 'Monter un mur'],
    ['securite-chantier', 'Suivre les règles de sécurité d’un chantier'],
  ],
  G: [
    ['cuisiner', 'Préparer et cuire des plats'],
    ['hygiene', 'Suivre les règles d’hygiène'],
    ['servir-table', 'Servir à table'],
    ['chambres', 'Préparer des chambres'],
  ],
  H: [
    ['machine', 'Conduire une machine'],
    ['controler', 'Contrôler des pièces'],
    ['souder', 'Souder et monter des pièces'],
    ['consignes-usine', 'Suivre des consignes de sécurité'],
  ],
  I: [
    ['panne', 'Chercher une panne'],
    ['reparer', 'Réparer et régler'],
    ['reseau', 'Brancher et entretenir un réseau'],
    ['entretenir', 'Entretenir des appareils'],
  ],
  J: [
    ['soins', 'Aider aux soins'],
    ['laver-personne', 'Aider à la toilette et aux repas'],
    ['noter-sante', 'Noter et transmettre ce qui change'],
    ['hygiene-soin', 'Suivre les règles d’hygiène d’un soin'],
  ],
  K: [
    ['menage', 'Faire le ménage et le linge'],
    ['accompagner', 'Accompagner une personne chez elle'],
    ['repas', 'Préparer un repas simple'],
    ['enfants', 'Garder des enfants'],
  ],
  L: [
    ['decor', 'Préparer un décor ou un costume'],
    ['scene', 'Jouer ou présenter devant un public'],
    ['son', 'Régler le son ou la lumière'],
    ['materiel', 'Installer du matériel'],
  ],
  M: [
    ['accueillir', 'Accueillir et répondre au téléphone'],
    ['classer', 'Classer et tenir des dossiers'],
    ['ordinateur', 'Écrire et compter sur un ordinateur'],
    ['rendez-vous', 'Organiser des rendez-vous'],
  ],
  N: [
    ['livrer', 'Livrer et faire signer'],
    ['preparer-colis', 'Préparer des colis'],
    ['conduire', 'Conduire un véhicule'],
    ['stock', 'Compter un stock'],
  ],
};
// For who has not said which job she looks for, and beside every family.
const FOR_ALL = [
  ['equipe', 'Travailler en suivant des consignes'],
  ['parler', 'Parler avec le public'],
] as const;

const options = (list: readonly (readonly [string, string])[]): Option[] => list.map(([valeur, label]) => ({ valeur, label }));
const NONE: Option = { valeur: NO_SKILL, label: 'Aucune de ces réponses' };

/** What one may say that one can do: the words of the family of the job looked for, then those of every job. */
export function skillOptions({ compte }: Pick<World, 'compte'>): Option[] {
  const family = fileOf(compte).metier?.slice(0, 1) ?? '';
  return [...options(ownEntry(BY_FAMILY, family) ?? []), ...options(FOR_ALL), NONE];
}

/** Every skill that a profile may hold, whatever the job. */
export const SKILLS: readonly string[] = [...Object.values(BY_FAMILY).flat(), ...FOR_ALL].map(([id]) => id).concat(NO_SKILL);

/**
 * How one is at work. The list of sixteen « savoir-être » of the ROME 4.0 (in service since 20 March 2023: data.gouv.fr), read in public
 * code in November 2026; these are the eight that a first profile needs most (choice of the simulator), in shorter words.
 */
export const QUALITIES: readonly Option[] = options([
  ['ecoute', 'Être à l’écoute'],
  ['equipe', 'Travailler en équipe'],
  ['autonomie', 'Faire preuve d’autonomie'],
  ['rigueur', 'Faire preuve de rigueur et de précision'],
  ['service', 'Avoir le sens du service'],
  ['changements', 'S’adapter aux changements'],
  ['stress', 'Gérer son stress'],
  ['engagements', 'Respecter ses engagements'],
]);

const WORDS: ReadonlyMap<string, string> = new Map(
  [...Object.values(BY_FAMILY).flat(), ...FOR_ALL].map(([id, words]) => [id, words]),
);
/** The words of a skill; undefined for « none of them ». */
export const skillInWords = (id: string): string | undefined => WORDS.get(id);
