import type { PaperText } from '#engine/household/truth.ts';
import { noBreak } from '#engine/words/no-break.ts';
import { say } from '#engine/words/say.ts';
import { cible } from '#form/look.ts';
import type { Langue } from '#schema/texte.ts';
import { Icon } from '#ui/index.ts';
import { isDated } from '../debrief/is-dated.ts';
import { dayText } from '../ground/dates.ts';
import { Say } from '../ground/Say.tsx';
import { PAPERS } from '../words/panels.ts';

export type PapersListProps = {
  papers: readonly PaperText[];
  langue: Langue;
  ouvert: string | undefined;
  onOpen: (id: string) => void;
};

const KINDS = ['carte', 'bulletin', 'courrier', 'attestation', 'rib'] as const satisfies readonly PaperText['type'][];

/** Papers by kind, as one files them; the most recent first. */
export function PapersList({ papers, langue, ouvert, onOpen }: PapersListProps) {
  return (
    <nav className="papers__list" aria-label={say(PAPERS.liste, langue).mots}>
      {KINDS.map((kind) => {
        const same = papers.filter(({ type }) => type === kind);
        if (same.length === 0) return null;
        return (
          <div key={kind} className="papers__kind">
            <h3>
              <Say text={PAPERS[kind]} langue={langue} />
            </h3>
            <ul className="papers__papers">
              {same.map((paper) => (
                <li key={paper.id}>
                  <button
                    type="button"
                    className="papers__paper"
                    aria-current={paper.id === ouvert ? 'true' : undefined}
                    data-cible={cible.lieu(`papier:${paper.id}`)}
                    onClick={() => onOpen(paper.id)}
                  >
                    <Icon name="document" />
                    <span lang="fr" dir="ltr">
                      {noBreak(paper.titre)}
                      <small>
                        {paper.de}
                        {isDated(paper) && `, ${dayText(paper.le).fr}`}
                      </small>
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </nav>
  );
}
