import { answerKey } from '#engine/answers/answers.ts';
import type { Move } from '#engine/flow/move.ts';
import { lastOf, type World } from '#engine/journal/world.ts';
import type { Portal } from '#engine/portal/portal.ts';
import { cible, fieldId } from '#form/look.ts';
import { BROWSER_ID, homeOf, MAILBOX, tabsOf } from './hands.ts';
import { firstVisible } from './on-screen.ts';

const favouriteOf = (portal: Pick<Portal, 'id' | 'places'>): string => `[data-favori="${CSS.escape(homeOf(portal))}"]`;
const target = (name: string): string => `[data-cible="${CSS.escape(name)}"]`;
const targetUnder = (name: string): string => `[data-cible^="${CSS.escape(name)}"]`;

/** Where the hand goes for this gesture, the best place first: each is a selector, looked for at the last moment. */
export function placesToPoint(move: Move, world: World, portal: Portal, salle = ''): string[] {
  switch (move.fais) {
    case 'repondre':
    case 'reporter': {
      const key = answerKey(move.fait, move.pour);
      return [target(cible.champ(move.dossier, key)), `#${CSS.escape(fieldId(key, salle))}`];
    }
    case 'requete':
      return [target(cible.requete(move.route))];
    case 'attendre':
    case 'patienter':
      return [target('salle:calendrier')];
    case 'lire':
      return pointAtMessage(move.message, world, portal, salle);
    case 'ouvrir':
      return pointAtPlace(move.lieu, move.onglet, world, portal, salle);
  }
}

function pointAtMessage(message: string, world: World, portal: Portal, salle: string): string[] {
  const received = lastOf(world, 'recu', (event) => event.message === message);
  if (received?.canal === 'espace') {
    return [
      target(cible.lieu(`${received.de}:messages/${message}`)),
      target(cible.lieu(`${received.de}:messages`)),
      ...pointAtTab(`${received.de}:`, world, portal, salle),
    ];
  }
  return [target(`message:${message}`), ...pointAtPlace(MAILBOX, undefined, world, portal, salle)];
}

function pointAtPlace(lieu: string, onglet: number | undefined, world: World, portal: Portal, salle: string): string[] {
  if (lieu.startsWith('papier:')) return [target(cible.lieu(lieu)), target('salle:papiers')];
  const { tabs, current } = tabsOf(world, portal);
  if (lieu === MAILBOX) {
    const open = tabs.find((tab) => tab.lieu === MAILBOX);
    return [...(open ? [`#${CSS.escape(`${salle}${BROWSER_ID}-${open.id}`)}`] : []), target('salle:messages')];
  }
  if (onglet !== undefined && onglet !== current.id) return pointAtTab(lieu, world, portal, salle);
  // Inside the portal, its favourite would lead back to the log-in page: it only helps from elsewhere.
  const fromElsewhere = current.lieu.startsWith(`${portal.id}:`) ? [] : [favouriteOf(portal)];
  // « Continuer » before the plan of the form: it is the way of the hand.
  return [...wayOn(lieu), target(cible.lieu(lieu)), ...lessPrecise(lieu), ...fromElsewhere, target('salle:portail')];
}

/** « Continuer », at the foot of the part of a form that comes just before this place. */
export const wayOn = (lieu: string): string[] => [`.form-screen__end ${target(cible.lieu(lieu))}`];

/** « caf:declaration/ressources »: a link to another screen of the same démarche is the way in. */
function lessPrecise(lieu: string): string[] {
  const parent = lieu.replace(/\/[^/]*$/, '');
  return parent === lieu ? [] : [target(cible.lieu(parent)), targetUnder(cible.lieu(`${parent}/`))];
}

function pointAtTab(lieu: string, world: World, portal: Portal, salle: string): string[] {
  const { tabs } = tabsOf(world, portal);
  const portalId = lieu.split(':')[0] ?? lieu;
  const tab = tabs.find((other) => other.lieu.startsWith(`${portalId}:`));
  return [...(tab ? [`#${CSS.escape(`${salle}${BROWSER_ID}-${tab.id}`)}`] : []), target('salle:portail')];
}

const RING =
  '{ outline: 4px solid var(--go) !important; outline-offset: 5px; border-radius: 6px; box-shadow: 0 0 0 10px var(--go-soft) !important; }';
// A strip of tabs cuts what stands out of it.
const RING_OF_TAB = '{ outline: 4px solid var(--go) !important; outline-offset: -4px; }';
const MARGIN = 80;

/** The least height in which a field is read with its question. */
const READABLE = 240;

/**
 * What is already in sight does not move: a page that jumps under the eyes loses its reader. When the page scrolls in its own frame, only
 * that frame moves, and the room around it stays.
 */
function bringInSight(element: HTMLElement): void {
  const { top, bottom } = element.getBoundingClientRect();
  const foot = parseFloat(getComputedStyle(document.documentElement).scrollPaddingBottom) || 0;
  const floor = window.innerHeight - foot;
  const frame = frameOf(element)?.getBoundingClientRect();
  const above = Math.max(frame?.top ?? 0, MARGIN);
  const below = Math.min(frame?.bottom ?? floor, floor);
  if (top >= above && bottom <= below - 8) return;
  if (frame && below - above >= READABLE)
    frameOf(element)?.scrollBy?.({ top: (top + bottom - above - below) / 2, behavior: 'smooth' });
  else element.scrollIntoView?.({ block: 'center', behavior: 'smooth' });
}

/** What scrolls around it, when it is not the whole page. */
function frameOf(element: HTMLElement): HTMLElement | undefined {
  for (let one = element.parentElement; one && one !== document.body; one = one.parentElement)
    if (one.scrollHeight > one.clientHeight && /auto|scroll/.test(getComputedStyle(one).overflowY)) return one;
  return undefined;
}

let rule: (css: string) => void = openSheet;

/**
 * Draws a ring around the first of these places that is on screen, and brings it in sight. A rule of style and not a mark on the
 * element: the page may draw it again meanwhile, and the ring stays. Gives the element, or undefined when none is on screen.
 */
export function pointAt(selectors: readonly string[]): HTMLElement | undefined {
  stopPointing();
  const found = firstVisible(selectors);
  if (!found) return undefined;
  rule(`${found.selector} ${found.element.getAttribute('role') === 'tab' ? RING_OF_TAB : RING}`);
  bringInSight(found.element);
  return found.element;
}

/** Takes the ring away. */
export function stopPointing(): void {
  if (rule !== openSheet) rule('');
}

/** A sheet of our own, made at the first ring; older browsers only know <style>. */
function openSheet(css: string): void {
  if ('adoptedStyleSheets' in document && 'replaceSync' in CSSStyleSheet.prototype) {
    const added = new CSSStyleSheet();
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, added];
    rule = (text) => added.replaceSync(text);
  } else {
    const added = document.head.appendChild(document.createElement('style'));
    rule = (text) => {
      added.textContent = text;
    };
  }
  rule(css);
}
