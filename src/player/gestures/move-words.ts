import type { Field, Flow } from '#engine/flow/flow.ts';
import { journey } from '#engine/flow/journey.ts';
import type { Move } from '#engine/flow/move.ts';
import { allPapers } from '#engine/household/papers.ts';
import { dayInWords } from '#engine/journal/day.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import type { Portal } from '#engine/portal/portal.ts';
import { ownEntry } from '#schema/own-entry.ts';
import type { Langue } from '#schema/texte.ts';
import { placeInWords } from '../browser/place-words.ts';
import { t } from '../words/gestures.ts';
import { t as room } from '../words/room.ts';

/** One gesture, told to the person who watches it: « Répondre “C’est exact” : le salaire d’août 2026 ». */
export function moveInWords(move: Move, world: World, portal: Portal, langue: Langue): string {
  switch (move.fais) {
    case 'ouvrir':
      return t('gesteOuvrir', langue, {
        lieu: paperName(move.lieu, world, portal, langue) ?? placeInWords(move.lieu, world, portal, langue),
      });
    case 'lire':
      return t('gesteLire', langue, { objet: subjectOf(move.message, world, portal) });
    case 'attendre':
      return t('gesteAttendre', langue, { jour: dayInWords(move.jusqua) });
    case 'patienter':
      return t('gestePatienter', langue, { minutes: move.minutes });
    case 'requete':
      return t(Object.keys(move.corps).length > 0 ? 'gesteEnvoyer' : 'gesteAppuyer', langue);
    case 'repondre':
    case 'reporter': {
      const flow = ownEntry(portal.flows, move.demarche);
      const quoi = ownEntry(flow?.facts, move.fait)?.nom(move.pour, world) ?? move.fait;
      if (move.fais === 'reporter' || !flow) return t('gesteReporter', langue, { quoi });
      return t('gesteRepondre', langue, { quoi, saisie: answerInWords(move, flow, world, portal) });
    }
  }
}

function paperName(lieu: string, world: World, portal: Portal, langue: Langue): string | undefined {
  if (!lieu.startsWith('papier:')) return undefined;
  return allPapers(world, [portal], langue).find(({ id }) => `papier:${id}` === lieu)?.titre ?? room('papiers', langue);
}

function subjectOf(message: string, world: World, portal: Portal): string {
  const event = eventsOf(world, 'recu').find((received) => received.message === message);
  return event ? portal.letter({ modele: event.modele, donnees: event.donnees ?? {}, le: event.le }, world).objet : message;
}

function answerInWords(move: Extract<Move, { fais: 'repondre' }>, flow: Flow, world: World, portal: Portal): string {
  const fields = journey(portal, flow, move.dossier, world).screens.flatMap((screen) => screen.fields.map(({ field }) => field));
  const field: Field | undefined = fields.find((one) => one.fait === move.fait && one.pour === move.pour);
  if (field?.as === 'euros') return `${move.saisie} €`;
  if (field?.as === 'case') return '✓';
  const labels = move.saisie.split(',').map((part) => field?.options?.find(({ valeur }) => valeur === part)?.label ?? part);
  return labels.join(', ');
}
