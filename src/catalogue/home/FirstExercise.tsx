import type { Scenario } from '#schema/scenario.ts';
import { Button } from '#ui/index.ts';
import { ExerciseFacts } from '../list/ExerciseFacts.tsx';
import { useSite } from '../site-context.ts';
import { Said } from '../text/Said.tsx';

/** For a person who has never come: one exercise, already chosen. */
export function FirstExercise({ scenario }: { scenario: Scenario }) {
  const { words, addresses } = useSite();
  const { first } = words.home;
  return (
    <section className="site-page home-first" aria-labelledby="premiere-fois">
      <div className="home-first__words">
        <h2 className="home-title" id="premiere-fois">
          {first.title}
        </h2>
        <p>{first.text}</p>
      </div>
      <div className="home-first__card">
        <h3 className="home-first__name">
          <Said text={scenario.titre} />
        </h3>
        <p>
          <Said text={scenario.resume} />
        </p>
        <ExerciseFacts scenario={scenario} />
        <div className="home-first__actions">
          <Button variant="principal" icon="lecture" href={addresses.room({ exercice: scenario.id, mode: 'guide' })}>
            {first.action}
          </Button>
          <Button variant="lien" href={addresses.exercise(scenario.id)}>
            {first.more}
          </Button>
        </div>
      </div>
    </section>
  );
}
