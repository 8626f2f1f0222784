import type { Scenario } from '#schema/scenario.ts';
import { Button, Disclosure, Icon } from '#ui/index.ts';
import { type CatalogueContent, compteOf, portalOf, portalsOf } from '../content.ts';
import { ExerciseFacts } from '../list/ExerciseFacts.tsx';
import { useSite } from '../site-context.ts';
import { Said } from '../text/Said.tsx';
import { OtherWays } from './OtherWays.tsx';
import { PersonCard } from './PersonCard.tsx';
import { Lines, TextList } from './TextList.tsx';
import { TrainerSheet } from './TrainerSheet.tsx';
import { WayCards } from './WayCards.tsx';
import './exercise.css';

/** One exercise: what it is about, who one becomes, and the four ways to begin. On paper it is the trainer's sheet. */
export function ExercisePage({ scenario, content }: { scenario: Scenario; content: CatalogueContent }) {
  const { words, addresses } = useSite();
  const { exercise } = words;
  const portal = portalOf(content, scenario.portail);
  const compte = compteOf(content, scenario.compte);
  return (
    <div className="site-page">
      <div className="exercise-page ne-pas-imprimer">
        <header className="exercise-page__head">
          <a className="exercise-page__back" href={addresses.catalogue}>
            <Icon name="retour" />
            {exercise.back}
          </a>
          <h1 className="page-title">
            <Said text={scenario.titre} />
          </h1>
          <p className="page-lead">
            <Said text={scenario.resume} />
          </p>
          <ExerciseFacts scenario={scenario} portal={portal?.nom} />
        </header>
        <section className="exercise-page__start" aria-labelledby="commencer">
          <h2 id="commencer">{exercise.start.title}</h2>
          <p className="exercise-page__quiet">{exercise.start.lead}</p>
          <WayCards exercice={scenario.id} titre={scenario.titre} />
          <OtherWays scenario={scenario} portal={portal} />
        </section>
        <div className="exercise-page__about">
          {compte && <PersonCard compte={compte} />}
          <TextList title={exercise.aims} texts={scenario.objectifs} checked />
          <section>
            <h2>{exercise.audience}</h2>
            <p>
              <Said text={scenario.public} />
            </p>
          </section>
          <TextList title={exercise.prerequisites} texts={scenario.prerequis} none={exercise.noPrerequisite} />
          <TextList title={exercise.competences} texts={scenario.competences} />
          <section className="exercise-page__trainer" aria-labelledby="animer">
            <h2 id="animer">{exercise.trainer.title}</h2>
            <Disclosure title={exercise.trainer.discuss}>
              <Lines texts={scenario.discussion} />
            </Disclosure>
            <p className="exercise-page__quiet">{exercise.trainer.printHint}</p>
            <div className="with-script" data-imprimer>
              <Button icon="imprimer">{exercise.trainer.print}</Button>
            </div>
          </section>
        </div>
      </div>
      <TrainerSheet scenario={scenario} portal={portal} portals={portalsOf(content, scenario)} compte={compte} />
    </div>
  );
}
