import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { HEADERS } from './headers.ts';

const guide = readFileSync('docs/heberger.md', 'utf8');

test.each(Object.entries(HEADERS))(
  'le guide de l’hébergeur donne %s : %s, dans son tableau et dans chaque exemple',
  (name, value) => {
    expect(guide).toContain(`| \`${name}\` | \`${value}\` |`);
    expect(guide).toContain(`add_header ${name} "${value}" always;`);
    expect(guide).toContain(`Header always set ${name} "${value}"`);
  },
);
