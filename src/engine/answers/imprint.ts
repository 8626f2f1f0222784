/**
 * The short imprint of a password: it only tells whether two are the same. 16 bits (FNV-1a, folded): thousands of passwords share each
 * imprint, so that none can be found again from it.
 */
export function imprintOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return `empreinte-${((hash >>> 16) ^ (hash & 0xffff)).toString(16).padStart(4, '0')}`;
}
