import type { Month } from '../../engine/day.ts';
import type { Portal } from '../../engine/flow.ts';
import { editions } from './editions/index.ts';
import { fileOf, holds, PORTAL } from './file.ts';
import { glossaire } from './glossary.ts';
import { isInside } from './inside.ts';
import { ORGANISMES } from './organismes.ts';
import type { Part } from './part.ts';
import { PARTS } from './parts.ts';

const gather = <Key extends keyof Part>(key: Key): NonNullable<Part[Key]>[] =>
  PARTS.flatMap((part) => (part[key] === undefined ? [] : [part[key] as NonNullable<Part[Key]>]));
const merge = <Value>(records: readonly Readonly<Record<string, Value>>[]): Readonly<Record<string, Value>> =>
  Object.assign({}, ...records) as Readonly<Record<string, Value>>;

const letters = merge(gather('letters'));
const flows = gather('flow');
const screenPlaces = flows.flatMap(({ id, titre }) => {
  const names = new Set(Object.values(editions).flatMap(({ screens }) => (screens[id] ?? []).map((screen) => screen.id)));
  return [...names].map((screen) => [`${PORTAL}:${id}/${screen}`, { titre, chemin: `/${id}/${screen}` }] as const);
});

/** Pôle emploi (France Travail since 1 January 2024), simulated: the only door to its substance. Its pages are loaded apart. */
export const poleEmploi: Portal = {
  id: PORTAL,
  nom: 'Pôle emploi',
  hote: 'pole-emploi.bac-a-sable.invalid',
  flows: Object.fromEntries(flows.map((flow) => [flow.id, flow])),
  editions,
  routes: gather('routes').flat(),
  organismes: { ...ORGANISMES, ...merge(gather('organismes')) },
  glossaire: { ...glossaire, ...merge(gather('glossary')) },
  checks: merge(gather('checks')),
  holds,
  // A month in which October can be declared, and everything else done.
  freeStart: () => ({ debut: '2026-11-03', regles: '2026-11' as Month }),
  carnet: (compte) => {
    if (!holds(compte)) return undefined;
    const { identifiant, motDePasse, situation } = fileOf(compte);
    // Somebody who was registered without asking learns both by letter.
    if (situation !== 'inscrit') return undefined;
    return {
      titre: 'Mon compte Pôle emploi (France Travail)',
      lignes: [
        { libelle: 'Identifiant', valeur: identifiant },
        { libelle: 'Mot de passe', valeur: motDePasse },
      ],
    };
  },
  papers: (world) => (holds(world.compte) ? gather('papers').flatMap((papers) => papers(world)) : []),
  happenings: (world, until) =>
    holds(world.compte) ? gather('happenings').flatMap((happenings) => happenings(world, until)) : [],
  opening: (before) => (holds(before.compte) ? gather('opening').flatMap((opening) => opening(before)) : []),
  letter: ({ modele, donnees, le }, world) => {
    const write = Object.hasOwn(letters, modele) ? letters[modele] : undefined;
    if (!write) throw new Error(`Aucune lettre « ${modele} » à Pôle emploi.`);
    return write({ donnees, le, world });
  },
  connected: isInside,
  nextToConnect: () => undefined,
  placeOf: (demarche, screen) => `${PORTAL}:${demarche}/${screen}`,
  places: { ...merge(gather('places')), ...Object.fromEntries(screenPlaces) },
  transmissions: merge(gather('transmissions')),
  chiffres: ['net', 'tout-non'],
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
