import type { ReactNode } from 'react';
import './DataList.css';

/** A line: what it is, what it says, and something to do about it if any. */
export type DataItem = { terme: string; valeur: ReactNode; action?: ReactNode };

/** Each `terme` is unique in the list. */
export type DataListProps = { items: readonly DataItem[] };

// A receipt, a plate, a stamp: short, and broken at its hyphen it is read as two numbers. Longer ones may need the next line at 320 px.
const isReference = (valeur: ReactNode): boolean =>
  typeof valeur === 'string' && /^[A-Z0-9]{1,6}(-[A-Z0-9]{1,6}){1,3}$/.test(valeur);

/** Words and what they stand for: a summary, a record, a file. */
export function DataList({ items }: DataListProps) {
  return (
    <div className="ui-data">
      <dl className="ui-data__list">
        {items.map((item, rank) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two lines may have the same word (« À envoyer »)
          <div className="ui-data__row" key={`${rank} ${item.terme}`}>
            <dt>{item.terme}</dt>
            <dd className={isReference(item.valeur) ? 'ui-data__whole' : undefined}>{item.valeur}</dd>
            {item.action && <dd className="ui-data__action">{item.action}</dd>}
          </div>
        ))}
      </dl>
    </div>
  );
}
