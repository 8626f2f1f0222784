import type { PageProps } from '#look/page-props.ts';
import { situationSteps } from '#portals/pole-emploi/dossier/account.ts';
import { StateMark, TitledSection } from '#ui/index.ts';

/** The card « situation » of the old dashboard: numbered steps (pole-emploi.md §1.3; which steps is a choice). */
export const SituationCard = ({ world }: PageProps) => (
  <TitledSection className="portal-card pe-card--wide" title="Ma situation">
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
  </TitledSection>
);
