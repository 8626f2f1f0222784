import { PREFERENCES } from '#schema/storage-keys.ts';
import { applyReading } from './reading.ts';
import { onDeviceTheme, shownTheme } from './shown-theme.ts';

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
    const lecture = (kept().lecture ?? {}) as Record<string, unknown>;
    for (const input of panel.querySelectorAll('input')) {
      // The colours on the page may be those that the device asks for.
      const chosen = input.name === 'theme' ? (lecture.theme ?? 'systeme') : dataset[input.name];
      if (chosen) input.checked = input.value === chosen;
    }
  };
  showChosen();
  panel.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    dataset[target.name] = target.name === 'theme' ? shownTheme(target.value) : target.value;
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
  onDeviceTheme(() => applyReading(PREFERENCES, shownTheme));
  // Changed in the room, in another tab.
  addEventListener('storage', ({ key }) => {
    if (key !== PREFERENCES) return;
    applyReading(PREFERENCES, shownTheme);
    showChosen();
  });
}
