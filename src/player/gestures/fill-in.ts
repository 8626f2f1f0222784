import { typedAs } from '#engine/answers/answers.ts';
import { fieldId } from '#form/look.ts';
import { canBeWritten } from './on-screen.ts';

/**
 * Writes in the fields of the page what a request is going to send, so that it is seen before it leaves. React only hears of a
 * value set through the browser's own way in, followed by its event. A date goes whole in its first box, which spreads it; a choice
 * in a long list goes by its code.
 */
export function fillIn(corps: Readonly<Record<string, unknown>>, salle = ''): void {
  for (const [key, value] of Object.entries(corps)) {
    if (value === undefined || (typeof value === 'object' && !Array.isArray(value))) continue;
    const id = fieldId(key, salle);
    const field = document.getElementById(id);
    if (isChoice(field)) tick(id, field, value);
    else if (canBeWritten(field) && field.value !== typedAs(value)) write(field, typedAs(value));
  }
}

type Written = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const isChoice = (field: HTMLElement | null): field is HTMLInputElement =>
  field instanceof HTMLInputElement && (field.type === 'radio' || field.type === 'checkbox');

function write(field: Written, text: string): void {
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, text);
  field.dispatchEvent(new Event(field instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
}

/** Presses the boxes of a question that are not as they should be. A single box answers by true or false. */
function tick(id: string, first: HTMLInputElement, value: unknown): void {
  const boxes = [...document.querySelectorAll<HTMLInputElement>(`input[name="${CSS.escape(id)}"]`)];
  const wanted: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (boxes.length === 0 && first.checked !== (value === true || value === 'true')) first.click();
  for (const box of boxes)
    if (box.checked !== wanted.includes(box.value) && (box.type === 'checkbox' || !box.checked)) box.click();
}
