import { PREFERENCES } from '#schema/storage-keys.ts';
import { applyReading } from './reading.ts';

/** What is kept now, whoever wrote it; nothing when it cannot be read. */
function kept(): { lecture?: unknown } {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(PREFERENCES) ?? '{}');
    return typeof found === 'object' && found !== null ? found : {};
  } catch {
    return {};
  }
}

function keep(name: string, value: string): void {
  const before = kept();
  const lecture = typeof before.lecture === 'object' ? before.lecture : {};
  try {
    // The room keeps other choices under the same key: they stay.
    localStorage.setItem(PREFERENCES, JSON.stringify({ ...before, lecture: { ...lecture, [name]: value } }));
  } catch {
    // The choice holds for this page, at least.
  }
}

/** Brings « Aa » to life: shows what is chosen, keeps what changes, closes as a person expects. */
export function startReadingPanel(panel: HTMLDetailsElement): void {
  const { dataset } = document.documentElement;
  const showChosen = () => {
    for (const input of panel.querySelectorAll('input')) {
      if (dataset[input.name]) input.checked = input.value === dataset[input.name];
    }
  };
  showChosen();
  panel.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    dataset[target.name] = target.value;
    keep(target.name, target.value);
  });
  panel.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    panel.open = false;
    panel.querySelector('summary')?.focus();
  });
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Node && !panel.contains(target)) panel.open = false;
  });
  // Changed in the room, in another tab.
  addEventListener('storage', ({ key }) => {
    if (key !== PREFERENCES) return;
    applyReading(PREFERENCES);
    showChosen();
  });
}
