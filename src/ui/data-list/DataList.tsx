import type { ReactNode } from 'react';
import './DataList.css';

/** A line: what it is, what it says, and something to do about it if any. */
export type DataItem = { terme: string; valeur: ReactNode; action?: ReactNode };

/** Each `terme` is unique in the list. */
export type DataListProps = { items: readonly DataItem[] };

/** Words and what they stand for: a summary, a record, a file. */
export function DataList({ items }: DataListProps) {
  return (
    <div className="ui-data">
      <dl className="ui-data__list">
        {items.map((item, rank) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two lines may have the same word (« À envoyer »)
          <div className="ui-data__row" key={`${rank} ${item.terme}`}>
            <dt>{item.terme}</dt>
            <dd>{item.valeur}</dd>
            {item.action && <dd className="ui-data__action">{item.action}</dd>}
          </div>
        ))}
      </dl>
    </div>
  );
}
