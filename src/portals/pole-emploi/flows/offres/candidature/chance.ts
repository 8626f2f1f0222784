/**
 * A number from 0 to `below` - 1, always the same for one seed and one word: what an employer decides must not change when the page
 * is read again. `engine` and portals have no chance of their own.
 */
export function draw(seed: number, word: string, below: number): number {
  let mixed = 2_166_136_261 ^ (Math.trunc(seed) | 0);
  for (const letter of word) mixed = Math.imul(mixed ^ letter.charCodeAt(0), 16_777_619);
  // Neighbouring words differ by their last letter: stirred once more, they no longer give neighbouring numbers.
  mixed = Math.imul(mixed ^ (mixed >>> 15), 2_246_822_507);
  return ((mixed ^ (mixed >>> 13)) >>> 0) % below;
}
