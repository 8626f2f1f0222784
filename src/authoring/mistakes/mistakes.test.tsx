import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { journey } from '#engine/flow/journey.ts';
import { dayInWords } from '#engine/journal/day.ts';
import { eventsOf, extend, type World } from '#engine/journal/world.ts';
import { advance } from '#engine/story/advance.ts';
import { euros, roundToCents } from '#engine/words/money.ts';
import { Debrief } from '#player/debrief/Debrief.tsx';
import type { Day } from '#schema/day.ts';
import { oneIn } from '#testing/one-in.ts';
import { shippedStories } from '../monkey/births.ts';
import { ANTS } from './ants.ts';
import { CAF } from './caf.ts';
import { liveAlone, liveMistake, type MistakenLife, type Story } from './live-mistake.ts';
import type { Mistake, StoryMistakes } from './mistake.ts';
import { POLE_EMPLOI } from './pole-emploi.ts';

/*
 * The three likeliest mistakes of each story, lived to the end as a person lives them, then the debrief read as a page. What each one
 * cost is not copied from the product: it is what was paid in this life, less what was paid in the right one.
 */
vi.setConfig({ testTimeout: 120_000 });

const ALL: Readonly<Record<string, StoryMistakes>> = { ...CAF, ...POLE_EMPLOI, ...ANTS };
const stories = shippedStories();

function storyOf(id: string, edition: string | undefined): Story {
  const story = stories.find(({ scenario, edition: one }) => scenario.id === id && (edition ?? one) === one);
  if (!story) throw new Error(`pas de récit ${id} ${edition ?? ''}`);
  return story;
}

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

function debriefOf({ world, of }: MistakenLife): string {
  const page = renderToStaticMarkup(
    <Debrief world={world} portals={of} langue="fr" journal={world.events} onClose={() => undefined} />,
  );
  const text = page.replace(/<\/(p|h\d|li|div|td)>/g, '\n').replace(/<[^>]+>/g, '');
  return plain(text.replaceAll('&#x27;', '’').replaceAll('&amp;', '&'));
}

type Life = Pick<MistakenLife, 'world' | 'of'>;
const rightLives = new Map<Story, Life>();

function rightLife(story: Story, juste: StoryMistakes['juste']): Life {
  const known = rightLives.get(story) ?? (juste ? liveAlone(story, juste) : liveMistake(story, []));
  rightLives.set(story, known);
  return known;
}

/** All that an administration had paid or retained since the story began, on that day: euros. */
function paidUntil({ world, of }: Life, de: string, au: Day): number {
  const later: World = world.today < au ? extend(world, advance(world, of, au, 0)) : world;
  const start = eventsOf(later, 'commence')[0]?.le ?? later.today;
  const paid = eventsOf(later, 'paye').filter((one) => (one.de ?? 'caf') === de && one.le > start && one.le <= au);
  return roundToCents(paid.reduce((sum, { montant, retenu }) => sum + montant + retenu, 0));
}

function expectTold(id: string, { erreur, edition, gestes, bilan, vu, coute }: Mistake, juste: StoryMistakes['juste']): void {
  const story = storyOf(id, edition);
  const life = liveMistake(story, gestes);
  const told = debriefOf(life);
  const about = `${id} ${story.edition}, ${erreur}`;
  expect(life.unused, about).toEqual([]);
  for (const words of bilan) expect(told, about).toContain(plain(words));
  if (vu) expect(told, about).toContain(`Quand : le ${plain(dayInWords(vu))}`);
  if (!coute) return;
  const price = roundToCents(paidUntil(life, coute.de, coute.au) - paidUntil(rightLife(story, juste), coute.de, coute.au));
  expect(price, about).not.toBe(0);
  expect(price > 0, about).toBe(coute.mots === 'à rendre');
  expect(told, about).toContain(plain(`${euros(Math.abs(price))} ${coute.mots}`));
}

test.each(oneIn(3, Object.entries(ALL)))(
  '%s : ses erreurs les plus probables sont dites au bilan, avec leur prix et leur jour',
  (id, mistakes) => {
    for (const one of mistakes.erreurs) expectTold(id, one, mistakes.juste);
  },
);

test.each(Object.entries(ALL))('%s : trois erreurs, ou rien de plus à déclarer', (id, { erreurs, moins }) => {
  if (moins === undefined) {
    expect(erreurs.length).toBeGreaterThanOrEqual(3);
    return;
  }
  const { world, of } = liveMistake(storyOf(id, undefined), []);
  // What an account had sent before its story is no part of it.
  const lived = world.events.slice(world.events.findIndex(({ type }) => type === 'commence'));
  const asked = of.flatMap((portal) =>
    Object.values(portal.flows).flatMap((flow) => {
      const sent = lived.some((event) => event.type === 'envoye' && event.demarche === flow.id && event.dossier !== flow.id);
      const dossier = flow.onPaper && flow.open(world);
      if (!sent || dossier === undefined) return [];
      return journey(portal, flow, dossier, world).screens.flatMap(({ fields }) => fields.map(({ key }) => key));
    }),
  );
  expect(asked).toEqual([]);
});

test('chaque récit livré a ses erreurs', () => {
  const shipped = new Set(stories.map(({ scenario }) => scenario.id));
  expect(Object.keys(ALL).sort()).toEqual([...shipped].sort());
});
