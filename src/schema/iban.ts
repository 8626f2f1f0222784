import { GAP, GONE } from './real/runs.ts';

/*
 * Bank accounts. The shape of each country's account (SWIFT, IBAN Registry, release 99 of 2024; the last lines, countries that use
 * the same form without being in it): d digits, l letters, c either, after the country and its key of two digits.
 */
const SHAPES: ReadonlyMap<string, string> = new Map(
  `AD d8c12,AE d19,AL d8c16,AT d16,AZ l4c20,BA d16,BE d12,BG l4d6c8,BH l4c14,BI d23,BR d23l1c1,BY c4d4c16,CH d5c12,CR d18,CY d8c16,
  CZ d20,DE d18,DJ d23,DK d14,DO c4d20,EE d16,EG d25,ES d20,FI d14,FK l2d12,FO d14,FR d10c11d2,GB l4d14,GE l2d16,GI l4c15,GL d14,
  GR d7c16,GT c4c20,HN l4d20,HR d17,HU d24,IE l4d14,IL d19,IQ l4d15,IS d22,IT l1d10c12,JO l4d4c18,KW l4c22,KZ d3c13,LB d4c20,
  LC l4c24,LI d5c12,LT d16,LU d3c13,LV l4c13,LY d21,MC d10c11d2,MD c20,ME d18,MK d3c10d2,MN d16,MR d23,MT l4d5c18,MU l4d19l3,
  NI l4d20,NL l4d10,NO d11,OM d3c16,PK l4c16,PL d24,PS l4c21,PT d21,QA l4c21,RO l4c16,RS d18,RU d14c15,SA d2c18,SC l4d20l3,SD d14,
  SE d20,SI d15,SK d20,SM l1d10c12,SO d19,ST d21,SV l4d20,TL d19,TN d20,TR d6c16,UA d6c19,VA d18,VG l4d16,XK d16,YE l4d4c18,
  AO d21,BF c2d22,BJ c2d22,CF d23,CG d23,CI c2d22,CM d23,CV d21,DZ d22,GA d23,GQ d23,GW c2d19,IR d22,KM d23,MA d24,MG d23,ML c2d22,
  MZ d21,NE c2d22,SN c2d22,TD d23,TG c2d22`
    .split(',')
    .map((entry) => entry.trim().split(' ') as [string, string]),
);
const SIGNS = { d: /\d/, l: /[A-Z]/, c: /[A-Z\d]/ } as const;
type Sign = keyof typeof SIGNS;
/** « d10c11d2 » as one letter for each sign. */
const spread = (shape: string): string =>
  shape.replace(/([dlc])(\d+)/g, (_all, sign: Sign, count: string) => sign.repeat(Number(count)));

/** True when the key of a written-together IBAN is right (ISO 7064, mod 97-10). */
export const ibanIsValid = (iban: string): boolean => {
  const moved = (iban.slice(4) + iban.slice(0, 4)).replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  return BigInt(moved) % 97n === 1n;
};

/** True for an account that no bank can hold: French, with bank code 00000. */
export const isFictionalIban = (iban: string): boolean => iban.startsWith('FR') && iban.slice(4, 9) === '00000';

/** True for a written-together IBAN that could exist: right key, and not fictional. */
export const looksLikeRealIban = (text: string): boolean => {
  const iban = text.replace(/[\s.-]/g, '').toUpperCase();
  return /^[A-Z]{2}\d{2}[A-Z\d]{10,30}$/.test(iban) && ibanIsValid(iban) && !isFictionalIban(iban);
};

/** An IBAN, or the beginning of one, as it stands in a text: `written` with its separators, `iban` without. */
export type IbanFound = { at: number; written: string; iban: string; whole: boolean };

const BEGINNING = new RegExp(`([A-Z])[^A-Z\\d${GONE}]?([A-Z])(?:${GAP}\\d){2}`, 'gi');
const LONGEST_GAP = 3;

/** Every IBAN of a text, whatever separates its signs or touches them, begun ones included. `text` comes from `skeleton`. */
export function ibansIn(text: string): IbanFound[] {
  const found: IbanFound[] = [];
  for (const { index, 1: first = '', 2: second = '' } of text.matchAll(BEGINNING)) {
    const shape = SHAPES.get((first + second).toUpperCase());
    const last = found.at(-1);
    if (shape === undefined || (last && index < last.at + last.written.length)) continue;
    const one = follow(text, index, `lldd${spread(shape)}`);
    // « IBANFR76… » holds one; « visa 4970… » and « NIR29… » do not, though SA and IR are countries.
    const insideWord = /[A-Z]/i.test(text[index - 1] ?? '');
    if (!insideWord || (one.whole && /^..\d/.test(one.written))) found.push(one);
  }
  return found;
}

/** Reads on from `at` as long as the signs are those that the shape waits for. */
function follow(text: string, at: number, shape: string): IbanFound {
  let iban = '';
  let end = at;
  for (let here = at; iban.length < shape.length && here < text.length && here - end <= LONGEST_GAP; here += 1) {
    const sign = (text[here] ?? '').toUpperCase();
    if (!/[A-Z\d]/.test(sign) && sign !== GONE) continue;
    if (!SIGNS[shape[iban.length] as Sign].test(sign)) break;
    iban += sign;
    end = here + 1;
  }
  return { at, written: text.slice(at, end), iban, whole: iban.length === shape.length };
}
