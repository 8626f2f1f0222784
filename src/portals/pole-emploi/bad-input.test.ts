import { expect, test } from 'vitest';
import { answersOf } from '#engine/answers/answers.ts';
import { type FieldState, journey } from '#engine/flow/journey.ts';
import { extend, type World } from '#engine/journal/world.ts';
import { wait } from '#engine/story/advance.ts';
import type { Donnees } from '#schema/evenement.ts';
import { ACTU, dossierOf } from './dossier/months.ts';
import { inscription } from './flows/inscription/inscription/flow.ts';
import { filled, lea, outside } from './flows/inscription/inscription/testing.ts';
import { poleEmploi } from './index.ts';
import { NOTHING, send, shortJob, worker } from './testing/month-builder.ts';
import { act, ask, jobseeker, make, session } from './testing/session-builder.ts';

/*
 * What people really type wrong (issue « Pôle emploi », Bad input), in the two presentations: the question is on a page of that
 * presentation, the answer is refused or questioned in plain words, and what was typed stays.
 */
const OCTOBER = dossierOf('2026-10');
interface Try {
  /** The key of the field in each presentation: they do not ask everything in the same way. */
  ou: { '2021': string; '2026': string };
  /** What makes the field appear. */
  avant: { '2021': Donnees; '2026': Donnees };
  saisie: string;
  mots: string;
}
type Edition = keyof Try['ou'];
const EDITIONS: readonly Edition[] = ['2021', '2026'];
const WORKED = { '2021': { travailMois: 'oui' }, '2026': { travailMois: 'oui', 'typeLigne@1': 'salarie' } };
const HOURS = { '2021': 'heuresMois', '2026': 'heuresLigne@1' };
const PAY = { '2021': 'brutMois', '2026': 'brutLigne@1' };
const ILL = { '2021': { arretMaladie: 'oui' }, '2026': { absenceSante: 'oui' } };

function type(world: World, demarche: string, dossier: string, key: string, saisie: string): World {
  const [fait = '', pour] = key.split('@');
  return make(world, { fais: 'repondre', dossier, demarche, fait, ...(pour === undefined ? {} : { pour }), saisie });
}
const typeAll = (world: World, demarche: string, dossier: string, donnees: Donnees): World =>
  Object.entries(donnees).reduce((now, [key, valeur]) => type(now, demarche, dossier, key, String(valeur)), world);
function fieldOf(world: World, demarche: string, key: string): FieldState | undefined {
  const flow = poleEmploi.flows[demarche];
  const dossier = flow?.open(world);
  if (!flow || dossier === undefined) throw new Error(`« ${demarche} » n’est pas ouverte.`);
  return journey(poleEmploi, flow, dossier, world)
    .screens.flatMap((screen) => screen.fields)
    .find((state) => state.key === key);
}

const TRIES: readonly (readonly [string, Try])[] = [
  ['plus d’heures que le mois', { ou: HOURS, avant: WORKED, saisie: '745', mots: 'que 744 heures' }],
  ['un montant en lettres', { ou: PAY, avant: WORKED, saisie: 'trois cents', mots: 'seulement des chiffres' }],
  ['un montant négatif', { ou: PAY, avant: WORKED, saisie: '-20', mots: 'ne peut pas être négatif' }],
  [
    'un jour d’avant le mois',
    {
      ou: { '2021': 'arretDebut', '2026': 'absenceDebut' },
      avant: ILL,
      saisie: '28/09/2026',
      mots: 'avant le début du mois déclaré (1er octobre 2026)',
    },
  ],
  [
    'un jour d’après le mois',
    {
      ou: { '2021': 'arretDebut', '2026': 'absenceDebut' },
      avant: ILL,
      saisie: '02/11/2026',
      mots: 'après la fin du mois déclaré (31 octobre 2026)',
    },
  ],
];

test.each(TRIES.flatMap(([name, one]) => EDITIONS.map((edition) => [edition, name, one] as const)))(
  'édition %s, %s : refusé en mots simples, et la case garde ce qui est tapé',
  (edition, _name, { ou, avant, saisie, mots }) => {
    const start = typeAll(session(jobseeker(), { edition }), ACTU, OCTOBER, avant[edition]);
    expect(fieldOf(start, ACTU, ou[edition])?.etat).toBe('a-completer');
    const field = fieldOf(type(start, ACTU, OCTOBER, ou[edition], saisie), ACTU, ou[edition]);
    expect(field?.refus).toMatchObject({ saisie, raison: expect.stringContaining(mots) });
  },
);

test.each(EDITIONS)('édition %s : la virgule, l’espace et le symbole de l’euro se lisent', (edition) => {
  const start = typeAll(session(jobseeker(), { edition }), ACTU, OCTOBER, WORKED[edition]);
  expect(fieldOf(type(start, ACTU, OCTOBER, PAY[edition], '1 234,50 €'), ACTU, PAY[edition])?.valeur).toBe(1234.5);
});

test.each([
  ['2021', { arretMaladie: 'oui', arretDebut: '2026-10-20', arretFin: '2026-10-10' }, 'arretFin'],
  ['2026', { absenceSante: 'oui', absenceDebut: '2026-10-20', absenceFin: '2026-10-10' }, 'absenceFin'],
] as const)(
  'édition %s : une fin avant le début est dite près du champ, puis à l’envoi, et rien n’est perdu',
  (edition, dates, key) => {
    const start = session(jobseeker(), { edition });
    const typed = typeAll(start, ACTU, OCTOBER, dates);
    expect(fieldOf(typed, ACTU, key)).toMatchObject({
      etat: 'a-verifier',
      field: { alerte: expect.stringContaining('avant la date de début') },
    });
    const reply = send(start, { ...NOTHING[edition], ...dates });
    expect([reply.status, reply.faits]).toEqual([422, []]);
    expect(reply.corps.erreurs).toMatchObject([{ cle: key }]);
    expect(fieldOf(typed, ACTU, key)?.valeur).toBe('2026-10-10');
  },
);

test('deux employeurs sur une ligne : dit près du champ ; l’ancienne présentation ne demande pas de nom', () => {
  const two = 'Bar Inventé et Café Rêvé';
  const world = typeAll(session(), ACTU, OCTOBER, { ...WORKED['2026'], 'employeurLigne@1': two });
  const field = fieldOf(world, ACTU, 'employeurLigne@1');
  expect(field?.valeur).toBe(two);
  expect(field?.field.alerte).toContain('une ligne pour chacun');
  const old = typeAll(session(jobseeker(), { edition: '2021' }), ACTU, OCTOBER, WORKED['2021']);
  expect(fieldOf(old, ACTU, 'employeurLigne@1')).toBeUndefined();
});

test.each(EDITIONS)('édition %s : le RIB de quelqu’un d’autre se dit près du champ, et se confirme à l’envoi', (edition) => {
  const { world, dossier, donnees } = filled(outside(lea(), { edition }), { ribTitulaire: 'Tom Pointillé' });
  const field = fieldOf(world, inscription.id, 'ribTitulaire');
  expect(field).toMatchObject({ valeur: 'Tom Pointillé', etat: 'a-verifier' });
  expect(field?.field.alerte).toContain('à votre nom');
  const reply = ask(world, inscription.id, { dossier, donnees });
  expect([reply.status, reply.faits, String(reply.corps.incoherences)]).toEqual([
    409,
    [],
    expect.stringContaining('à votre nom'),
  ]);
  expect(ask(world, inscription.id, { dossier, donnees, confirme: true }).status).toBe(201);
});

test.each(
  EDITIONS.flatMap((edition) => [
    [edition, 'pieceIdentite', 'fichier-texte', 'ne lit pas ce type de fichier'] as const,
    [edition, 'ribCopie', 'photo-lourde', 'trop lourd'] as const,
    [edition, 'metierCherche', 'D9999', 'n’existe pas dans la liste des métiers'] as const,
    [edition, 'ribIban', 'FR76 0000 0000 0088 8888 8888 855', 'clé'] as const,
  ]),
)('édition %s, inscription : « %s » mal rempli (%s) a sa phrase, et reste', (edition, key, saisie, mots) => {
  const { world, dossier } = filled(outside(lea(), { edition }));
  const field = fieldOf(type(world, inscription.id, dossier, key, saisie), inscription.id, key);
  expect(field?.refus).toMatchObject({ saisie, raison: expect.stringContaining(mots) });
});

test.each(
  EDITIONS.flatMap((edition) => [
    [edition, 'docx', 'ne lit pas ce type de fichier'] as const,
    [edition, 'lourd', 'trop lourd'] as const,
    [edition, 'jpeg', 'Renommez'] as const,
  ]),
)('édition %s, envoi d’un document : un mauvais fichier (%s) n’est pas pris, et la raison est dite', (edition, forme, mots) => {
  const start = session(
    jobseeker({}, { papiers: [{ id: 'rib', type: 'rib', titulaire: 'Noé Modèle', iban: 'FR76 0000 0000 0099 9999 9999 985' }] }),
    { edition },
  );
  const ready = act(start, { remplir: { demarche: 'document-depot' } });
  const dossier = poleEmploi.flows['document-depot']?.open(ready) ?? '';
  const field = fieldOf(
    type(ready, 'document-depot', dossier, 'documentFichier', `rib~${forme}`),
    'document-depot',
    'documentFichier',
  );
  expect(field?.refus?.raison).toContain(mots);
});

test.each(EDITIONS)('édition %s : resté ouvert après minuit le jour de la fermeture, rien ne part et tout reste', (edition) => {
  const who = worker([shortJob('un', { brut: 180, heures: 14 })]);
  const evening = {
    ...act(session(who, { edition, debut: '2026-11-15' }), { remplir: { demarche: ACTU } }),
    minute: 23 * 60 + 58,
  };
  const night = extend(evening, wait(evening, [poleEmploi], 3, 0));
  expect(night.today).toBe('2026-11-16');
  const reply = send(night, NOTHING[edition] ?? {});
  expect([reply.status, reply.faits]).toEqual([404, []]);
  expect(reply.corps.message).toMatch(/à minuit.*Vos réponses sont gardées/);
  expect(answersOf(night, OCTOBER)).toEqual(answersOf(evening, OCTOBER));
});
