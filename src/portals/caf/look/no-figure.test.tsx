// A right that the law does not give says why on the page; one that the rules do not know shows no amount anywhere in the portal.
import { render, screen } from '@testing-library/react';
import { beforeAll, expect, test, vi } from 'vitest';
import type { World } from '#engine/journal/world.ts';
import type { Compte } from '#schema/compte.ts';
import { TellsRules } from '#testing/TellsRules.tsx';
import { caf } from '../index.ts';
import { allHere, StoryRoom } from './StoryRoom.tsx';
import { JUST_STOPPED, OWN_BUSINESS, TOO_YOUNG } from './story-accounts.ts';
import { beginning, filled, loggedIn, onDay, sent } from './story-world.ts';

beforeAll(allHere);

const EDITIONS = ['2024', '2025'] as const;
const declared = (compte: Compte, edition: '2024' | '2025'): World => sent(filled(loggedIn(beginning({ edition, compte }))));

async function textOf(world: World, lieu: string): Promise<string> {
  const { container, unmount } = render(<StoryRoom world={world} lieu={lieu} />);
  await vi.waitFor(() => expect(container.querySelector('.ui-loading')).toBeNull());
  const text = (container.textContent ?? '').replace(/\s/g, ' ');
  unmount();
  return text;
}
/** What is said outside the page of where its rules come from. */
async function sourcesOf(world: World, lieu: string): Promise<string> {
  const { container, unmount } = render(
    <TellsRules>
      <StoryRoom world={world} lieu={lieu} />
    </TellsRules>,
  );
  await vi.waitFor(() => expect(container.querySelector('.ui-loading')).toBeNull());
  const text = screen.getByRole('list', { name: 'D’où viennent ces règles' }).textContent ?? '';
  unmount();
  return text;
}
/** Every place of the portal but those where the person reads what she earned herself. */
const AMOUNTS_OF_RIGHTS = Object.keys(caf.places).filter((lieu) => !/ressources|autres|recapitulatif/.test(lieu));

test.each(EDITIONS)('édition %s : ce que les règles ne savent pas n’a de chiffre sur aucune page', async (edition) => {
  const world = onDay(declared(OWN_BUSINESS, edition), '2027-01-10');
  for (const lieu of AMOUNTS_OF_RIGHTS) expect(`${lieu} ${await textOf(world, lieu)}`).not.toMatch(/\d ?€/);
  for (const lieu of ['caf:paiements', 'caf:declaration-trimestrielle/accuse']) {
    const text = await textOf(world, lieu);
    expect(text).toContain('pas de montant dans cet exercice');
    expect(text).toContain('Le travail indépendant compte d’après son bénéfice');
    expect(await sourcesOf(world, lieu)).toContain('R262-19');
  }
});

test.each(EDITIONS)('édition %s : sans droit, la page dit pourquoi et par quel texte', async (edition) => {
  const world = declared(TOO_YOUNG, edition);
  for (const lieu of ['caf:paiements', 'caf:declaration-trimestrielle/accuse']) {
    const text = await textOf(world, lieu);
    expect(text).toContain('pas de droit pour ce trimestre');
    expect(text).toContain('Awa a moins de 25 ans');
    expect(await sourcesOf(world, lieu)).toContain('L262-4');
  }
});

test('le profil et la déclaration montrent les études et le séjour qui décident du droit', async () => {
  const [awa] = TOO_YOUNG.foyer.adultes;
  if (!awa) throw new Error('Awa manque');
  const adultes = [
    {
      ...awa,
      situations: [{ nature: 'etudiant' as const }],
      sejour: { nature: 'europeen' as const, depuis: '2020-01-01' as const },
    },
  ];
  const world = loggedIn(beginning({ compte: { ...TOO_YOUNG, foyer: { ...TOO_YOUNG.foyer, adultes } } }));
  for (const lieu of ['caf:profil', 'caf:declaration-trimestrielle/situation'])
    expect(await textOf(world, lieu)).toContain('fait des études · vient d’un pays européen');
});

test('un revenu arrêté est montré sorti du calcul, avec sa raison', async () => {
  const text = await textOf(declared(JUST_STOPPED, '2025'), 'caf:paiements');
  expect(text).toContain('rien ne le remplace : il ne compte plus');
});

test('le barème gardé au-delà de son mois est dit', async () => {
  expect(await textOf(onDay(declared(JUST_STOPPED, '2025'), '2026-12-20'), 'caf:paiements')).toContain(
    'Barème utilisé : novembre 2026, gardé pour décembre 2026',
  );
});
