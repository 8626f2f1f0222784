import { expect, test } from 'vitest';
import { registrationOf } from '#portals/pole-emploi/dossier/file.ts';
import { absenceYear, countAbsence, isAway } from '#portals/pole-emploi/dossier/situation/absence.ts';
import { categoryOf, changesOf, contactsOf, toldUnpaidPeriods } from '#portals/pole-emploi/dossier/situation/changes.ts';
import { AT_DECLARATION } from '#portals/pole-emploi/dossier/situation/natures.ts';
import { EDITIONS } from '#portals/pole-emploi/editions/ids.ts';
import { payableDays } from '#portals/pole-emploi/rules/payable-days.ts';
import { ask, fillAndSend, jobseeker, letterOf, messages, session, until } from '#portals/pole-emploi/testing/session-builder.ts';
import { lessons } from './lessons.ts';

const FLOW = 'changement-situation';
const tell = (world: ReturnType<typeof session>, answers: Record<string, unknown>) => fillAndSend(world, FLOW, answers);
const absence = (du: string, au: string) => ({ changementNature: 'absence', absenceDu: du, absenceAu: au });
// Category F: no monthly declaration, so that nothing else ends the registration.
const QUIET = { categorie: 'F' };
const PERMIT = { ...QUIET, titreDeSejour: { expireLe: '2026-12-20' } };
const RECEIPT = {
  papiers: [
    {
      id: 'recepisse',
      type: 'attestation',
      titre: 'Récépissé de demande de titre de séjour',
      de: 'Préfecture d’Exemple',
      le: '2026-11-02',
      lignes: [{ libelle: 'Valable jusqu’au', valeur: '20 juin 2027' }],
    },
  ],
};

test.each(EDITIONS)('édition %s : sans rien préciser, la démarche se remplit et s’envoie', (edition) => {
  const world = fillAndSend(session(jobseeker(), { edition }), FLOW);
  expect(changesOf(world)).toMatchObject([{ nature: 'absence', retard: undefined }]);
  expect(letterOf(world, 'changement-enregistre').paragraphes.join(' ')).toContain('un conseiller ne vous convoque pas');
});

test('une absence de dix jours dite avant : 35 jours moins dix, rien de retiré, pas de convocation', () => {
  const world = tell(session(), absence('2026-11-10', '2026-11-19'));
  expect(absenceYear(world)).toEqual({ pris: 10, reste: 25 });
  expect(toldUnpaidPeriods(world)).toEqual([]);
  expect(isAway(world, '2026-11-19', '2026-11-06')).toBe(true);
  expect(isAway(world, '2026-11-20', '2026-11-06')).toBe(false);
});

test('au-delà de 35 jours dans l’année civile, les jours en plus ne sont pas payés et la catégorie change', () => {
  const first = tell(session(jobseeker(QUIET)), absence('2026-11-10', '2026-11-30'));
  const world = tell(first, absence('2026-12-05', '2026-12-31'));
  // 21 days in November, then 27 in December: the fifteenth of December's days is the 36th of the year.
  expect(toldUnpaidPeriods(world)).toEqual([{ nature: 'absence', du: '2026-12-19', au: '2026-12-31' }]);
  expect(payableDays('2026-12', toldUnpaidPeriods(world)).payables).toBe(17);
  expect(letterOf(world, 'changement-enregistre').paragraphes.join(' ')).toContain('19 décembre 2026');
  expect(categoryOf(until(world, '2026-12-18'))).toBe('F');
  expect(categoryOf(until(world, '2026-12-25'))).toBe('D');
  expect(lessons(world).find(({ id }) => id.startsWith('absence-35'))?.etat).toBe('a-venir');
});

test('le compte des jours recommence au 1er janvier, et un jour dit deux fois compte une fois', () => {
  const before = [{ du: '2026-11-20', au: '2026-12-20' }] as const;
  expect(countAbsence(before, { du: '2026-12-15', au: '2027-01-10' })).toEqual({
    jours: 27,
    cumul: 10,
    horsDroit: [{ du: '2026-12-25', au: '2026-12-31' }],
  });
});

test('sept jours ou moins : ce n’est pas obligatoire, on peut confirmer ; une fin avant le début est refusée', () => {
  const donnees = { ...absence('2026-11-10', '2026-11-16'), changementExact: true };
  const asked = ask(session(), FLOW, { dossier: `${FLOW}:1`, donnees });
  expect([asked.status, String(asked.corps.incoherences)]).toEqual([409, expect.stringContaining('pas obligatoire')]);
  expect(ask(session(), FLOW, { dossier: `${FLOW}:1`, donnees, confirme: true }).status).toBe(201);
  const wrong = ask(session(), FLOW, { dossier: `${FLOW}:1`, donnees: { ...donnees, absenceAu: '2026-11-01' } });
  expect(wrong.corps.erreurs).toMatchObject([{ cle: 'absenceAu' }]);
});

test.each(Object.keys(AT_DECLARATION))('« %s » se dit à l’actualisation : rien n’est envoyé, et l’endroit est dit', (nature) => {
  const reply = ask(session(), FLOW, { dossier: `${FLOW}:1`, donnees: { changementNature: nature } });
  expect(reply.status).toBe(422);
  expect(JSON.stringify(reply.corps)).toContain('M’actualiser');
  expect(reply.faits).toEqual([]);
});

test('une adresse dite dix jours après : prise quand même, avec ce que le retard peut coûter, et une autre agence', () => {
  const sent = tell(session(), { changementNature: 'adresse', adresseDepuis: '2026-10-24' });
  expect(changesOf(sent)[0]?.retard).toBe(10);
  const words = letterOf(sent, 'changement-enregistre').paragraphes.join(' ');
  expect(words).toContain('72 heures');
  expect(words).toContain('prévenez aussi la CAF');
  expect(contactsOf(sent).adresse).toBe('14 allée des Brouillons, 00130 Exempleville');
  expect(letterOf(until(sent, '2026-11-20'), 'agence-nouvelle').paragraphes.join(' ')).toContain('Agence d’Exemple 30');
});

test('ni téléphone ni courriel : rien à enregistrer, et le message le dit', () => {
  const reply = ask(session(), FLOW, {
    dossier: `${FLOW}:1`,
    donnees: { changementNature: 'coordonnees', changementExact: true },
  });
  expect(reply.corps.erreurs).toMatchObject([{ cle: 'nouveauTelephone' }]);
});

test('reprise à 18 heures par semaine : catégorie B ; à 19 : catégorie C ; au premier jour du travail', () => {
  const work = (heures: number) =>
    tell(session(jobseeker(QUIET)), {
      changementNature: 'reprise-emploi',
      repriseLe: '2026-11-16',
      repriseHeures: heures,
      repriseBrut: 1300,
    });
  expect(categoryOf(until(work(18), '2026-11-15'))).toBe('F');
  expect(categoryOf(until(work(18), '2026-11-16'))).toBe('B');
  expect(categoryOf(until(work(19), '2026-11-16'))).toBe('C');
});

test('quitter la liste en reprenant un emploi : l’inscription s’arrête le premier jour, sans sanction', () => {
  const told = tell(session(jobseeker(QUIET)), {
    changementNature: 'reprise-emploi',
    repriseLe: '2026-11-16',
    resterInscrit: 'non',
  });
  expect(registrationOf(until(told, '2026-11-15')).etat).toBe('inscrit');
  const world = until(told, '2026-11-16');
  expect(registrationOf(world)).toMatchObject({ etat: 'cesse', depuis: '2026-11-16' });
  expect(messages(world, 'fin-inscription-reprise')).toHaveLength(1);
});

test('un salaire sous le Smic horaire se confirme, car c’est souvent le net', () => {
  const donnees = {
    changementNature: 'reprise-emploi',
    repriseEmployeur: 'Atelier Inventé',
    repriseLe: '2026-11-16',
    repriseContrat: 'cdd',
    repriseHeures: 35,
    repriseBrut: 1400,
    resterInscrit: 'oui',
    changementExact: true,
  };
  const reply = ask(session(), FLOW, { dossier: `${FLOW}:1`, donnees });
  expect([reply.status, String(reply.corps.incoherences)]).toEqual([409, expect.stringContaining('12,31')]);
});

test('titre de séjour : rappel trente jours avant, fin de l’inscription le lendemain du dernier jour', () => {
  const start = session(jobseeker(PERMIT));
  expect(messages(until(start, '2026-11-19'), 'titre-rappel')).toEqual([]);
  expect(messages(until(start, '2026-11-20'), 'titre-rappel')).toHaveLength(1);
  expect(registrationOf(until(start, '2026-12-20')).etat).toBe('inscrit');
  const world = until(start, '2026-12-21');
  expect(registrationOf(world)).toMatchObject({ etat: 'cesse', depuis: '2026-12-21' });
  expect(letterOf(world, 'titre-expire').paragraphes.join(' ')).toContain('réinscrivez-vous');
  expect(lessons(world).map(({ id }) => id)).toContain('titre-expire:2026-12-21');
});

test.each(EDITIONS)('édition %s : un récépissé envoyé à temps garde l’inscription', (edition) => {
  const sent = fillAndSend(session(jobseeker(PERMIT, RECEIPT), { edition }), FLOW);
  expect(changesOf(sent)[0]?.donnees).toMatchObject({ sejourFichier: 'recepisse', sejourJusquau: '2027-06-20' });
  const world = until(sent, '2026-12-31');
  expect(registrationOf(world).etat).toBe('inscrit');
  expect(messages(world, 'titre-accepte')).toHaveLength(1);
  expect(messages(world, 'titre-expire')).toEqual([]);
});

test('un récépissé annoncé « plus tard » n’arrête rien : il faut l’envoyer, en deux étapes', () => {
  const promised = tell(session(jobseeker(PERMIT, RECEIPT)), { changementNature: 'titre-de-sejour', sejourFichier: 'plus-tard' });
  expect(registrationOf(until(promised, '2026-12-21')).etat).toBe('cesse');
  const sent = fillAndSend(
    fillAndSend(promised, 'document-depot', {
      documentContexte: 'actualisation',
      documentSituation: 'sejour',
      documentType: 'titre-de-sejour',
      documentFichier: 'recepisse',
    }),
    'document',
  );
  expect(registrationOf(until(sent, '2026-12-21')).etat).toBe('inscrit');
});

test('un autre papier à la place du titre : refusé par lettre, l’inscription s’arrête à la date', () => {
  const sent = tell(session(jobseeker(PERMIT, RECEIPT)), {
    changementNature: 'titre-de-sejour',
    sejourFichier: 'recepisse~flou',
  });
  const world = until(sent, '2026-12-31');
  expect(messages(world, 'titre-refuse')).toHaveLength(1);
  expect(registrationOf(world).etat).toBe('cesse');
});

test('paternité, congé parental, service civique : jours non payés ; volontariat : rien ne change', () => {
  const leave = (nature: string) =>
    toldUnpaidPeriods(tell(session(), { changementNature: nature, periodeDu: '2026-11-09', periodeAu: '2026-11-20' }));
  const days = { du: '2026-11-09', au: '2026-11-20' };
  for (const nature of ['paternite', 'conge-parental', 'service-civique']) expect(leave(nature)).toEqual([{ nature, ...days }]);
  expect(leave('volontariat')).toEqual([]);
});

const prison = (world: ReturnType<typeof session>, du: string, au = '') =>
  tell(world, { changementNature: 'incarceration', detentionDu: du, detentionAu: au });

test.each(EDITIONS)('édition %s : une entrée en prison arrête le paiement, la sortie dite ensuite la referme', (edition) => {
  const inside = prison(session(jobseeker(QUIET), { edition }), '2026-11-02');
  expect(payableDays('2026-11', toldUnpaidPeriods(inside)).payables).toBe(1);
  expect(payableDays('2026-11', toldUnpaidPeriods(inside)).lignes.at(-1)?.libelle).toBe('Jours de détention');
  expect(categoryOf(until(inside, '2027-02-01'))).toBe('D');
  const letter = letterOf(inside, 'changement-enregistre');
  expect(letter.paragraphes.join(' ')).toContain('Le jour de sortie n’est pas encore connu');
  expect(letter.source).toContain('R5411-10');
  const out = prison(until(inside, '2026-12-10'), '2026-11-02', '2026-12-08');
  expect(toldUnpaidPeriods(out)).toEqual([{ nature: 'detention', du: '2026-11-02', au: '2026-12-08' }]);
  expect(categoryOf(out)).toBe('F');
});

test('quinze jours de prison ne changent rien, seize jours ne sont pas payés', () => {
  expect(toldUnpaidPeriods(prison(until(session(), '2026-11-20'), '2026-11-04', '2026-11-18'))).toEqual([]);
  expect(toldUnpaidPeriods(prison(until(session(), '2026-11-20'), '2026-11-04', '2026-11-19'))).toHaveLength(1);
  const long = prison(session(), '2026-11-02');
  expect(toldUnpaidPeriods(prison(until(long, '2026-11-11'), '2026-11-02', '2026-11-10'))).toEqual([]);
});

test('des dates de prison impossibles sont dites sur leur champ', () => {
  const refused = (detentionDu: string, detentionAu: string) =>
    ask(session(), FLOW, {
      dossier: `${FLOW}:1`,
      donnees: { changementNature: 'incarceration', detentionDu, detentionAu, changementExact: true },
    }).corps.erreurs;
  expect(refused('2026-11-10', '')).toMatchObject([{ cle: 'detentionDu' }]);
  expect(refused('2026-11-02', '2026-11-01')).toMatchObject([{ cle: 'detentionAu' }]);
});

test('jamais inscrit : la démarche est fermée et dit quoi faire', () => {
  const never = session(jobseeker({ situation: 'a-inscrire', inscritLe: undefined, allocation: undefined }));
  const reply = ask(never, FLOW, { dossier: `${FLOW}:1`, donnees: {} });
  expect([reply.status, String(reply.corps.message)]).toEqual([404, expect.stringContaining('Inscrivez-vous')]);
});
