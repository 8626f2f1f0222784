import { expect, test } from 'vitest';
import { dossiers } from '#portals/caf/dossier/account.ts';
import { knownAddress } from '#portals/caf/dossier/home.ts';
import {
  ask,
  fillAndSend,
  household,
  letterOf,
  loggedIn,
  messages,
  session,
  until,
} from '#portals/caf/testing/session-builder.ts';
import { lessons } from './lessons.ts';

const FLOW = 'demenagement';
const NEW = '30 rue des Tesselles, bâtiment B, 00130 Exempleville';
const OLD = '4 impasse du Mortier, 00120 Exempleville';
/** Somebody who moved on 26 October 2026, and told nobody. */
const moved = (logement: Record<string, unknown> = {}) =>
  household({
    logement: {
      ...{ statut: 'locataire', adresse: NEW, loyer: 520, aide: 0 },
      demenagement: { le: '2026-10-26', ancienneAdresse: OLD },
      ...logement,
    },
  });
const lessonsOf = (world: ReturnType<typeof session>) => lessons(world).map(({ id, etat }) => `${id.split(':')[0]} ${etat}`);

test.each(['2024', '2025'])('édition %s : l’adresse se dit, l’accusé est là, le profil et le suivi la connaissent', (edition) => {
  const before = session(moved(), { edition });
  expect(knownAddress(before)).toBe(OLD);
  const world = fillAndSend(before, FLOW);
  expect(knownAddress(world)).toBe(NEW);
  expect(letterOf(world, 'demenagement-enregistre').paragraphes[0]).toContain(`${NEW}, depuis le 26 octobre 2026`);
  expect(dossiers(world)).toMatchObject([{ titre: 'Déménagement', etat: 'traite' }]);
  expect(lessonsOf(world)).toEqual(['demenagement-dit evite']);
});

test('sans le dire, une lettre revient quatre semaines après, une seule fois', () => {
  const world = until(session(moved()), '2026-11-22');
  expect([messages(world, 'courrier-revenu').length, lessonsOf(world)]).toEqual([0, ['demenagement-non-dit a-venir']]);
  const later = until(world, '2027-01-20');
  expect([messages(later, 'courrier-revenu').length, lessonsOf(later)]).toEqual([1, ['demenagement-non-dit arrive']]);
  expect(letterOf(later, 'courrier-revenu').paragraphes[0]).toContain(OLD);
  // Told at last, the letter that was lost stays lost.
  expect(lessonsOf(fillAndSend(later, FLOW))).toEqual(['demenagement-non-dit arrive', 'demenagement-dit evite']);
});

test('le bâtiment oublié : rien ne le dit à l’écran, et la lettre revient', () => {
  const world = fillAndSend(session(moved()), FLOW, { logementPrecision: 'non' });
  expect(lessons(world)).toMatchObject([{ etat: 'a-venir', dossier: `${FLOW}:1` }]);
  expect(lessonsOf(until(world, '2026-12-10'))).toEqual(['demenagement-non-dit arrive']);
  expect(lessonsOf(fillAndSend(world, FLOW))).toEqual(['demenagement-dit evite']);
});

test('la même adresse qu’avant se confirme ; une aide au logement s’arrête, en mots et sans chiffre nouveau', () => {
  const home = household();
  const donnees = {
    ...{ logementVoie: '3 rue Inventée', logementPrecision: 'non', logementCodePostal: '00000', logementCommune: 'Exempleville' },
    ...{ logementDepuis: '2026-10-26', logementStatut: 'locataire', logementLoyer: 400, logementExact: true },
  };
  expect(ask(loggedIn(session(home)), FLOW, { dossier: `${FLOW}:1`, donnees }).status).toBe(409);
  const words = letterOf(fillAndSend(session(moved({ aide: 210 })), FLOW), 'demenagement-enregistre').paragraphes.join(' ');
  expect(words).toContain('210,00');
  expect(words).toContain('n’est pas simulée');
  expect(words).toContain('France Travail');
});

test('qui n’a pas déménagé ne perd rien', () => {
  expect(messages(until(session(household()), '2027-01-20'), 'courrier-revenu')).toEqual([]);
});
