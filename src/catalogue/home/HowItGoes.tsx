import { useSite } from '../site-context.ts';
import './how.css';

/** What will happen, in three steps. */
export function HowItGoes() {
  const { how } = useSite().words.home;
  return (
    <section className="home-how" aria-labelledby="comment">
      <div className="site-page">
        <h2 className="home-title" id="comment">
          {how.title}
        </h2>
        <ol className="home-steps">
          {how.steps.map(({ title, text }, rank) => (
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
  );
}
