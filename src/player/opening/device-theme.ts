const ASKED = ['(prefers-contrast: more)', '(prefers-color-scheme: dark)'];

/**
 * Shows the colours that the device asks for, now and when it changes. The pages of the site do the same before they are drawn
 * (catalogue/scripts/shown-theme.ts): a code that they shared with the room would bring React to each of them. Gives what stops it.
 */
export function followDeviceTheme(): () => void {
  const [contrast, dark] = ASKED.map((what) => matchMedia(what));
  const show = () => {
    document.documentElement.dataset['theme'] = contrast?.matches ? 'contraste' : dark?.matches ? 'sombre' : 'clair';
  };
  show();
  for (const one of [contrast, dark]) one?.addEventListener('change', show);
  return () => {
    for (const one of [contrast, dark]) one?.removeEventListener('change', show);
  };
}
