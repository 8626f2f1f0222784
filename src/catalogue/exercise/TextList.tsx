import type { Texte } from '#schema/texte.ts';
import { Icon } from '#ui/index.ts';
import { Said } from '../text/Said.tsx';
import './about.css';

/** `none` is said instead of an empty list; without it the part is left out. `checked` puts a tick before each line. */
export type TextListProps = { title: string; texts: readonly Texte[]; none?: string; checked?: boolean };

/** A title and its list, as a trainer wrote it. */
export function TextList({ title, texts, none, checked = false }: TextListProps) {
  if (texts.length === 0 && !none) return null;
  return (
    <section>
      <h2>{title}</h2>
      {texts.length === 0 ? <p>{none}</p> : <Lines texts={texts} checked={checked} />}
    </section>
  );
}

/** The list alone. */
export function Lines({ texts, checked = false }: Pick<TextListProps, 'texts' | 'checked'>) {
  return (
    <ul className={checked ? 'text-list text-list--checked' : 'text-list'}>
      {texts.map((text, rank) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list of texts
        <li key={rank}>
          {checked && <Icon name="coche" />}
          <span>
            <Said text={text} />
          </span>
        </li>
      ))}
    </ul>
  );
}
