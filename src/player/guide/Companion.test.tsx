import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, test, vi } from 'vitest';
import type { Flow } from '#engine/flow/flow.ts';
import type { World } from '#engine/journal/world.ts';
import { onItsWay } from '#engine/portal/front.ts';
import type { Mode } from '#schema/evenement.ts';
import type { Langue } from '#schema/texte.ts';
import { exampleHands, exampleWorld } from '#testing/example-room.ts';
import { townHall } from '#testing/town-hall/town-hall.ts';
import { Announcements } from '#ui/index.ts';
import { GUIDE } from '../ground/bring-guide.ts';
import { type Leads, LeadsProvider } from '../ground/leads.ts';
import { writeAddress } from '../opening/address.ts';
import { loadWords } from '../words/languages.ts';
import { Companion } from './Companion.tsx';
import { InsideBody, InsideFoot, InsideLead, Said, StepBody } from './faces.ts';
import { StreetNow } from './StreetNow.tsx';
import { INCIDENTS } from './use-guidance.ts';

// jsdom draws nothing, and does not know what is visible.
HTMLElement.prototype.checkVisibility = () => true;
const portal = townHall();
const portals = [portal];
const TOLD = {
  ...portal.flows['demande'],
  onPaper: { situation: {} },
  truth: ({ fait }: { fait: string }) => (fait === 'situation' ? 'oui' : undefined),
} as Flow;
const ELSEWHERE = { type: 'ouvert', lieu: 'mairie:demande', onglet: 1 } as const;
const SAID_YES = { type: 'repondu', dossier: 'demande:2026-11', fait: 'situation', valeur: 'oui' } as const;

const LEADS: Leads = { home: '/', exercises: '/exercices/', story: (choice) => writeAddress(choice), ending: null };

/** `come`: the portals as they have come, whole or on their way. */
function open(mode: Mode = 'guide', facts: Parameters<typeof exampleWorld>[0] = [], langue: Langue = 'fr', come = portals) {
  const { world: start } = exampleWorld(facts, mode);
  const hands = exampleHands(start, portals, (world) => view.rerender(draw(world)));
  const debriefs: string[] = [];
  const draw = (world: World) => (
    <LeadsProvider value={LEADS}>
      <Announcements />
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
        onEnd={() => debriefs.push('fin')}
        onCall={() => {}}
      />
    </LeadsProvider>
  );
  const view = render(draw(start));
  const said = () => (view.container.querySelector('[data-annonces]')?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
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
const shown = (words: string | RegExp) => screen.findByText(words, { ignore: '[aria-live], [data-annonces] *' });

beforeAll(() => Promise.all([GUIDE, INCIDENTS, InsideBody, InsideLead, InsideFoot, Said, StepBody].map((part) => part.ask())));

test('the step to do is shown and announced, with the one gesture that comes', async () => {
  const { said } = open();
  expect(title('Ma situation est-elle la même ?')).toBeTruthy();
  expect(document.querySelector('.companion__now')?.textContent).toMatch(asShown('Maintenant : Ouvrez « Votre demande ».'));
  expect(said()).toBe('Ma situation est-elle la même ? Consigne de « situation ».');
});

test('when a step is done, it is said, and the next one comes', async () => {
  const { hands, said } = open();
  hands.act({ fais: 'repondre', dossier: SAID_YES.dossier, fait: SAID_YES.fait, demarche: 'demande', saisie: 'oui' });
  expect(await shown('Vous avez fini « situation ».')).toBeTruthy();
  expect(title('Où est le bulletin ?')).toBeTruthy();
  expect(said()).toContain('Vous avez fini « situation ». Où est le bulletin ?');
});

test('help is never given before it is asked for', () => {
  open();
  expect(screen.queryByText(/Pourquoi/)).toBeNull();
  expect(screen.queryByText(/indice\./)).toBeNull();
  expect(screen.queryByText(/C’est à l’endroit/)).toBeNull();
});

test('« relire » says the instruction again, and is noted', async () => {
  const { hands, said } = open();
  const before = document.querySelector('[data-annonces]')?.textContent;
  await press('Relire la consigne');
  expect(said()).toContain('Consigne de « situation ».');
  expect(document.querySelector('[data-annonces]')?.textContent).not.toBe(before);
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
  expect(
    await screen.findAllByText('Ouvrez « Votre demande ». Ce n’est pas sur cette page.', {
      ignore: '[aria-live], [data-annonces] *',
    }),
  ).toHaveLength(1);
});

test('« montrer où » rings the place when it is on screen, and leads to it', async () => {
  document.body.insertAdjacentHTML(
    'beforeend',
    '<div id="page"><button type="button" data-cible="lieu:mairie:demande/tout">Ma demande</button></div>',
  );
  const { said } = open();
  await press('Montrer où');
  const words = 'Ouvrez « Votre demande » : appuyez sur « Ma demande ». C’est entouré en vert sur l’écran.';
  expect(await screen.findAllByText(words, { ignore: '[aria-live], [data-annonces] *' })).toHaveLength(1);
  expect(said()).toContain('Ma demande');
  await press('Y aller');
  expect(document.activeElement?.textContent).toBe('Ma demande');
  document.getElementById('page')?.remove();
});

test('« faire à ma place » does one gesture, the one that is said, and stops there', async () => {
  const { hands } = open();
  await press('Faire à ma place');
  const now = () => document.querySelector('.companion__now')?.textContent?.replaceAll(/\s/g, ' ');
  await waitFor(() => expect(now()).toContain('Répondez à « Votre situation est-elle la même ? ».'), { timeout: 4_000 });
  expect(hands.done).toEqual(['aide faire situation', 'ouvrir mairie:demande/tout dans 1']);
  await waitFor(() => expect(screen.getByRole('button', { name: 'Faire à ma place' }).ariaDisabled).not.toBe('true'));
  await press('Faire à ma place');
  expect(await shown('Vous avez fini « situation ».')).toBeTruthy();
  expect(hands.done.slice(2)).toEqual(['aide faire situation', 'répondre oui']);
  expect(title('Où est le bulletin ?')).toBeTruthy();
});

test('hints come one by one', async () => {
  open();
  await press('Un petit indice');
  expect(await shown('C’est à l’endroit de « situation ».')).toBeTruthy();
  expect(screen.queryByText('Un premier indice.')).toBeNull();
  await press('Un autre indice (2 sur 3)');
  expect(await shown('Un premier indice.')).toBeTruthy();
  await press('Un autre indice (3 sur 3)');
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

test('at the end: the last page and the review are one press away', async () => {
  const { debriefs, hands } = await openFace('guide', [
    SAID_YES,
    { type: 'ouvert', lieu: 'papier:carte' },
    { type: 'paye', mois: '2026-11', montant: 312.4, retenu: 0, detail: {}, le: '2026-12-05' },
  ]);
  expect(title('C’est fini.')).toBeTruthy();
  expect(hands.done).toEqual([]);
  await press('Voir le bilan');
  await press('Voir la dernière page');
  expect(debriefs).toEqual(['bilan', 'fin']);
  expect(hands.done).toEqual(['terminer bout']);
});

test('what the calendar brings last is the end by itself', async () => {
  const { hands } = await openFace('guide', [SAID_YES, { type: 'ouvert', lieu: 'papier:carte' }]);
  hands.act({ fais: 'attendre', jusqua: '2026-12-05' });
  await waitFor(() => expect(hands.done).toEqual(['avancer au 2026-12-05', 'terminer bout']));
});

test('an answer that is not what the papers say is told once it is left, with both, and the choice is the person’s', async () => {
  const compared = townHall({ flows: { ...portal.flows, demande: TOLD } });
  const { hands } = await openFace('guide', [{ ...SAID_YES, valeur: 'changement' }, ELSEWHERE], 'fr', [compared]);
  expect(title('Ces deux réponses ne sont pas les mêmes.')).toBeTruthy();
  expect(screen.getByText('Elle a changé')).toBeTruthy();
  expect(screen.getByText('C’est exact')).toBeTruthy();
  await press('Continuer pour voir ce que cela change');
  expect(hands.done).toEqual(['continuer situation']);
  // The button is gone: the focus has not gone with it.
  expect(document.activeElement?.closest('#guide')).toBeTruthy();
});

test('the review is one press away at every step, put aside or not, in the guide and alone', async () => {
  const { debriefs, hands } = await openFace();
  await press('Voir le bilan maintenant');
  await waitFor(() => expect(debriefs).toEqual(['bilan']));
  hands.act({ fais: 'reporter', dossier: SAID_YES.dossier, fait: SAID_YES.fait, demarche: 'demande' });
  expect(await screen.findByRole('button', { name: 'Voir le bilan maintenant' })).toBeTruthy();
  cleanup();
  await openFace('seul');
  expect(screen.getByRole('button', { name: 'Voir le bilan maintenant' })).toBeTruthy();
});

test('the words of success are not taken back while another answer is being given', async () => {
  const truth = ({ fait }: { fait: string }) => (fait === 'situation' ? 'oui' : '1000');
  const demande = { ...TOLD, onPaper: { situation: {}, montant: {} }, truth } as Flow;
  const { hands } = open('guide', [], 'fr', [townHall({ flows: { ...portal.flows, demande } })]);
  const { dossier } = SAID_YES;
  hands.act({ fais: 'ouvrir', lieu: 'mairie:demande/tout', onglet: 1 });
  hands.act({ fais: 'repondre', dossier, fait: 'situation', demarche: 'demande', saisie: 'oui' });
  expect(await shown('Vous avez fini « situation ».')).toBeTruthy();
  hands.act({ fais: 'repondre', dossier, fait: 'montant', demarche: 'demande', saisie: '3' });
  expect(await shown('Vous avez fini « situation ».')).toBeTruthy();
});

test('at the door, before the portal has come: one box at a time, then the button', async () => {
  const door = { lieu: 'mairie:connexion', route: 'connexion', cases: ['numero', 'motDePasse'] };
  const page = document.createElement('main');
  page.id = 'portail';
  page.innerHTML =
    '<label>Numéro <input id="champ-numero"></label><label>Mot de passe <input id="champ-motDePasse"></label><button data-cible="requete:connexion">Entrer</button>';
  document.body.append(page);
  const { world } = exampleWorld([], 'guide');
  render(<StreetNow world={world} portal={{ ...onItsWay(portal), door: () => door }} langue="fr" salle="" onNow={() => {}} />);
  const now = () => document.querySelector('.companion__now')?.textContent?.replaceAll(/\s/g, ' ');
  expect(now()).toBe('Maintenant : Remplissez la case « Numéro ».');
  await userEvent.type(screen.getByLabelText('Numéro'), '1');
  expect(now()).toBe('Maintenant : Remplissez la case « Mot de passe ».');
  await userEvent.type(screen.getByLabelText('Mot de passe'), '1');
  expect(now()).toBe('Maintenant : Appuyez sur « Entrer ».');
  page.remove();
});

test('alone, nothing is said of it before the end', async () => {
  const compared = townHall({ flows: { ...portal.flows, demande: TOLD } });
  await openFace('seul', [{ ...SAID_YES, valeur: 'changement' }, ELSEWHERE], 'fr', [compared]);
  expect(title('Ces deux réponses ne sont pas les mêmes.')).toBeNull();
});

test('any order that reaches the end is right', async () => {
  open('guide', [{ type: 'ouvert', lieu: 'papier:carte' }]);
  expect(title('Ma situation est-elle la même ?')).toBeTruthy();
});

test('the demonstration shows each gesture, and does it when asked', async () => {
  const { hands } = await openFace('regarder');
  expect(screen.getByText('Ouvrir « Votre demande ».')).toBeTruthy();
  await press('Geste suivant');
  expect(await screen.findByText('Répondre « C’est exact » à « Votre situation est-elle la même ? ».')).toBeTruthy();
  await press('Geste suivant');
  expect(await screen.findByText('Dans « Mes papiers », ouvrir « Mon carnet d’identifiants ».')).toBeTruthy();
  expect(hands.done).toEqual(['ouvrir mairie:demande/tout dans 1', 'répondre oui']);
});

test('the demonstration goes on by itself, and stops when asked', async () => {
  const { hands } = await openFace('regarder');
  await userEvent.click(screen.getByLabelText('Rapide'));
  await press('Commencer la démonstration');
  expect(await screen.findByText('Répondre « C’est exact » à « Votre situation est-elle la même ? ».')).toBeTruthy();
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
