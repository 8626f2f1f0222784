import { expect, test } from 'vitest';
import { answersOf } from '#engine/answers/answers.ts';
import { journey } from '#engine/flow/journey.ts';
import type { World } from '#engine/journal/world.ts';
import { ACTU, dossierOf } from '#portals/pole-emploi/dossier/months.ts';
import { poleEmploi } from '#portals/pole-emploi/index.ts';
import { independent, job, NOTHING, send, worker } from '#portals/pole-emploi/testing/month-builder.ts';
import { jobseeker, make, session } from '#portals/pole-emploi/testing/session-builder.ts';
import type { Donnees } from '#schema/evenement.ts';
import { actualisation } from './flow.ts';

/* Every bad input of facts § 2b and of the issue: the message of a good portal, in plain words, and nothing typed is lost. */
const DOSSIER = dossierOf('2026-10');
const type = (world: World, fait: string, saisie: string, pour?: string): World =>
  make(world, { fais: 'repondre', dossier: DOSSIER, demarche: ACTU, fait, ...(pour === undefined ? {} : { pour }), saisie });
const refusal = (world: World) => {
  const last = world.events.findLast((event) => event.type === 'refuse');
  return last?.type === 'refuse' ? last : undefined;
};
const line = (more: Donnees = {}): Donnees => ({
  ...NOTHING['2026'],
  travailMois: 'oui',
  employeurs: ['1'],
  'typeLigne@1': 'salarie',
  'employeurLigne@1': 'Bar Inventé',
  'heuresLigne@1': 20,
  'brutLigne@1': 300,
  'debutLigne@1': '2026-10-05',
  'finLigne@1': '2026-10-09',
  'termineLigne@1': 'non',
  ...more,
});
const refused = (donnees: Donnees) => send(session(), donnees).corps;

test.each([
  ['heuresLigne', '900', '1', 'que 744 heures dans tout le mois'],
  ['heuresMois', '745', undefined, 'que 744 heures'],
  ['heuresLigne', '12,5', '1', 'nombre entier'],
  ['heuresLigne', '0', '1', '1 ou plus'],
  ['brutLigne', 'trois cents', '1', 'seulement des chiffres'],
  ['brutLigne', '300,456', '1', 'Deux chiffres au plus après la virgule'],
  ['brutLigne', '150000', '1', 'très grand'],
  ['brutMois', '-20', undefined, 'ne peut pas être négatif'],
  ['arretDebut', '28/09/2026', undefined, 'avant le début du mois déclaré (1er octobre 2026)'],
  ['arretDebut', '02/11/2026', undefined, 'après la fin du mois déclaré (31 octobre 2026)'],
  ['finRecherche', '31/11/2026', undefined, 'n’existe pas'],
  ['debutLigne', '2026-11-02', '1', 'Choisissez un jour d’octobre 2026'],
  ['employeurLigne', ' ', '1', 'en haut du bulletin'],
])('%s : « %s » est refusé en mots simples, et ce qui est tapé reste', (fait, saisie, pour, words) => {
  const last = refusal(type(session(), fait, saisie, pour));
  expect(last?.raison).toContain(words);
  expect(last?.saisie).toBe(saisie);
});

test('une virgule, un symbole d’euro et des espaces se lisent', () => {
  const answers = answersOf(type(session(), 'brutLigne', '1 234,50 €', '1'), DOSSIER);
  expect(answers.get('brutLigne@1')).toEqual({ etat: 'repondu', valeur: 1234.5 });
});

test('l’heure de trop d’un mois de 30 jours se voit aussi : novembre n’en a que 720', () => {
  const world = session(jobseeker(), { debut: '2026-11-28' });
  const answer = make(world, {
    fais: 'repondre',
    dossier: dossierOf('2026-11'),
    demarche: ACTU,
    fait: 'heuresMois',
    saisie: '721',
  });
  expect(refusal(answer)?.raison).toContain('720 heures');
});

test.each<[string, Donnees, string]>([
  ['debutLigne@1', line({ 'debutLigne@1': '2026-09-28' }), 'octobre 2026'],
  ['finLigne@1', line({ 'finLigne@1': '2026-10-02' }), 'La date de fin est avant la date de début'],
  ['heuresLigne@1', line({ 'heuresLigne@1': 200 }), '120 heures en tout'],
  [
    'absenceFin',
    { ...NOTHING['2026'], absenceSante: 'oui', absenceDebut: '2026-10-20', absenceFin: '2026-10-10' },
    'avant la date de début',
  ],
  [
    'absenceDebut',
    { ...NOTHING['2026'], absenceSante: 'oui', absenceDebut: '2026-09-20', absenceFin: '2026-10-10' },
    'octobre 2026',
  ],
  [
    'retraiteDate',
    { ...NOTHING['2026'], pensionNouvelle: 'oui', pensionNatures: ['retraite'], retraiteDate: '2026-08-01' },
    'octobre 2026',
  ],
  [
    'finRecherche',
    { ...NOTHING['2026'], maintienInscription: 'non', finRecherche: '2026-11-05', motifFin: 'autre' },
    'octobre 2026',
  ],
])('à l’envoi, %s est dit sur son champ et rien ne part', (cle, donnees, words) => {
  const reply = send(session(), donnees);
  expect(reply.status).toBe(422);
  const error = (reply.corps.erreurs as { cle: string; message: string }[]).find((one) => one.cle === cle);
  expect(error?.message).toContain(words);
  expect(reply.faits).toEqual([]);
});

test('pendant que l’on remplit, la même chose est dite près du champ', () => {
  const world = Object.entries(line({ 'finLigne@1': '2026-10-02' })).reduce((now, [key, value]) => {
    const [fait = '', pour] = key.split('@');
    return type(now, fait, Array.isArray(value) ? value.join(',') : String(value).replace('.', ','), pour);
  }, session());
  const fields = journey(poleEmploi, actualisation, DOSSIER, world).screens.flatMap((screen) => screen.fields);
  const end = fields.find(({ key }) => key === 'finLigne@1');
  expect(end?.field.alerte).toContain('avant la date de début');
  expect(end?.etat).toBe('a-verifier');
});

test('oui, j’ai travaillé, mais aucune ligne : on demande d’en ajouter une', () => {
  const donnees = { ...NOTHING['2026'], travailMois: 'oui', employeurs: [] };
  expect(JSON.stringify(refused(donnees))).toContain('Ajoutez au moins un employeur');
});

test.each<[string, Donnees, string]>([
  ['des heures et 0 €', line({ 'brutLigne@1': 0 }), '0 € de salaire'],
  ['moins que le Smic', line({ 'heuresLigne@1': 40 }), 'moins que le Smic'],
  [
    'du travail pendant un arrêt',
    line({ absenceSante: 'oui', absenceDebut: '2026-10-06', absenceFin: '2026-10-12' }),
    'pendant un arrêt',
  ],
  ['deux employeurs dans une ligne', line({ 'employeurLigne@1': 'Bar Inventé et Café Rêvé' }), 'une ligne pour chacun'],
  ['deux employeurs, avec une barre', line({ 'employeurLigne@1': 'Bar Inventé / Café Rêvé' }), 'une ligne pour chacun'],
  ['deux employeurs, avec un plus', line({ 'employeurLigne@1': 'Bar Inventé + Café Rêvé' }), 'une ligne pour chacun'],
  [
    'plus de 420 heures',
    line({ 'heuresLigne@1': 500, 'brutLigne@1': 7000, 'debutLigne@1': '2026-10-01', 'finLigne@1': '2026-10-31' }),
    '420 heures',
  ],
])('%s : on peut confirmer, d’une façon ou de l’autre', (_name, donnees, words) => {
  const reply = send(session(), donnees);
  expect(reply.status).toBe(409);
  expect(JSON.stringify(reply.corps.incoherences)).toContain(words);
  expect(reply.faits).toEqual([]);
  expect(send(session(), donnees, { confirme: true }).status).toBe(201);
  expect(send(session(), { ...donnees, reponsesConfirmees: true }).status).toBe(201);
});

test('un écart avec ce que l’employeur a transmis se confirme aussi, dans les deux présentations', () => {
  const who = worker([job('un', { '2026-10': { brut: 520, heures: 40 } })]);
  const former = { ...NOTHING['2021'], travailMois: 'oui', heuresMois: 40, brutMois: 400.4 };
  const old = send(session(who, { edition: '2021' }), former);
  expect(old.status).toBe(409);
  expect(JSON.stringify(old.corps)).toContain('Avez-vous pris le salaire net');
  const never = send(session(who), { ...NOTHING['2026'] });
  expect(never.status).toBe(409);
  expect(JSON.stringify(never.corps)).toContain('Maison un : 40 heures');
});

test.each(['Terre et Ciel SARL', 'Marks & Co', 'A. Dupont'])(
  '« %s » : le nom est seulement à vérifier, jamais refusé',
  (name) => {
    expect([201, 409]).toContain(send(session(), line({ 'employeurLigne@1': name })).status);
  },
);

test('travailleur indépendant : 0 chaque mois, vide quand le chiffre se dit par trimestre ; jamais d’alerte pour un zéro', () => {
  const own = (chiffre: number | '') => ({
    ...line(),
    'typeLigne@1': 'non-salarie',
    'chiffreLigne@1': chiffre,
  });
  const { 'brutLigne@1': _brut, 'termineLigne@1': _ended, ...zero } = own(0) as Donnees;
  expect(send(session(independent('mensuelle', { '2026-09': 0 })), zero).status).toBe(201);
  const { 'brutLigne@1': _gross, 'termineLigne@1': _over, ...empty } = own('') as Donnees;
  expect(send(session(independent('trimestrielle', { '2026-09': 0 })), empty).status).toBe(201);
});

test('une réponse qui manque : la demande ne part pas, et ce qui manque est nommé', () => {
  const { maintienInscription: _kept, ...donnees } = NOTHING['2026'] ?? {};
  expect(send(session(), donnees as Donnees)).toMatchObject({ status: 422, corps: { manque: ['maintienInscription'] } });
});
