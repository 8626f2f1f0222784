import { Button } from '#ui/index.ts';
import { type CatalogueContent, portalOf } from '../content.ts';
import { ExerciseFacts } from '../list/ExerciseFacts.tsx';
import { useSite } from '../site-context.ts';
import { useSaid } from '../text/Said.tsx';

/** The exercise to begin with, among those of a need. */
export function EasiestExercise({
  scenario,
  content,
}: {
  scenario: CatalogueContent['scenarios'][number];
  content: CatalogueContent;
}) {
  const { words, addresses } = useSite();
  const said = useSaid();
  return (
    <section className="easiest" aria-labelledby="plus-simple">
      <div className="easiest__words">
        <p className="easiest__over">{words.needs.easiest}</p>
        <h2 className="easiest__title" id="plus-simple">
          <a href={addresses.exercise(scenario.id)}>{said(scenario.titre)}</a>
        </h2>
        <p className="easiest__summary">{said(scenario.resume)}</p>
        <ExerciseFacts scenario={scenario} portal={portalOf(content, scenario.portail)?.nom} />
      </div>
      <Button
        variant="principal"
        icon="lecture"
        href={addresses.room({ exercice: scenario.id, mode: 'guide' })}
        aria-describedby="plus-simple"
      >
        {words.list.start}
      </Button>
    </section>
  );
}
