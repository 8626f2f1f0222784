import { expect, test } from 'vitest';
import { answersOf } from '#engine/answers/answers.ts';
import { journey } from '#engine/flow/journey.ts';
import { livedTruth } from '#engine/household/truth.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import { transmittedWork, trueWork } from '#portals/pole-emploi/dossier/emplois/work.ts';
import { ACTU, currentWindow, dossierOf, isStarted } from '#portals/pole-emploi/dossier/months.ts';
import { poleEmploi } from '#portals/pole-emploi/index.ts';
import { declare, declared, job, shortJob, worker } from '#portals/pole-emploi/testing/month-builder.ts';
import { act, decisions, jobseeker, record, session, until } from '#portals/pole-emploi/testing/session-builder.ts';
import { actualisation } from '../flow.ts';

/* What is known beforehand, what the person adds, and what becomes of both. */
const DOSSIER = dossierOf('2026-10');
const walk = (world: World) => journey(poleEmploi, actualisation, DOSSIER, world);
const fields = (world: World) => walk(world).screens.flatMap((screen) => screen.fields);
const works = (world: World) => act(world, { repondre: { fait: 'travailMois', valeur: 'oui' } });
const check = (world: World, name: string, params: Record<string, unknown> = {}) => poleEmploi.checks[name]?.test(params, world);
const long = job('long', { '2026-10': { brut: 520, heures: 40 } });

test('la ligne d’un employeur qui durait déjà est là, avec ses chiffres ; un contrat du mois n’y est pas encore', () => {
  const world = works(session(worker([long, shortJob('court', { brut: 180, heures: 14 })])));
  const known = fields(world).filter(({ field }) => field.fait === 'ligneConnue');
  expect(known.map(({ field }) => [field.pour, field.groupe])).toEqual([['long', 'Maison long']]);
  expect(known[0]?.field.connu).toBe('40 heures · 520,00\u00a0€ bruts · du 1er octobre 2026 au 31 octobre 2026');
  expect(trueWork(world, '2026-10').map(({ id }) => id)).toEqual(['long', 'court']);
});

test('rien n’a été transmis : aucune ligne n’attend, on ajoute la sienne', () => {
  const world = works(session(worker([job('muet', { '2026-10': { brut: 520, heures: 40, transmis: null } })])));
  expect(transmittedWork(world, '2026-10')).toEqual([]);
  expect(fields(world).some(({ field }) => field.fait === 'autreActivite')).toBe(false);
  expect(fields(world).find(({ field }) => field.fait === 'heuresLigne')?.field.pour).toBe('1');
  expect(
    check(declared(worker([job('muet', { '2026-10': { brut: 520, heures: 40, transmis: null } })])), 'actualisation-juste'),
  ).toBe(true);
});

test('l’employeur s’est trompé : on signale l’erreur, et c’est le bulletin qui compte', () => {
  const who = worker([job('faux', { '2026-10': { brut: 1000, heures: 80, transmis: 1200 } })]);
  expect(transmittedWork(session(who), '2026-10')[0]?.brut).toBe(1500);
  const sent = declared(who);
  const donnees = eventsOf(sent, 'envoye').at(-1)?.donnees ?? {};
  expect(donnees).toMatchObject({
    'ligneConnue@faux': 'erreur',
    'erreurLigne@faux': 'montant',
    'brutLigne@faux': 1000,
    reponsesConfirmees: true,
  });
  const blind = until(declared(who, { avec: 'pre-rempli' }), '2026-12-31');
  expect(decisions(blind, 'rappel')).toHaveLength(1);
  expect(decisions(until(sent, '2026-12-31'), 'rappel')).toEqual([]);
});

test('un employeur chez qui l’on n’a pas travaillé : la ligne est écartée', () => {
  const who = worker([long]);
  const world = act(
    session(who),
    { repondre: { fait: 'travailMois', valeur: 'oui' } },
    { repondre: { fait: 'ligneConnue', valeur: 'erreur' } },
    { repondre: { fait: 'erreurLigne', valeur: 'jamais' } },
    { repondre: { fait: 'autreActivite', valeur: 'non' } },
    { remplir: { demarche: ACTU } },
    { envoyer: ACTU },
  );
  expect(decisions(until(world, '2026-11-05'), 'calcul').at(-1)?.donnees).toMatchObject({ heures: 0, jours: 30 });
});

test('chaque contrat a sa ligne : trois petits contrats, trois lignes', () => {
  const jobs = ['un', 'deux', 'trois'].map((id) => shortJob(id, { brut: 100, heures: 8 }));
  const world = act(session(worker(jobs)), { remplir: { demarche: ACTU } });
  expect(answersOf(world, DOSSIER).get('employeurs')).toEqual({ etat: 'repondu', valeur: ['1', '2', '3'] });
  expect(check(world, 'employeurs-separes')).toBe(true);
  const mixed = act(
    session(worker(jobs.slice(0, 2))),
    { repondre: { fait: 'travailMois', valeur: 'oui' } },
    { repondre: { fait: 'employeurs', valeur: ['1'] } },
    { repondre: { fait: 'employeurLigne', pour: '1', valeur: 'Maison un et Maison deux' } },
    { remplir: { demarche: ACTU } },
  );
  expect(check(mixed, 'employeurs-separes')).toBe(false);
});

test('ce que l’on a commencé est repris, un autre jour et à une autre heure', () => {
  const begun = works(session(worker([long])));
  const later = until(begun, '2026-11-09');
  const window = currentWindow(later);
  expect(window && isStarted(later, window)).toBe(true);
  expect(fields(later).find(({ key }) => key === 'travailMois')?.valeur).toBe('oui');
  expect(check(declare(later), 'actualisation-a-temps')).toBe(true);
});

test('un travail d’avant l’inscription ne se déclare pas ici', () => {
  const before = job(
    'avant',
    { '2026-10': { brut: 900, heures: 70 } },
    { nature: 'cdd', debut: '2026-08-01', fin: '2026-10-09' },
  );
  expect(trueWork(session(worker([before], { inscritLe: '2026-10-12' })), '2026-10')).toEqual([]);
});

test('ce qui est payé ici est une ressource pour les autres administrations, le mois où l’argent arrive', () => {
  const world = until(declared(worker([long])), '2026-11-10');
  const paid = eventsOf(world, 'paye').at(-1);
  const income = livedTruth(world).verite.revenus.find(({ nature }) => nature === 'chomage');
  expect(income?.personne).toBe('noe');
  expect(income?.mois?.['2026-11']).toBe(paid?.montant);
});

test('le travail est juste quand sa dernière question a sa réponse, pas dès que ses chiffres le sont', () => {
  const start = session(worker([job('muet', { '2026-10': { brut: 520, heures: 40, transmis: null } })]));
  const amounts = act(
    works(start),
    { repondre: { fait: 'heuresLigne', pour: '1', valeur: 40 } },
    { repondre: { fait: 'brutLigne', pour: '1', valeur: 520 } },
  );
  expect([check(start, 'travail-juste'), check(amounts, 'travail-juste')]).toEqual([false, false]);
  expect(check(act(amounts, { remplir: { demarche: ACTU } }), 'travail-juste')).toBe(true);
  const net = act(works(start), { remplir: { demarche: ACTU, avec: 'net' } });
  expect(check(net, 'travail-juste')).toBe(false);
});

test('un arrêt est juste avec ses deux dates, et pas tant que la question attend', () => {
  const start = session(worker([]));
  const answer = (valeur: string) => act(start, { repondre: { fait: 'absenceSante', valeur } });
  expect([start, answer('non'), answer('oui')].map((world) => check(world, 'arret-juste'))).toEqual([false, true, false]);
});

test('chaque contrôle des scénarios dit vrai quand tout est fait, et faux au début', () => {
  const who = worker([long]);
  const start = session(who);
  for (const name of [
    'actualisation-faite',
    'actualisation-a-temps',
    'actualisation-juste',
    'tout-rempli',
    'employeurs-separes',
    'pas-de-trop-percu',
  ])
    expect([name, check(start, name)]).toEqual([name, false]);
  const filled = act(start, { remplir: { demarche: ACTU } });
  expect(check(filled, 'tout-rempli')).toBe(true);
  expect(check(filled, 'actualisation-juste')).toBe(true);
  const world = until(declare(filled), '2026-11-10');
  for (const name of [
    'actualisation-faite',
    'actualisation-a-temps',
    'actualisation-juste',
    'pas-de-trop-percu',
    'toujours-inscrit',
    'paiement-recu',
  ])
    expect([name, check(world, name)]).toEqual([name, true]);
  const { jours, net } = decisions(world, 'calcul').at(-1)?.donnees ?? {};
  expect(check(world, 'jours-payes', { mois: '2026-10', jours })).toBe(true);
  expect(check(world, 'jours-payes', { mois: '2026-10', jours: 1 })).toBe(false);
  expect(check(world, 'montant-calcule', { mois: '2026-10', montant: net })).toBe(true);
});

test('une retenue choisie pour une dette est retirée du paiement, pas du droit', () => {
  const owing = until(
    declared(worker([job('un', { '2026-10': { brut: 1200, heures: 90 }, '2026-11': { brut: 20, heures: 1 } })]), {
      avec: 'net',
    }),
    '2026-11-28',
  );
  const world = until(declare(owing), '2026-12-20');
  expect(decisions(world, 'trop-percu')).toHaveLength(1);
  const chosen = record(world, { type: 'decide', dossier: 'trop-percu:2026-10', issue: 'acceptee', motif: 'retenue-choisie' });
  const after = until(declare(until(chosen, '2026-12-29')), '2027-01-20');
  const payment = eventsOf(after, 'paye').at(-1);
  expect(payment?.retenu).toBeGreaterThan(0);
  expect(payment?.montant).toBeCloseTo((payment?.detail.allocation ?? 0) - (payment?.retenu ?? 0), 2);
});

test('une suspension qui court réduit le mois, et la ligne dit de combien', () => {
  const donnees = {
    id: 's',
    faute: 'absence',
    fauteLe: '2026-09-20',
    par: 'pole-emploi',
    reponseJusquau: '2026-10-01',
    rang: 1,
    nature: 'suspension',
  } as const;
  const world = record(
    session(jobseeker()),
    { type: 'decide', dossier: 'observations:s', issue: 'en-instruction', motif: 'sanction-envisagee', donnees },
    {
      type: 'decide',
      dossier: 'observations:s',
      issue: 'acceptee',
      motif: 'suspension',
      donnees: { taux: 0.3, du: '2026-10-01', jusquau: '2026-11-30' },
    },
  );
  const cut = Number(decisions(until(declare(world), '2026-11-05'), 'calcul').at(-1)?.donnees?.net);
  const whole = Number(decisions(until(declared(jobseeker()), '2026-11-05'), 'calcul').at(-1)?.donnees?.net);
  expect(cut).toBeCloseTo(whole * 0.7, 2);
});

test('une ligne porte le nom de son employeur, dès qu’il est écrit', () => {
  const nameOf = (world: World, pour: string) => actualisation.facts.heuresLigne?.nom(pour, world);
  const start = session(worker([long]));
  expect(nameOf(start, 'long')).toBe('les heures de travail, Maison long');
  expect(nameOf(start, '1')).toBe('les heures de travail, employeur 1');
  const named = act(session(worker([shortJob('court', { brut: 180, heures: 14 })])), { remplir: { demarche: ACTU } });
  expect(nameOf(named, '1')).toBe('les heures de travail, Maison court');
});
