import type { Scenario } from '#schema/scenario.ts';
import { Icon } from '#ui/index.ts';
import { useSite } from '../site-context.ts';
import '#portals/colours.css';
import './facts.css';

const LEVELS = ['debutant', 'intermediaire', 'avance'] as const;

/** Portal when it helps, level and duration of an exercise, on one quiet line. */
export function ExerciseFacts({ scenario, portal }: { scenario: Scenario; portal?: string | undefined }) {
  const { list } = useSite().words;
  const rank = LEVELS.indexOf(scenario.niveau);
  return (
    <ul className="facts" data-portail={scenario.portail}>
      {portal && <li className="facts__portal">{portal}</li>}
      <li className="facts__fact">
        <span className="facts__level" aria-hidden="true">
          {LEVELS.map((level, step) => (
            <span key={level} className={step <= rank ? 'facts__dot facts__dot--on' : 'facts__dot'} />
          ))}
        </span>
        <span className="visuellement-cache">{list.levelLabel}&nbsp;: </span>
        {list.levels[scenario.niveau]}
      </li>
      <li className="facts__fact">
        <Icon name="horloge" />
        {list.minutes.replace('{n}', String(scenario.minutes))}
      </li>
    </ul>
  );
}
