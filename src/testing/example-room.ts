import type { LocalMove, Move } from '#engine/flow/move.ts';
import { perform } from '#engine/flow/perform.ts';
import { type Content, extend, type World, worldOf } from '#engine/journal/world.ts';
import type { Portal } from '#engine/portal/portal.ts';
import type { Hands } from '#player/gestures/hands.ts';
import type { PortalSource } from '#player/opening/portal-source.ts';
import type { Evenement, Mode } from '#schema/evenement.ts';
import type { Etape, Scenario } from '#schema/scenario.ts';
import { tinyContent, tinyJournal } from './town-hall/journals.ts';

/*
 * A room for the tests and the stories of the town hall: one exercise of three steps, and hands that write in a world of their own.
 */

const step = (id: string, titre: string, attend: Etape['attend']): Etape => ({
  id,
  titre: { fr: titre, en: `${id} in English` },
  consigne: { fr: `Consigne de « ${id} ».`, en: `Instruction of ${id}.` },
  ou: `C’est à l’endroit de « ${id} ».`,
  explication: `Pourquoi « ${id} ». Le mot [[net-social|montant net social]] est difficile.`,
  indices: ['Un premier indice.', 'Un second indice.'],
  reussite: `Vous avez fini « ${id} ».`,
  attend,
});

/** Three steps: say that nothing changed, read a paper, wait for the payment. */
export const EXERCISE: Partial<Scenario> = {
  id: 'mairie/essai',
  titre: { fr: 'Ma première demande', en: 'My first request' },
  but: 'Dites que rien n’a changé, lisez le bulletin, attendez le paiement.',
  portail: 'mairie',
  etapes: [
    step('situation', 'Ma situation est-elle la même ?', { repondu: { fait: 'situation', valeur: 'oui' } }),
    step('papier', 'Où est le bulletin ?', { ouvert: { lieu: 'papier:carte' } }),
    step('paiement', 'Quand l’argent arrive-t-il ?', { paye: { mois: '2026-11' } }),
  ],
  solution: [
    { repondre: { fait: 'situation', valeur: 'oui' } },
    { ouvrir: 'papier:carte' },
    { attendre: { que: { paye: { mois: '2026-11' } } } },
  ],
  incidents: [
    {
      id: 'panne',
      type: 'panne',
      requete: 'demande',
      fois: 1,
      queFaire: 'Attendez un peu, puis réessayez. Tout est gardé.',
    },
    {
      id: 'code-perdu',
      type: 'code-non-recu',
      requete: 'code',
      fois: 1,
      queFaire: 'Regardez dans les indésirables, puis demandez un autre code.',
    },
  ],
};

/** What happened in a room of the examples, and its content. */
export function exampleWorld(
  facts: Parameters<typeof tinyJournal>[0] = [],
  mode: Mode = 'guide',
  scenario: Partial<Scenario> | undefined = EXERCISE,
): { world: World; journal: Evenement[]; content: Content } {
  const compte = { presentation: { fr: '34 ans, à mi-temps, un enfant', en: '34, part-time, one child' } };
  const content = tinyContent(mode === 'libre' ? { compte } : { scenario, compte });
  const journal = tinyJournal(facts).map((event) => (event.type === 'commence' ? { ...event, mode } : event));
  return { world: worldOf(journal, content), journal, content };
}

/** A gesture in a few words, for what a test expects of the hands. */
function told(move: Move | LocalMove): string {
  switch (move.fais) {
    case 'ouvrir':
      return `ouvrir ${move.lieu}${move.onglet === undefined ? '' : ` dans ${move.onglet}`}`;
    case 'fermer':
      return `fermer ${move.onglet}`;
    case 'repondre':
      return `répondre ${move.saisie}`;
    case 'reporter':
      return `reporter ${move.fait}`;
    case 'passer':
      return `passer ${move.ecran}`;
    case 'lire':
      return `lire ${move.message}`;
    case 'demander':
      return `aide ${move.niveau} ${move.etape}`;
    case 'choisir':
      return `${move.choix} ${move.fait}`;
    case 'terminer':
      return `terminer ${move.raison}`;
    case 'regler':
      return `régler ${'mode' in move ? move.mode : move.edition}`;
    case 'attendre':
      return `avancer au ${move.jusqua}`;
    case 'patienter':
      return `attendre ${move.minutes} minutes`;
    case 'requete':
      return `envoyer ${move.route}`;
  }
}

/** Hands that write in a world held by the caller: `done` keeps the name of each gesture. */
export function exampleHands(
  start: World,
  portals: readonly Portal[],
  onChange: (world: World) => void = () => {},
): Hands & { done: string[] } {
  let world = start;
  const done: string[] = [];
  function make(move: Move | LocalMove, own?: Portal['read']): readonly Evenement[] {
    done.push(told(move));
    const events = perform(move, world, portals, 1, own);
    world = extend(world, events);
    onChange(world);
    return events;
  }
  return {
    done,
    salle: '',
    world: () => world,
    act: make,
    press: async () => false,
    wholePortals: async () => portals,
    returnBefore: (event) => void done.push(`revenir avant ${event.type}`),
    async ask(request) {
      make(request);
      return { status: 200, corps: {} };
    },
  };
}

/** Portals that come from a list, as the site's come from its files. */
export const sourceOf = (portals: readonly Portal[]): PortalSource => {
  const these = async (ids: readonly string[]) => ids.flatMap((id) => portals.find((portal) => portal.id === id) ?? []);
  return { ids: portals.map(({ id }) => id), fronts: these, whole: these };
};
