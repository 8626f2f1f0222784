import { RuleSource } from '#form/rules-on-screen.tsx';
import { PlaceLink } from '#look/PlaceLink.tsx';
import type { PageProps } from '#look/page-props.ts';
import { EmptyState } from '#ui/index.ts';
import { ABSENT_SOURCE, absentServices } from '../hidden.ts';

/** A service that this person does not have: said, rather than an error (pole-emploi.md §1.3). */
export function Absent({ world, go }: PageProps) {
  const par = absentServices(world)?.par ?? 'un autre organisme';
  return (
    <div className="portal-page">
      <h1 tabIndex={-1}>Ce service n’est pas dans votre espace</h1>
      <EmptyState
        title="Ce n’est pas une panne, et ce n’est pas de votre faute."
        icon="info"
        action={
          <PlaceLink lieu="pole-emploi:accueil" go={go}>
            Revenir à mon espace
          </PlaceLink>
        }
      >
        <p>C’est {par} qui vous accompagne. Certains services de France Travail n’apparaissent pas. Demandez à votre référent.</p>
        <RuleSource source={ABSENT_SOURCE} />
      </EmptyState>
    </div>
  );
}
