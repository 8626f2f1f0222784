import { expect, test } from 'vitest';
import { journey } from '#engine/flow/journey.ts';
import type { World } from '#engine/journal/world.ts';
import { ACTU, dossierOf } from '#portals/pole-emploi/dossier/months.ts';
import { poleEmploi } from '#portals/pole-emploi/index.ts';
import { NOTHING, send } from '#portals/pole-emploi/testing/month-builder.ts';
import { act, decisions, make, session, until } from '#portals/pole-emploi/testing/session-builder.ts';
import type { Donnees } from '#schema/evenement.ts';
import { actualisation } from './flow.ts';
import { notes } from './notes.ts';

/* An artist paid by the performance: cachets are counted, their hours are worked out (facts § 2b), the annexes are not played. */
const DOSSIER = dossierOf('2026-10');
const artist = (more: Donnees = {}): Donnees => ({
  ...NOTHING['2026'],
  travailMois: 'oui',
  employeurs: ['1'],
  'typeLigne@1': 'cachets',
  'employeurLigne@1': 'Théâtre Inventé',
  'cachetsLigne@1': 3,
  'brutLigne@1': 330,
  'debutLigne@1': '2026-10-05',
  'finLigne@1': '2026-10-07',
  'termineLigne@1': 'oui',
  ...more,
});
const answer = (world: World, fait: string, valeur: string, pour?: string): World =>
  act(world, { repondre: { fait, valeur, ...(pour === undefined ? {} : { pour }) } });
const begun = (): World => answer(answer(session(), 'travailMois', 'oui'), 'typeLigne', 'cachets', '1');
const fields = (world: World) => journey(poleEmploi, actualisation, DOSSIER, world).screens.flatMap((screen) => screen.fields);

test('trois cachets partent comme 36 heures, et le salaire compte comme les autres', () => {
  const sent = make(session(), {
    fais: 'requete',
    portail: 'pole-emploi',
    route: ACTU,
    corps: { dossier: DOSSIER, donnees: artist() },
  });
  const [computed] = decisions(until(sent, '2026-11-10'), 'calcul');
  // SJR 60: 37.42 € × 30 = 1122.60; 70 % of 330 = 231; 891.60 ÷ 37.42 = 23.83, so 24 days.
  expect(computed?.donnees).toMatchObject({ heures: 36, salaire: 330, jours: 24 });
});

test('un cachet n’est pas payé à l’heure : pas d’alerte de Smic ; plus de cachets que de place entre les deux dates : refus', () => {
  expect(send(session(), artist()).status).toBe(201);
  const refused = send(session(), artist({ 'cachetsLigne@1': 8 }));
  expect(refused.status).toBe(422);
  expect(refused.corps.erreurs).toMatchObject([{ cle: 'cachetsLigne@1', message: expect.stringContaining('96 heures') }]);
});

test.each([
  ['63', 'pas de place pour plus de 62 cachets'],
  ['2,5', 'nombre entier'],
  ['0', '1 ou plus'],
  ['trois', 'seulement des chiffres'],
])('« %s » cachets : le refus est en mots simples, et ce qui est tapé reste', (saisie, words) => {
  const world = make(begun(), { fais: 'repondre', dossier: DOSSIER, demarche: ACTU, fait: 'cachetsLigne', pour: '1', saisie });
  expect(world.events.at(-1)).toMatchObject({ type: 'refuse', saisie, raison: expect.stringContaining(words) });
});

test('la page demande des cachets et non des heures, et dit tout de suite que les annexes 8 et 10 ne sont pas simulées', () => {
  const keys = fields(begun()).map(({ key }) => key);
  expect(keys).toContain('cachetsLigne@1');
  expect(keys).not.toContain('heuresLigne@1');
  const texts = (world: World) =>
    notes('activites', { world, dossier: DOSSIER, answers: journey(poleEmploi, actualisation, DOSSIER, world).context.answers })
      .map(({ texte }) => texte)
      .join(' ');
  expect(texts(begun())).toContain('annexes 8 et 10');
  expect(texts(session())).not.toContain('annexes');
});

test('l’ancienne présentation demande un total d’heures : les cachets s’y retrouvent en heures, et son aide dit comment compter', () => {
  const filled = act(
    begun(),
    ...Object.entries(artist()).flatMap(([key, valeur]) => {
      const [fait, pour] = key.split('@');
      return pour === undefined ? [] : [{ repondre: { fait, pour, valeur } }];
    }),
  );
  const old = fields({ ...filled, edition: '2021' });
  expect(old.find(({ key }) => key === 'heuresMois')?.valeur).toBe(36);
  expect(old.find(({ key }) => key === 'heuresMois')?.field.hint).toContain('un cachet compte 12 heures');
});
