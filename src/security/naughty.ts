import naughty from 'big-list-of-naughty-strings/blns.json' with { type: 'json' };
import { XSS } from './xss.ts';

const ALONE = [
  '\ud800',
  'a\udfff',
  '\u0000',
  'a\u0000b',
  '\uFFFD',
  '\uFEFFa',
  '\u200b',
  '\u0085',
  '[['.repeat(2_000),
  '[[a|'.repeat(1_000),
];

/** Every text that once broke something: the Big List of Naughty Strings, XSS, and pieces of broken Unicode. */
export const NAUGHTY: readonly string[] = [...new Set([...naughty, ...XSS, ...ALONE])];

const bytes = (...values: number[]): Uint8Array => new Uint8Array(values);

/** Bytes that are no text in UTF-8. */
export const MALFORMED: readonly (readonly [string, Uint8Array])[] = [
  ['une suite sans début', bytes(0x80)],
  ['un début sans suite', bytes(0xc3)],
  ['« é » en latin 1', bytes(0x61, 0xe9, 0x62)],
  ['un « / » trop long', bytes(0xc0, 0xaf)],
  ['un « < » en trois octets', bytes(0xe0, 0x80, 0xbc)],
  ['un zéro en deux octets', bytes(0xc0, 0x80)],
  ['une moitié de paire', bytes(0xed, 0xa0, 0x80)],
  ['une paire de moitiés', bytes(0xed, 0xa0, 0x81, 0xed, 0xb0, 0x80)],
  ['après la fin d’Unicode', bytes(0xf4, 0x90, 0x80, 0x80)],
  ['cinq octets', bytes(0xf8, 0x88, 0x80, 0x80, 0x80)],
  ['FE et FF', bytes(0xfe, 0xff)],
  ['de l’UTF-16', bytes(0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00)],
  ['une suite coupée à la fin', bytes(0x7b, 0x22, 0xf0, 0x9f, 0x92)],
  ['une image', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0xff)],
];
