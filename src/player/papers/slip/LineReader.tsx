import type { PaySlip } from '#engine/household/pay-slip/slip.ts';
import { say } from '#engine/words/say.ts';
import type { Langue } from '#schema/texte.ts';
import { Button } from '#ui/index.ts';
import { Say } from '../../ground/Say.tsx';
import { PAPERS } from '../../words/panels.ts';
import { amountIn, baseIn, linesOf, rateIn } from './columns.ts';
import { LINE_WORDS } from './line-words.ts';

/** `lu` is the rank of the line being read; undefined puts the rule away. */
export type LineReaderProps = {
  slip: PaySlip;
  langue: Langue;
  lu: number | undefined;
  onRead: (rank: number | undefined) => void;
};

/**
 * The rule that one lays under a line: that line, large, with what it is in plain words. It goes nowhere by itself: it begins at the
 * first line, and points at none.
 */
export function LineReader({ slip, langue, lu, onRead }: LineReaderProps) {
  const lines = linesOf(slip.sections);
  const read = lu === undefined ? undefined : lines[lu];
  const move = (step: number) => {
    const next = (lu ?? 0) + step;
    if (lines[next]) onRead(next);
  };
  return (
    <section className={`slip-reader${read ? ' slip-reader--open' : ''}`} aria-label={say(PAPERS.regle, langue).mots}>
      <div role="status" lang="fr" dir="ltr">
        {read && <Read {...read} />}
      </div>
      {read && (
        <div className="slip-reader__tools">
          <Button variant="discret" icon="retour" aria-disabled={lu === 0} onClick={() => move(-1)}>
            <Say text={PAPERS.ligneAvant} langue={langue} />
          </Button>
          <Button variant="discret" icon="suivant" aria-disabled={lu === lines.length - 1} onClick={() => move(1)}>
            <Say text={PAPERS.ligneApres} langue={langue} />
          </Button>
          <Button variant="discret" icon="fermer" onClick={() => onRead(undefined)}>
            <Say text={PAPERS.ranger} langue={langue} />
          </Button>
        </div>
      )}
    </section>
  );
}

function Read({ line, section }: ReturnType<typeof linesOf>[number]) {
  const [base, rate] = [baseIn(line), rateIn(line)];
  const amount = line.salarie ?? line.employeur;
  return (
    <>
      <p className="slip-reader__line">
        <span>{line.libelle}</span> <b>{amount !== undefined && `${amountIn(amount)}\u00a0€`}</b>
      </p>
      <p className="slip-reader__how">
        {[
          section.titre,
          base && (rate ? `${base} × ${rate}${line.unite === undefined ? '\u00a0%' : '\u00a0€'}` : base),
          line.salarie !== undefined && line.employeur !== undefined && `et ${amountIn(line.employeur)}\u00a0€ pour l’employeur`,
          line.salarie === undefined && 'payé par l’employeur',
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <p>{LINE_WORDS[line.id]}</p>
    </>
  );
}
