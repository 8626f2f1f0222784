import type { Move, Portal } from '#engine/flow/flow.ts';
import { browserOf, type Tab } from '#engine/journal/browser.ts';
import { eventsOf, lastOf, type World } from '#engine/journal/world.ts';
import type { Front } from '#engine/portal/front.ts';
import type { FieldPlace, HttpAnswer } from '#form/look.ts';
import type { Day } from '#schema/day.ts';
import type { Evenement, EvenementDe, Fait } from '#schema/evenement.ts';
import { record, recordDated, useSession } from '#stores/session.ts';
import { pushPlace } from '../browser/browser-history.ts';
import { goInside, useRoomPortals } from '../opening/room-portals.ts';
import { ask } from './network.ts';

/** Everything that a learner, or the companion in the learner's place, may do in the room. Each gesture ends in the journal. */
export interface Hands {
  /** Shows a place: in a tab of the pretend browser when `onglet` is given, or as a paper. */
  open(lieu: string, onglet?: number): void;
  closeTab(onglet: number): void;
  answer(place: FieldPlace, saisie: string): void;
  later(place: FieldPlace): void;
  passed(dossier: string, ecran: string): void;
  read(message: string): void;
  /** Help was asked for: noted for the debrief, never as a fault. */
  askedHelp(niveau: EvenementDe<'aide'>['niveau'], etape: string): void;
  /** Presses the page's own button for this request; false when there is none on screen. */
  press(move: Extract<Move, { fais: 'requete' }>): Promise<boolean>;
  ask(portail: string, route: string, corps: Readonly<Record<string, unknown>>): Promise<HttpAnswer>;
  /** Moves the calendar; gives what happened on the way. */
  advanceTo(day: Day): readonly Evenement[];
  wait(minutes: number): readonly Evenement[];
  /** The portals, whole: they come the first time that something needs them. */
  inside(): Promise<readonly Portal[]>;
  /** The world as it is now, and not as it was when a component was drawn. */
  world(): World | undefined;
}

/** The hands of the room: they write in the session. What only makes sense inside does nothing before somebody is. */
export function roomHands(): Hands {
  const room = useRoomPortals.getState;
  const world = (): World | undefined => useSession.getState().world;
  const dated = (make: (now: World, t: number) => Evenement[]): readonly Evenement[] => {
    const now = world();
    if (!now) return [];
    const events = make(now, Date.now());
    recordDated(events);
    return events;
  };
  return {
    world,
    open(lieu, onglet) {
      pushPlace({ lieu, ...(onglet === undefined ? {} : { onglet }) });
      record([{ type: 'ouvert', lieu, ...(onglet === undefined ? {} : { onglet }) }]);
    },
    closeTab: (onglet) => record([{ type: 'ferme', onglet }]),
    answer(place, saisie) {
      const say = () => {
        const { portals = [], rules } = room();
        const spec = portals.flatMap(({ flows }) => Object.values(flows)).find(({ id }) => id === place.demarche)?.facts[
          place.fait
        ];
        if (spec && rules) record([rules.answerTo(spec, where(place), saisie)]);
      };
      if (room().portals) return say();
      // A page that anybody may see can ask before the rest is there: its answer waits, and is not lost.
      goInside().then(say, () => {});
    },
    later: (place) => record([{ type: 'reporte', ...where(place) }]),
    passed: (dossier, ecran) => record([{ type: 'parcouru', dossier, ecran }]),
    read(message) {
      const now = world();
      if (now && !eventsOf(now, 'lu').some((event) => event.message === message)) record([readFact(message, now)]);
    },
    askedHelp: (niveau, etape) => record([{ type: 'aide', niveau, etape }]),
    press: async (move) => (await import('./press.ts')).press(move),
    ask,
    advanceTo: (day) => dated((now, t) => room().rules?.advance(now, room().portals ?? [], day, t) ?? []),
    wait: (minutes) => dated((now, t) => room().rules?.wait(now, room().portals ?? [], minutes, t) ?? []),
    inside: goInside,
  };
}

const where = ({ dossier, fait, pour }: FieldPlace): { dossier: string; fait: string; pour?: string } => ({
  dossier,
  fait,
  ...(pour === undefined ? {} : { pour }),
});

function readFact(message: string, world: World): Fait {
  const modele = lastOf(world, 'recu', (event) => event.message === message)?.modele;
  return { type: 'lu', message, ...(modele === undefined ? {} : { modele }) };
}

/** The place where a portal opens: the first of its places. */
export const homeOf = (portal: Pick<Front, 'id' | 'places'>): string => Object.keys(portal.places)[0] ?? `${portal.id}:`;
/** Id of the pretend browser: its tabs and its page are named after it. */
export const BROWSER_ID = 'navigateur';
/** The mailbox, outside any portal. */
export const MAILBOX = 'messagerie';
/** A tab that shows nothing yet. */
export const BLANK = 'nouvel-onglet';

/** The tab where the mailbox waits from the beginning, as with most people. */
export const MAILBOX_TAB = 2;

/** The tabs of the pretend browser, and the one in front. The mailbox has its own tab, even before it is first looked at. */
export function tabsOf(world: World, portal: Pick<Front, 'id' | 'places'>): { tabs: readonly Tab[]; current: Tab } {
  const { tabs: opened, active } = browserOf(world.events, homeOf(portal));
  const mailbox: Tab = { id: MAILBOX_TAB, lieu: MAILBOX, passe: [] };
  const tabs = (opened.some(({ id }) => id === MAILBOX_TAB) ? [...opened] : [...opened, mailbox]).sort((a, b) => a.id - b.id);
  const current = tabs.find(({ id }) => id === active) ?? tabs[0] ?? mailbox;
  return { tabs, current };
}
