import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, expect, test, vi } from 'vitest';
import { eventsOf, type World } from '#engine/journal/world.ts';
import { noBreak } from '#engine/words/no-break.ts';
import type { HttpAnswer } from '#form/look.ts';
import type { StoryRoomProps } from '#testing/StoryRoom.tsx';
import { EDITIONS } from '../../editions/ids.ts';
import { lea } from '../../flows/inscription/inscription/testing.ts';
import { poleEmploi } from '../../index.ts';
import { jobseeker, until } from '../../testing/session-builder.ts';
import {
  answered,
  beginning,
  filled,
  incident,
  loggedIn,
  openDossier,
  type StoryChoice,
  sent,
} from '../../testing/story-world.ts';
import { allHere, StoryRoom } from '../StoryRoom.tsx';

beforeAll(allHere);

const ACTU = 'actualisation';
const SEND = 'Valider et envoyer ma déclaration';
const inside = (choice: StoryChoice = {}) => loggedIn(beginning(choice));
const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));
const title = (name: string | RegExp) =>
  screen.findByRole('heading', { level: 1, name: typeof name === 'string' ? noBreak(name) : name });
function open(world: World, lieu: string, more: Partial<StoryRoomProps> = {}) {
  const seen = { world };
  render(<StoryRoom world={world} lieu={`pole-emploi:${lieu}`} onWorld={(now) => (seen.world = now)} {...more} />);
  return seen;
}
const says = (status: number, corps: Readonly<Record<string, unknown>>) => async (): Promise<HttpAnswer> => ({ status, corps });

test.each(EDITIONS)('édition %s : chaque démarche ouverte a un plan, un titre et un bouton pour continuer', async (edition) => {
  const world = inside({ edition });
  for (const [id, flow] of Object.entries(poleEmploi.flows)) {
    const first = poleEmploi.editions[edition]?.screens[id]?.[0];
    if (!first || flow.open(world) === undefined) continue;
    const { unmount } = render(<StoryRoom world={world} lieu={poleEmploi.placeOf(id, first.id)} />);
    expect(await title(first.titre), id).toBeTruthy();
    expect(screen.getByRole('navigation', { name: 'Plan du formulaire' }), id).toBeTruthy();
    unmount();
  }
});

test.each([
  ['2021', 'recapitulatif'],
  ['2026', 'validation'],
] as const)('édition %s : une déclaration remplie se relit, part, et donne sa preuve', async (edition, last) => {
  const seen = open(filled(inside({ edition }), ACTU), `${ACTU}/${last}`);
  expect((await screen.findAllByRole('button', { name: /^Modifier/ })).length).toBeGreaterThan(0);
  await press(SEND);
  expect(await title('Votre déclaration est envoyée')).toBe(document.activeElement);
  const { numero } = eventsOf(seen.world, 'envoye').at(-1) ?? {};
  expect(screen.getAllByText(String(numero)).length).toBeGreaterThan(0);
  expect(screen.getAllByText(/3 novembre 2026 à 9/).length).toBeGreaterThan(0);
});

test('la preuve s’imprime seule, avec la marque d’entraînement', async () => {
  open(sent(filled(inside(), ACTU), ACTU), `${ACTU}/accuse`);
  let alone: Element | null = null;
  const print = vi.spyOn(window, 'print').mockImplementation(() => {
    alone = document.querySelector('[data-imprimer="seul"]');
  });
  await press('Imprimer cette preuve');
  expect((alone as Element | null)?.textContent).toContain('entraînement');
  expect((alone as Element | null)?.textContent).toContain('Preuve d’envoi');
  window.dispatchEvent(new Event('afterprint'));
  expect(document.querySelector('[data-imprimer="seul"]')).toBeNull();
  print.mockRestore();
});

test('un refus prend la main, se dit à son champ sur un autre écran, et s’efface quand la réponse change', async () => {
  open(filled(inside(), ACTU), `${ACTU}/validation`, {
    ask: says(422, { message: 'Non.', erreurs: [{ cle: 'travailMois', message: 'Un employeur a déclaré une paie.' }] }),
  });
  await press(SEND);
  const summary = await screen.findByRole('region', { name: /Rien n’est encore parti/ });
  expect(summary).toBe(document.activeElement);
  await userEvent.click(within(summary).getByRole('link', { name: /Un employeur a déclaré une paie/ }));
  await title('Je déclare : mes activités');
  expect(screen.getByText('Un employeur a déclaré une paie.')).toBeTruthy();
  const box = screen.getByRole('group', { name: /travaillé/ });
  expect(box.contains(document.activeElement)).toBe(true);
  expect(within(box).getByLabelText<HTMLInputElement>('Non').checked).toBe(true);
  await userEvent.click(within(box).getByLabelText('Oui'));
  expect(screen.queryByText('Un employeur a déclaré une paie.')).toBeNull();
});

test('des réponses qui semblent ne pas aller ensemble : on corrige, ou l’on confirme', async () => {
  const bodies: Readonly<Record<string, unknown>>[] = [];
  const answers: HttpAnswer[] = [
    { status: 409, corps: { message: 'Vérifiez.', incoherences: ['40 heures et 0 €.'], corriger: 'inconnu' } },
    { status: 409, corps: { message: 'Vérifiez.', incoherences: ['40 heures et 0 €.'] } },
    { status: 503, corps: { message: 'Le service est indisponible.' } },
  ];
  open(filled(inside(), ACTU), `${ACTU}/validation`, {
    ask: async (_route, corps) => {
      bodies.push(corps);
      return answers[bodies.length - 1] ?? { status: 0, corps: {} };
    },
  });
  await press(SEND);
  expect(await title('Vérifiez avant d’envoyer')).toBe(document.activeElement);
  expect(screen.getByText('40 heures et 0 €.')).toBeTruthy();
  await press('Corriger');
  await title('Je déclare : mes activités');
  await press(/Je vérifie et je valide/);
  await press(SEND);
  await press('Confirmer quand même');
  await title('Service indisponible');
  expect(bodies.map(({ confirme }) => confirme)).toEqual([undefined, undefined, true]);
  expect(bodies[2]?.donnees).toEqual(bodies[0]?.donnees);
});

test('une démarche fermée pendant qu’on écrit le dit, et garde tout', async () => {
  const world = filled(inside(), ACTU);
  const seen = open(world, `${ACTU}/validation`, { ask: says(404, { message: 'La période est fermée depuis minuit.' }) });
  await press(SEND);
  expect((await screen.findByRole('alert')).textContent).toContain('fermée depuis minuit');
  expect(eventsOf(seen.world, 'repondu')).toHaveLength(eventsOf(world, 'repondu').length);
});

test('passé le 15 à minuit, la page dit pourquoi, et que rien de ce qui était écrit n’est perdu', async () => {
  open(until(filled(inside(), ACTU), '2026-11-17'), `${ACTU}/validation`);
  await title('Actualisation mensuelle');
  expect(screen.getByText('Ce n’est pas ouvert en ce moment.')).toBeTruthy();
  expect(screen.getByText(/n’est pas perdu/)).toBeTruthy();
});

test('ce qui manque se dit avant d’envoyer, et mène à son champ', async () => {
  open(inside(), `${ACTU}/validation`);
  await press(SEND);
  const summary = await screen.findByRole('region', { name: /Il manque/ });
  await userEvent.click(within(summary).getAllByRole('link')[0] as HTMLElement);
  await title('Je déclare : mes activités');
});

test('une question qui en amène d’autres ne s’envoie pas trop tôt', async () => {
  const world = inside();
  open(world, 'changement-situation/nature');
  await title('Ce qui change');
  expect(screen.queryByRole('button', { name: 'Signaler ce changement' })).toBeNull();
  await press('Continuer');
  expect(await screen.findByRole('region', { name: /Il manque une réponse/ })).toBeTruthy();
});

test('une attestation est un papier qui s’imprime, avec « spécimen »', async () => {
  open(sent(filled(inside(), 'attestation'), 'attestation'), 'attestation/accuse');
  await title('Votre attestation est prête');
  expect(screen.getByRole('article', { name: 'Avis de situation' }).textContent).toContain('SPÉCIMEN');
});

test('charger un document mène tout de suite à la deuxième étape', async () => {
  open(filled(inside(), 'document-depot'), 'document-depot/fichier');
  await press('Charger le document');
  await title('Le nom du document');
});

test('ce qui est envoyé ne se rouvre pas, et mène à sa preuve', async () => {
  open(sent(filled(inside(), ACTU), ACTU), `${ACTU}/activites`);
  expect(await screen.findByText(/Ce qui est envoyé ne se rouvre pas/)).toBeTruthy();
  await press('Voir la preuve d’envoi');
  await title('Votre déclaration est envoyée');
});

test('dans l’ancienne présentation, on peut encore changer, et la page le dit', async () => {
  open(sent(filled(inside({ edition: '2021' }), ACTU), ACTU), `${ACTU}/questions`);
  await title('Votre situation du mois');
  expect(screen.getByText(/Vous pouvez encore changer/)).toBeTruthy();
});

test('une panne à l’envoi garde tout, et « Réessayer » envoie', async () => {
  const seen = open(filled(inside({ incidents: [incident('panne', ACTU)] }), ACTU), `${ACTU}/validation`);
  await press(SEND);
  await title('Service indisponible');
  expect(eventsOf(seen.world, 'envoye').some(({ demarche }) => demarche === ACTU)).toBe(false);
  await press('Réessayer');
  await title('Votre déclaration est envoyée');
});

test('une session expirée ramène à la connexion sans perdre les réponses', async () => {
  const seen = open(filled(inside({ incidents: [incident('session-expiree', ACTU)] }), ACTU), `${ACTU}/validation`);
  const answers = eventsOf(seen.world, 'repondu').length;
  await press(SEND);
  await title('Votre session a expiré');
  expect(eventsOf(seen.world, 'repondu')).toHaveLength(answers);
  await press('Me reconnecter');
  await title(/Se connecter/);
});

test('l’inscription se remplit sans être connecté, et sa preuve se lit', async () => {
  const compte = jobseeker({ situation: 'a-inscrire', inscritLe: undefined, allocation: undefined });
  const world = answered(beginning({ compte }), 'inscription', 'situationActuelle', undefined, 'fin-de-contrat');
  open(world, 'inscription/eligibilite');
  await title(/inscrire en ligne/);
  expect(openDossier(world, 'inscription')).toContain('inscription:');
});

test('la session se ferme pendant l’inscription : rien ne dit de se reconnecter à un espace qui n’existe pas, et on renvoie', async () => {
  const begun = beginning({ compte: lea(), incidents: [incident('session-expiree', 'inscription')] });
  const seen = open(filled(begun, 'inscription'), 'inscription/confirmation');
  const answers = eventsOf(seen.world, 'repondu').length;
  await press('Envoyer mon inscription');
  expect(await screen.findByText(/Vous n’avez pas encore d’espace/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Me reconnecter' })).toBeNull();
  expect(eventsOf(seen.world, 'repondu')).toHaveLength(answers);
  await press('Envoyer mon inscription');
  await title('Votre inscription est envoyée');
});

test.each(['accuse', 'validation'])('déclaration déjà envoyée (%s) : un lien mène à la correction', async (page) => {
  open(sent(filled(inside(), ACTU), ACTU), `${ACTU}/${page}`);
  await userEvent.click(await screen.findByRole('link', { name: 'Corriger cette actualisation' }));
  await title('Corriger une actualisation');
});
