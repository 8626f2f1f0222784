import { fullName } from '#engine/words/full-name.ts';
import type { Compte } from '#schema/compte.ts';
import { householdFacts } from '../household.ts';
import { useSite } from '../site-context.ts';
import { Said } from '../text/Said.tsx';
import './about.css';

/** Who one becomes: a fictional person and a little of their life. */
export function PersonCard({ compte }: { compte: Compte }) {
  const { words } = useSite();
  const { person } = words.exercise;
  return (
    <section className="person" aria-labelledby="personne">
      <span className="person__face" aria-hidden="true">
        {compte.prenom.slice(0, 1)}
      </span>
      <div className="person__words">
        <h2 id="personne">{person.title.replace('{nom}', fullName(compte.prenom, compte.nom))}</h2>
        <p>
          <Said text={compte.presentation} />
        </p>
        {compte.histoire && (
          <p className="person__story">
            <Said text={compte.histoire} />
          </p>
        )}
        <ul className="tags" aria-label={person.household}>
          {householdFacts(compte, words).map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      </div>
    </section>
  );
}
