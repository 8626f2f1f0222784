import { expect, test } from 'vitest';
import { ACCOUNT, SCENARIO } from '#authoring/example-files.ts';
import { readContent } from '#authoring/read-content.ts';
import { amount, freeText, fromList, joinedPaper, oneOf, orNothing, someOf, ticked, whole } from '#engine/answers/answer.ts';
import { day } from '#engine/answers/answer-day.ts';
import { email, iban, nirWithKey, password, phone, postcode } from '#engine/answers/answer-identity.ts';
import { answerTo } from '#engine/answers/answer-to.ts';
import { lines } from '#engine/answers/lines.ts';
import type { FactSpec } from '#engine/flow/flow.ts';
import { stamp } from '#engine/journal/world.ts';
import { portals } from '#portals/index.ts';
import { whyTooReal } from '#schema/fictif.ts';
import { readSession } from '#stores/read-session.ts';
import { textOf } from '#stores/saved-session.ts';
import { readSessionFile } from '#stores/session-file.ts';
import { oneIn } from '#testing/one-in.ts';
import { tinyJournal } from '#testing/town-hall/journals.ts';
import { MALFORMED, NAUGHTY } from './naughty.ts';

const place = { dossier: 'd', fait: 'f' };

test('le corpus est là', () => {
  expect(NAUGHTY.length).toBeGreaterThan(450);
});

test('chaque texte donné en réponse libre se retrouve tel quel, ou est refusé avec une raison en français', async () => {
  const spec = portals[0]?.flows['declaration-trimestrielle']?.facts.employeurManquant;
  if (!spec) throw new Error('La question « employeur manquant » n’est plus là');
  const facts = NAUGHTY.map((text) => answerTo(spec, place, text));
  for (const [rank, fact] of facts.entries()) {
    const text = NAUGHTY[rank] ?? '';
    if (fact.type === 'repondu') expect(fact.valeur).toBe(text.trim());
    else expect(fact).toMatchObject({ type: 'refuse', raison: expect.stringMatching(/[éèà’. ]/) });
  }
  expect(facts.filter(({ type }) => type === 'repondu').length).toBeGreaterThan(400);
  const seance = { id: 'x', journal: [...tinyJournal(), ...stamp(facts, { today: '2026-11-03', minute: 540, t: 1 })] };
  const read = await readSession(textOf(seance));
  expect(read).toEqual({ ok: true, seance });
  expect(await readSessionFile(new TextEncoder().encode(textOf(seance)))).toEqual({ ok: true, seance });
});

test('aucune sorte de question ne tombe sur un texte étrange, ni n’en fait un nombre', () => {
  const readers = [
    amount(),
    amount({ negatif: true }),
    freeText(),
    oneOf(['oui']),
    someOf(['a', 'aucune'], 'aucune'),
    ticked('Cochez.'),
    whole({ max: 744, unite: 'heures' }),
    day({ min: '2026-10-01', max: '2026-10-31', nom: 'du mois déclaré' }),
    lines({ quoi: 'un emploi' }),
    fromList({ forme: /^[A-Z]\d{4}$/, quoi: 'un métier' }),
    joinedPaper(),
    orNothing(freeText({ max: 60 })),
    iban(),
    nirWithKey(),
    email(),
    phone(),
    postcode(),
    password(),
  ];
  for (const text of NAUGHTY)
    for (const read of readers) {
      const parsed = read(text);
      if (parsed.ok && typeof parsed.valeur === 'number') expect(Number.isFinite(parsed.valeur)).toBe(true);
      if (!parsed.ok) expect(parsed.raison).toMatch(/\.$/);
    }
  expect(NAUGHTY.map(whyTooReal).filter((why) => why !== undefined && !why.startsWith('C'))).toEqual([]);
});

/** Where most forms are: that of a month. */
const form = { dossier: 'actualisation:2026-10', fait: 'f', pour: '1' };
/** Every question of every portal, with its name. */
const everyFact: readonly (readonly [string, FactSpec])[] = portals.flatMap(({ id, flows }) =>
  Object.values(flows).flatMap((flow) =>
    Object.entries(flow.facts).map(([fait, spec]) => [`${id}, ${flow.id}, ${fait}`, spec] as const),
  ),
);

// Every question of every démarche: the longest test of all, on a busy machine.
test('chaque question de chaque portail reçoit chaque texte étrange : gardé pour être relu, ou refusé avec une raison', {
  timeout: 300_000,
}, async () => {
  expect(everyFact.length).toBeGreaterThan(200);
  const met = new Set<string>();
  for (const [rank, [name, spec]] of everyFact.entries()) {
    // A question meets one text in five, another one than its neighbour's: all of them meet questions, in a hurry too.
    const own = NAUGHTY.filter((_text, at) => at % 5 === rank % 5);
    const mine = oneIn(5, own, Math.floor(rank / 5));
    for (const text of mine) met.add(text);
    const facts = mine.map((text) => answerTo(spec, form, text));
    for (const fact of facts)
      if (fact.type === 'refuse') expect([name, fact.raison]).toEqual([name, expect.stringMatching(/\.$/)]);
    const seance = { id: 'x', journal: [...tinyJournal(), ...stamp(facts, { today: '2026-11-03', minute: 540, t: 1 })] };
    expect([name, (await readSession(textOf(seance))).ok]).toEqual([name, true]);
  }
  expect(NAUGHTY.filter((text) => !met.has(text))).toEqual([]);
});

test.each([
  ['un numéro de sécurité sociale', '1 85 05 78 006 084 91'],
  ['un compte', 'FR76 3000 6000 0112 3456 7890 189'],
  ['une carte', '4970 1000 0000 0154'],
])('aucune question d’aucun portail ne garde %s, seul ou dans une phrase', (_what, number) => {
  const digits = number.replace(/\D/g, '');
  for (const [name, spec] of everyFact)
    for (const saisie of [number, number.replaceAll(' ', ''), `Voici : ${number}. Merci.`, `Bonjour,\n${number}\nCordialement`]) {
      const fact = answerTo(spec, form, saisie);
      expect([name, fact.type, JSON.stringify(fact).replace(/\D/g, '').includes(digits)]).toEqual([name, 'refuse', false]);
    }
});

test.each(['caf/essai.yaml', 'comptes/essai.yaml'])(
  'un fichier %s fait d’un texte étrange est refusé, à une ligne, avec une raison',
  (name) => {
    for (const text of NAUGHTY) {
      const read = readContent(text, name);
      expect(read.ok).toBe(false);
      if (!read.ok) for (const { line, message } of read.problems) expect([line >= 1, message.length > 5]).toEqual([true, true]);
    }
  },
);

const titled = (text: string) => SCENARIO.replace(/^titre: .*$/m, () => `titre: ${text}`);
const named = (text: string) => ACCOUNT.replace(/^nom: .*$/m, () => `nom: ${text}`);

test('un texte légitime dans un scénario ou un compte se relit tel quel ; une balise est refusée', () => {
  let kept = 0;
  const texts = oneIn(10, NAUGHTY);
  for (const text of texts) {
    const written = JSON.stringify(text);
    const scenario = readContent(titled(written), 'caf/essai.yaml');
    if (scenario.ok && scenario.kind === 'scenario') {
      expect(scenario.value.titre).toBe(text.trim());
      expect(text).not.toMatch(/<script/i);
      kept += 1;
    }
    const account = readContent(named(written), 'comptes/essai.yaml');
    if (account.ok && account.kind === 'compte') expect(account.value.nom).toBe(text.trim());
    // Written without quotation marks, it may mean anything: it must only never break.
    readContent(named(text), 'comptes/essai.yaml');
  }
  expect(kept).toBeGreaterThan(texts.length * 0.4);
});

test('un fichier de séance fait d’un texte étrange est refusé', async () => {
  for (const text of NAUGHTY) expect((await readSessionFile(new TextEncoder().encode(text))).ok).toBe(false);
});

test.each(MALFORMED)('des octets qui ne sont pas du texte sont refusés partout : %s', async (_what, broken) => {
  expect(await readSessionFile(broken)).toEqual({ ok: false, refus: 'pas-du-texte' });
  const around = (before: string, after: string) =>
    new Uint8Array([...new TextEncoder().encode(before), ...broken, ...new TextEncoder().encode(after)]);
  const [first] = tinyJournal();
  const [before = '', after = ''] = textOf({
    id: 'x',
    journal: [first, ...stamp([{ type: 'lu', message: '@' }], { today: '2026-11-03', minute: 1, t: 1 })].flatMap(
      (event) => event ?? [],
    ),
  }).split('@');
  expect(await readSessionFile(around(before, after))).toEqual({ ok: false, refus: 'pas-du-texte' });
  const yaml = new TextDecoder().decode(around('prenom: "', '"\n'));
  expect(readContent(yaml, 'comptes/essai.yaml')).toMatchObject({ ok: false });
});
