import { type ReactNode, useRef } from 'react';
import { printAlone } from '#form/print-alone.ts';
import { Button, TrainingBanner } from '#ui/index.ts';
import './print-sheet.css';

const MARK = 'imprimer';
printAlone();

/** A sheet that prints alone, with the training mark that a photocopy keeps. */
export function PrintSheet({ bouton, children }: { bouton: string; children: ReactNode }) {
  const sheet = useRef<HTMLDivElement>(null);
  function print() {
    const { current } = sheet;
    if (!current) return;
    current.dataset[MARK] = 'seul';
    // Telephones come back from `print()` before the sheet is drawn: the mark is taken off when they say so.
    addEventListener('afterprint', () => delete current.dataset[MARK], { once: true });
    window.print();
  }
  return (
    <div className="portal-print">
      <div ref={sheet} className="portal-print__sheet">
        <div className="portal-print__mark">
          <TrainingBanner />
        </div>
        {children}
      </div>
      <div className="portal-acts portal-print__tools">
        <Button icon="imprimer" onClick={print}>
          {bouton}
        </Button>
      </div>
    </div>
  );
}
