import type { Portal } from '#engine/portal/portal.ts';
import type { Debrief } from '#engine/story/debrief.ts';
import type { Langue, Texte } from '#schema/texte.ts';
import { StateMark } from '#ui/index.ts';
import { Say } from '../ground/Say.tsx';
import { DEBRIEF, onDay } from './debrief-words.ts';

export type DebriefStepsProps = { story: Debrief; portal: Pick<Portal, 'glossaire'>; langue: Langue };

/** What was achieved, in the order in which it was; then what remains, without insisting. */
export function DebriefSteps({ story: { achieved, remaining }, portal, langue }: DebriefStepsProps) {
  const words = (text: Texte) => <Say text={text} langue={langue} glossaire={portal.glossaire} />;
  return (
    <section className="debrief__part">
      <h2>{words(DEBRIEF.fait)}</h2>
      {achieved.length === 0 && <p>{words(DEBRIEF.rienFait)}</p>}
      <ol className="debrief__steps">
        {achieved.map(({ etape, le }, rank) => (
          <li key={etape.id}>
            <StateMark state="complet" shapeOnly />
            <div>
              <b>{words(etape.titre)}</b> {/* A day is said once for all that was done on it. */}
              {(rank === 0 || le !== achieved[rank - 1]?.le) && (
                <span className="panel__soft">{words(le ? onDay(le) : DEBRIEF.tenu)}</span>
              )}
              {etape.reussite && <p>{words(etape.reussite)}</p>}
            </div>
          </li>
        ))}
      </ol>
      {remaining.length > 0 && (
        <>
          <h3>{words(DEBRIEF.reste)}</h3>
          <ul className="debrief__steps">
            {remaining.map((etape) => (
              <li key={etape.id}>
                <StateMark state="a-completer" shapeOnly />
                <div>{words(etape.titre)}</div>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
