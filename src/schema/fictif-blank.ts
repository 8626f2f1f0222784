import { replaceAlone } from './alone.ts';
import { ibansIn, isFictionalIban } from './iban.ts';

const FICTIONAL_NIR =
  /[12][\s.\-/_]{0,3}\d{2}[\s.\-/_]{0,3}\d{2}[\s.\-/_]{0,3}00[\s.\-/_]{0,3}\d{3}[\s.\-/_]{0,3}\d{3}([\s.\-/_]{0,3}\d{2})?(?![\p{L}\p{N}])/gu;

/** The text without its fictional numbers, each replaced by a sign that is part of no number. */
export function withoutFictional(text: string): string {
  const ibans = ibansIn(text).filter((iban) => isFictionalIban(iban.replace(/[\s.-]/g, '').toUpperCase()));
  return replaceAlone(
    FICTIONAL_NIR,
    ibans.reduce((left, iban) => left.replace(iban, '×'), text),
    '×',
  );
}
