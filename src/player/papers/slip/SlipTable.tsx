import { Fragment, type MouseEvent, useEffect, useRef, useState } from 'react';
import type { SlipLine, SlipSection } from '#engine/household/pay-slip/slip.ts';
import { noBreak } from '#engine/words/no-break.ts';
import { Button } from '#ui/index.ts';
import { amountIn, baseIn, rateIn } from './columns.ts';

export type SlipTableProps = {
  caption: string;
  sections: readonly SlipSection[];
  lu: number | undefined;
  onRead: (rank: number) => void;
};

/**
 * The lines of a slip: a real table. Where there is no room for its five columns, the name and what concerns the worker stay; the
 * others come back with « Toutes les colonnes », and the sheet is then moved sideways.
 */
export function SlipTable({ caption, sections, lu, onRead }: SlipTableProps) {
  const [whole, setWhole] = useState(false);
  const table = useRef<HTMLTableElement>(null);
  useEffect(() => {
    // On a short screen the rule does not stay in sight: it says the line, and the page does not move away from it.
    if (lu !== undefined && window.innerHeight >= SHORT) rowAt(table.current, lu)?.scrollIntoView?.({ block: 'nearest' });
  }, [lu]);
  let rank = -1;
  return (
    <>
      <div className="slip__unfold">
        <Button variant="discret" icon="document" aria-pressed={whole} onClick={() => setWhole(!whole)}>
          Toutes les colonnes
        </Button>
      </div>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a finger may choose the line; the two buttons of the rule do it for a keyboard */}
      <table
        ref={table}
        className={`slip__table${whole ? ' slip__table--whole' : ''}`}
        onClick={lu === undefined ? undefined : choose}
      >
        <caption className="visuellement-cache">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Libellé</th>
            <th scope="col">Base</th>
            <th scope="col">Taux</th>
            <th scope="col">Part du salarié</th>
            <th scope="col">Part de l’employeur</th>
          </tr>
        </thead>
        {sections.map(({ id, titre, seul, lignes }) => (
          <tbody key={id}>
            {titre && (
              <tr className="slip__row slip__row--heading">
                <th scope="rowgroup" colSpan={5}>
                  {titre}
                </th>
              </tr>
            )}
            {lignes.map((line) => {
              rank += 1;
              return (
                <Fragment key={rank}>
                  <Row line={line} rank={rank} seul={seul ?? false} lu={rank === lu} />
                </Fragment>
              );
            })}
          </tbody>
        ))}
      </table>
    </>
  );

  function choose(event: MouseEvent<HTMLTableElement>) {
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-rang]') : null;
    if (row) onRead(Number(row.dataset.rang));
  }
}

/** 36rem at the usual size of text, as in slip.css; pixels. */
const SHORT = 576;

const rowAt = (table: HTMLTableElement | null, rank: number) => table?.querySelector(`[data-rang="${rank}"]`);

const Row = ({ line, rank, seul, lu }: { line: SlipLine; rank: number; seul: boolean; lu: boolean }) => (
  <tr
    className={`slip__row slip__row--${seul ? 'heading' : line.rang}`}
    data-rang={rank}
    data-ligne={line.id}
    aria-current={lu ? 'true' : undefined}
  >
    <th scope="row">{noBreak(line.libelle)}</th>
    <td>{baseIn(line)}</td>
    <td>{rateIn(line)}</td>
    <td>{amountIn(line.salarie)}</td>
    <td>{amountIn(line.employeur)}</td>
  </tr>
);
