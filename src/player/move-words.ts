import { type Day, dayInWords } from '../engine/day.ts';
import type { Field, Flow, Move, Portal } from '../engine/flow.ts';
import { journey } from '../engine/journey.ts';
import { papersOf } from '../engine/papers.ts';
import { eventsOf, type World } from '../engine/world.ts';
import type { Langue } from '../schema/texte.ts';
import { BLANK, MAILBOX } from './hands.ts';
import { t } from './words.ts';

/** One gesture, told to the person who watches it: « Répondre “C’est exact” : le salaire d’août 2026 ». */
export function moveInWords(move: Move, world: World, portal: Portal, langue: Langue): string {
  switch (move.fais) {
    case 'ouvrir':
      return t('gesteOuvrir', langue, { lieu: placeInWords(move.lieu, world, portal, langue) });
    case 'lire':
      return t('gesteLire', langue, { objet: subjectOf(move.message, world, portal) });
    case 'attendre':
      return t('gesteAttendre', langue, { jour: dayInWords(move.jusqua as Day) });
    case 'patienter':
      return t('gestePatienter', langue, { minutes: move.minutes });
    case 'requete':
      return t(Object.keys(move.corps).length > 0 ? 'gesteEnvoyer' : 'gesteAppuyer', langue);
    case 'repondre':
    case 'reporter': {
      const flow = portal.flows[move.demarche];
      const quoi = flow?.facts[move.fait]?.nom(move.pour, world) ?? move.fait;
      if (move.fais === 'reporter' || !flow) return t('gesteReporter', langue, { quoi });
      return t('gesteRepondre', langue, { quoi, saisie: answerInWords(move, flow, world, portal) });
    }
  }
}

/** The name of a place, as it stands on a tab or in a sentence. */
export function placeInWords(lieu: string, world: World, portal: Portal, langue: Langue): string {
  if (lieu === MAILBOX) return t('messagerie', langue);
  if (lieu === BLANK) return t('nouvelOnglet', langue);
  if (lieu.startsWith('papier:'))
    return papersOf(world, langue).find(({ id }) => `papier:${id}` === lieu)?.titre ?? t('papiers', langue);
  return screenAt(lieu, world, portal) ?? placeOf(lieu, portal)?.titre ?? portal.nom;
}

// The screens of a démarche share one name among the places: each is told by its own title.
function screenAt(lieu: string, world: World, portal: Portal): string | undefined {
  const screens = Object.entries(portal.editions[world.edition]?.screens ?? {});
  return screens.flatMap(([flow, list]) => list.filter(({ id }) => portal.placeOf(flow, id) === lieu))[0]?.titre;
}

/** The pretend address of a place: its host can never exist. */
export function addressOf(lieu: string, portal: Portal): string {
  if (lieu === MAILBOX) return 'https://messagerie.bac-a-sable.invalid/';
  if (lieu === BLANK) return 'about:blank';
  return `https://${portal.hote}${placeOf(lieu, portal)?.chemin ?? '/'}`;
}

// « caf:messages/m12 » has no entry of its own: it is a page of « caf:messages ».
function placeOf(lieu: string, portal: Portal): { titre: string; chemin: string } | undefined {
  for (let known = lieu; ; known = known.slice(0, known.lastIndexOf('/'))) {
    const place = portal.places[known];
    if (place) return place;
    if (!known.includes('/')) return undefined;
  }
}

function subjectOf(message: string, world: World, portal: Portal): string {
  const event = eventsOf(world, 'recu').find((received) => received.message === message);
  return event
    ? portal.letter({ modele: event.modele, donnees: event.donnees ?? {}, le: event.le as Day }, world).objet
    : message;
}

function answerInWords(move: Extract<Move, { fais: 'repondre' }>, flow: Flow, world: World, portal: Portal): string {
  const fields = journey(portal, flow, move.dossier, world).screens.flatMap((screen) => screen.fields.map(({ field }) => field));
  const field: Field | undefined = fields.find((one) => one.fait === move.fait && one.pour === move.pour);
  if (field?.as === 'euros') return `${move.saisie} €`;
  if (field?.as === 'case') return '✓';
  const labels = move.saisie.split(',').map((part) => field?.options?.find(({ valeur }) => valeur === part)?.label ?? part);
  return labels.join(', ');
}
