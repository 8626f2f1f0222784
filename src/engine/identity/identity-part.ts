import { demarche } from '../portal/demarche.ts';
import type { Part } from '../portal/part.ts';
import { identityChecks } from './checks.ts';
import { IDENTITY_BODIES, IDENTITY_TELLINGS, identityStops } from './circuit-stops.ts';
import type { SharedDoor } from './door.ts';
import { identityFlow } from './facts.ts';
import { nextPerson } from './left-open.ts';
import { identityLessons } from './lessons.ts';
import { identityLetters } from './letters.ts';
import { identityPlaces } from './places.ts';
import { identityRoutes } from './routes.ts';

/**
 * The shared identity at the door of a portal (ants.md §6.1): one mechanism for all of them, which a portal adds to its parts, last. It
 * imitates what FranceConnect does, under another name: never its own, its logo or its button (ants.md §8).
 */
export function identityPart(door: SharedDoor): Part {
  const { flow, ...part } = {
    flow: identityFlow(door),
    screens: {},
    routes: identityRoutes(door),
    places: identityPlaces(door.portail),
    letters: identityLetters(door),
    organismes: IDENTITY_BODIES,
    decisions: { 'compte-ouvert-par-identite': 'Votre compte est ouvert' },
    checks: identityChecks,
    transmissions: IDENTITY_TELLINGS,
  };
  return demarche({
    ...part,
    flow,
    lessons: (world) => identityLessons(world, door),
    happenings: (world, until) => nextPerson(world, door, until),
    stations: (world, dossier) => (dossier === flow.id ? identityStops(world, door) : undefined),
  });
}
