import { ownEntry } from '#schema/own-entry.ts';
import { answerIn } from '../flow/answer-in.ts';
import type { Flow } from '../flow/flow.ts';
import { connectedBy } from '../identity/connected-by.ts';
import { fail } from './fail.ts';
import type { Front } from './front.ts';
import { onItsWay } from './front.ts';
import { isLogInPlace } from './log-in.ts';
import { type Part, RECEIPT } from './part.ts';
import type { Edition, Portal } from './portal.ts';
import { type Guard, insideOnly, receives } from './receives.ts';
import type { Route } from './route.ts';

/** What is a portal's own, besides its démarches. */
export interface Own
  extends Pick<Portal, 'baremes' | 'warnings' | 'carnet' | 'nextToConnect' | 'session' | 'organismes' | 'glossaire'> {
  front: Front;
  /** The looks: what each imitates. Their screens are those of the parts. */
  editions: Readonly<Record<string, Omit<Edition, 'screens'>>>;
  /** Opens without being inside, so that a demonstration does not log in first. The pages of the log-in do too. */
  isPublic?(lieu: string): boolean;
}

/** A portal, whole: its démarches put together. The order of `parts` is the one in which they are asked. */
export function portalOf(parts: readonly Part[], { front, isPublic, ...own }: Own): Portal {
  const gather = <Key extends keyof Part>(key: Key): NonNullable<Part[Key]>[] =>
    parts.flatMap((part) => (part[key] === undefined ? [] : [part[key] as NonNullable<Part[Key]>]));
  const { id: portail, nom, holds } = front;
  const flows = gather('flow');
  const letters = merge(gather('letters'));
  const editions = mapOf(own.editions, (edition) => ({
    ...edition,
    screens: Object.fromEntries(
      parts.flatMap(({ flow, screens }) => (flow && screens ? [[flow.id, ownEntry(screens, edition.id) ?? []]] : [])),
    ),
  }));
  // The first one is where a visit begins; a title that the front gives is kept, and a part may say where one of its screens is.
  const generated = screenPlaces(portail, flows, Object.values(editions));
  const said = merge(gather('places'));
  const places = { ...front.places, ...said, ...generated, ...said, ...front.places };
  const guard = insideOnly(front.connected);
  return {
    ...onItsWay(front),
    ...own,
    entier: true,
    editions,
    flows: Object.fromEntries(flows.map((flow) => [flow.id, flow])),
    pages: Object.fromEntries(parts.flatMap((part) => (part.flow ? [[part.flow.id, part]] : []))),
    read: (typed) => answerIn(flows, typed),
    routes: parts.flatMap((part) => [...(part.routes ?? []), ...sendingOf(part, portail, guard)]),
    organismes: { ...own.organismes, ...merge(gather('organismes')) },
    glossaire: { ...own.glossaire, ...merge(gather('glossary')) },
    checks: merge(gather('checks')),
    decisions: merge(gather('decisions')),
    transmissions: merge(gather('transmissions')),
    places,
    publicPlaces: Object.keys(places).filter((lieu) => isLogInPlace(portail, lieu) || isPublic?.(lieu)),
    modeles: Object.keys(letters),
    chiffres: [...new Set(gather('chiffres').flat())],
    sujets: [...new Set(gather('sujets').flat())],
    letter: ({ modele, donnees, le }, world) => {
      // A saved session may come from elsewhere: « constructor » is no model.
      const write = ownEntry(letters, modele);
      return write?.({ donnees, le, world }) ?? { objet: modele, de: nom, paragraphes: ['Ce message ne se lit plus.'] };
    },
    // Whoever has no file there is nobody to this administration.
    // Without any, every paper that a scenario names is known from the start.
    ...(gather('papers').length > 0
      ? { papers: (world) => (holds(world.compte) ? gather('papers').flatMap((give) => give(world)) : []) }
      : {}),
    happenings: (world, until) =>
      holds(world.compte)
        ? gather('happenings')
            .flatMap((tell) => tell(world, until))
            .filter(({ le }) => le <= until)
        : [],
    opening: (before) => (holds(before.compte) ? gather('opening').flatMap((tell) => tell(before)) : []),
    lessons: (world) => (holds(world.compte) ? gather('lessons').flatMap((tell) => tell(world)) : []),
    stations: (world, dossier) => {
      for (const stations of gather('stations')) {
        const found = stations(world, dossier);
        if (found) return found;
      }
      return [];
    },
  };
}

/** The route by which a démarche is sent, when it is. */
function sendingOf({ flow, screens, take, closed, outside, around }: Part, portail: string, guard: Guard): Route[] {
  if (!flow || !screens || !take) return [];
  const within: Guard = (answer) => guard(byItsDoor(flow, portail)(answer));
  const route = receives({ flow, screens, take, ...(closed ? { closed } : {}) }, outside ? (answer) => answer : within);
  return [around ? { ...route, answer: around(route.answer) } : route];
}

/** Answers only somebody who came in by the door that the démarche asks for. */
const byItsDoor =
  (flow: Flow, portail: string): Guard =>
  (answer) =>
  (corps, world) => {
    const by = flow.wayIn?.(world);
    return by === undefined || flow.open(world) === undefined || connectedBy(world, portail) === by
      ? answer(corps, world)
      : fail(
          403,
          'Cette démarche demande une autre porte\u00a0: sortez, puis entrez par elle. Ce que vous avez écrit est gardé.',
        );
  };

// What is sent has a receipt; logging in has neither screens nor receipt.
function screenPlaces(portail: string, flows: readonly Flow[], editions: readonly Edition[]): Portal['places'] {
  return Object.fromEntries(
    flows.flatMap(({ id, titre }) => {
      const screens = editions.flatMap((edition) => (ownEntry(edition.screens, id) ?? []).map((screen) => screen.id));
      const names = new Set(screens.length === 0 ? [] : [...screens, RECEIPT]);
      return [...names].map((screen) => [`${portail}:${id}/${screen}`, { titre, chemin: `/${id}/${screen}` }] as const);
    }),
  );
}

const merge = <Value>(records: readonly Readonly<Record<string, Value>>[]): Readonly<Record<string, Value>> =>
  Object.assign({}, ...records) as Readonly<Record<string, Value>>;
const mapOf = <From, To>(record: Readonly<Record<string, From>>, change: (value: From) => To): Readonly<Record<string, To>> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
