/** A line of a list: a few strong words, then the rest. */
export type Point = { start: string; text: string };

/** One part of a text page. `id` is its place in the address. */
export type Section = {
  id: string;
  title: string;
  paragraphs?: readonly string[];
  points?: readonly Point[];
  /** Points whose order counts. */
  steps?: readonly Point[];
};
