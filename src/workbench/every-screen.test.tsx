import { globSync } from 'node:fs';
import { join } from 'node:path';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';
import { journey } from '#engine/flow/journey.ts';
import type { World } from '#engine/journal/world.ts';
import { editionOf } from '#engine/portal/edition.ts';
import type { Portal } from '#engine/portal/portal.ts';
import { editionsOf, playthrough } from '#engine/story/playthrough.ts';
import type { Look } from '#form/look.ts';
import { portals } from '#portals/index.ts';
import { bringFirstPage, lookOf } from '#portals/looks.ts';
import { misleadingMarks } from '#testing/marks.ts';
import { oneIn } from '#testing/one-in.ts';
import { StoryRoom } from '#testing/StoryRoom.tsx';
import { badlyWritten } from '#testing/well-written.ts';
import { begun, storyOf } from './begun-story.ts';

/* Every screen of every démarche, as somebody meets it in a story of the trainers' folder, then once one went on without answering. */

const FOLDER = join(import.meta.dirname, '..', '..', 'scenarios');
const looks = new Map<string, Look>();
beforeAll(async () => {
  for (const { id, editions } of portals) {
    for (const edition of Object.keys(editions)) await bringFirstPage(id, edition);
    looks.set(id, await lookOf(id).ask());
  }
});

interface Met {
  world: World;
  portal: Portal;
  lieu: string;
}

/** Each screen where a story leads, the first time, and with what is then already known. */
function screensMet(portal: Portal): Map<string, Met> {
  const met = new Map<string, Met>();
  for (const file of globSync('*/*.yaml', { cwd: FOLDER })
    .filter((file) => !file.startsWith('comptes'))
    .sort()) {
    const home = portals.find(({ id }) => id === storyOf(file).portail) ?? portal;
    for (const edition of editionsOf(storyOf(file), home)) {
      const { world, of } = begun(file, edition);
      playthrough(world, of, ({ move, world: now }) => {
        const flow = move.fais === 'repondre' ? portal.flows[move.demarche] : undefined;
        if (move.fais !== 'repondre' || !flow) return;
        for (const state of journey(portal, flow, move.dossier, now).screens) {
          // A line already known has other questions than a line to write.
          const kinds = [
            ...new Set(state.fields.map(({ field }) => `${field.fait}${field.connu === undefined ? '' : ' connu'}`)),
          ];
          // A story of another portal meets this one in its newest edition.
          const name = [editionOf(portal, now)?.id, flow.id, state.screen.id, ...kinds].join(' ');
          if (!met.has(name)) met.set(name, { world: now, portal, lieu: portal.placeOf(flow.id, state.screen.id) });
        }
      });
    }
  }
  return met;
}

async function draw({ world, portal, lieu }: Met) {
  const Shell = looks.get(portal.id)?.Shell;
  if (!Shell) throw new Error(portal.id);
  const drawn = render(
    <StoryRoom portal={portal} Shell={Shell} frames={{}} bringAll={async () => {}} world={world} lieu={lieu} />,
  );
  await screen.findByRole('heading', { level: 1 });
  await waitFor(() => expect(screen.queryByText('La question arrive…')).toBeNull());
  return drawn;
}

// Where no story leads yet.
const NOT_MET = [
  '2021 reinscription entretien',
  '2026 reinscription entretien',
  '2026 attestation periode',
  // What a person may do besides: every story has its code, and its right address.
  '2026 code-confidentiel titulaire',
  '2020 code-confidentiel titulaire',
  '2026 modifier-profil coordonnees',
  '2026 modifier-profil etat-civil',
  '2020 modifier-profil coordonnees',
  // The people of the stories who ask for a benefit live alone; demandes.test.ts lives it with a couple.
  '2024 demande-rsa conjoint',
  '2025 demande-rsa conjoint',
  '2024 demande-prime conjoint',
  '2025 demande-prime conjoint',
  // Who asks for the prime in a story is known to the Caf, which asks again for nothing; demandes.test.ts lives the papers with the RSA.
  '2025 demande-prime papiers',
];

test.each(portals)(
  '$nom : aucun identifiant deux fois, aucun champ sans nom, chaque étiquette a son champ, aucun mot mal écrit',
  async (portal) => {
    const found: string[] = [];
    const met = screensMet(portal);
    for (const [name, one] of oneIn(6, [...met])) {
      const { container, unmount } = await draw(one);
      const look = (when: string) => {
        const wrong = [...misleadingMarks(container), ...badlyWritten(container)];
        found.push(...wrong.map((what) => `${name}, ${when} : ${what}`));
      };
      look('en arrivant');
      const main = container.querySelector<HTMLElement>('.form-screen__end .ui-button--principal');
      if (main) fireEvent.click(main);
      look('sans répondre');
      for (const box of container.querySelectorAll<HTMLElement>('fieldset .ui-option:last-child input')) fireEvent.click(box);
      look('la dernière réponse de chaque question');
      unmount();
    }
    expect([...new Set(found)]).toEqual([]);
    const screens = Object.entries(portal.editions).flatMap(([edition, { screens: flows }]) =>
      Object.entries(flows).flatMap(([flow, list]) => list.map(({ id }) => `${edition} ${flow} ${id}`)),
    );
    const missed = screens.filter((one) => ![...met.keys()].some((name) => `${name} `.startsWith(`${one} `)));
    expect(missed.filter((one) => !NOT_MET.includes(one))).toEqual([]);
  },
  240_000,
);
