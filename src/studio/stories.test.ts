import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { journey } from '../engine/journey.ts';
import { nextMove, playthrough } from '../engine/playthrough.ts';
import { portalsOf, startSession } from '../engine/start.ts';
import { eventsOf, type World, worldOf } from '../engine/world.ts';
import { portals } from '../portals/index.ts';
import type { Action } from '../schema/scenario.ts';
import { checkFiles } from './check-files.ts';
import { readContent } from './read-content.ts';

/* What some stories of the trainers' folder promise, besides playing to their end. */
vi.setConfig({ testTimeout: 60_000 });
const FOLDER = join(import.meta.dirname, '..', '..', 'scenarios');
const textOf = (file: string): string => readFileSync(join(FOLDER, file), 'utf8');

/** The beginning of a story, in one edition. `until` keeps the actions of its solution that come before the first of that kind. */
function begun(file: string, edition: string, until?: (action: Action) => boolean) {
  const read = readContent(textOf(file), file);
  if (!read.ok || read.kind !== 'scenario') throw new Error(`${file} ne se lit pas`);
  const at = until ? read.value.solution.findIndex(until) : -1;
  const scenario = at < 0 ? read.value : { ...read.value, solution: read.value.solution.slice(0, at) };
  const account = `comptes/${scenario.compte}.yaml`;
  const who = readContent(textOf(account), account);
  if (!who.ok || who.kind !== 'compte') throw new Error(`${account} ne se lit pas`);
  const of = portalsOf(scenario, portals);
  const { journal, content } = startSession(scenario, who.value, of, { edition, mode: 'regarder', seed: 1, t: 0 });
  return { world: worldOf(journal, content), of };
}

/** What the quarterly declaration already shows, field by field. */
function shownByCaf(world: World): Readonly<Record<string, string | undefined>> {
  const caf = portals.find(({ id }) => id === 'caf');
  const flow = caf?.flows['declaration-trimestrielle'];
  const dossier = flow?.open(world);
  if (!caf || !flow || dossier === undefined) throw new Error('aucune déclaration ouverte à la CAF');
  return Object.fromEntries(
    journey(caf, flow, dossier, world).screens.flatMap(({ fields }) =>
      fields.map(({ key, field }) => [key, `${field.label} : ${field.connu ?? ''}`]),
    ),
  );
}

test.each(['2021', '2026'])(
  'une seule vérité (%s) : le salaire dit à France Travail et l’allocation payée sont déjà à la CAF',
  (edition) => {
    const { world, of } = begun(
      'pole-emploi/deux-portails.yaml',
      edition,
      ({ envoyer }) => envoyer === 'declaration-trimestrielle',
    );
    const played = playthrough(world, of).world;
    const paid = eventsOf(played, 'paye').filter(({ de, mois }) => de === 'pole-emploi' && mois === '2026-10');
    expect(paid.map(({ montant }) => montant)).toEqual([698.22]);
    expect(shownByCaf(played)).toMatchObject({
      'ligne@2026-10/tom/marche': 'Primeur du Marché Inventé, salaire : 142,70 €'.replace(' €', '\u00a0€'),
      'ligne@2026-11/tom/pole-emploi-chomage-tom': 'France Travail, chômage : 698,22 €'.replace(' €', '\u00a0€'),
    });
  },
);

test('une page ouverte à tous s’ouvre sans se connecter d’abord', () => {
  const { world, of } = begun('pole-emploi/identifiants-perdus.yaml', '2026');
  expect(nextMove(world, of)).toMatchObject({ fais: 'ouvrir', lieu: 'pole-emploi:connexion/creation' });
});

test('un papier donné pendant l’histoire s’ouvre ; un papier que personne n’a donné est dit, avec le plus proche', () => {
  const file = 'pole-emploi/attestation-pour-le-proprietaire.yaml';
  const accounts = [{ file: 'scenarios/comptes/tom.yaml', text: textOf('comptes/tom.yaml') }];
  const said = (text: string) =>
    checkFiles([{ file: `scenarios/${file}`, text }], accounts, portals, () => 0).flatMap(({ problems }) =>
      problems.map(({ message }) => message),
    );
  expect(said(textOf(file))).toEqual([]);
  const wrong = said(textOf(file).replaceAll('papier:avis-de-situation-1', 'papier:avis-de-situation-9'));
  expect(wrong[0]).toContain('vouliez-vous dire `papier:avis-de-situation-1`');
});
