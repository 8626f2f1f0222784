import { advance } from '../../../engine/advance.ts';
import type { Day, Month } from '../../../engine/day.ts';
import type { Move } from '../../../engine/flow.ts';
import { journey } from '../../../engine/journey.ts';
import { perform } from '../../../engine/playthrough.ts';
import { startSession } from '../../../engine/start.ts';
import { extend, type World, worldOf } from '../../../engine/world.ts';
import type { Compte } from '../../../schema/compte.ts';
import type { Incident, Scenario } from '../../../schema/scenario.ts';
import { caf } from '../index.ts';
import { currentQuarter, DTR } from '../quarters.ts';
import { AWA } from './story-accounts.ts';

/*
 * Worlds for stories and tests: a small account, and gestures played by the engine itself. A story is a journal: nothing here
 * is written by hand that the portal would not have recorded.
 */

export interface StoryChoice {
  edition?: '2024' | '2025';
  compte?: Compte;
  debut?: Day;
  incidents?: Incident[];
  strict?: boolean;
}

/** A session that just began, on 3 November 2026 unless another day is wanted. */
export function beginning({
  edition = '2025',
  compte = AWA,
  debut = '2026-11-03',
  incidents = [],
  strict = false,
}: StoryChoice = {}): World {
  const scenario = incidents.length > 0 || strict ? scenarioWith(compte, debut, incidents, strict) : undefined;
  const { journal, content } = startSession(scenario, compte, [caf], {
    edition,
    mode: 'libre',
    seed: 42,
    t: 0,
    debut,
    regles: debut.slice(0, 7) as Month,
  });
  return worldOf(journal, content);
}

const scenarioWith = (compte: Compte, debut: Day, incidents: Incident[], strict: boolean): Scenario => ({
  id: 'caf/essai',
  titre: 'Un essai',
  resume: 'Pour les essais.',
  portail: 'caf',
  compte: compte.id,
  debut,
  regles: debut.slice(0, 7),
  strict,
  public: 'Développeurs',
  niveau: 'debutant',
  minutes: 5,
  objectifs: ['Essayer'],
  competences: ['Essayer'],
  prerequis: [],
  but: 'Essayer.',
  etapes: [],
  incidents,
  solution: [],
  retenir: [],
  garder: [],
  discussion: [],
});

/** An incident that strikes one kind of request. */
export const incident = (type: Incident['type'], requete: string, fois = 1): Incident => ({
  id: `${type}-${requete}`,
  type,
  requete,
  fois,
  queFaire: 'Réessayez plus tard.',
});

const play = (world: World, move: Move): World => extend(world, perform(move, world, [caf], 0));

/** The same, inside the account. */
export function loggedIn(world: World): World {
  let now = world;
  for (let move = caf.nextToConnect(now); move; move = caf.nextToConnect(now)) now = play(now, move);
  return at(now, 'caf:accueil');
}

/** The same, on another page of the portal. */
export const at = (world: World, lieu: string): World => play(world, { fais: 'ouvrir', lieu, onglet: 1 });

/** The same, a code having been asked for. */
export function codeSent(world: World): World {
  const { numeroSecuriteSociale, motDePasse } = world.compte.identifiants;
  const known = play(at(world, 'caf:connexion'), {
    fais: 'requete',
    portail: 'caf',
    route: 'connexion',
    corps: { numeroSecuriteSociale, motDePasse },
  });
  return play(at(known, 'caf:connexion/code'), { fais: 'requete', portail: 'caf', route: 'code', corps: {} });
}

/** The declaration that can be filled. Fails when there is none: a story without it would show nothing. */
export function openDossier(world: World): string {
  const quarter = currentQuarter(world);
  if (!quarter) throw new Error('Aucune déclaration n’est ouverte ce jour-là : changez « debut ».');
  return quarter.dossier;
}

/** The same, every question of these screens answered as by a careful reader of the papers. `avec` reads another figure. */
export function filled(
  world: World,
  screens: readonly string[] = ['situation', 'ressources', 'autres', 'validation'],
  avec?: string,
): World {
  const dossier = openDossier(world);
  const flow = caf.flows[DTR];
  let now = world;
  for (let going = flow !== undefined; going && flow; ) {
    const current = journey(caf, flow, dossier, now);
    const todo = current.screens
      .filter(({ screen }) => screens.includes(screen.id))
      .flatMap(({ fields }) => fields)
      .find(({ field, etat }) => etat === 'a-completer' && flow.truth(field, current.context, avec) !== undefined);
    going = todo !== undefined;
    if (todo) now = answered(now, todo.field.fait, todo.field.pour, flow.truth(todo.field, current.context, avec) ?? '');
  }
  return now;
}

/** The same, one answer having been typed. */
export const answered = (world: World, fait: string, pour: string | undefined, saisie: string): World =>
  play(world, {
    fais: 'repondre',
    dossier: openDossier(world),
    demarche: DTR,
    fait,
    ...(pour === undefined ? {} : { pour }),
    saisie,
  });

/** The same, one question left for later. */
export const postponed = (world: World, fait: string, pour?: string): World =>
  play(world, { fais: 'reporter', dossier: openDossier(world), demarche: DTR, fait, ...(pour === undefined ? {} : { pour }) });

/** The same, the declaration having been sent. */
export function sent(world: World): World {
  const flow = caf.flows[DTR];
  if (!flow) return world;
  const dossier = openDossier(world);
  const current = journey(caf, flow, dossier, world);
  const donnees = flow.payload(
    current.context,
    current.screens.map(({ screen }) => screen),
  );
  return play(world, { fais: 'requete', portail: 'caf', route: flow.route, corps: { dossier, donnees } });
}

/** The same, on a later day: what was due has happened. */
export const onDay = (world: World, day: Day): World => extend(world, advance(world, [caf], day, 0));
