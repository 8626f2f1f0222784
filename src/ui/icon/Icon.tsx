import { DRAWINGS, type IconName } from './drawings.ts';
import './Icon.css';

/** `name` is one of the drawings; the size follows the text around it. */
export type IconProps = { name: IconName };

/** A small drawing beside words. It says nothing to a screen reader: the words beside it do. */
export function Icon({ name }: IconProps) {
  return (
    <svg className="ui-icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={DRAWINGS[name]} />
    </svg>
  );
}
