import { typedAs } from '#engine/answers/answers.ts';
import { journey } from '#engine/flow/journey.ts';
import type { Move } from '#engine/flow/move.ts';
import { perform } from '#engine/flow/perform.ts';
import { eventsOf, extend, lastOf, stamp, type World, worldOf } from '#engine/journal/world.ts';
import type { Letter } from '#engine/portal/letter.ts';
import type { Portal } from '#engine/portal/portal.ts';
import { advance } from '#engine/story/advance.ts';
import { nextMove } from '#engine/story/next-move.ts';
import { playthrough } from '#engine/story/playthrough.ts';
import { startSession } from '#engine/story/start.ts';
import type { Day, Month } from '#schema/day.ts';
import type { EvenementDe, Fait } from '#schema/evenement.ts';
import type { Incident, Scenario } from '#schema/scenario.ts';
import { STORY } from './story.ts';

type Solution = Readonly<Record<string, unknown>>[];
type Said = Readonly<Record<string, unknown>>;

/** How a session of a test begins. */
export interface Beginning {
  compte: World['compte'];
  edition: string;
  debut: Day;
  seed?: number;
  /** What strikes, and whether the order of the real portal is imposed: a scenario is then made for it. */
  incidents?: Incident[];
  strict?: boolean;
}

/**
 * A portal played by the engine itself, for stories and tests: nothing is recorded that the portal would not have recorded.
 * Each gesture gives the world that follows.
 */
export function playing(portal: Portal) {
  const portals = [portal];
  const rules: Month = '2026-11';
  const story = (more: Partial<Scenario>): Scenario => ({ ...STORY, portail: portal.id, ...more });
  const flowOf = (demarche: string) => {
    const flow = portal.flows[demarche];
    if (!flow) throw new Error(`aucune démarche « ${demarche} »`);
    return flow;
  };

  /** A session that just began, outside. */
  function begin({ compte, edition, debut, seed = 7, incidents = [], strict = false }: Beginning): World {
    const scenario =
      incidents.length > 0 || strict ? story({ compte: compte.id, debut, regles: rules, incidents, strict }) : undefined;
    const choice = { edition, mode: 'libre' as const, seed, t: 0, debut, regles: rules };
    const { journal, content } = startSession(scenario, compte, portals, choice);
    return worldOf(journal, content);
  }
  /** One gesture. */
  const make = (world: World, move: Move): World => extend(world, perform(move, world, portals, 0));
  /** Something that happened, as another part of the portal would have recorded it. */
  const record = (world: World, ...faits: Fait[]): World =>
    extend(world, stamp(faits, { today: world.today, minute: world.minute, t: 0 }));
  /** Another page of the portal. */
  const at = (world: World, lieu: string): World => make(world, { fais: 'ouvrir', lieu, onglet: 1 });
  /** A request. */
  const asked = (world: World, route: string, corps: Said = {}): World =>
    make(world, { fais: 'requete', portail: portal.id, route, corps });
  /** The calendar moved to a day, everything due recorded. */
  const until = (world: World, day: Day): World => extend(world, advance(world, portals, day, 0));

  /** Inside, by the way that the demonstration takes. */
  function loggedIn(world: World): World {
    let now = world;
    for (let left = 40; left > 0; left -= 1) {
      const move = portal.nextToConnect(now);
      if (!move) return at(now, `${portal.id}:accueil`);
      now = make(now, move);
    }
    throw new Error('La démonstration ne sait pas entrer.');
  }

  /** Does what these actions of a scenario ask, to the end. */
  function act(world: World, ...solution: Solution): World {
    // The solution of a story counts its sendings: those already made stand first.
    const sendings = eventsOf(world, 'envoye').map(({ demarche }) => ({ envoyer: demarche }));
    const scenario = story({
      incidents: world.scenario?.incidents ?? [],
      solution: [...sendings, ...solution] as Scenario['solution'],
    });
    const played = playthrough({ ...world, scenario }, portals);
    if (played.arret) throw new Error(played.arret);
    return { ...played.world, scenario: world.scenario };
  }
  /** Fills a démarche from the papers and sends it; `answers` are given first. */
  const fillAndSend = (world: World, demarche: string, answers: Said = {}): World =>
    act(
      world,
      ...Object.entries(answers).map(([fait, valeur]) => ({ repondre: { fait, valeur } })),
      { remplir: { demarche } },
      { envoyer: demarche },
    );
  /** What the pretend administration answers to a request, and nothing recorded. */
  function ask(world: World, route: string, corps: Said) {
    const found = portal.routes.find(({ id }) => id === route);
    if (!found) throw new Error(`aucune requête « ${route} »`);
    return found.answer(corps, world);
  }
  /** The next gesture of a list of actions. */
  const next = (world: World, ...solution: Solution): Move | undefined =>
    nextMove({ ...world, scenario: story({ solution: solution }) }, portals);

  /** The dossier of a démarche that can be filled now. Fails when there is none: a story without it would show nothing. */
  function openDossier(world: World, demarche: string): string {
    const dossier = flowOf(demarche).open(world);
    if (dossier === undefined) throw new Error(`« ${demarche} » n’est pas ouverte ce jour-là : changez « debut ».`);
    return dossier;
  }
  /** One answer typed. */
  const answered = (world: World, demarche: string, fait: string, pour: string | undefined, saisie: string): World =>
    make(world, {
      fais: 'repondre',
      dossier: openDossier(world, demarche),
      demarche,
      fait,
      ...(pour === undefined ? {} : { pour }),
      saisie,
    });
  /** Every question answered as by a careful reader of the papers, on the screens that `on` keeps. `avec` reads another figure. */
  function filled(world: World, demarche: string, on: (screen: string) => boolean = () => true, avec?: string): World {
    const flow = flowOf(demarche);
    const dossier = openDossier(world, demarche);
    let now = world;
    for (;;) {
      const current = journey(portal, flow, dossier, now);
      const todo = current.screens
        .filter(({ screen }) => on(screen.id))
        .flatMap(({ fields }) => fields)
        .find(({ field, key, etat, valeur }) => {
          const truth = flow.truth(field, current.context, avec);
          // An answer beside which the portal gives a warning stands all the same: typed again, it would be typed for ever.
          const stands = current.context.answers.get(key)?.etat === 'repondu' && typedAs(valeur) === truth;
          return etat !== 'complet' && !field.optional && truth !== undefined && !stands;
        });
      if (!todo) return now;
      now = answered(now, demarche, todo.field.fait, todo.field.pour, flow.truth(todo.field, current.context, avec) ?? '');
    }
  }
  /** The démarche sent. */
  function sent(world: World, demarche: string): World {
    const flow = flowOf(demarche);
    const dossier = openDossier(world, demarche);
    const current = journey(portal, flow, dossier, world);
    const screens = current.screens.map(({ screen }) => screen);
    return asked(world, flow.route, { dossier, donnees: flow.payload(current.context, screens) });
  }

  /** The messages of one model, oldest first. */
  const messages = (world: World, modele: string): EvenementDe<'recu'>[] =>
    eventsOf(world, 'recu').filter((event) => event.modele === modele);
  /** The words of the last message of that model. */
  function letterOf(world: World, modele: string): Letter {
    const event = lastOf(world, 'recu', (other) => other.modele === modele);
    if (!event) throw new Error(`aucun message « ${modele} »`);
    return portal.letter({ modele, donnees: event.donnees ?? {}, le: event.le }, world);
  }
  return {
    begin,
    make,
    record,
    at,
    asked,
    ask,
    until,
    loggedIn,
    act,
    fillAndSend,
    next,
    openDossier,
    answered,
    filled,
    sent,
    messages,
    letterOf,
  };
}
