import type { StorybookConfig } from '@storybook/react-vite';
import { factsPlugin } from '../tools/facts/facts-plugin.ts';
import { scenariosYaml } from '../tools/yaml-plugin.ts';

/** One Storybook for the whole project: a story lives beside its component. */
const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  stories: ['../src/**/*.stories.tsx'],
  addons: ['@storybook/addon-a11y', '@storybook/addon-vitest'],
  staticDirs: ['../public'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (vite) => ({ ...vite, plugins: [...(vite.plugins ?? []), scenariosYaml(), factsPlugin()] }),
};

export default config;
