import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { Button } from '../button/Button.tsx';
import './Magnifier.css';

/** How much larger than usual a paper may be read, in percent. */
export const SIZES = [100, 150, 200, 300] as const;
export type Size = (typeof SIZES)[number];

/** `paper` names what is looked at. What is inside is sized by `--loupe`, 1 or more: a letter wraps, a table is moved under the glass. */
export type MagnifierProps = {
  paper: string;
  size: Size;
  onSize: (size: Size) => void;
  words: { plus: string; moins: string; taille: string };
  /** Other tools, in the same row. */
  before?: ReactNode;
  after?: ReactNode;
  children: ReactNode;
};

/**
 * A glass over a paper. Two buttons for a hand, « + » and « − » for a keyboard; what is wider than the place is moved with a finger, the
 * arrows or the scroll bar.
 */
export function Magnifier({ paper, size, onSize, words, before, after, children }: MagnifierProps) {
  const view = useRef<HTMLElement>(null);
  const rank = SIZES.indexOf(size);
  const change = (step: number) => {
    const next = SIZES[rank + step];
    if (next !== undefined) onSize(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target !== view.current) return;
    if (event.key === '+') change(1);
    if (event.key === '-') change(-1);
  };
  return (
    <div className="ui-magnifier">
      <div className="ui-magnifier__tools">
        {before}
        {/* biome-ignore lint/a11y/useSemanticElements: a group of buttons asks for no answer, as a fieldset would */}
        <div className="ui-magnifier__sizes" role="group" aria-label={words.taille}>
          <Button variant="discret" icon="moins" aria-label={words.moins} aria-disabled={rank === 0} onClick={() => change(-1)}>
            A
          </Button>
          <output className="ui-magnifier__size">{`${size}\u00a0%`}</output>
          <Button
            variant="discret"
            icon="plus"
            aria-label={words.plus}
            aria-disabled={rank === SIZES.length - 1}
            onClick={() => change(1)}
          >
            A
          </Button>
        </div>
        {after}
      </div>
      <section
        ref={view}
        className="ui-magnifier__view"
        aria-label={paper}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by a keyboard
        tabIndex={0}
        data-taille={size}
        onKeyDown={onKeyDown}
      >
        {children}
      </section>
    </div>
  );
}
