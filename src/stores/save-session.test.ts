import { expect, test, vi } from 'vitest';
import type { Evenement } from '#schema/evenement.ts';
import * as shapes from '#schema/evenement.ts';
import { fc } from '#testing/drawn.ts';
import { cupboard, secondCupboard } from '#testing/test-cupboards.ts';
import { tinyJournal } from '#testing/town-hall/journals.ts';
import { PIECE, textOf } from './pieces.ts';
import type { SavedSession } from './read-session.ts';

/** How many lives of a browser are tried: RUNS=2000 to try many more. */
const RUNS = Number(process.env.RUNS ?? 60);
// The shapes have nothing to forget, and are long to make.
vi.doMock('#schema/evenement.ts', () => shapes);

/** A browser, and what is known of the sessions that were lived in it. */
function aBrowser() {
  const here = cupboard();
  const copy = secondCupboard();
  vi.stubGlobal('localStorage', here.api);
  vi.stubGlobal('indexedDB', copy.api);
  vi.stubGlobal('IDBKeyRange', copy.ranges);
  return { here, copy, visit: openPage };
}

/** A page that has just been opened: it remembers nothing. */
async function openPage() {
  vi.resetModules();
  const [saving, saved, unreadable, list, before] = await Promise.all([
    import('./save-session.ts'),
    import('./saved-session.ts'),
    import('./unreadable.ts'),
    import('./kept-sessions.ts'),
    import('./keep-before.ts'),
  ]);
  return { ...saving, ...saved, ...unreadable, ...list, ...before };
}

let clock = 1_790_000_000_000;
const grown = (journal: readonly Evenement[], more: number): Evenement[] => [
  ...journal,
  ...Array.from({ length: more }, () => ({
    type: 'lu' as const,
    message: `m${++clock}`,
    le: '2026-11-03' as const,
    minute: 540,
    t: clock,
  })),
];
const started = (id: string, more = 0): SavedSession => ({
  id,
  journal: grown([{ ...tinyJournal()[0], t: ++clock } as Evenement], more),
});

/** The entries of the cupboard that hold the session at work. */
const piecesIn = ({ inside }: ReturnType<typeof cupboard>) =>
  [...inside.keys()].filter((key) => /^dab:seance(:|$)/.test(key)).sort();
const journalIn = (text: string | undefined): unknown => (JSON.parse(text ?? '') as SavedSession).journal;

test('une autre séance prend la place : il ne reste d’avant que la séance précédente, entière', async () => {
  const { here, copy, visit } = aBrowser();
  const page = await visit();
  const [a, b] = [started('a', 350), started('b', 120)];
  page.saveWhole(a);
  page.setPreviousAside();
  page.saveWhole(b);
  await copy.finish();
  expect(piecesIn(here)).toEqual(['dab:seance', 'dab:seance:2:b:1']);
  expect([...copy.entries().keys()]).toEqual(['onglet', 'avant:a', 'seance:2:b:1', 'seance']);
  expect(here.inside.get(page.PREVIOUS)).toBe(textOf(a));
  expect(await page.findSaved()).toEqual({ etat: 'trouve', seance: b });
});

test('une séance d’hier, en un seul texte du numéro 1, est reprise entière et gardée en morceaux', async () => {
  const { here, visit } = aBrowser();
  const a = started('a', 350);
  here.inside.set('dab:seance', JSON.stringify({ version: 1, ...a }));
  const page = await visit();
  expect(await page.findSaved()).toEqual({ etat: 'trouve', seance: a });
  page.saveWhole(a);
  expect(piecesIn(here)).toEqual(['dab:seance', ...[1, 2, 3].map((rank) => `dab:seance:2:a:${rank}`)]);
  expect(JSON.parse(here.inside.get('dab:seance') ?? '')).toEqual({ version: 2, id: 'a', journal: a.journal.slice(0, PIECE) });
  expect(await page.findSaved()).toEqual({ etat: 'trouve', seance: a });
});

test('plein au milieu d’une écriture : ni trou ni perte, et tout est gardé dès qu’il y a de la place', async () => {
  const { here, copy, visit } = aBrowser();
  copy.state.refuses = Number.POSITIVE_INFINITY;
  const page = await visit();
  const full = started('a', 2 * PIECE - 1);
  page.saveWhole(full);
  // Room for the small piece that comes last, not for the full one before it: only one event completes the piece begun.
  here.state.room = here.size() + 1_200;
  const more = { ...full, journal: grown(full.journal, PIECE + 10) };
  expect(page.saveMore(more)).toBe(false);
  expect(await page.findSaved()).toEqual({ etat: 'trouve', seance: { ...more, journal: more.journal.slice(0, 2 * PIECE) } });
  here.state.room = Number.POSITIVE_INFINITY;
  const again = { ...more, journal: grown(more.journal, 1) };
  expect(page.saveMore(again)).toBe(true);
  expect(await page.findSaved()).toEqual({ etat: 'trouve', seance: again });
});

test('quand il n’y a pas la place de deux séances, celle d’avant est tout de même gardée', async () => {
  const { here, visit } = aBrowser();
  const page = await visit();
  const a = started('a', 350);
  page.saveWhole(a);
  here.state.room = here.size() + 100;
  page.setPreviousAside();
  expect(here.inside.get(page.PREVIOUS)).toBe(textOf(a));
  expect(piecesIn(here)).toEqual([]);
});

test('quand même une ne tient plus, la séance reste où elle est', async () => {
  const { here, visit } = aBrowser();
  const page = await visit();
  const a = started('a');
  page.saveWhole(a);
  const { setItem } = here.api;
  here.api.setItem = (key, text) => {
    if (key === page.PREVIOUS) throw new DOMException('plein', 'QuotaExceededError');
    setItem(key, text);
  };
  page.setPreviousAside();
  expect(await page.findSaved()).toEqual({ etat: 'trouve', seance: a });
});

test('ce que rend la seconde copie est aussitôt à sa place : un autre exercice en fait la séance précédente', async () => {
  const { here, copy, visit } = aBrowser();
  const page = await visit();
  const a = started('a', 5);
  page.saveWhole(a);
  here.flush();
  const more = { ...a, journal: grown(a.journal, 250) };
  page.saveMore(more);
  await copy.finish();
  here.kill(1);
  const later = await visit();
  expect(await later.findSaved()).toEqual({ etat: 'trouve', seance: more });
  later.setPreviousAside();
  expect(journalIn(here.inside.get(later.PREVIOUS))).toEqual(more.journal);
});

test('arrêté juste après le début d’une autre séance : c’est elle qui est là, et celle d’avant est la précédente', async () => {
  const { here, copy, visit } = aBrowser();
  const page = await visit();
  const [a, b] = [started('a', 150), started('b', 120)];
  page.saveWhole(a);
  here.flush();
  page.setPreviousAside();
  page.saveWhole(b);
  await copy.finish();
  here.kill(0);
  const later = await visit();
  expect(await later.findSaved()).toEqual({ etat: 'trouve', seance: b });
  expect(await later.findSaved(later.PREVIOUS)).toEqual({ etat: 'trouve', seance: a });
});

test('l’onglet d’avant écrit encore, ne sachant pas : jamais un évènement de l’un à la place de celui de l’autre', async () => {
  for (const length of [PIECE - 2, PIECE, 2 * PIECE - 2, 2 * PIECE - 1]) {
    const { here, copy, visit } = aBrowser();
    const before = await visit();
    const a = started('a', length - 1);
    before.saveWhole(a);
    const now = await visit();
    now.saveWhole(a);
    // Both fill the piece that was begun, and go past it, in the same breath.
    const mine = { ...a, journal: grown(a.journal, 2) };
    now.saveMore(mine);
    before.saveMore({ ...a, journal: grown(a.journal, 2) });
    const more = { ...a, journal: grown(mine.journal, PIECE) };
    now.saveMore(more);
    await copy.finish();
    expect((await now.findSaved()) as unknown, String(length)).toEqual({ etat: 'trouve', seance: more });
    expect(here.inside.size).toBeGreaterThan(1);
  }
});

test('une fois seul, un onglet n’écrit plus un morceau plein', async () => {
  const { here, visit } = aBrowser();
  const page = await visit();
  const a = started('a', PIECE - 2);
  page.saveWhole(a);
  vi.setSystemTime(Date.now() + 60_000);
  const full = { ...a, journal: grown(a.journal, 1) };
  page.saveMore(full);
  const write = vi.spyOn(here.api, 'setItem');
  page.saveMore({ ...full, journal: grown(full.journal, 1) });
  vi.useRealTimers();
  expect(write.mock.calls.map(([key]) => key)).toEqual(['dab:seance:2:a:1']);
});

test('un morceau abîmé : la séance est mise de côté telle quelle, entière, et sa copie reste à portée', async () => {
  const { here, copy, visit } = aBrowser();
  const page = await visit();
  const a = started('a', 350);
  page.saveWhole(a);
  await copy.finish();
  here.inside.set('dab:seance:2:a:2', '[{"type":"l');
  const whole = piecesIn(here).map((key) => here.inside.get(key) ?? '');
  expect(await page.findSaved()).toEqual({ etat: 'illisible' });
  for (const text of whole) expect(page.unreadableTexts().at(-1)).toContain(text);
  expect(piecesIn(here)).toEqual([]);
  expect(await page.findSaved(page.PREVIOUS)).toEqual({ etat: 'trouve', seance: a });
});

test.each([0, 1, 99, 100, 101, 250])(
  'les données du site effacées en cours de séance (%i évènements) : la réponse suivante récrit tout, deux fois',
  async (more) => {
    const { here, copy, visit } = aBrowser();
    const page = await visit();
    const a = started('a', more);
    page.saveWhole(a);
    vi.setSystemTime(Date.now() + 60_000);
    const longer = { ...a, journal: grown(a.journal, 1) };
    page.saveMore(longer);
    await copy.finish();
    here.inside.clear();
    copy.clear();
    const last = { ...a, journal: grown(longer.journal, 1) };
    page.saveMore(last);
    await copy.finish();
    vi.useRealTimers();
    expect((await (await visit()).findSaved()) as unknown).toEqual({ etat: 'trouve', seance: last });
    here.inside.clear();
    expect((await (await visit()).findSaved()) as unknown).toEqual({ etat: 'trouve', seance: last });
  },
);

test('la seconde copie seule effacée : elle est refaite entière', async () => {
  const { here, copy, visit } = aBrowser();
  const page = await visit();
  const a = started('a', 250);
  page.saveWhole(a);
  await copy.finish();
  copy.clear();
  const more = { ...a, journal: grown(a.journal, 1) };
  page.saveMore(more);
  await copy.finish();
  here.inside.clear();
  expect((await (await visit()).findSaved()) as unknown).toEqual({ etat: 'trouve', seance: more });
});

test('l’onglet endormi se réveille et écrit : ce que l’autre a noté depuis reste dans la copie', async () => {
  const { here, copy, visit } = aBrowser();
  const asleep = await visit();
  const a = started('a', 150);
  asleep.saveWhole(a);
  await copy.finish();
  const now = await visit();
  now.saveWhole(a);
  const mine = { ...a, journal: grown(a.journal, 1) };
  now.saveMore(mine);
  await copy.finish();
  // Asked for before it fell asleep, written when it wakes up.
  asleep.saveMore({ ...a, journal: grown(a.journal, 2) });
  await copy.finish();
  here.inside.clear();
  expect((await (await visit()).findSaved()) as unknown).toEqual({ etat: 'trouve', seance: mine });
});

test('plus de place pour la séance commencée après : arrêtée deux fois, c’est toujours elle qui est là', async () => {
  for (const kept of [0, 1, 2, 3]) {
    const { here, copy, visit } = aBrowser();
    const page = await visit();
    page.saveWhole(started('a'));
    here.state.room = here.size();
    page.setPreviousAside();
    const b = started('b', 120);
    page.saveWhole(b);
    await copy.finish();
    here.kill(2);
    const later = await visit();
    expect((await later.findSaved()) as unknown, String(kept)).toEqual({ etat: 'trouve', seance: b });
    later.saveWhole(b);
    // Killed before the copy knew it: only the cupboard says that the session was taken up.
    here.kill(kept);
    copy.kill();
    expect((await (await visit()).findSaved()) as unknown, String(kept)).toEqual({ etat: 'trouve', seance: b });
  }
});

test('l’horloge remise en arrière, puis le navigateur tué : c’est la séance commencée après qui est là', async () => {
  const { here, copy, visit } = aBrowser();
  const page = await visit();
  const a = started('a', 5);
  page.saveWhole(a);
  here.flush();
  await copy.finish();
  const late = started('b', 5);
  const b = { ...late, journal: late.journal.map((event) => ({ ...event, t: event.t - 90 * 86_400_000 })) };
  page.setPreviousAside();
  page.saveWhole(b);
  await copy.finish();
  for (const kept of [0, 1, 2]) {
    here.kill(kept);
    expect((await (await visit()).findSaved()) as unknown, String(kept)).toEqual({ etat: 'trouve', seance: b });
  }
});

test('tué juste après avoir ouvert un autre exercice : celui d’avant est rendu jusqu’à sa dernière réponse', async () => {
  for (const kept of [0, 1, 2, 3, 5, 20]) {
    const { here, copy, visit } = aBrowser();
    const page = await visit();
    const begun = started('a', 3);
    page.saveWhole(begun);
    here.flush();
    // Only the second copy has these on its disk.
    const a = { ...begun, journal: grown(begun.journal, 130) };
    page.saveMore(a);
    await copy.finish();
    page.setPreviousAside();
    const b = started('b', 2);
    page.saveWhole(b);
    await copy.finish();
    page.setPreviousAside();
    const c = started('c', 1);
    page.saveWhole(c);
    await copy.finish();
    here.kill(kept);
    copy.kill();
    const later = await visit();
    expect((await later.findSaved()) as unknown, String(kept)).toEqual({ etat: 'trouve', seance: c });
    await copy.finish();
    const aside = later.keptTexts().map(({ text }) => text);
    expect(aside.toSorted(), String(kept)).toEqual([textOf(a), textOf(b)].toSorted());
  }
});

test('une séance effacée de la liste ne revient pas par la seconde copie, même tué juste après', async () => {
  const { here, copy, visit } = aBrowser();
  const page = await visit();
  page.saveWhole(started('a', 3));
  page.setPreviousAside();
  page.saveWhole(started('b', 3));
  await copy.finish();
  here.flush();
  page.forget(page.PREVIOUS);
  await copy.finish();
  here.flush();
  copy.kill();
  const later = await visit();
  await later.findSaved();
  expect(later.keptTexts()).toEqual([]);
});

const action = fc.oneof(
  { weight: 8, arbitrary: fc.record({ ajoute: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 130 })) }) },
  { weight: 4, arbitrary: fc.record({ tue: fc.nat(12) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      fait: fc.constantFrom('copie finie', 'disque', 'plein', 'place', 'refus', 'accord', 'onglet', 'autre séance'),
    }),
  },
  { weight: 4, arbitrary: fc.constant({ fait: 'copie finie' }) },
);

test('ajouts, arrêts, placard plein, copie refusée, autre onglet, autre séance : ce qui était gardé se relit', async () => {
  let reopened = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(action, { minLength: 10, maxLength: 40 }), async (actions) => {
      const { here, copy, visit } = aBrowser();
      let page = await visit();
      let rank = 0;
      let session = started('s0');
      /** Every session begun, and how many of its first events no kill can take away any more. */
      const lived = [{ ...session, sure: 0 }];
      const sure = (id: string, length: number) => {
        for (const one of lived) if (one.id === id) one.sure = Math.max(one.sure, length);
      };
      const grow = (journal: readonly Evenement[]) => {
        session = { ...session, journal };
        for (const one of lived) if (one.id === session.id) one.journal = journal;
      };
      /** What the second copy refused goes with the next writing: until then, nothing is sure. */
      let refused = false;
      const asked = () => {
        if (copy.state.refuses === 0) refused = false;
      };
      /** Asked of the second copy, and not refused since. */
      const settle = async () => {
        await copy.finish();
        if (copy.state.refuses > 0) refused = true;
        else if (!refused) sure(session.id, session.journal.length);
      };
      let kept = page.saveWhole(session);
      async function reopen(sessions: readonly (typeof lived)[number][]) {
        page = await visit();
        const found = await page.findSaved();
        reopened += 1;
        const latest = sessions.findLastIndex((one) => one.sure > 0);
        if (latest < 0 && found.etat === 'rien') session = started(`s${++rank}`);
        else {
          if (found.etat !== 'trouve') throw new Error(found.etat);
          const at = sessions.findIndex(({ id }) => id === found.seance.id);
          expect(at).toBeGreaterThanOrEqual(latest);
          expect(found.seance.journal.length).toBeGreaterThanOrEqual(sessions[at]?.sure ?? 0);
          expect(found.seance.journal).toEqual(sessions[at]?.journal.slice(0, found.seance.journal.length));
          session = found.seance;
        }
        // What is on screen now is the session: what was lost was never sure.
        lived.splice(0, lived.length, ...sessions.filter(({ id }) => id !== session.id), { ...session, sure: 0 });
        const before = sessions.find(({ id }) => id === session.id)?.sure ?? 0;
        sure(session.id, before);
        kept = page.saveWhole(session);
        asked();
      }
      for (const one of actions) {
        if ('ajoute' in one) {
          grow(grown(session.journal, one.ajoute));
          kept = page.saveMore(session);
          asked();
        } else if ('tue' in one) {
          here.kill(one.tue);
          copy.kill();
          await reopen([...lived]);
        } else if (one.fait === 'copie finie') await settle();
        else if (one.fait === 'disque') {
          here.flush();
          if (kept) sure(session.id, session.journal.length);
        } else if (one.fait === 'plein') here.state.room = here.size();
        else if (one.fait === 'place') here.state.room = Number.POSITIVE_INFINITY;
        else if (one.fait === 'refus') copy.state.refuses = Number.POSITIVE_INFINITY;
        else if (one.fait === 'accord') copy.state.refuses = 0;
        else if (one.fait === 'onglet') await reopen([...lived]);
        else {
          page.setPreviousAside();
          session = started(`s${++rank}`, 120);
          lived.push({ ...session, sure: 0 });
          kept = page.saveWhole(session);
          asked();
        }
      }
    }),
    { numRuns: RUNS },
  );
  expect(reopened).toBeGreaterThan(RUNS);
}, 600_000);
