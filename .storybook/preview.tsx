import type { Decorator, Preview } from '@storybook/react-vite';
import { configure } from 'storybook/test';
import '#ui/styles/index.css';
import { loadWords } from '#player/words/languages.ts';
import type { Langue } from '#schema/texte.ts';
import './paper.css';

/** Puts on <html> what « Confort de lecture » would put there, from the toolbar. */
const withReadingComfort: Decorator = (Story, { globals }) => {
  for (const name of ['theme', 'taille', 'interligne', 'mouvement']) {
    document.documentElement.dataset[name] = String(globals[name]);
  }
  document.documentElement.lang = 'fr';
  return <Story />;
};

const choice = (title: string, icon: string, items: Record<string, string>) => ({
  toolbar: { title, icon, dynamicTitle: true, items: Object.entries(items).map(([value, label]) => ({ value, title: label })) },
});

// What comes when it is asked for comes late on a busy computer: slow, not wrong.
configure({ asyncUtilTimeout: 20_000 });

const complaints: unknown[][] = [];
const complain = console.error;
console.error = (...said: unknown[]) => {
  complaints.push(said);
  complain(...said);
};

const preview: Preview = {
  beforeEach() {
    complaints.length = 0;
  },
  // A story that makes React complain is a broken example.
  afterEach() {
    if (complaints.length > 0) throw new Error(`console.error pendant cette histoire : ${complaints.flat().join(' ')}`);
  },
  // The room speaks French until the words of another language have come.
  loaders: [({ args }) => loadWords((args.langue ?? 'fr') as Langue)],
  decorators: [withReadingComfort],
  parameters: {
    layout: 'fullscreen',
    // Any violation found by axe fails the story's test.
    a11y: { test: 'error' },
    backgrounds: { disable: true },
  },
  globalTypes: {
    theme: choice('Couleurs', 'contrast', { clair: 'Claires', sombre: 'Sombres', contraste: 'Très contrastées' }),
    taille: choice('Taille', 'zoom', { normale: 'Normale', grande: 'Grande', 'tres-grande': 'Très grande' }),
    interligne: choice('Interligne', 'menu', { normal: 'Normal', large: 'Large' }),
    mouvement: choice('Mouvement', 'play', { normal: 'Normal', reduit: 'Réduit' }),
  },
  initialGlobals: { theme: 'clair', taille: 'normale', interligne: 'normal', mouvement: 'normal' },
};

export default preview;
