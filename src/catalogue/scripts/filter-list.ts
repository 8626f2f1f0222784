import { type Filterable, type Filters, filtersFrom, matches, queryOf } from '../list/filter.ts';

// Long enough not to speak at each letter, short enough to answer.
const SPEAK_AFTER = 350;

const filterable = ({ dataset }: HTMLElement): Filterable => ({
  texte: dataset.texte ?? '',
  portail: dataset.portail ?? '',
  niveau: dataset.niveau ?? '',
  minutes: Number(dataset.minutes),
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
    return { texte: read('texte'), portail: read('portail'), niveau: read('niveau'), duree: read('duree') };
  };
  const fill = (filters: Filters) => {
    for (const [name, value] of Object.entries(filters)) {
      const field = form.elements.namedItem(name);
      if (field instanceof HTMLInputElement) field.value = value;
      // An unknown choice in the address asks for nothing, rather than for an empty list that no one can explain.
      if (field instanceof HTMLSelectElement)
        field.value = [...field.options].some((option) => option.value === value) ? value : '';
    }
  };
  const show = () => {
    const asked = fields();
    for (const card of cards) card.hidden = !matches(filterable(card), asked);
    for (const group of page.querySelectorAll<HTMLElement>('[data-groupe]')) {
      group.hidden = !group.querySelector('[data-exercice]:not([hidden])');
    }
    const left = cards.filter((card) => !card.hidden).length;
    const empty = page.querySelector<HTMLElement>('[data-vide]');
    if (empty) empty.hidden = left > 0;
    clearTimeout(speaking);
    speaking = setTimeout(() => say(form.querySelector('output'), left), SPEAK_AFTER);
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

function say(count: HTMLOutputElement | null, left: number) {
  if (!count) return;
  const { none = '', one = '', many = '' } = count.dataset;
  count.textContent = left === 0 ? none : left === 1 ? one : many.replace('{n}', String(left));
}
