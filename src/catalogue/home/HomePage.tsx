import { Button, Icon, type IconName } from '#ui/index.ts';
import { type CatalogueContent, firstOf } from '../content.ts';
import { useSite } from '../site-context.ts';
import { DoorCard } from './DoorCard.tsx';
import { FirstExercise } from './FirstExercise.tsx';
import { HomeDrawing } from './HomeDrawing.tsx';
import './home.css';
import './how.css';

const PROMISE_ICONS: readonly IconName[] = ['cadenas', 'personne', 'recommencer'];

/** The front door: what this is in one sentence, and three ways in. */
export function HomePage({ content }: { content: CatalogueContent }) {
  const { words, addresses } = useSite();
  const { home, site } = words;
  const first = firstOf(content.scenarios);
  return (
    <div className="home">
      <section className="home-hero site-page">
        <div className="home-hero__words">
          <h1 className="home-hero__title">{home.title}</h1>
          <p className="page-lead">{home.lead}</p>
          <ul className="home-promises" aria-label={home.promisesTitle}>
            {home.promises.map(({ title, text }, rank) => (
              <li className="home-promise" key={title}>
                <span className="home-promise__shape">
                  <Icon name={PROMISE_ICONS[rank] ?? 'coche'} />
                </span>
                <span>
                  <strong>{title}</strong>
                  <span className="home-promise__text">{text}</span>
                </span>
              </li>
            ))}
          </ul>
        </div>
        <div className="home-hero__drawing">
          <HomeDrawing portail={content.portals[0]?.id} />
        </div>
      </section>
      <section className="home-doors site-page" aria-labelledby="portes">
        <h2 className="visuellement-cache" id="portes">
          {home.doorsTitle}
        </h2>
        {/* Shown by scripts/resume.ts when a session waits on this device. */}
        <div className="home-resume" data-reprendre hidden>
          <p>{home.resume.text}</p>
          <Button href={addresses.room()} icon="fleche">
            {home.resume.action}
          </Button>
        </div>
        <ul className="home-doors__list">
          <DoorCard main icon="portail" title={site.doors.exercices} href={addresses.catalogue} {...home.doors.exercices} />
          <DoorCard icon="personne" title={site.doors.animer} href={addresses.animer} {...home.doors.animer} />
          <DoorCard icon="partage" title={site.doors.comprendre} href={addresses.comprendre} {...home.doors.comprendre} />
        </ul>
      </section>
      <section className="home-how" aria-labelledby="comment">
        <div className="site-page">
          <h2 className="home-title" id="comment">
            {home.how.title}
          </h2>
          <ol className="home-steps">
            {home.how.steps.map(({ title, text }, rank) => (
              <li className="home-step" key={title}>
                <span className="home-step__disc" aria-hidden="true">
                  {rank + 1}
                </span>
                <h3>{title}</h3>
                <p>{text}</p>
              </li>
            ))}
          </ol>
        </div>
      </section>
      {first && <FirstExercise scenario={first} />}
    </div>
  );
}
