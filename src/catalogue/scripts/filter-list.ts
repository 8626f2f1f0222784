import { type Filterable, type Filters, filtersFrom, matches, queryOf } from '../list/filter.ts';

// Long enough not to speak at each letter, short enough to answer.
const SPEAK_AFTER = 350;

const filterable = ({ dataset }: HTMLElement): Filterable => ({
  texte: dataset.texte ?? '',
  portail: dataset.portail ?? '',
  niveau: dataset.niveau ?? '',
  falc: dataset.falc !== undefined,
});

/** Where the filters are kept, as « ?niveau=debutant ». */
export interface KeptFilters {
  query: string;
  keep(query: string): void;
}

const inAddress = (): KeptFilters => ({
  query: location.search,
  keep: (query) => history.replaceState(history.state, '', location.pathname + query + location.hash),
});

/** Brings the filters of the catalogue to life: the list follows what is chosen, says how many are left, and the address keeps it. */
export function startFilters(page: Document, kept: KeptFilters = inAddress()): void {
  const form = page.querySelector<HTMLFormElement>('[data-filtres]');
  if (!form) return;
  const cards = [...page.querySelectorAll<HTMLElement>('[data-exercice]')];
  let speaking: ReturnType<typeof setTimeout> | undefined;

  const fields = (): Filters => {
    const data = new FormData(form);
    const read = (name: string) => String(data.get(name) ?? '');
    return { texte: read('texte'), portail: read('portail'), niveau: read('niveau'), langue: read('langue') };
  };
  const fill = (filters: Filters) => {
    for (const [name, value] of Object.entries(filters)) {
      const field = form.elements.namedItem(name);
      // An unknown choice in the address asks for nothing, rather than for an empty list that no one can explain.
      if (field instanceof RadioNodeList) choose(field, value);
      else if (field instanceof HTMLInputElement && field.type === 'checkbox') field.checked = field.value === value;
      else if (field instanceof HTMLInputElement) field.value = value;
    }
  };
  const show = () => {
    const asked = fields();
    const kept = cards.filter((card) => matches(filterable(card), asked));
    // Nothing asked: the summary, two of each need. Something asked: all that answer it.
    const summary = queryOf(asked) === '';
    for (const card of cards) card.hidden = !kept.includes(card) || (summary && card.dataset.suite !== undefined);
    const groups = [...page.querySelectorAll<HTMLElement>('[data-groupe]')];
    for (const group of groups) group.hidden = !group.querySelector('[data-exercice]:not([hidden])');
    const left = kept.length;
    const hidden = left > 0 ? groups.filter((group) => group.hidden).length : 0;
    const empty = page.querySelector<HTMLElement>('[data-vide]');
    if (empty) empty.hidden = left > 0;
    clearTimeout(speaking);
    speaking = setTimeout(() => say(form.querySelector('output'), left, hidden), SPEAK_AFTER);
  };
  const follow = () => {
    show();
    kept.keep(queryOf(fields()));
  };

  fill(filtersFrom(kept.query));
  show();
  form.addEventListener('input', follow);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    follow();
  });
  // The fields are emptied after this event, not before.
  form.addEventListener('reset', () => setTimeout(follow));
}

function choose(radios: RadioNodeList, value: string) {
  for (const one of radios) if (one instanceof HTMLInputElement) one.checked = one.value === value;
  if (radios.value !== value && radios[0] instanceof HTMLInputElement) radios[0].checked = true;
}

function say(count: HTMLOutputElement | null, left: number, hidden: number) {
  if (!count) return;
  const { none = '', one = '', many = '', hiddenOne = '', hiddenMany = '' } = count.dataset;
  const words = (n: number, single: string, several: string) => (n === 1 ? single : several.replace('{n}', String(n)));
  const found = left === 0 ? none : words(left, one, many);
  count.textContent = hidden === 0 ? found : `${found}, ${words(hidden, hiddenOne, hiddenMany)}`;
}
