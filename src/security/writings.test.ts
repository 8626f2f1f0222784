import { expect, test } from 'vitest';
import { freeText } from '#engine/answers/answer.ts';
import { answerTo } from '#engine/answers/answer-to.ts';
import type { FactSpec } from '#engine/flow/flow.ts';
import { mayBecomeTooReal, tooRealIn, whyTooReal } from '#schema/fictif.ts';
import { legible } from '#schema/legible.ts';
import { HARMLESS, LOOKS_REAL } from './writings.ts';

const remark = { nom: () => '', parse: freeText(), circuits: [] } as unknown as FactSpec;
const answered = (saisie: string) => answerTo(remark, { dossier: 'd', fait: 'remarque' }, saisie);
const digitsOf = (text: string): string => legible(text.normalize('NFKC')).replace(/\D/g, '');

test('la table a quatre cent quatre-vingts écritures au moins', () => {
  expect(new Set([...LOOKS_REAL.map(([, text]) => text), ...HARMLESS]).size).toBeGreaterThanOrEqual(480);
});

test('ce qui pourrait être à quelqu’un est reconnu, de quelque façon qu’on l’écrive', () => {
  const seen = LOOKS_REAL.map(([kind, text]) => ({ text, kind, seen: tooRealIn(text) }));
  expect(seen.filter((one) => one.seen !== one.kind)).toEqual([]);
});

test('ce qui pourrait être à quelqu’un est refusé avec des mots gentils, et rien n’en est gardé', () => {
  for (const [, text] of LOOKS_REAL) {
    const fact = answered(text);
    expect([text, fact]).toEqual([text, { type: 'refuse', dossier: 'd', fait: 'remarque', raison: whyTooReal(text) }]);
    expect([text, whyTooReal(text)]).toEqual([text, expect.stringMatching(/^C.*\.$/)]);
  }
});

test('ce qui est fictif ou ne dit rien de personne est gardé', () => {
  expect(HARMLESS.filter((text) => tooRealIn(text) !== undefined).map((text) => [text, tooRealIn(text)])).toEqual([]);
  for (const text of HARMLESS) expect([text, answered(text).type]).toEqual([text, 'repondu']);
});

test('pendant la frappe, sept chiffres au plus d’un vrai numéro sont notés', () => {
  const numbers = LOOKS_REAL.filter(([kind]) => ['nir', 'iban', 'carte', 'long', 'telephone'].includes(kind));
  for (const [, text] of numbers) {
    const typed = Array.from(text, (_sign, rank) => [...text].slice(0, rank + 1).join(''));
    const kept = typed.filter((one) => !mayBecomeTooReal(one));
    // What stands before the number may be kept, a fictional number included.
    const most = Math.max(0, ...kept.map((one) => digitsOf(one).length));
    const before = digitsOf(text).length > 23 || /06 39 98|05 00 006/.test(text) ? 15 : 0;
    expect([text, most <= 7 + before]).toEqual([text, true]);
  }
});

test('pendant la frappe, une adresse ou un mot de passe qui se reconnaît n’est plus noté', () => {
  for (const [, text] of LOOKS_REAL.filter(([kind]) => kind === 'courriel' || kind === 'secret'))
    expect(mayBecomeTooReal(text)).toBe(true);
});
