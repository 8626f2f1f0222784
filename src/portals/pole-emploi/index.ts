import type { Portal } from '#engine/portal/portal.ts';
import { holds, PORTAL } from './dossier/file.ts';
import { editions } from './editions/index.ts';
import { nextToConnect } from './flows/acces/connexion/login.ts';
import { notebook } from './flows/acces/connexion/notebook.ts';
import { isLoginPlace } from './flows/acces/connexion/state.ts';
import { WAYS_OF_READING } from './flows/declaration/actualisation/truth.ts';
import { poleEmploiFront } from './front.ts';
import { glossaire } from './glossary.ts';
import { ORGANISMES } from './organismes.ts';
import { type Part, RECEIPT } from './part.ts';
import { PARTS } from './parts.ts';
import { places } from './places.ts';

// Offers and contacts are there for everybody, as on the real site.
const isPublic = (lieu: string): boolean =>
  isLoginPlace(lieu) || lieu === `${PORTAL}:contact` || lieu === `${PORTAL}:offres` || lieu.startsWith(`${PORTAL}:offres/`);

const gather = <Key extends keyof Part>(key: Key): NonNullable<Part[Key]>[] =>
  PARTS.flatMap((part) => (part[key] === undefined ? [] : [part[key] as NonNullable<Part[Key]>]));
const merge = <Value>(records: readonly Readonly<Record<string, Value>>[]): Readonly<Record<string, Value>> =>
  Object.assign({}, ...records) as Readonly<Record<string, Value>>;

const letters = merge(gather('letters'));
const flows = gather('flow');
const screenPlaces = flows.flatMap(({ id, titre }) => {
  const screens = Object.values(editions).flatMap((edition) => (edition.screens[id] ?? []).map((screen) => screen.id));
  // What is sent has a receipt; logging in has neither.
  const names = new Set(screens.length === 0 ? [] : [...screens, RECEIPT]);
  return [...names].map((screen) => [`${PORTAL}:${id}/${screen}`, { titre, chemin: `/${id}/${screen}` }] as const);
});

// The first one is where a visit begins.
const allPlaces = { ...places, ...merge(gather('places')), ...Object.fromEntries(screenPlaces) };

/** Pôle emploi (France Travail since 1 January 2024), simulated: the only door to its substance. Its pages are loaded apart. */
export const poleEmploi: Portal = {
  ...poleEmploiFront,
  entier: true,
  flows: Object.fromEntries(flows.map((flow) => [flow.id, flow])),
  editions,
  routes: gather('routes').flat(),
  organismes: { ...ORGANISMES, ...merge(gather('organismes')) },
  glossaire: { ...glossaire, ...merge(gather('glossary')) },
  checks: merge(gather('checks')),
  carnet: notebook,
  papers: (world) => (holds(world.compte) ? gather('papers').flatMap((papers) => papers(world)) : []),
  happenings: (world, until) =>
    holds(world.compte) ? gather('happenings').flatMap((happenings) => happenings(world, until)) : [],
  opening: (before) => (holds(before.compte) ? gather('opening').flatMap((opening) => opening(before)) : []),
  letter: ({ modele, donnees, le }, world) => {
    const write = Object.hasOwn(letters, modele) ? letters[modele] : undefined;
    if (!write) throw new Error(`Aucune lettre « ${modele} » à Pôle emploi.`);
    return write({ donnees, le, world });
  },
  nextToConnect,
  placeOf: (demarche, screen) => `${PORTAL}:${demarche}/${screen}`,
  places: allPlaces,
  publicPlaces: Object.keys(allPlaces).filter(isPublic),
  transmissions: merge(gather('transmissions')),
  chiffres: WAYS_OF_READING,
  sujets: ['1', '2', '3', '4', '5', '6'],
  modeles: Object.keys(letters),
  stations: (world, dossier) => {
    for (const stations of gather('stations')) {
      const found = stations(world, dossier);
      if (found) return found;
    }
    return [];
  },
  lessons: (world) => (holds(world.compte) ? gather('lessons').flatMap((lessons) => lessons(world)) : []),
};
