import { Button, EmptyState } from '#ui/index.ts';
import { byLevel, type CatalogueContent, compteOf, portalOf } from '../content.ts';
import { useSite } from '../site-context.ts';
import { ExerciseCard } from './ExerciseCard.tsx';
import { FilterForm } from './FilterForm.tsx';
import './list.css';

/** Every exercise, easiest first, with filters. */
export function CataloguePage({ content }: { content: CatalogueContent }) {
  const { words, addresses } = useSite();
  const { list } = words;
  const { scenarios, portals } = content;
  return (
    <div className="catalogue site-page">
      <h1 className="page-title">{list.title}</h1>
      <p className="page-lead">{list.lead}</p>
      <p className="catalogue__free">
        {list.free} <a href={addresses.free}>{list.freeLink}</a>
      </p>
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
          {byLevel(scenarios).map(({ niveau, scenarios: ofLevel }) => (
            <section className="catalogue__level" key={niveau} aria-labelledby={`niveau-${niveau}`} data-groupe>
              <h2 className="catalogue__level-title" id={`niveau-${niveau}`}>
                {list.groups[niveau]}
              </h2>
              <ul className="catalogue__list">
                {ofLevel.map((scenario) => (
                  <ExerciseCard
                    key={scenario.id}
                    scenario={scenario}
                    portal={portalOf(content, scenario.portail)}
                    compte={compteOf(content, scenario.compte)}
                  />
                ))}
              </ul>
            </section>
          ))}
        </>
      )}
    </div>
  );
}
