import { expect, test } from 'vitest';
import { belongsIn, kindOf, placeFor } from '#portals/pole-emploi/dossier/documents/kinds.ts';
import { documentsOf, hasArrived } from '#portals/pole-emploi/dossier/documents/sent-documents.ts';
import { EDITIONS } from '#portals/pole-emploi/editions/ids.ts';
import {
  ask,
  decisions,
  fillAndSend,
  jobseeker,
  letterOf,
  make,
  messages,
  record,
  session,
  until,
} from '#portals/pole-emploi/testing/session-builder.ts';
import { verdictOn } from './verdict.ts';

const PAPERS = {
  verite: {
    emplois: [
      {
        id: 'cantine',
        employeur: 'Cantine Inventée',
        personne: 'noe',
        du: '2026-09',
        jourDePaie: 31,
        habituel: { montantNetSocial: 400, netAPayer: 390, netImposable: 410, brut: 500, heures: 40 },
      },
    ],
  },
  papiers: [
    { id: 'rib', type: 'rib', titulaire: 'Noé Modèle', iban: 'FR76 0000 0000 0099 9999 9999 985' },
    {
      id: 'arret-octobre',
      type: 'attestation',
      titre: 'Avis d’arrêt de travail',
      de: 'Docteur Inventé',
      le: '2026-10-12',
      lignes: [{ libelle: 'Du', valeur: '12 octobre 2026' }],
    },
  ],
};
const SLIP = 'bulletin-cantine-2026-10';
const start = (edition = '2026') => session(jobseeker({}, PAPERS), { edition });
const deposit = (edition = '2026', answers: Record<string, unknown> = {}) =>
  fillAndSend(start(edition), 'document-depot', answers);

test.each(EDITIONS)('édition %s : chargé puis confirmé, le document est reçu, lu et accepté', (edition) => {
  const sent = fillAndSend(deposit(edition), 'document');
  expect(documentsOf(sent)).toMatchObject([{ etat: 'envoye', type: 'bulletin', fichier: SLIP, contexte: 'actualisation' }]);
  expect(documentsOf(until(sent, '2026-11-04'))[0]?.etat).toBe('recu');
  const world = until(sent, '2026-11-30');
  expect(documentsOf(world)[0]?.etat).toBe('traite');
  expect(hasArrived(world, 'bulletin')).toBe(true);
  expect(messages(world, 'document-traite')).toHaveLength(1);
  expect(messages(world, 'document-rien-recu')).toEqual([]);
});

test('chargé et pas confirmé : rien n’est reçu, une lettre le dit, et l’on peut encore confirmer', () => {
  const left = deposit();
  expect(documentsOf(left)[0]?.etat).toBe('depose');
  expect(messages(until(left, '2026-11-09'), 'document-rien-recu')).toEqual([]);
  const world = until(left, '2026-11-12');
  expect(messages(world, 'document-rien-recu')).toHaveLength(1);
  expect(decisions(world, 'document-recu')).toEqual([]);
  expect(letterOf(world, 'document-rien-recu').paragraphes.join(' ')).toContain('rien n’est arrivé');
  expect(documentsOf(until(fillAndSend(world, 'document'), '2026-11-30'))[0]?.etat).toBe('traite');
});

test('quinze jours sans confirmer : le document chargé est effacé, et la deuxième étape est fermée', () => {
  const world = until(deposit(), '2026-11-19');
  expect(documentsOf(world)[0]?.etat).toBe('perime');
  const reply = ask(world, 'document', { dossier: 'document:1', donnees: { documentNom: 'Bulletin', documentConfirme: true } });
  expect(reply.status).toBe(404);
  expect(reply.corps.message).toContain('Chargez d’abord un document');
});

test.each([
  ['une photo floue', { documentFichier: `${SLIP}~flou` }, 'illisible'],
  ['un mauvais type', { documentContexte: 'actualisation', documentSituation: 'maladie', documentType: 'arret' }, 'mauvais-type'],
  [
    'un mauvais contexte',
    { documentContexte: 'inscription', documentSituation: 'autre-situation', documentType: 'bulletin' },
    'mauvais-contexte',
  ],
])('%s : refusé quelques jours après, avec la raison ; ce qui est envoyé ensuite peut être accepté', (_what, answers, raison) => {
  const world = until(fillAndSend(deposit('2026', answers), 'document'), '2026-11-12');
  expect(documentsOf(world)[0]).toMatchObject({ etat: 'refuse', raison });
  expect(letterOf(world, 'document-refuse').aRetenir?.[0]?.valeur).toContain('Renvoyer');
  const again = until(fillAndSend(fillAndSend(world, 'document-depot'), 'document'), '2026-11-30');
  expect(documentsOf(again).map(({ etat }) => etat)).toEqual(['refuse', 'traite']);
});

test.each([
  ['jpeg', '.jpg'],
  ['docx', 'PDF, JPG ou PNG'],
  ['lourd', '5 Mo'],
])('un fichier « %s » est refusé tout de suite, en disant quoi faire, et le choix reste', (forme, words) => {
  const place = { fais: 'repondre' as const, dossier: 'document-depot:1', demarche: 'document-depot', fait: 'documentFichier' };
  const refus = refusalOf(start(), { ...place, saisie: `${SLIP}~${forme}` });
  expect(refus?.raison).toContain(words);
  expect(refus?.saisie).toBe(`${SLIP}~${forme}`);
});

test('la photo renommée en .jpg part comme un PDF', () => {
  const world = until(fillAndSend(deposit('2026', { documentFichier: `${SLIP}~jpg` }), 'document'), '2026-11-30');
  expect(documentsOf(world)[0]?.etat).toBe('traite');
});

test('le serveur relit tout : un type hors de sa situation, un papier inconnu, une demande illisible', () => {
  const good = {
    documentContexte: 'allocation',
    documentSituation: 'compte',
    documentType: 'rib',
    documentFichier: 'rib',
  };
  const sent = (changes: Record<string, unknown>) =>
    ask(start(), 'document-depot', { dossier: 'document-depot:1', donnees: { ...good, ...changes } });
  expect(sent({}).status).toBe(201);
  expect(sent({}).corps.suite).toBe('pole-emploi:document/nom');
  expect(sent({ documentType: 'cv' }).corps.erreurs).toMatchObject([{ cle: 'documentType' }]);
  expect(sent({ documentFichier: 'papier-d-un-autre' }).corps.erreurs).toMatchObject([{ cle: 'documentFichier' }]);
  expect(sent({ documentFichier: '<script>' }).status).toBe(400);
  expect(sent({ autreChose: 'x' }).status).toBe(400);
});

test('un document attendu est celui que l’on envoie d’abord', () => {
  const asked = record(start(), {
    type: 'decide',
    dossier: 'actualisation:2026-10',
    issue: 'incomplete',
    motif: 'pieces-attendues',
    donnees: { pieces: ['arret'] },
  });
  const sent = fillAndSend(asked, 'document-depot');
  expect(documentsOf(sent)[0]).toMatchObject({ type: 'arret', situation: 'maladie', fichier: 'arret-octobre' });
});

test('chaque papier se reconnaît, et a son tiroir', () => {
  const paper = (titre: string, id = 'x') => kindOf({ type: 'attestation', id, titre });
  expect(paper('Attestation employeur')).toBe('attestation-employeur');
  expect(paper('Attestation de l’employeur')).toBe('attestation-employeur');
  expect(paper('Récépissé de demande de titre de séjour')).toBe('titre-de-sejour');
  expect(paper('Mon CV', 'cv')).toBe('cv');
  expect(paper('Lettre du voisin')).toBe('autre');
  expect(placeFor('cv')).toEqual({ contexte: 'inscription', situation: 'parcours' });
  expect(belongsIn('bulletin', 'autre')).toBe(false);
  expect(belongsIn('autre', 'autre')).toBe(true);
  expect(verdictOn({ fichier: 'rib', type: 'rib', contexte: 'allocation' }, start())).toBeUndefined();
});

function refusalOf(world: ReturnType<typeof start>, move: Parameters<typeof make>[1]) {
  const last = make(world, move).events.at(-1);
  return last?.type === 'refuse' ? last : undefined;
}
