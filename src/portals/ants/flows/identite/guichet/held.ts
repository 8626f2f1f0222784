import type { Option } from '#engine/flow/flow.ts';
import { dayInWords } from '#engine/journal/day.ts';
import type { World } from '#engine/journal/world.ts';
import { euros } from '#engine/words/money.ts';
import { ofName } from '#engine/words/say.ts';
import { fileOf } from '#portals/ants/dossier/file.ts';
import { billsOf } from '#portals/ants/dossier/papers.ts';
import { paperPhotos } from '#portals/ants/dossier/titres/photos.ts';
import type { PreDemande } from '#portals/ants/dossier/titres/pre-demandes.ts';
import { stampsOf } from '#portals/ants/dossier/titres/stamps.ts';
import { NOTHING } from './facts.ts';

type Held = Pick<World, 'compte' | 'events' | 'today'>;

/** The titles that can still be shown. */
const shown = (world: Held) =>
  fileOf(world.compte).titres.filter(({ etat, sorte }) => sorte !== 'permis' && (etat === 'present' || etat === 'abime'));

const TITLE_NAMES = { cni: 'Carte d’identité', passeport: 'Passeport', permis: 'Permis de conduire' } as const;

export const titleOptions = (world: Held): Option[] => [
  ...shown(world).map(({ sorte, finLe, etat }) => ({
    valeur: sorte,
    label: TITLE_NAMES[sorte],
    hint: etat === 'abime' ? 'abîmé' : `valable jusqu’au ${dayInWords(finLe)}`,
  })),
  { valeur: NOTHING, label: 'Aucun ancien titre' },
];

export const photoOptions = (world: Held): Option[] => [
  ...paperPhotos(world).map(({ id, faiteLe }) => ({ valeur: id, label: `Photo du ${dayInWords(faiteLe)}` })),
  { valeur: NOTHING, label: 'Aucune photo' },
];

export const proofOptions = (world: Held): Option[] => [
  ...billsOf(world).map(({ id, titre, nom, le }) => ({
    valeur: id,
    label: titre,
    hint: `Au nom ${ofName(nom)}, le ${dayInWords(le)}`,
  })),
  { valeur: NOTHING, label: 'Aucun justificatif' },
];

/** How a stamp is named in an answer: its digits together. */
export const stampId = (numero: string): string => numero.replaceAll(' ', '');

export const stampOptions = (world: Held): Option[] => [
  ...stampsOf(world)
    .filter(({ servi }) => !servi)
    .map(({ numero, montant, jusquau }) => ({
      valeur: stampId(numero),
      label: `Timbre de ${euros(montant)}`,
      hint: `${numero}, valable jusqu’au ${dayInWords(jusquau)}`,
    })),
  { valeur: NOTHING, label: 'Aucun timbre' },
];

/** Which old title has to be shown for this reason; undefined when none (ants.md §2d). */
export function oldTitle({ titre, motif, pour }: PreDemande): 'cni' | 'passeport' | undefined {
  if (pour !== 'moi' || motif === 'premiere' || motif === 'perte' || motif === 'vol') return undefined;
  return titre === 'passeport' ? 'passeport' : 'cni';
}

/** Is there a police declaration at home? */
export const theftDeclared = (world: Held): boolean =>
  fileOf(world.compte).titres.some(({ etat, declareLe }) => etat === 'vole' && declareLe !== undefined);
