// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { stamp, type World, worldOf } from '#engine/journal/world.ts';
import { onItsWay } from '#engine/portal/front.ts';
import { contentFrom } from '#engine/story/start.ts';
import type { Evenement, Fait } from '#schema/evenement.ts';
import type { Scenario } from '#schema/scenario.ts';
import { keepJournal, tell, useSession } from '#stores/session.ts';
import { EXERCISE, sourceOf } from '#testing/example-room.ts';
import { tinyAccount } from '#testing/town-hall/journals.ts';
import { townHall } from '#testing/town-hall/town-hall.ts';
import type { RoomAddress } from './address.ts';
import type { Story } from './content.ts';
import { type Opening, openRoom, startStory, storyOn } from './open-room.ts';
import { reopenPrevious } from './reopen-previous.ts';

const portals = [
  townHall({
    editions: {
      '1': { id: '1', nom: 'Une', imite: 'rien', screens: {} },
      '2': { id: '2', nom: 'Deux', imite: 'rien', screens: {} },
    },
  }),
];
const source = sourceOf(portals);
const scenario = { debut: '2026-11-03', regles: '2026-11', compte: 'nadia', ...EXERCISE, id: 'mairie/essai' } as Scenario;
const other = { ...scenario, id: 'mairie/autre' };
const compte = tinyAccount();

async function load({
  exercice,
  compte: who,
}: {
  exercice?: string | undefined;
  compte?: string | undefined;
}): Promise<Story | undefined> {
  if (exercice !== undefined) {
    const found = [scenario, other].find(({ id }) => id === exercice);
    return found && { scenario: found, compte };
  }
  return who === 'nadia' ? { scenario: undefined, compte } : undefined;
}
const open = (address: RoomAddress, reloaded = false) => openRoom(address, source, reloaded, load);
const state = () => useSession.getState();
/** What was lived in the room that opened. */
const record = (faits: readonly Fait[]) =>
  keepJournal([...state().journal, ...stamp(faits, { today: '2026-11-03', minute: 540, t: 1 })]);
/** The world of the session at work, lived with the story that opened. */
function worldIn(opening: Opening | undefined): World {
  const { journal } = state();
  const [first] = journal;
  if (opening?.etat !== 'ouverte' || !first) throw new Error('La salle ne s’est pas ouverte.');
  expect(opening.id).toBe(state().id);
  const { scenario: told, compte: who, portals: known } = opening.story;
  return worldOf(journal, contentFrom(first, told, who, known));
}
const move = () => record([{ type: 'ouvert', lieu: 'mairie:demande', onglet: 1 }]);

beforeEach(() => {
  localStorage.clear();
  tell(undefined);
});

test('an exercise begins as the address asks', async () => {
  const opening = await open({ exercice: 'mairie/essai', mode: 'seul', edition: '1' });
  expect(opening).toMatchObject({ etat: 'ouverte', reprise: false });
  expect(worldIn(opening)).toMatchObject({ mode: 'seul', edition: '1', today: '2026-11-03', scenario: { id: 'mairie/essai' } });
});

test('without more, it is guided and in the latest look; what does not fit is ignored', async () => {
  const opening = await open({ exercice: 'mairie/essai', mode: 'libre', edition: '1789' });
  expect(worldIn(opening)).toMatchObject({ mode: 'guide', edition: '2' });
});

test('free practice needs no scenario', async () => {
  const opening = await open({ compte: 'nadia', portail: 'mairie' });
  expect(worldIn(opening)).toMatchObject({ mode: 'libre', scenario: undefined });
});

test.each<RoomAddress>([
  { exercice: 'mairie/rien' },
  { compte: 'personne' },
  { compte: 'nadia', portail: 'nulle-part' },
  { compte: 'nadia', portail: 'constructor' },
])('what does not exist (%j) is said kindly', async (address) => {
  expect(await open(address)).toEqual({ etat: 'inconnue' });
});

test('nothing asked and nothing saved: one chooses', async () => {
  expect(await open({})).toEqual({ etat: 'choisir' });
});

test('the same exercise is taken up where it was', async () => {
  await open({ exercice: 'mairie/essai' });
  move();
  const { id } = state();
  expect(await open({ exercice: 'mairie/essai' })).toMatchObject({ etat: 'ouverte', reprise: true });
  expect(state().id).toBe(id);
  expect(await open({})).toMatchObject({ etat: 'ouverte', reprise: true });
  expect(state().journal).toHaveLength(2);
});

test('taken up in another look, it is the same journal in the other look', async () => {
  await open({ exercice: 'mairie/essai', edition: '1' });
  move();
  const opening = await open({ exercice: 'mairie/essai', edition: '2' });
  expect(worldIn(opening).edition).toBe('2');
  expect(state().journal.map(({ type }) => type)).toEqual(['commence', 'ouvert', 'regle']);
});

test('a reload keeps the way and the look chosen since in the room, whatever the address still says', async () => {
  const address: RoomAddress = { exercice: 'mairie/essai', mode: 'guide', edition: '2' };
  await open(address);
  record([
    { type: 'regle', mode: 'seul' },
    { type: 'regle', edition: '1' },
  ]);
  const opening = await open(address, true);
  expect(opening).toMatchObject({ etat: 'ouverte', reprise: true });
  expect(worldIn(opening)).toMatchObject({ mode: 'seul', edition: '1' });
});

test.each(['constructor', 'toString', '1789'])(
  'an edition that no look has (%s) is never written in the journal',
  async (edition) => {
    await open({ exercice: 'mairie/essai', edition });
    expect(state().journal[0]).toMatchObject({ edition: '2' });
    move();
    expect(await open({ exercice: 'mairie/essai', edition })).toMatchObject({ etat: 'ouverte', reprise: true });
    expect(state().journal.map(({ type }) => type)).toEqual(['commence', 'ouvert']);
  },
);

test('an edition that the portal has and the story does not is not taken either', async () => {
  const told = { ...scenario, editions: ['1'] } as Scenario;
  const only = async () => ({ scenario: told, compte });
  await openRoom({ exercice: 'mairie/essai', edition: '2' }, source, false, only);
  move();
  const opening = await openRoom({ exercice: 'mairie/essai', edition: '2' }, source, false, only);
  expect(worldIn(opening).edition).toBe('1');
  expect(state().journal).toHaveLength(2);
});

test('a session that was begun in an edition that no look has opens in the latest look', async () => {
  await open({ exercice: 'mairie/essai' });
  const [first] = state().journal;
  keepJournal([{ ...first, edition: 'constructor' } as Evenement]);
  move();
  expect(await open({ exercice: 'mairie/essai' })).toMatchObject({ etat: 'ouverte', reprise: true });
});

test('another exercise begins, the one before is kept and may be taken up again', async () => {
  await open({ exercice: 'mairie/essai' });
  move();
  const opening = await open({ exercice: 'mairie/autre' });
  expect(state().avis).toBe('precedente');
  expect(worldIn(opening).scenario?.id).toBe('mairie/autre');
  expect(worldIn(await reopenPrevious(source, load)).scenario?.id).toBe('mairie/essai');
  expect(state().journal).toHaveLength(2);
});

test('who only goes on goes on with what was lived, not with an exercise that was only opened', async () => {
  await open({ exercice: 'mairie/essai' });
  move();
  const { id } = state();
  await open({ exercice: 'mairie/autre' });
  expect(worldIn(await open({}, true)).scenario?.id).toBe('mairie/autre');
  expect(worldIn(await open({})).scenario?.id).toBe('mairie/essai');
  expect([state().id, state().journal.length]).toEqual([id, 2]);
});

test('the same exercise in another way is another session', async () => {
  await open({ exercice: 'mairie/essai', mode: 'guide' });
  move();
  const opening = await open({ exercice: 'mairie/essai', mode: 'seul' });
  expect(worldIn(opening).mode).toBe('seul');
  expect(state().journal).toHaveLength(1);
});

test('an exercise that was finished begins again for who chooses it, and stays for who reloads', async () => {
  const finish = () =>
    record([
      { type: 'repondu', dossier: 'demande:2026-11', fait: 'situation', valeur: 'oui' },
      { type: 'ouvert', lieu: 'papier:carte' },
      { type: 'paye', mois: '2026-11', montant: 1, retenu: 0, detail: {} },
    ]);
  await open({ exercice: 'mairie/essai' });
  finish();
  expect(await open({ exercice: 'mairie/essai' }, true)).toMatchObject({ etat: 'ouverte', reprise: true });
  expect(await open({ exercice: 'mairie/essai' })).toMatchObject({ etat: 'ouverte', reprise: false });
  expect(state().journal).toHaveLength(1);
});

test('a saved session that cannot be read is told, and the exercise begins', async () => {
  localStorage.setItem('dab:seance', '{');
  await open({ exercice: 'mairie/essai' });
  expect(state().avis).toBe('illisible');
  expect(state().journal).toHaveLength(1);
});

test('a session that went past the street opens on the whole portal; another on what is seen from outside', async () => {
  const asked: string[] = [];
  const both = {
    ids: ['mairie'],
    fronts: async () => portals.map(onItsWay),
    whole: async () => {
      asked.push('entier');
      return portals;
    },
  };
  const street = await openRoom({ exercice: 'mairie/essai' }, both, false, load);
  expect(street.etat === 'ouverte' && street.story.portals.map(({ entier }) => entier)).toEqual([false]);
  record([{ type: 'connecte', portail: 'mairie', etape: 'identifiants' }]);
  const inside = await openRoom({ exercice: 'mairie/essai' }, both, false, load);
  expect(inside.etat === 'ouverte' && inside.story.portals.map(({ entier }) => entier)).toEqual([true]);
  expect(asked).toEqual(['entier']);
});

test('starting again keeps the way and the look', async () => {
  const story = await storyOn(source, ['mairie'], { scenario, compte }, false);
  expect(worldIn(startStory(story, { edition: '1', mode: 'bilan' }))).toMatchObject({ edition: '1', mode: 'bilan' });
});
