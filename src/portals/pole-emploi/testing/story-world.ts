import type { Day } from '../../../engine/day.ts';
import { journey } from '../../../engine/journey.ts';
import { startSession } from '../../../engine/start.ts';
import { extend, stamp, type World, worldOf } from '../../../engine/world.ts';
import type { Compte } from '../../../schema/compte.ts';
import type { Fait } from '../../../schema/evenement.ts';
import type { Incident, Scenario } from '../../../schema/scenario.ts';
import { poleEmploi } from '../index.ts';
import type { EditionId } from '../part.ts';
import { jobseeker, make } from './session-builder.ts';

/*
 * Worlds for stories and tests: a small account, and gestures played by the engine itself. A story is a journal: nothing here
 * is written by hand that the portal would not have recorded.
 */
export interface StoryChoice {
  edition?: EditionId;
  compte?: Compte;
  debut?: Day;
  incidents?: Incident[];
  strict?: boolean;
}

/** Noé, with a bank card to send. */
export const NOE: Compte = jobseeker(
  {},
  { papiers: [{ id: 'rib', type: 'rib', titulaire: 'Noé Modèle', iban: 'FR76 0000 0000 0099 9999 9999 985' }] },
);

/** A session that just began, on 3 November 2026 unless another day is wanted: outside, on the home page. */
export function beginning({
  edition = '2026',
  compte = NOE,
  debut = '2026-11-03',
  incidents = [],
  strict = false,
}: StoryChoice = {}): World {
  const scenario = incidents.length > 0 || strict ? scenarioWith(compte, debut, incidents, strict) : undefined;
  const { journal, content } = startSession(scenario, compte, [poleEmploi], {
    edition,
    mode: 'libre',
    seed: 42,
    t: 0,
    debut,
    regles: '2026-11',
  });
  return worldOf(journal, content);
}

const scenarioWith = (compte: Compte, debut: Day, incidents: Incident[], strict: boolean): Scenario => ({
  id: 'pole-emploi/essai',
  titre: 'Un essai',
  resume: 'Pour les essais.',
  portail: 'pole-emploi',
  compte: compte.id,
  debut,
  regles: '2026-11',
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

/** The same, inside the space, by the way that the demonstration takes. */
export function loggedIn(world: World): World {
  let now = world;
  for (let left = 40; left > 0; left -= 1) {
    const move = poleEmploi.nextToConnect(now);
    if (!move) return at(now, 'pole-emploi:accueil');
    now = make(now, move);
  }
  throw new Error('La démonstration ne sait pas entrer.');
}

/** The same, on another page of the portal. */
export const at = (world: World, lieu: string): World => make(world, { fais: 'ouvrir', lieu, onglet: 1 });

/** The same, something having happened. */
export const having = (world: World, ...faits: Fait[]): World =>
  extend(world, stamp(faits, { today: world.today, minute: world.minute, t: 0 }));

/** The same, a request having been made. */
export const asked = (world: World, route: string, corps: Readonly<Record<string, unknown>> = {}): World =>
  make(world, { fais: 'requete', portail: 'pole-emploi', route, corps });

/** The same, the identifier having been accepted. */
export const identified = (world: World): World =>
  asked(at(world, 'pole-emploi:connexion'), 'connexion', { identifiant: world.compte.poleEmploi?.identifiant });

/** The dossier of a démarche that can be filled now. Fails when there is none: a story without it would show nothing. */
export function openDossier(world: World, demarche: string): string {
  const dossier = poleEmploi.flows[demarche]?.open(world);
  if (dossier === undefined) throw new Error(`« ${demarche} » n’est pas ouverte ce jour-là : changez « debut ».`);
  return dossier;
}

/** The same, every question answered as by a careful reader of the papers; `sauf` names screens to leave as they are. */
export function filled(world: World, demarche: string, sauf: readonly string[] = []): World {
  const flow = poleEmploi.flows[demarche];
  if (!flow) throw new Error(`aucune démarche « ${demarche} »`);
  const dossier = openDossier(world, demarche);
  let now = world;
  for (;;) {
    const current = journey(poleEmploi, flow, dossier, now);
    const todo = current.screens
      .filter(({ screen }) => !sauf.includes(screen.id))
      .flatMap(({ fields }) => fields)
      .find(({ field, etat }) => etat !== 'complet' && !field.optional && flow.truth(field, current.context) !== undefined);
    if (!todo) return now;
    now = answered(now, demarche, todo.field.fait, todo.field.pour, flow.truth(todo.field, current.context) ?? '');
  }
}

/** The same, one answer having been typed. */
export const answered = (world: World, demarche: string, fait: string, pour: string | undefined, saisie: string): World =>
  make(world, {
    fais: 'repondre',
    dossier: openDossier(world, demarche),
    demarche,
    fait,
    ...(pour === undefined ? {} : { pour }),
    saisie,
  });

/** The same, the démarche having been sent. */
export function sent(world: World, demarche: string): World {
  const flow = poleEmploi.flows[demarche];
  if (!flow) throw new Error(`aucune démarche « ${demarche} »`);
  const dossier = openDossier(world, demarche);
  const current = journey(poleEmploi, flow, dossier, world);
  const donnees = flow.payload(
    current.context,
    current.screens.map(({ screen }) => screen),
  );
  return asked(world, flow.route, { dossier, donnees });
}
