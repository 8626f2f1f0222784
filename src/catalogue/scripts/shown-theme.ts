/**
 * The colours that a page shows: those that were chosen, or those that the device asks for. Written into pages as text: it uses nothing
 * from outside itself.
 */
export function shownTheme(chosen: unknown): 'clair' | 'sombre' | 'contraste' {
  if (chosen === 'clair' || chosen === 'sombre' || chosen === 'contraste') return chosen;
  if (typeof matchMedia === 'undefined') return 'clair';
  if (matchMedia('(prefers-contrast: more)').matches) return 'contraste';
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'sombre' : 'clair';
}

/** Hears when the device asks for other colours. Gives what stops listening. */
export function onDeviceTheme(changed: () => void): () => void {
  if (typeof matchMedia === 'undefined') return () => {};
  const asked = ['(prefers-contrast: more)', '(prefers-color-scheme: dark)'].map((what) => matchMedia(what));
  for (const one of asked) one.addEventListener('change', changed);
  return () => {
    for (const one of asked) one.removeEventListener('change', changed);
  };
}
