import { Icon, type IconName } from '#ui/index.ts';
import { byNeed, type CatalogueContent, firstOf } from '../content.ts';
import { NeedGrid } from '../needs/NeedGrid.tsx';
import { useSite } from '../site-context.ts';
import { FirstExercise } from './FirstExercise.tsx';
import { HowItGoes } from './HowItGoes.tsx';
import { ResumeOffer } from './ResumeOffer.tsx';
import './home.css';

const PROMISE_ICONS: readonly IconName[] = ['cadenas', 'personne', 'recommencer'];

/** The front door: what this is in one sentence, one exercise to start, then what brings you here. */
export function HomePage({ content }: { content: CatalogueContent }) {
  const { home } = useSite().words;
  const first = firstOf(content.scenarios);
  return (
    <div className="home">
      <section className="home-threshold site-page">
        <div>
          <h1 className="home-threshold__title">{home.title}</h1>
          <p className="page-lead home-threshold__lead">{home.lead}</p>
          <ul className="home-promises" aria-label={home.promisesTitle}>
            {home.promises.map((promise, rank) => (
              <li className="home-promise" key={promise}>
                <Icon name={PROMISE_ICONS[rank] ?? 'coche'} />
                {promise}
              </li>
            ))}
          </ul>
        </div>
        <div className="home-threshold__start">
          <ResumeOffer />
          {first && <FirstExercise scenario={first} content={content} />}
        </div>
      </section>
      {first && <NeedGrid groups={byNeed(content.scenarios)} total={content.scenarios.length} />}
      <HowItGoes />
    </div>
  );
}
