import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { World } from '#engine/journal/world.ts';
import { onItsWay } from '#engine/portal/front.ts';
import type { Mode } from '#schema/evenement.ts';
import type { Langue } from '#schema/texte.ts';
import { exampleHands, exampleWorld } from '#testing/example-room.ts';
import { townHall } from '#testing/town-hall/town-hall.ts';
import { type Leads, LeadsProvider } from '../ground/leads.ts';
import { writeAddress } from '../opening/address.ts';
import { loadWords } from '../words/languages.ts';
import { Companion } from './Companion.tsx';

// jsdom draws nothing, and does not know what is visible.
HTMLElement.prototype.checkVisibility = () => true;
const portal = townHall();
const portals = [portal];
const SAID_YES = { type: 'repondu', dossier: 'demande:2026-11', fait: 'situation', valeur: 'oui' } as const;

const LEADS: Leads = { home: '/', exercises: '/exercices/', story: (choice) => writeAddress(choice), ending: null };

/** `come`: the portals as they have come, whole or on their way. */
function open(mode: Mode = 'guide', facts: Parameters<typeof exampleWorld>[0] = [], langue: Langue = 'fr', come = portals) {
  const { world: start } = exampleWorld(facts, mode);
  const hands = exampleHands(start, portals, (world) => view.rerender(draw(world)));
  const debriefs: string[] = [];
  const draw = (world: World) => (
    <LeadsProvider value={LEADS}>
      <Companion
        world={world}
        portal={come[0] ?? portal}
        portals={come}
        langue={langue}
        hands={hands}
        open
        onToggle={() => {}}
        onPointed={() => {}}
        onDebrief={() => debriefs.push('bilan')}
      />
    </LeadsProvider>
  );
  const view = render(draw(start));
  const said = () => (view.container.querySelector('[aria-live="polite"]')?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
  return { hands, debriefs, said };
}
/** The faces of the guide that come when they are needed, once they have. */
async function openFace(...args: Parameters<typeof open>) {
  const opened = open(...args);
  await waitFor(() => expect(document.querySelector('.ui-loading')).toBeNull());
  return opened;
}
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
// Spaces that do not break, before « ? » or inside « », are spaces all the same.
const asShown = (words: string) => new RegExp(`^${words.replaceAll(/[?()*.]/g, '\\$&').replaceAll(' ', '\\s')}$`);
const title = (name: string) => screen.queryByRole('heading', { level: 2, name: asShown(name) });
/** Words on screen, and not only those said to a screen reader. */
const shown = (words: string | RegExp) => screen.findByText(words, { ignore: '[aria-live]' }, { timeout: 4_000 });

test('the step to do is shown and announced, with its rank', () => {
  const { said } = open();
  expect(title('Ma situation est-elle la même ?')).toBeTruthy();
  expect(screen.getByText(/Étape 1 sur 3 · guidé/)).toBeTruthy();
  expect(said()).toBe('Étape 1 sur 3. Ma situation est-elle la même ? Consigne de « situation ».');
});

test('when a step is done, it is said, and the next one comes', async () => {
  const { hands, said } = open();
  hands.act({ fais: 'repondre', dossier: SAID_YES.dossier, fait: SAID_YES.fait, demarche: 'demande', saisie: 'oui' });
  expect(await shown('Vous avez fini « situation ».')).toBeTruthy();
  expect(title('Où est le bulletin ?')).toBeTruthy();
  expect(said()).toContain('Vous avez fini « situation ». Étape 2 sur 3.');
});

test('help is never given before it is asked for', () => {
  open();
  expect(screen.queryByText(/Pourquoi/)).toBeNull();
  expect(screen.queryByText(/indice\./)).toBeNull();
  expect(screen.queryByText(/C’est à l’endroit/)).toBeNull();
});

test('« relire » says the instruction again, and is noted', async () => {
  const { hands, said } = open();
  const before = document.querySelector('[aria-live="polite"]')?.textContent;
  await press('Relire la consigne');
  expect(said()).toContain('Consigne de « situation ».');
  expect(document.querySelector('[aria-live="polite"]')?.textContent).not.toBe(before);
  expect(hands.done).toEqual(['aide consigne situation']);
});

test('« expliquer » explains, with its difficult word', async () => {
  const { hands } = open();
  await press('Expliquer');
  expect(await shown(/Pourquoi « situation »/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'montant net social' })).toBeTruthy();
  expect(hands.done).toEqual(['aide expliquer situation']);
});

test('« montrer où » says in words what is not on this page', async () => {
  open();
  await press('Montrer où');
  expect(await shown('C’est à l’endroit de « situation ».')).toBeTruthy();
  expect(
    await screen.findAllByText('Ce n’est pas sur cette page. Ouvrir « Votre demande ».', { ignore: '[aria-live]' }),
  ).toHaveLength(2);
});

test('« montrer où » rings the place when it is on screen, and leads to it', async () => {
  document.body.insertAdjacentHTML(
    'beforeend',
    '<div id="page"><button type="button" data-cible="lieu:mairie:demande/tout">Ma demande</button></div>',
  );
  const { said } = open();
  await press('Montrer où');
  expect(await screen.findAllByText('C’est entouré en vert sur l’écran.', { ignore: '[aria-live]' })).toHaveLength(2);
  expect(said()).toContain('C’est à l’endroit de « situation ».');
  await press('Y aller');
  expect(document.activeElement?.textContent).toBe('Ma demande');
  document.getElementById('page')?.remove();
});

test('« faire à ma place » does the step through gestures, and stops there', async () => {
  const { hands } = open();
  await press('Faire à ma place');
  expect(await shown('Vous avez fini « situation ».')).toBeTruthy();
  expect(hands.done).toEqual(['aide faire situation', 'ouvrir mairie:demande/tout dans 1', 'répondre oui']);
  expect(title('Où est le bulletin ?')).toBeTruthy();
});

test('hints come one by one', async () => {
  open();
  await press('Un petit indice');
  expect(await shown('Un premier indice.')).toBeTruthy();
  expect(screen.queryByText('Un second indice.')).toBeNull();
  await press('Un autre indice (2 sur 2)');
  expect(await shown('Un second indice.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /indice/ })).toBeNull();
});

test('an incident: the companion says what a person can do, until it is over', async () => {
  const { hands, said } = open('guide', [{ type: 'subi', incident: 'panne', requete: 'demande' }]);
  expect(await shown('Attendez un peu, puis réessayez. Tout est gardé.')).toBeTruthy();
  expect(said()).toContain('Attendez un peu');
  expect(hands.done).toEqual([]);
});

test('an incident that is over is told no more', () => {
  open('guide', [
    { type: 'subi', incident: 'panne', requete: 'demande' },
    { type: 'attendu', minutes: 20 },
  ]);
  expect(screen.queryByText(/Tout est gardé/)).toBeNull();
});

test('a code that is lost is told, although the portal says that it was sent', async () => {
  open('guide', [
    { type: 'subi', incident: 'code-perdu', requete: 'code', t: 10_000 },
    { type: 'connecte', portail: 'mairie', etape: 'code-envoye', t: 10_003 },
  ]);
  expect(await shown('Regardez dans les indésirables, puis demandez un autre code.')).toBeTruthy();
});

test('a page that came late is told no more once somebody answers on it', () => {
  open('guide', [{ type: 'subi', incident: 'panne', requete: 'consultation' }, SAID_YES]);
  expect(screen.queryByText(/Tout est gardé/)).toBeNull();
});

test('once the request has passed, however fast, the incident is told no more', () => {
  open('guide', [
    { type: 'subi', incident: 'panne', requete: 'demande', t: 10_000 },
    { type: 'envoye', dossier: 'demande:2026-11', demarche: 'demande', numero: 'E-1', donnees: {}, t: 10_001 },
  ]);
  expect(screen.queryByText(/Tout est gardé/)).toBeNull();
});

test('on one’s own: the goal alone, and help behind a door', async () => {
  await openFace('seul');
  expect(title('Votre but')).toBeTruthy();
  const door = screen.getByText('J’ai besoin d’aide').closest('details');
  expect(door?.open).toBe(false);
  expect(within(door ?? document.body).getByText('Consigne de « situation ».')).toBeTruthy();
});

test('a review gives no help, says nothing of the steps, and ends when one wants', async () => {
  const { debriefs, said } = await openFace('bilan', [SAID_YES, { type: 'subi', incident: 'panne', requete: 'demande' }]);
  expect(screen.queryByRole('button', { name: 'Expliquer' })).toBeNull();
  expect(screen.queryByText(/Vous avez fini|Tout est gardé|Étape/)).toBeNull();
  expect(said()).toBe('');
  await press('J’ai fini, voir le bilan');
  expect(debriefs).toEqual(['bilan']);
});

test('at the end: well done, the review, and what one may do next', async () => {
  const { debriefs } = await openFace('guide', [
    SAID_YES,
    { type: 'ouvert', lieu: 'papier:carte' },
    { type: 'paye', mois: '2026-11', montant: 312.4, retenu: 0, detail: {}, le: '2026-12-05' },
  ]);
  expect(title('Bravo, vous êtes arrivé au bout')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Le refaire sans guide' }).getAttribute('href')).toBe(
    '/salle/?exercice=mairie/essai&mode=seul&edition=1&langue=fr',
  );
  await press('Voir le bilan');
  expect(debriefs).toEqual(['bilan']);
});

test('any order that reaches the end is right', async () => {
  open('guide', [{ type: 'ouvert', lieu: 'papier:carte' }]);
  expect(title('Ma situation est-elle la même ?')).toBeTruthy();
  expect(await shown(/Étape 1 sur 3 · guidé/)).toBeTruthy();
});

test('the demonstration shows each gesture, and does it when asked', async () => {
  const { hands } = await openFace('regarder');
  expect(screen.getByText('Ouvrir « Votre demande ».')).toBeTruthy();
  await press('Geste suivant');
  expect(await screen.findByText('Répondre « C’est exact » pour votre situation.')).toBeTruthy();
  await press('Geste suivant');
  expect(await screen.findByText('Ouvrir « Mon carnet d’identifiants ».')).toBeTruthy();
  expect(hands.done).toEqual(['ouvrir mairie:demande/tout dans 1', 'répondre oui']);
});

test('the demonstration goes on by itself, and stops when asked', async () => {
  const { hands } = await openFace('regarder');
  await userEvent.click(screen.getByLabelText('Rapide'));
  await press('Commencer la démonstration');
  expect(await screen.findByText('Répondre « C’est exact » pour votre situation.', undefined, { timeout: 3_000 })).toBeTruthy();
  await press('Pause');
  const done = hands.done.length;
  await new Promise((wait) => setTimeout(wait, 1_800));
  expect(hands.done).toHaveLength(done);
});

test('free practice: where one is in the démarche, and the words', async () => {
  const { hands } = await openFace('libre');
  expect(title('À vous de choisir')).toBeTruthy();
  await userEvent.click(await screen.findByText('Demande d’aide : où en êtes-vous ?'));
  await press(/Votre demande/);
  expect(hands.done).toEqual(['ouvrir mairie:demande/tout dans 1']);
  await userEvent.click(screen.getByText('Les mots difficiles'));
  expect(await screen.findByText('La ligne que regarde la mairie.')).toBeTruthy();
});

test('free practice, in the street: the portal is asked for only when its words are', async () => {
  const { hands } = await openFace('libre', [], 'fr', [onItsWay(portal)]);
  const asked = vi.spyOn(hands, 'wholePortals');
  expect(title('À vous de choisir')).toBeTruthy();
  expect(screen.queryByText(/où en êtes-vous/)).toBeNull();
  await userEvent.click(screen.getByText('Les mots difficiles'));
  await waitFor(() => expect(asked).toHaveBeenCalledOnce());
});

test('in English, what has no variant says that it is French', async () => {
  await loadWords('en');
  open('guide', [], 'en');
  expect(title('situation in English')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Show me where' })).toBeTruthy();
});
