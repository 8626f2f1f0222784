import { cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, expect, test } from 'vitest';
import { eventsOf, type World } from '#engine/journal/world.ts';
import { allHere, StoryRoom } from './StoryRoom.tsx';
import { AWA, COUPLE } from './story-accounts.ts';
import { answered, beginning, filled, incident, loggedIn, openDossier, type StoryChoice, sent } from './story-world.ts';

// Pages come when they are asked for; these tests look at them at once.
beforeAll(allHere);

const inside = (choice: StoryChoice = {}) => loggedIn(beginning(choice));
const on = (screenId: string) => `caf:declaration-trimestrielle/${screenId}`;
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const title = (name: string) => screen.findByRole('heading', { level: 1, name });
function open(world: World, lieu: string) {
  const seen = { world };
  render(<StoryRoom world={world} lieu={lieu} onWorld={(now) => (seen.world = now)} />);
  return seen;
}
const month = (name: string) => within(screen.getByRole('heading', { name }).closest('section') as HTMLElement);

test('une déclaration de 2025 se fait du début à l’accusé de réception', async () => {
  const seen = open(
    inside({
      compte: { ...AWA, verite: { ...AWA.verite, emplois: AWA.verite.emplois.map((emploi) => ({ ...emploi, paies: {} })) } },
    }),
    'caf:accueil',
  );
  await press('Faire ma déclaration');
  await userEvent.click(await screen.findByLabelText('Oui, rien n’a changé'));
  await press('Continuer');
  await title('Vérifiez vos ressources');
  for (const name of ['Juillet 2026', 'Août 2026', 'Septembre 2026'])
    await userEvent.click(month(name).getByRole('button', { name: /^C’est exact/ }));
  await userEvent.click(screen.getByLabelText('Non, tout y est'));
  await press('Continuer');
  await title('Autres ressources');
  await userEvent.click(screen.getByLabelText('Aucune autre ressource'));
  await press('Continuer');
  await title('Récapitulatif');
  expect(screen.getAllByText('2 737,20 €').length).toBeGreaterThan(0);
  await press('Continuer');
  await title('Validation');
  await userEvent.click(screen.getByLabelText(/J’atteste sur l’honneur/));
  await press('Envoyer ma déclaration');
  expect(await title('Votre déclaration est envoyée')).toBe(document.activeElement);
  // On the proof of sending, and in the receipt that the law wants.
  expect(screen.getAllByText(/^DTR-202611-/)).toHaveLength(2);
  expect(screen.getByRole('heading', { name: 'Accusé de réception' })).toBeTruthy();
  expect(eventsOf(seen.world, 'envoye').at(-1)?.donnees[`montantNetSocial@2026-08/awa/boulangerie`]).toBe(912.4);
});

test('« Reprendre ma déclaration » mène au premier écran qui attend une réponse', async () => {
  const seen = open(inside(), 'caf:accueil');
  await press('Faire ma déclaration');
  await userEvent.click(await screen.findByLabelText('Oui, rien n’a changé'));
  await press('Continuer');
  await title('Vérifiez vos ressources');
  cleanup();
  open(seen.world, 'caf:accueil');
  await press('Reprendre ma déclaration');
  await title('Vérifiez vos ressources');
});

test('le tableau de bord dit les droits ouverts, et les demandes même quand il n’y en a pas', async () => {
  open(inside(), 'caf:accueil');
  expect(within(screen.getByRole('region', { name: 'Mes droits en cours' })).getByText(/RSA|Prime d’activité/)).toBeTruthy();
  expect(within(screen.getByRole('region', { name: 'Mes démarches' })).getByText('Aucune demande en cours.')).toBeTruthy();
});

test('confirmer un montant donne la main au bouton qui permet de changer d’avis', async () => {
  open(inside(), on('ressources'));
  await userEvent.click((await screen.findAllByRole('button', { name: /^C’est exact/ }))[0] as HTMLElement);
  expect(month('Juillet 2026').getByText('Vous avez confirmé ce montant')).toBeTruthy();
  expect(document.activeElement).toBe(month('Juillet 2026').getByRole('button', { name: /Changer ma réponse/ }));
});

test('demander une modification ouvre le motif, le montant et le papier, dans le mois', async () => {
  open(inside(), on('ressources'));
  await userEvent.click((await screen.findAllByRole('button', { name: /^Demander une modification/ }))[1] as HTMLElement);
  const august = month('Août 2026');
  await userEvent.click(august.getByLabelText('Le montant est faux'));
  await userEvent.type(august.getByLabelText(/Le bon montant net social/), '912,40');
  await userEvent.click(august.getByLabelText(/Bulletin de paie, août 2026/));
  await userEvent.click(august.getByRole('button', { name: 'Joindre ce document' }));
  expect(await august.findByText(/Document joint/)).toBeTruthy();
});

test('un document trop lourd est dit à sa place, et le second essai passe', async () => {
  open(
    answered(
      inside({ incidents: [incident('document-trop-lourd', 'document')] }),
      'ligne',
      '2026-08/awa/boulangerie',
      'modifier',
    ),
    on('ressources'),
  );
  const choose = async () => {
    await userEvent.click(await screen.findByLabelText(/Bulletin de paie, août 2026/));
    await press('Joindre ce document');
  };
  await choose();
  expect(await screen.findByText(/trop lourd/)).toBeTruthy();
  await choose();
  expect(await screen.findByText(/Document joint/)).toBeTruthy();
});

test('un mois où rien n’a été transmis se voit', async () => {
  const emplois = AWA.verite.emplois.map((emploi) => ({
    ...emploi,
    paies: { '2026-08': { montantNetSocial: 912.4, netAPayer: 884.1, netImposable: 948.2, transmis: null } },
  }));
  open(inside({ compte: { ...AWA, verite: { ...AWA.verite, emplois } } }), on('ressources'));
  await screen.findAllByRole('button', { name: /^C’est exact/ });
  expect(month('Août 2026').getByText('Rien n’a été transmis pour ce mois.')).toBeTruthy();
});

test('à deux, chacun a ses mois', async () => {
  open(inside({ compte: COUPLE }), on('ressources'));
  const leo = within(await screen.findByRole('region', { name: 'Ressources de Léo' }));
  expect(leo.getAllByText(/Garage Imaginaire/, { selector: '.caf-line__from' })).toHaveLength(3);
  expect(leo.getByText(/France Travail/, { selector: '.caf-line__from' })).toBeTruthy();
  expect(leo.queryByText(/Boulangerie/)).toBeNull();
});

test('en 2024, le tableau a une case par nature et par mois, et un total', async () => {
  open(answered(inside({ edition: '2024' }), 'naturesPercues', 'awa', 'salaire'), on('ressources'));
  const table = screen.getByRole('table', { name: /Montants d’Awa/ });
  expect(
    within(table)
      .getAllByRole('columnheader')
      .map(({ textContent }) => textContent),
  ).toEqual(['Nature', 'Août 2026', 'Septembre 2026', 'Octobre 2026']);
  await userEvent.type(within(table).getByLabelText('Salaire, septembre 2026'), '912,40');
  await userEvent.tab();
  await press(/Récapitulatif/);
  expect(await screen.findByRole('row', { name: /septembre 2026.*912,40/ })).toBeTruthy();
});

test('une panne à l’envoi garde tout, et « Réessayer » envoie', async () => {
  const seen = open(filled(inside({ incidents: [incident('panne', 'declaration')] })), on('validation'));
  await press('Envoyer ma déclaration');
  await title('Service indisponible');
  expect(screen.getByText(/Rien n’est parti. Vos réponses sont gardées./)).toBeTruthy();
  expect(eventsOf(seen.world, 'envoye').some(({ dossier }) => dossier === openDossier(seen.world))).toBe(false);
  await press('Réessayer');
  await title('Votre déclaration est envoyée');
});

test('une session expirée ramène à la connexion sans perdre les réponses', async () => {
  const seen = open(filled(inside({ incidents: [incident('session-expiree', 'declaration')] })), on('validation'));
  const answers = eventsOf(seen.world, 'repondu').length;
  await press('Envoyer ma déclaration');
  await title('Votre session a expiré');
  expect(eventsOf(seen.world, 'repondu')).toHaveLength(answers);
  await press('Me reconnecter');
  await title('Se connecter à Mon Compte');
});

test('ce qui manque à l’envoi mène au champ d’un autre écran, et y met la main', async () => {
  open(filled(inside(), ['situation', 'ressources', 'validation']), on('validation'));
  await press('Envoyer ma déclaration');
  await userEvent.click(screen.getByRole('link', { name: 'Vos autres ressources' }));
  await title('Autres ressources');
  expect(document.activeElement).toBe(screen.getByLabelText(/Travail indépendant/));
});

test('une déclaration envoyée ne se rouvre pas', () => {
  open(sent(filled(inside())), on('ressources'));
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Votre déclaration est envoyée');
  expect(screen.getByText('Ce qui est envoyé ne se rouvre pas.', { exact: false })).toBeTruthy();
  expect(screen.getByText(/La prochaine s’ouvrira le 1er février 2027/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Voir la preuve d’envoi' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^C’est exact/ })).toBeNull();
});

test('le droit est expliqué ligne par ligne sur l’accusé', () => {
  open(sent(filled(inside())), on('accuse'));
  const prime = within(screen.getByRole('region', { name: /Prime d’activité/ }));
  const amounts = prime.getAllByText(/€$/, { selector: 'dd' }).map(({ textContent }) =>
    Number(
      (textContent ?? '')
        .replace(/[^\d,−]/g, '')
        .replace('−', '-')
        .replace(',', '.'),
    ),
  );
  const shown = Number(
    (prime.getByText(/par mois$/, { selector: 'span' }).textContent ?? '').replace(/[^\d,]/g, '').replace(',', '.'),
  );
  expect(amounts.length).toBeGreaterThan(2);
  expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBeCloseTo(shown, 2);
});
