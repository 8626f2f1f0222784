/* What the Vite plugin of tools/facts/facts-plugin.ts makes of docs/faits/. */

declare module 'virtual:faits' {
  /** The published facts by name (« caf »): a title, the chapters with the id of each, and the HTML made from our own file. */
  export const FAITS: Readonly<
    Record<string, { titre: string; chapitres: readonly { id: string; titre: string }[]; html: string } | undefined>
  >;
}
