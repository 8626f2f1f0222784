import { createHash } from 'node:crypto';

/** The fingerprint by which a page's policy knows a script that stands in it: « sha256-… ». */
export const fingerprint = (script: string): `sha256-${string}` =>
  `sha256-${createHash('sha256').update(script).digest('base64')}`;
