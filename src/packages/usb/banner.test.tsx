import { readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { TrainingBanner } from '#ui/index.ts';

test('le bandeau est dans la page du fichier avant tout script, tel que le dessine son composant', () => {
  expect(readFileSync('src/packages/usb/usb.html', 'utf8')).toContain(renderToStaticMarkup(<TrainingBanner />));
});
