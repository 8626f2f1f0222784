import { cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, expect, test } from 'vitest';
import { eventsOf, type World } from '#engine/journal/world.ts';
import { EDITIONS, type EditionId } from '#portals/pole-emploi/editions/ids.ts';
import { fillAndSend, jobseeker, until } from '#portals/pole-emploi/testing/session-builder.ts';
import { beginning, filled, loggedIn, sent } from '#portals/pole-emploi/testing/story-world.ts';
import { allHere, StoryRoom } from '../../StoryRoom.tsx';

/* The three lives of a convocation (issue: unread, answered, missed), on the pages of both presentations. */
beforeAll(allHere);

const SUMMONED = jobseeker({
  categorie: 'F',
  rendezVous: [
    { id: 'point', convoqueLe: '2026-11-02', le: '2026-11-19', heure: '10:30', comment: 'agence', objet: 'Faire le point' },
    { id: 'bilan', convoqueLe: '2026-11-02', le: '2026-11-26', heure: '14:00', comment: 'agence', objet: 'Faire le bilan' },
  ],
});
const FLOW = 'reponse-convocation';
const begun = (edition: EditionId) => loggedIn(beginning({ edition, compte: SUMMONED }));
const answeredOnce = (edition: EditionId) => sent(filled(begun(edition), FLOW), FLOW);
function open(world: World, lieu: string) {
  cleanup();
  const seen = { world };
  render(<StoryRoom world={world} lieu={`pole-emploi:${lieu}`} onWorld={(now) => (seen.world = now)} />);
  return seen;
}
const letter = async (name: RegExp) => within((await screen.findByRole('link', { name })).closest('tr') as HTMLElement);
const title = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name });

test.each(EDITIONS)('édition %s, pas lue : la lettre est marquée, et dit qu’elle attend une réponse', async (edition) => {
  open(begun(edition), 'messages');
  const row = await letter(/Faire le point/);
  expect(row.getByText('À lire')).toBeTruthy();
  expect(row.getByText('à répondre')).toBeTruthy();
});

test.each(EDITIONS)('édition %s, répondue : la lettre et le rendez-vous le disent, et la réponse se change', async (edition) => {
  const seen = open(answeredOnce(edition), 'messages');
  expect((await letter(/Faire le point/)).getByText('répondu')).toBeTruthy();
  expect((await letter(/Faire le bilan/)).getByText('à répondre')).toBeTruthy();
  await userEvent.click(screen.getByRole('link', { name: /Faire le point/ }));
  await title(/Faire le point/);
  expect(eventsOf(seen.world, 'lu')).toHaveLength(1);
  open(answeredOnce(edition), 'rendez-vous');
  expect(await screen.findByText('confirmé')).toBeTruthy();
  await userEvent.click(screen.getByRole('link', { name: 'Changer ma réponse' }));
  // The other one waits first: this one is answered again from its own page.
  expect(await title('Faire le point')).toBeTruthy();
  await userEvent.click(screen.getByRole('link', { name: 'Changer ma réponse' }));
  expect(await screen.findByText('Votre réponse peut changer jusqu’au jour du rendez-vous.')).toBeTruthy();
});

test.each(EDITIONS)(
  'édition %s, manquée : la lettre, le rendez-vous et la première page le disent, avec la sortie',
  async (edition) => {
    const missed = until(begun(edition), '2026-11-24');
    open(missed, 'messages');
    expect((await letter(/Faire le point/)).getByText('rendez-vous manqué')).toBeTruthy();
    expect((await letter(/Nous envisageons une sanction/)).getByText('à répondre')).toBeTruthy();
    open(missed, 'rendez-vous');
    expect(await screen.findByText('manqué')).toBeTruthy();
    open(missed, 'accueil');
    expect(await screen.findByRole('link', { name: 'Répondre avant une sanction' })).toBeTruthy();
    open(fillAndSend(missed, 'observations'), 'messages');
    expect(await screen.findByText('répondu')).toBeTruthy();
  },
);
