import { fieldId } from '../form/look.ts';

/**
 * Writes in the fields of the page what a request is going to send, so that it is seen before it leaves. React only hears of a
 * value set through the browser's own way in, followed by its event.
 */
export function fillIn(corps: Readonly<Record<string, unknown>>): void {
  const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  for (const [key, value] of Object.entries(corps)) {
    const field = document.getElementById(fieldId(key));
    if (!(field instanceof HTMLInputElement) || typeof value !== 'string' || field.value === value) continue;
    write?.call(field, value);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
}
