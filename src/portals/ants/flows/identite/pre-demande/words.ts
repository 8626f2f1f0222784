import type { Option } from '#engine/flow/flow.ts';
import type { EYES, MOTIFS, NATIONALITIES } from './facts.ts';

const list = <Key extends string>(words: Readonly<Record<Key, string | readonly [string, string]>>): readonly Option[] =>
  Object.entries<string | readonly [string, string]>(words).map(([valeur, said]) =>
    typeof said === 'string' ? { valeur, label: said } : { valeur, label: said[0], hint: said[1] },
  );

/** Why a title is asked for; the official list of services gives these (ants.md §2d). */
export const MOTIF_OPTIONS = list<(typeof MOTIFS)[number]>({
  premiere: 'Première demande',
  renouvellement: ['Renouvellement', 'Le titre finit, ou est fini.'],
  perte: ['Perte', 'La déclaration de perte se remplit aussi au guichet.'],
  vol: ['Vol', 'La police ou la gendarmerie d’abord : il faut sa déclaration.'],
  deteriore: 'Titre abîmé',
  adresse: ['Changement d’adresse', 'Pour la carte d’identité.'],
  'etat-civil': 'Changement de nom ou d’état civil',
});

/** The reason as the page says it: what is saved has no accent. */
export const motifInWords = (motif: string): string => MOTIF_OPTIONS.find(({ valeur }) => valeur === motif)?.label ?? motif;

export const EYE_OPTIONS = list<(typeof EYES)[number]>({
  marron: 'Marron',
  bleu: 'Bleu',
  vert: 'Vert',
  noisette: 'Noisette',
  noir: 'Noir',
  gris: 'Gris',
});

export const NATIONALITY_OPTIONS = list<(typeof NATIONALITIES)[number]>({
  parent: 'L’un de vos parents est français',
  naissance: 'Vous êtes né ou née en France, et l’un de vos parents aussi',
  declaration: 'Par déclaration',
  decret: 'Par décret (naturalisation)',
});
