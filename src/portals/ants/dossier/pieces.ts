import type { Option } from '#engine/flow/flow.ts';
import { addMonthsToDay, dayInWords } from '#engine/journal/day.ts';
import type { World } from '#engine/journal/world.ts';
import type { Vehicule } from '#schema/compte.ts';
import type { Day } from '#schema/day.ts';
import { TEST_AGAIN_MONTHS, TEST_FROM_YEARS, TEST_IN_FORCE_MONTHS, TEST_MONTHS } from '../rules/delays.ts';
import { cardId, certificateId, IDENTITY_ID, inspectionsOf, theftId } from './car-papers.ts';
import { billOptions, whyNoProof } from './papers.ts';

/** The papers that a request about a vehicle may need. */
export const PIECES = {
  justificatif: {
    label: 'Justificatif de domicile',
    hint: 'De moins de 6 mois, lisible, avec votre nom et votre prénom.',
  },
  certificat: { label: 'Certificat de cession', hint: 'Signé par le vendeur et par toutes les personnes qui achètent.' },
  'carte-barree': { label: 'Carte grise barrée', hint: 'En entier, à plat, barrée « Vendu le… » et signée.' },
  'controle-technique': { label: 'Contrôle technique', hint: 'Le papier du centre de contrôle, avec sa date.' },
  'declaration-vol': { label: 'Récépissé de déclaration de vol', hint: 'Celui de la police ou de la gendarmerie.' },
  'carte-abimee': { label: 'Carte grise abîmée', hint: 'Une photo de la carte, en entier.' },
  identite: { label: 'Pièce d’identité', hint: 'En cours de validité, lisible.' },
} as const;
export type Piece = keyof typeof PIECES;
/** What the request is for: an inspection is not good as long for a sale as to drive. */
export type ForWhat = 'changement' | 'duplicata';

type Known = Pick<World, 'compte' | 'events' | 'today'>;

/** A car older than four years needs a technical inspection (ants.md §2a, official). */
export const needsInspection = ({ premiereImmatriculation }: Vehicule, { today }: Pick<World, 'today'>): boolean =>
  addMonthsToDay(premiereImmatriculation, 12 * TEST_FROM_YEARS) < today;

const BAD = {
  flou: 'une photo floue',
  heic: 'la photo du téléphone, fichier .heic',
  lourd: 'un fichier de 12 Mo',
  signature: 'un exemplaire où une signature manque',
  pleine: 'une photo prise avant de la barrer',
} as const;
const withBad = (id: string, label: string, bad: readonly (keyof typeof BAD)[]): Option[] => [
  { valeur: id, label },
  ...bad.map((forme) => ({ valeur: `${id}~${forme}`, label: `${label}\u00a0: ${BAD[forme]}` })),
];

/** The files to choose from for one paper: the right one, and those that go wrong. */
export function pieceOptions(world: World, piece: Piece, car: Vehicule): Option[] {
  switch (piece) {
    case 'justificatif':
      return billOptions(world);
    case 'certificat':
      return withBad(certificateId(car), 'Certificat de cession signé', ['signature', 'flou']);
    case 'carte-barree':
      return withBad(cardId(car), 'Carte grise barrée et signée', ['pleine', 'flou', 'heic', 'lourd']);
    case 'carte-abimee':
      return withBad(cardId(car), 'Carte grise abîmée', ['flou']);
    case 'controle-technique':
      return inspectionsOf(world, car).map(({ id, le, contreVisite }) => ({
        valeur: id,
        label: `Contrôle technique du ${dayInWords(le)}`,
        ...(contreVisite ? { hint: 'Défaut majeur : une contre-visite est due.' } : {}),
      }));
    case 'declaration-vol':
      return car.papier?.police !== undefined && car.papier.police <= world.today
        ? withBad(theftId(car), 'Récépissé de déclaration de vol', ['flou'])
        : [];
    case 'identite':
      return withBad(IDENTITY_ID, 'Carte d’identité', ['flou']);
  }
}

/** What a careful person joins. */
export function goodFile(world: Known, piece: Piece, car: Vehicule): string | undefined {
  switch (piece) {
    case 'justificatif':
      return 'facture-electricite';
    case 'certificat':
      return certificateId(car);
    case 'carte-barree':
    case 'carte-abimee':
      return cardId(car);
    case 'controle-technique':
      return inspectionsOf(world, car).at(-1)?.id;
    case 'declaration-vol':
      return theftId(car);
    case 'identite':
      return IDENTITY_ID;
  }
}

/** Why a file will not do as this paper, for a request sent on the day `le`; undefined when it does. */
export function whyNot(
  world: Known,
  { piece, fichier, car, pour, le }: { piece: Piece; fichier: string; car: Vehicule; pour: ForWhat; le: Day },
): string | undefined {
  if (piece === 'justificatif') return whyNoProof(world, fichier, le);
  if (piece === 'controle-technique') return whyNoInspection(world, fichier, car, { pour, le });
  const [papier, forme] = fichier.split('~');
  if (papier !== goodFile(world, piece, car)) return `ce document n’est pas le bon : ${PIECES[piece].label.toLowerCase()}`;
  if (forme === 'flou') return 'la photo ne se lit pas';
  if (forme === 'signature') return 'une signature manque sur le certificat de cession';
  if (forme === 'pleine') return 'la carte grise n’est pas barrée : « Vendu le… », puis les signatures';
  return undefined;
}

function whyNoInspection(
  world: Known,
  fichier: string,
  car: Vehicule,
  { pour, le }: { pour: ForWhat; le: Day },
): string | undefined {
  const found = inspectionsOf(world, car).find(({ id }) => id === fichier);
  if (!found) return 'ce document n’est pas un contrôle technique';
  const months = found.contreVisite ? TEST_AGAIN_MONTHS : pour === 'changement' ? TEST_MONTHS : TEST_IN_FORCE_MONTHS;
  // Its age counts on the day of the request (ants.md §2a).
  if (addMonthsToDay(found.le, months) >= le) return undefined;
  return found.contreVisite
    ? `la contre-visite n’a pas été faite dans les ${TEST_AGAIN_MONTHS} mois`
    : `le contrôle technique a plus de ${months} mois`;
}
