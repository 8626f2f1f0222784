import type { Field } from '#engine/flow/flow.ts';
import { journey } from '#engine/flow/journey.ts';
import type { AnswerMove, Move } from '#engine/flow/move.ts';
import { valueInWords } from '#engine/flow/value-in-words.ts';
import { allPapers } from '#engine/household/papers.ts';
import { dayInWords, monthInWords } from '#engine/journal/day.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import type { Portal } from '#engine/portal/portal.ts';
import { plainText } from '#form/RichText.tsx';
import type { Month } from '#schema/day.ts';
import { ownEntry } from '#schema/own-entry.ts';
import type { Langue } from '#schema/texte.ts';
import { placeInWords } from '../browser/place-words.ts';
import { type GestureWord, t } from '../words/gestures.ts';
import { t as room } from '../words/room.ts';
import { MAILBOX } from './hands.ts';
import type { OnPage } from './on-page.ts';

/** How a gesture is told: what the person is to do (« Répondez à… »), or what is being done before her eyes, with its answer. */
export type Mood = 'a-faire' | 'montre';
type Words = (key: Gesture, values?: Readonly<Record<string, string | number>>) => string;
type Gesture = GestureWord extends infer Key ? (Key extends `geste${infer Name}` ? Name : never) : never;

/** One gesture, in one sentence that names what is read on the page. */
export function moveInWords(
  move: Move,
  world: World,
  portal: Portal,
  langue: Langue,
  { spot, mood = 'montre' }: { spot?: OnPage | undefined; mood?: Mood } = {},
): string {
  const words: Words = (key, given = {}) => {
    // The sentence has its own full stop: « Cochez « La voiture est assurée ». »
    const values = Object.fromEntries(
      Object.entries(given).map(([name, value]) => [name, typeof value === 'string' ? value.replace(/\.$/, '') : value]),
    );
    if (mood === 'montre') return t(`geste${key}`, langue, values);
    return key === 'Appuyer' || key === 'Remplir' ? room(`faites${key}`, langue, values) : t(`faites${key}`, langue, values);
  };
  switch (move.fais) {
    case 'ouvrir':
      return openInWords(move.lieu, world, portal, langue, spot, words);
    case 'lire':
      return words('Lire', { objet: subjectOf(move.message, world, portal) });
    case 'attendre':
      return words('Attendre', { jour: dayInWords(move.jusqua) });
    case 'patienter':
      return words('Patienter', { minutes: move.minutes });
    case 'requete':
      if (!spot) return words('Envoyer');
      return words(spot.champ === undefined ? 'Appuyer' : 'Remplir', { quoi: spot.quoi });
    case 'repondre':
    case 'reporter': {
      const field = fieldOf(move, world, portal);
      const fact = ownEntry(ownEntry(portal.flows, move.demarche)?.facts, move.fait);
      const label = field && plainText(field.label, langue, portal.glossaire);
      const quoi = withMonth(spot?.quoi || label || fact?.nom(move.pour, world) || move.fait, move.pour);
      if (move.fais === 'reporter') return words('Reporter', { quoi });
      if (field?.as === 'case') return words('Cocher', { quoi: label ?? quoi });
      return words('Repondre', { quoi, saisie: answerInWords(move, world, portal) });
    }
  }
}

/** The same line stands under each month: the month says which one. */
function withMonth(words: string, pour: string | undefined): string {
  const [month] = /^\d{4}-\d{2}/.exec(pour ?? '') ?? [];
  const said = month === undefined ? '' : monthInWords(month as Month);
  return words.includes(said) ? words : `${words}, ${said}`;
}

function openInWords(lieu: string, world: World, portal: Portal, langue: Langue, spot: OnPage | undefined, words: Words): string {
  if (lieu === MAILBOX) return words('Messagerie');
  const paper = paperName(lieu, world, portal, langue);
  if (paper !== undefined) return words('Papier', { lieu: paper });
  const name = placeInWords(lieu, world, portal, langue);
  if (spot === undefined || spot.quoi === '') return words('Ouvrir', { lieu: name });
  if (spot.element.getAttribute('role') === 'tab') return words('Onglet', { quoi: spot.quoi });
  // A link that has the name of its place says it already, before its state in a plan; « Continuer » says where it is on the page.
  return spot.quoi.startsWith(name) ? words('Appuyer', { quoi: name }) : words('OuvrirPar', { lieu: name, quoi: spot.quoi });
}

function paperName(lieu: string, world: World, portal: Portal, langue: Langue): string | undefined {
  if (!lieu.startsWith('papier:')) return undefined;
  return allPapers(world, [portal], langue).find(({ id }) => `papier:${id}` === lieu)?.titre ?? room('papiers', langue);
}

function subjectOf(message: string, world: World, portal: Portal): string {
  const event = eventsOf(world, 'recu').find((received) => received.message === message);
  return event ? portal.letter({ modele: event.modele, donnees: event.donnees ?? {}, le: event.le }, world).objet : message;
}

type Answered = Pick<AnswerMove, 'dossier' | 'demarche' | 'fait' | 'pour'>;

function fieldOf({ dossier, demarche, fait, pour }: Answered, world: World, portal: Portal): Field | undefined {
  const flow = ownEntry(portal.flows, demarche);
  const screens = flow ? journey(portal, flow, dossier, world).screens : [];
  return screens
    .flatMap(({ fields }) => fields)
    .map(({ field }) => field)
    .find((one) => one.fait === fait && one.pour === pour);
}

/** The answer as the page shows it: « 1 071,85 € », « 31 octobre 2026 », « C’est exact ». */
function answerInWords(move: AnswerMove, world: World, portal: Portal): string {
  const flow = ownEntry(portal.flows, move.demarche);
  const read = ownEntry(flow?.facts, move.fait)?.parse(move.saisie);
  if (!flow || !read?.ok) return move.saisie;
  return valueInWords(read.valeur, { portal, flow, ...move, pour: move.pour }, world);
}
