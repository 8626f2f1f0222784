import type { CSSProperties } from 'react';
import './TrainingBanner.css';

const ALWAYS_SEEN = {
  display: 'block',
  visibility: 'visible',
  opacity: '1',
  position: 'relative',
  transform: 'none',
  clipPath: 'none',
  blockSize: 'auto',
  maxBlockSize: 'none',
  inlineSize: 'auto',
  backgroundColor: '#ffd43b',
  color: '#3d2f00',
  textIndent: '0',
} as const satisfies CSSProperties;

/** Written on the element, and with « !important », so that no style sheet of a portal or a scenario can hide the banner. */
function pinDown(banner: HTMLElement | null) {
  for (const [name, value] of Object.entries(ALWAYS_SEEN)) {
    const property = name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
    banner?.style.setProperty(property, value, 'important');
  }
}

/** « Everything here is fictional »: first thing on every page and on every sheet of paper. It takes no option on purpose. */
export function TrainingBanner() {
  return (
    <p className="ui-training" role="note" style={ALWAYS_SEEN} ref={pinDown}>
      Site d’entraînement&nbsp;: tout est fictif, rien n’est envoyé. Vous pouvez vous tromper.
    </p>
  );
}
