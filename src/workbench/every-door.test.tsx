import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, expect, test } from 'vitest';
import { knownAccounts } from '#authoring/known-accounts.ts';
import type { World } from '#engine/journal/world.ts';
import type { Portal } from '#engine/portal/portal.ts';
import type { Look } from '#form/look.ts';
import { portals } from '#portals/index.ts';
import { bringFirstPage, lookOf } from '#portals/looks.ts';
import type { Compte } from '#schema/compte.ts';
import { playing } from '#testing/playing.ts';
import { StoryRoom } from '#testing/StoryRoom.tsx';
import { badlyWritten } from '#testing/well-written.ts';

/* Every page of every door, at each step of each way in that a person of the trainers' folder has. */

const looks = new Map<string, Look>();
let accounts: readonly Compte[] = [];
beforeAll(async () => {
  accounts = await knownAccounts();
  for (const { id, editions } of portals) {
    for (const edition of Object.keys(editions)) await bringFirstPage(id, edition);
    looks.set(id, await lookOf(id).ask());
  }
});

interface Door {
  portal: Portal;
  world: World;
  lieu: string;
}

/** Where one may be before one is inside, each way in once. */
function doorsOf(portal: Portal): Door[] {
  const { begin, make } = playing(portal);
  const places = Object.keys(portal.places).filter((lieu) => lieu.includes('connexion'));
  const ways = new Set<string>();
  return Object.keys(portal.editions).flatMap((edition) =>
    accounts
      .filter((compte) => portal.holds(compte))
      .flatMap((compte) => {
        let world = begin({ compte, edition, debut: portal.freeStart(compte).debut });
        const steps = [world];
        const way = [edition];
        for (let move = portal.nextToConnect(world); move && steps.length < 12; move = portal.nextToConnect(world)) {
          way.push(move.fais === 'requete' ? move.route : move.fais);
          world = make(world, move);
          if (!portal.connected(world)) steps.push(world);
        }
        if (ways.has(way.join())) return [];
        ways.add(way.join());
        return steps.flatMap((at) => places.map((lieu) => ({ portal, world: at, lieu })));
      }),
  );
}

async function draw({ portal, world, lieu }: Door, drafts = new Map<string, string>()) {
  const Shell = looks.get(portal.id)?.Shell;
  if (!Shell) throw new Error(portal.id);
  const drawn = render(
    <StoryRoom portal={portal} Shell={Shell} frames={{}} bringAll={async () => {}} world={world} lieu={lieu} drafts={drafts} />,
  );
  await waitFor(() => expect(screen.queryByRole('heading', { level: 1 })).not.toBeNull());
  return drawn;
}

const labelOf = (box: HTMLInputElement) => box.labels?.[0]?.textContent ?? '';
const boxesOf = (container: Element) => [
  ...container.querySelectorAll<HTMLInputElement>('form input:not([type="radio"], [type="checkbox"])'),
];

const pages = new Map<string, Map<string, Door>>();
/** Each page with boxes, once, by its name: the same boxes at the same place are the same page. */
async function pagesOf(portal: Portal): Promise<Map<string, Door>> {
  const known = pages.get(portal.id);
  if (known) return known;
  const met = new Map<string, Door>();
  for (const door of doorsOf(portal)) {
    const { container, unmount } = await draw(door);
    const boxes = boxesOf(container);
    const page = `${door.lieu}, ${boxes.map(labelOf).join()}`;
    unmount();
    if (boxes.length > 0 && !met.has(page)) met.set(page, door);
  }
  pages.set(portal.id, met);
  return met;
}

async function onEachPage(portal: Portal, look: (door: Door, page: string) => Promise<void>) {
  const met = await pagesOf(portal);
  expect(met.size).toBeGreaterThan(0);
  for (const [page, door] of met) await look(door, page);
}

/** Types in each box of a page. Gives what was kept of it. */
async function typed(door: Door, text: (box: HTMLInputElement) => string): Promise<Map<string, string>> {
  const drafts = new Map<string, string>();
  const { container, unmount } = await draw(door, drafts);
  for (const box of boxesOf(container)) await userEvent.type(box, text(box));
  unmount();
  return drafts;
}

/** What a person begins to type in a box, of her own; undefined for what serves once, or is secret. */
function begunIn({ world: { compte } }: Door, box: HTMLInputElement): string | undefined {
  const label = labelOf(box);
  if (box.type === 'password' || /^Code (à|du)/.test(label)) return undefined;
  if (/sécurité sociale/.test(label)) return compte.identifiants.numeroSecuriteSociale.slice(0, -3);
  if (/courriel/.test(label)) return compte.identifiants.courriel.slice(0, -3);
  if (/Code postal/.test(label)) return '001';
  if (/Numéro fiscal/.test(label)) return '0000pe004';
  if (/Identifiant/.test(label)) return identifierOf(compte).slice(0, -3);
  throw new Error(`« ${label} » : que s’y écrit-il, et peut-il être gardé ?`);
}
const identifierOf = ({ poleEmploi, ants }: Compte): string => poleEmploi?.identifiant ?? ants?.identifiant ?? '';

test.each(portals)(
  '$nom : chaque page de la porte dit en toutes lettres, avant les cases, qu’il faut les remplir',
  async (portal) => {
    const silent: string[] = [];
    await onEachPage(portal, async (door, page) => {
      const { container, unmount } = await draw(door);
      const box = container.querySelector('form [aria-required="true"]');
      const said = screen.queryByText('Chaque case est à remplir.');
      if (box && !(said && said.compareDocumentPosition(box) & Node.DOCUMENT_POSITION_FOLLOWING)) silent.push(page);
      unmount();
    });
    expect(silent).toEqual([]);
  },
  60_000,
);

test.each(portals)(
  '$nom : rien n’est mal écrit à la porte, même ce qui manque',
  async (portal) => {
    const found: string[] = [];
    await onEachPage(portal, async (door, page) => {
      const { container, unmount } = await draw(door);
      const button = container.querySelector<HTMLElement>('form button[type="submit"]');
      if (button) await userEvent.click(button);
      found.push(...badlyWritten(container).map((what) => `${page} : ${what}`));
      unmount();
    });
    expect(found).toEqual([]);
  },
  60_000,
);

test.each(portals)(
  '$nom : ce qui est écrit à la porte est encore là après un rechargement, sauf un secret ou un code',
  async (portal) => {
    await onEachPage(portal, async (door, page) => {
      const drafts = await typed(door, (box) => begunIn(door, box) ?? (box.type === 'text' ? '493817' : 'Jardin2026'));
      const again = await draw(door, drafts);
      const boxes = boxesOf(again.container);
      const wanted = boxes.map((box) => begunIn(door, box) ?? '');
      expect([page, boxes.map(({ value }) => value)]).toEqual([page, wanted]);
      again.unmount();
    });
  },
  60_000,
);

test.each(portals)(
  '$nom : un mot de passe, un jour de naissance ou un nom écrit dans n’importe quelle case n’est pas gardé',
  async (portal) => {
    await onEachPage(portal, async (door, page) => {
      for (const text of ['Jardin2026!', 'soleil', '12051985', '75011', 'Marie Durand']) {
        const drafts = await typed(door, () => text);
        expect([page, text, [...drafts.values()].filter((kept) => kept !== '')]).toEqual([page, text, []]);
      }
    });
  },
  60_000,
);
