import { expect, test } from 'vitest';
import { addMonthsToDay } from '#engine/journal/day.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import { PORTAL } from './dossier/file.ts';
import { poleEmploi } from './index.ts';
import { fillAndSend, jobseeker, session, until } from './testing/session-builder.ts';

/* What holds for every démarche of the portal, whoever wrote it. */
const flows = Object.values(poleEmploi.flows);

test('une donnée a un seul nom dans tout le portail : un scénario la désigne par ce nom', () => {
  const owners = new Map<string, string[]>();
  for (const { id, facts } of flows) for (const fait of Object.keys(facts)) owners.set(fait, [...(owners.get(fait) ?? []), id]);
  expect([...owners].filter(([, ids]) => ids.length > 1)).toEqual([]);
});

test('chaque donnée va à un organisme que le portail connaît', () => {
  const unknown = flows.flatMap(({ facts }) =>
    Object.entries(facts).flatMap(([fait, { circuits }]) =>
      circuits.filter(({ vers }) => !(vers in poleEmploi.organismes)).map(({ vers }) => `${fait} → ${vers}`),
    ),
  );
  expect(unknown).toEqual([]);
});

test('chaque démarche a une requête du même nom que sa route', () => {
  const routes = new Set(poleEmploi.routes.map(({ id }) => id));
  expect(flows.map(({ route }) => route).filter((route) => !routes.has(route))).toEqual([]);
});

const MEETINGS = [
  { id: 'point', convoqueLe: '2026-11-06', le: '2026-11-19', heure: '10:30', comment: 'agence', objet: 'Faire le point' },
  { id: 'bilan', convoqueLe: '2027-02-01', le: '2027-02-12', heure: '09:00', comment: 'telephone', objet: 'Faire le bilan' },
];
// Two lives in which a lot goes wrong: one who never answers, and one whose permit ends.
const lives: Readonly<Record<string, () => World>> = {
  'qui ne répond jamais': () => session(jobseeker({ categorie: 'F', rendezVous: MEETINGS })),
  'au RSA, suivie par le département': () =>
    session(jobseeker({ categorie: 'F', referent: 'departement', allocation: undefined, rendezVous: MEETINGS })),
  'dont le titre de séjour expire': () => session(jobseeker({ titreDeSejour: { expireLe: '2026-12-20' }, rendezVous: MEETINGS })),
  'qui demande tout, puis se tait': () =>
    ['document-depot', 'document', 'changement-situation', 'attestation', 'message-conseiller'].reduce(
      (world, demarche) => fillAndSend(world, demarche),
      session(
        jobseeker(
          { rendezVous: MEETINGS },
          { papiers: [{ id: 'rib', type: 'rib', titulaire: 'Noé Modèle', iban: 'FR76 0000 0000 0099 9999 9999 985' }] },
        ),
      ),
    ),
};

test.each(Object.keys(lives))(
  'un an et demi d’une personne %s : chaque courrier, bilan et circuit se lit sans mot manquant',
  (name) => {
    const begun = lives[name]?.();
    if (!begun) throw new Error(name);
    const world = until(begun, addMonthsToDay('2026-11-03', 18));
    const letters = eventsOf(world, 'recu').filter(({ de }) => de === PORTAL);
    expect(letters.length).toBeGreaterThan(2);
    const texts = [
      ...letters.map(({ modele, donnees = {}, le }) => poleEmploi.letter({ modele, donnees, le }, world)),
      ...poleEmploi.lessons(world),
      ...[...new Set(world.events.flatMap((event) => ('dossier' in event ? [event.dossier] : [])))].map((dossier) =>
        poleEmploi.stations(world, dossier),
      ),
      ...(poleEmploi.papers?.(world) ?? []),
    ];
    for (const text of texts) expect(JSON.stringify(text)).not.toMatch(/undefined|NaN|\[object|"(objet|titre)":""/);
    // What was recorded can be saved and read back: no word longer than a saved session allows.
    for (const event of world.events) if ('dossier' in event) expect(event.dossier.length).toBeLessThan(120);
  },
);
