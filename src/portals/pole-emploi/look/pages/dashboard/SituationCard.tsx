import type { PageProps } from '#look/page-props.ts';
import { situationSteps } from '#portals/pole-emploi/dossier/account.ts';
import { StateMark } from '#ui/index.ts';

/** The card « situation » of the old dashboard: numbered steps (pole-emploi.md §1.3; which steps is a choice). */
export const SituationCard = ({ world }: PageProps) => (
  <section className="portal-card pe-card--wide" aria-labelledby="situation-titre">
    <h2 id="situation-titre">Ma situation</h2>
    <ol className="pe-steps">
      {situationSteps(world).map(({ titre, fait, detail }) => (
        <li key={titre}>
          <p>
            <b>{titre}</b>
          </p>
          <StateMark state={fait ? 'complet' : 'a-completer'} label={fait ? 'fait' : 'à voir'} />
          <p className="portal-quiet">{detail}</p>
        </li>
      ))}
    </ol>
  </section>
);
