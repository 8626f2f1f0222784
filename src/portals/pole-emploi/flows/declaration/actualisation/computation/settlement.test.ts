import { expect, test } from 'vitest';
import { allPapers } from '#engine/household/papers.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import { isRegistered } from '#portals/pole-emploi/dossier/file.ts';
import { poleEmploi } from '#portals/pole-emploi/index.ts';
import { declare, declared, independent, job, shortJob, worker } from '#portals/pole-emploi/testing/month-builder.ts';
import { act, decisions, jobseeker, letterOf, messages, session, until } from '#portals/pole-emploi/testing/session-builder.ts';
import { explainedMonth } from './explained.ts';

/* What a declaration pays, then what others find in it (facts § 5, rows 4 to 8 and 11). A daily wage of 100 € gives 57 € a day, 53.05 € net… counted apart in amounts.test.ts. */
const OCTOBER = '2026-10';
const one = job('un', { '2026-09': { brut: 900, heures: 70 }, '2026-10': { brut: 1200, heures: 90 } });
const paid = (world: World) => eventsOf(world, 'paye').filter(({ le }) => le > '2026-11-03');
const lesson = (world: World, id: string) => poleEmploi.lessons(world).find((found) => found.id === id);
const check = (world: World, name: string, params: Record<string, unknown> = {}) => poleEmploi.checks[name]?.test(params, world);

test.each(['2021', '2026'])('le net au lieu du brut, édition %s : payé trop, puis la lettre, deux mois après', (edition) => {
  const sent = declared(worker([one]), { edition, avec: 'net' });
  const before = until(sent, '2026-12-14');
  expect(decisions(before, 'trop-percu')).toEqual([]);
  expect(check(before, 'pas-de-trop-percu')).toBe(true);
  const world = until(sent, '2026-12-15');
  const right = until(declared(worker([one]), { edition }), '2026-12-15');
  const [debt] = decisions(world, 'trop-percu');
  const gap =
    Number(decisions(sent === world ? sent : before, 'calcul').at(-1)?.donnees?.net) -
    Number(decisions(right, 'calcul').at(-1)?.donnees?.net);
  expect(debt).toMatchObject({ dossier: 'trop-percu:2026-10', donnees: { mois: OCTOBER, raison: 'net-au-lieu-du-brut' } });
  expect(debt?.donnees?.montant).toBeCloseTo(gap, 2);
  expect(JSON.stringify(letterOf(world, 'trop-percu-notifie'))).toContain('pas le brut');
  expect(lesson(world, 'ecart:actualisation:2026-10')).toMatchObject({ etat: 'arrive' });
  expect(check(world, 'trop-percu', { raison: 'net-au-lieu-du-brut' })).toBe(true);
  // The right counts the days that were due.
  expect(explainedMonth(world, OCTOBER)?.joursPayes).toBe(explainedMonth(right, OCTOBER)?.joursPayes);
  expect(decisions(right, 'trop-percu')).toEqual([]);
});

test('la lettre de trop-perçu dit toutes les façons de répondre, et ce qui vient sans réponse, avec les dates', () => {
  const letter = letterOf(until(declared(worker([one]), { avec: 'net' }), '2026-12-15'), 'trop-percu-notifie');
  const words = letter.paragraphes.join(' ');
  for (const way of [
    'prélèvement',
    '24 fois',
    'virement',
    'chèque',
    'retenue',
    'effacement',
    'Contestez',
    'mise en demeure',
    'quinze jours',
  ])
    expect(words).toContain(way);
  expect(letter.aRetenir).toContainEqual({ libelle: 'Contester', valeur: 'Par écrit, jusqu’au 15 février 2027 inclus' });
  expect(letter.aRetenir?.at(-1)?.valeur).toContain('15 janvier 2027');
});

test('une augmentation de juillet que le simulateur ne connaît pas se dit dans le calcul du mois', () => {
  const world = session(jobseeker(), { debut: '2027-06-03' });
  const june = declare(until(declare(world), '2027-06-29'));
  const july = explainedMonth(until(declare(until(june, '2027-07-29')), '2027-08-10'), '2027-07');
  expect(july?.lignes.at(-1)).toMatchObject({ montant: 0, libelle: 'Augmentation du 1er juillet 2027 : pas connue' });
});

test('le mois payé au lieu du mois travaillé : un écart avec les employeurs', () => {
  const late = job('un', {
    '2026-09': { brut: 300, heures: 22, payeLe: '2026-10-05' },
    '2026-10': { brut: 1400, heures: 100, payeLe: '2026-11-05' },
  });
  const world = until(declared(worker([late]), { avec: 'mois-paye' }), '2026-12-15');
  expect(decisions(world, 'trop-percu')[0]?.donnees).toMatchObject({ raison: 'mois-paye', declareBrut: 300, constateBrut: 1400 });
});

test.each(['2021', '2026'])('un contrat court oublié, édition %s : trop-perçu, et ce travail ne compte plus', (edition) => {
  const jobs = [one, shortJob('court', { brut: 400, heures: 30 })];
  const world = until(declared(worker(jobs), { edition, avec: 'contrat-oublie' }), '2026-12-15');
  expect(decisions(world, 'trop-percu')[0]?.donnees?.raison).toBe('contrat-oublie');
  expect(decisions(world, 'periode-perdue')[0]?.donnees).toMatchObject({ heures: 30, employeur: 'Maison court' });
  expect(check(world, 'travail-perdu')).toBe(true);
  expect(lesson(world, 'perdu:2026-10:court')?.etat).toBe('arrive');
  const right = until(declared(worker(jobs), { edition }), '2026-12-15');
  expect(decisions(right, 'periode-perdue')).toEqual([]);
  expect(lesson(right, 'evite-court:2026-10')?.montant).toBeGreaterThan(0);
});

test('un arrêt maladie non déclaré : les mêmes jours payés deux fois sont à rendre', () => {
  const who = worker([], { arrets: [{ du: '2026-10-05', au: '2026-10-14' }] });
  const world = until(declared(who, { avec: 'arret-oublie' }), '2026-12-15');
  const [debt] = decisions(world, 'trop-percu');
  expect(debt?.donnees?.raison).toBe('arret-non-declare');
  expect(debt?.donnees?.montant).toBeCloseTo(Number(debt?.donnees?.avant) / 3, 2);
});

test('trop déclaré : le complément est dû, annoncé, puis payé, et les jours repris', () => {
  const estimated = act(
    session(worker([one])),
    { repondre: { fait: 'travailMois', valeur: 'oui' } },
    { repondre: { fait: 'ligneConnue', valeur: 'erreur' } },
    { repondre: { fait: 'erreurLigne', valeur: 'montant' } },
    { repondre: { fait: 'brutLigne', pour: 'un', valeur: 1500 } },
    { remplir: { demarche: 'actualisation' } },
    { envoyer: 'actualisation' },
  );
  const world = until(estimated, '2026-12-31');
  const [more] = decisions(world, 'rappel');
  expect(Number(more?.donnees?.montant)).toBeGreaterThan(0);
  expect(messages(world, 'rappel-allocation')).toHaveLength(1);
  expect(paid(world).find(({ detail }) => 'rappel' in detail)).toMatchObject({
    mois: OCTOBER,
    le: '2026-12-18',
    montant: more?.donnees?.montant,
  });
  expect(check(world, 'complement', { mois: OCTOBER })).toBe(true);
});

test('un petit écart n’est pas réclamé (moins de 77 €, règle de 2020)', () => {
  const small = job('un', { '2026-10': { brut: 400, heures: 30, net: 330 } });
  const world = until(declared(worker([small]), { avec: 'net' }), '2026-12-15');
  expect(decisions(world, 'trop-percu')).toEqual([]);
  expect(decisions(world, 'ecart-sans-suite')).toHaveLength(1);
});

test('à son compte, par trimestre, case vide : paiement provisoire, puis le compte juste quand le trimestre est connu', () => {
  const who = independent('trimestrielle', { '2026-10': 900 });
  const world = until(declared(who), '2027-02-28');
  expect(decisions(world, 'calcul').map(({ donnees }) => donnees?.provisoire)).toEqual([true, false]);
  expect(decisions(world, 'calcul')[0]?.donnees?.jours).toBe(21);
  expect(decisions(world, 'calcul')[1]).toMatchObject({ le: '2027-02-15' });
  const wrong = until(
    act(
      session(who),
      { repondre: { fait: 'travailMois', valeur: 'oui' } },
      { repondre: { fait: 'typeLigne', pour: '1', valeur: 'non-salarie' } },
      { repondre: { fait: 'chiffreLigne', pour: '1', valeur: 0 } },
    ),
    '2026-11-04',
  );
  const zero = until(declare(wrong), '2027-02-28');
  expect(decisions(zero, 'trop-percu')[0]?.donnees).toMatchObject({ raison: 'activite-independante' });
});

test('à son compte, chaque mois : 0 quand rien n’est encaissé ; laissé vide, le paiement est plus petit puis corrigé', () => {
  const who = independent('mensuelle', { '2026-09': 640, '2026-10': 0 });
  expect(decisions(until(declared(who), '2026-12-20'), 'calcul').map(({ donnees }) => donnees?.jours)).toEqual([30]);
  const empty = act(
    session(who),
    { repondre: { fait: 'travailMois', valeur: 'oui' } },
    { repondre: { fait: 'typeLigne', pour: '1', valeur: 'non-salarie' } },
    { repondre: { fait: 'chiffreLigne', pour: '1', valeur: '' } },
  );
  const world = until(declare(empty), '2026-12-20');
  expect(decisions(world, 'calcul').map(({ donnees }) => donnees?.jours)).toEqual([21, 30]);
  expect(decisions(world, 'rappel')).toHaveLength(1);
});

test('payé trois jours ouvrés après la validation, jamais avant le calendrier', () => {
  const early = declare(session(jobseeker(), { debut: '2026-10-28' }));
  expect(
    paid(until(early, '2026-11-30')).length +
      eventsOf(until(early, '2026-11-02'), 'paye').filter(({ mois }) => mois === OCTOBER).length,
  ).toBe(1);
  expect(eventsOf(until(early, '2026-11-30'), 'paye').find(({ mois }) => mois === OCTOBER)?.le).toBe('2026-11-02');
  const last = declare(session(jobseeker(), { debut: '2026-11-13' }));
  expect(eventsOf(until(last, '2026-11-30'), 'paye').find(({ mois }) => mois === OCTOBER)?.le).toBe('2026-11-18');
});

test('un salaire trop grand : aucun jour payé, aucun perdu, et c’est dit', () => {
  const world = until(declared(worker([job('un', { '2026-10': { brut: 3000, heures: 151 } })])), '2026-11-10');
  expect(paid(world)).toMatchObject([{ mois: OCTOBER, montant: 0 }]);
  expect(JSON.stringify(letterOf(world, 'pas-de-paiement'))).toContain('ne sont pas perdus');
});

test('sans allocation, l’actualisation est obligatoire aussi : rien n’est payé, l’inscription continue', () => {
  const world = until(declared(jobseeker({ allocation: undefined })), '2026-11-20');
  expect(paid(world)).toEqual([]);
  expect(isRegistered(world)).toBe(true);
});

test('les papiers demandés suivent les réponses, et le paiement ne les attend pas', () => {
  const who = worker([shortJob('court', { brut: 200, heures: 15 })], { arrets: [{ du: '2026-10-26', au: '2026-11-06' }] });
  const sent = declared(who);
  expect(decisions(sent, 'pieces-attendues')[0]?.donnees?.pieces).toEqual(['bulletin', 'attestation-employeur', 'arret']);
  expect(JSON.stringify(letterOf(sent, 'justificatifs-demandes'))).toContain('n’attend pas');
  expect(paid(until(sent, '2026-11-10'))).toHaveLength(1);
  const titles = allPapers(until(sent, '2026-11-10'), [poleEmploi]).map(({ titre }) => titre);
  for (const titre of [
    'Avis d’arrêt de travail (volet 3)',
    'Contrat de travail, Maison court',
    'Attestation employeur, Maison court',
    'Preuve d’actualisation, octobre 2026',
  ])
    expect(titles).toContain(titre);
});

test('deux employeurs sur une ligne : la somme est juste, mais rien ne correspond ; les bulletins sont demandés', () => {
  const jobs = [shortJob('un', { brut: 300, heures: 20 }), shortJob('deux', { brut: 200, heures: 15 })];
  const world = act(
    session(worker(jobs)),
    { repondre: { fait: 'travailMois', valeur: 'oui' } },
    { repondre: { fait: 'employeurs', valeur: ['1'] } },
    { repondre: { fait: 'employeurLigne', pour: '1', valeur: 'Maison un et Maison deux' } },
    { repondre: { fait: 'heuresLigne', pour: '1', valeur: 35 } },
    { repondre: { fait: 'brutLigne', pour: '1', valeur: 500 } },
    { remplir: { demarche: 'actualisation' } },
    { envoyer: 'actualisation' },
  );
  const later = until(world, '2026-12-20');
  expect(messages(later, 'lignes-a-separer')).toHaveLength(1);
  expect(decisions(later, 'periode-perdue')).toEqual([]);
  expect(decisions(later, 'trop-percu')).toEqual([]);
  expect(lesson(later, 'deux-en-une:2026-10')?.explication).toContain('Maison un et Maison deux');
});
