import { Button, EmptyState, Icon } from '#ui/index.ts';
import { byNeed, type CatalogueContent } from '../content.ts';
import { NeedNav } from '../needs/NeedNav.tsx';
import { NEED_ICONS } from '../needs/need-icons.ts';
import { useSite } from '../site-context.ts';
import { ExerciseRow } from './ExerciseRow.tsx';
import { FilterForm } from './FilterForm.tsx';
import './list.css';

/** How many exercises of each need the whole list shows before its page is opened, or a filter is chosen. */
const SHOWN = 2;

/** Every exercise by what brings a person here: a summary of two each, and filters that search in all. */
export function CataloguePage({ content }: { content: CatalogueContent }) {
  const { words, addresses } = useSite();
  const { list, needs } = words;
  const { scenarios, portals } = content;
  const groups = byNeed(scenarios);
  return (
    <div className="need-page site-page">
      <NeedNav groups={groups} />
      <div>
        <h1 className="page-title">{list.title}</h1>
        {scenarios.length === 0 ? (
          <EmptyState title={list.none.title} action={<Button href={addresses.free}>{list.freeLink}</Button>}>
            {list.none.text}
          </EmptyState>
        ) : (
          <>
            <FilterForm portals={portals} total={scenarios.length} />
            <div data-vide hidden>
              <EmptyState
                icon="loupe"
                title={list.empty.title}
                action={<Button href={addresses.catalogue}>{list.empty.action}</Button>}
              >
                {list.empty.text}
              </EmptyState>
            </div>
            {groups.map(({ need, scenarios: ofNeed }) => (
              <section className="need-group" key={need} aria-labelledby={`besoin-${need}`} data-groupe>
                <div className="need-group__head">
                  <Icon name={NEED_ICONS[need]} />
                  <h2 className="need-group__title" id={`besoin-${need}`}>
                    {needs.names[need]}
                  </h2>
                  {ofNeed.length > SHOWN && (
                    <a className="need-group__more" href={addresses.need(need)} aria-describedby={`besoin-${need}`}>
                      {needs.more.replace('{n}', String(ofNeed.length))}
                    </a>
                  )}
                </div>
                <ul className="exercise-rows">
                  {ofNeed.map((scenario, rank) => (
                    <ExerciseRow key={scenario.id} scenario={scenario} content={content} folded={rank >= SHOWN} />
                  ))}
                </ul>
              </section>
            ))}
            <p className="catalogue__free">
              {list.free} <a href={addresses.free}>{list.freeLink}</a>
            </p>
          </>
        )}
      </div>
    </div>
  );
}
