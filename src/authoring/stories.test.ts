import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { journey } from '#engine/flow/journey.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import { nextMove } from '#engine/story/next-move.ts';
import { playthrough } from '#engine/story/playthrough.ts';
import { portals } from '#portals/index.ts';
import { begun } from '#workbench/begun-story.ts';
import { checkFiles } from './check-files.ts';

/* What some stories of the trainers' folder promise, besides playing to their end. */
vi.setConfig({ testTimeout: 60_000 });
const FOLDER = join(import.meta.dirname, '..', '..', 'scenarios');
const textOf = (file: string): string => readFileSync(join(FOLDER, file), 'utf8');

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
      'ligne@2026-10/tom/marche': 'Primeur du Marché Inventé, salaire : 150,41 €'.replace(' €', '\u00a0€'),
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
