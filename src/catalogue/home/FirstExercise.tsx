import type { Scenario } from '#schema/scenario.ts';
import { Icon } from '#ui/index.ts';
import { type CatalogueContent, portalOf } from '../content.ts';
import { useSite } from '../site-context.ts';
import { Said } from '../text/Said.tsx';
import '#portals/colours.css';
import './first.css';

/** For a person who has never come: one exercise, already chosen, that one press opens on its first field. */
export function FirstExercise({ scenario, content }: { scenario: Scenario; content: CatalogueContent }) {
  const { words, addresses } = useSite();
  const { first } = words.home;
  return (
    <section className="first" aria-labelledby="commencer">
      <p className="first__over">{first.title}</p>
      <h2 className="first__title" id="commencer">
        <Said text={scenario.titre} />
      </h2>
      <p className="first__text">
        <Said text={scenario.resume} /> {first.guided}
      </p>
      {/* What one will see first: the portal's colour, a line of words, an empty field. */}
      <div className="first__preview" data-portail={scenario.portail} aria-hidden="true">
        <span className="first__portal">{portalOf(content, scenario.portail)?.nom}</span>
        <span className="first__field" />
      </div>
      <a className="first__action" href={addresses.room({ exercice: scenario.id, mode: 'guide' })} aria-describedby="commencer">
        {first.action}
        <Icon name="fleche" />
      </a>
      <p className="first__foot">
        {first.time.replace('{n}', String(scenario.minutes))}{' '}
        <a className="first__more" href={addresses.exercise(scenario.id)}>
          {first.more}
        </a>
      </p>
    </section>
  );
}
