/** The types of fingerprint.mjs, for the tools in TypeScript. */
export function fingerprint(root: string): string;
export function stampOf(folder: string): string;
