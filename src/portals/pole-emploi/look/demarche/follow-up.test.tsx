import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, expect, test } from 'vitest';
import { eventsOf, type World } from '#engine/journal/world.ts';
import { EDITIONS, type EditionId } from '../../editions/ids.ts';
import { jobseeker, until } from '../../testing/session-builder.ts';
import { answered, at, beginning, filled, loggedIn, sent } from '../../testing/story-world.ts';
import { allHere, StoryRoom } from '../StoryRoom.tsx';

/* An application withdrawn, an offer declined, a contract in three sendings: what the pages say is what was sent. */
beforeAll(allHere);

const title = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name });
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
function open(world: World, lieu: string) {
  cleanup();
  const seen = { world };
  render(<StoryRoom world={world} lieu={`pole-emploi:${lieu}`} onWorld={(now) => (seen.world = now)} />);
  return seen;
}
const OFFER = 'pole-emploi:offres/201DMVX';
const applied = (edition: EditionId) =>
  at(sent(filled(at(loggedIn(beginning({ edition })), OFFER), 'candidature'), 'candidature'), OFFER);
const LAST: Readonly<Record<EditionId, string>> = { '2021': 'retrait', '2026': 'validation' };

test.each(EDITIONS)('édition %s : retirer sa candidature, de l’offre à la preuve, et la liste le dit', async (edition) => {
  const world = applied(edition);
  open(world, 'offres/201DMVX');
  await press('Retirer ma candidature');
  await title(edition === '2021' ? 'Retirer ma candidature' : 'La raison');
  const seen = open(filled(world, 'retrait-candidature'), `retrait-candidature/${LAST[edition]}`);
  await press('Retirer ma candidature');
  await title('Votre candidature est retirée');
  expect(eventsOf(seen.world, 'envoye').at(-1)?.dossier).toBe('retrait-candidature:201DMVX');
  open(seen.world, 'candidatures');
  expect(await screen.findByText('annulée')).toBeTruthy();
  expect(screen.getByText(/Vous l’avez retirée le 3 novembre 2026/)).toBeTruthy();
  open(at(seen.world, OFFER), 'offres/201DMVX');
  await title('Vendeur ou vendeuse en boulangerie');
  expect(screen.queryByRole('button', { name: 'Retirer ma candidature' })).toBeNull();
});

test.each(EDITIONS)('édition %s : une offre déclinée est une réponse envoyée, pas une candidature', async (edition) => {
  const compte = jobseeker({ offreProposeeLe: '2026-11-12' });
  const proposed = until(loggedIn(beginning({ edition, compte })), '2026-11-12');
  const declined = filled(answered(proposed, 'candidature', 'candidatureReponse', undefined, 'decliner'), 'candidature');
  const seen = open(declined, edition === '2021' ? 'candidature/candidature' : 'candidature/raison');
  await press('Envoyer ma réponse');
  await title('Votre réponse est envoyée');
  open(seen.world, 'candidatures');
  expect(await screen.findByText(/Répondu le 12 novembre 2026/)).toBeTruthy();
  expect(screen.queryByText(/Envoyée le/)).toBeNull();
});

const RSA = jobseeker({
  situation: 'inscrit-automatiquement',
  inscritLe: '2026-10-26',
  categorie: 'G',
  referent: 'departement',
  allocation: undefined,
});
const FLOW = 'contrat-engagement';
const step = (world: World) => sent(filled(world, FLOW), FLOW);

test.each(EDITIONS)('édition %s : la preuve parle du questionnaire, puis du diagnostic, puis du contrat', async (edition) => {
  const questionnaire = step(loggedIn(beginning({ edition, compte: RSA })));
  open(questionnaire, `${FLOW}/accuse`);
  await title('Votre questionnaire est envoyé');
  // Between two steps, the page says what one waits for.
  open(questionnaire, `${FLOW}/${edition === '2021' ? 'questionnaire' : 'situation'}`);
  await title('Votre questionnaire est envoyé');
  expect(screen.getByText(/quel organisme vous accompagne/)).toBeTruthy();
  const diagnosis = step(until(questionnaire, '2026-11-20'));
  open(diagnosis, `${FLOW}/accuse`);
  await title('Votre diagnostic est envoyé');
  open(step(until(diagnosis, '2026-11-30')), `${FLOW}/accuse`);
  await title('Votre contrat d’engagement est signé');
});
