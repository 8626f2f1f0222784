import type { Scenario } from '#schema/scenario.ts';
import { Icon } from '#ui/index.ts';
import { type CatalogueContent, compteOf, portalOf } from '../content.ts';
import { completeLanguages } from '../languages.ts';
import { useSite } from '../site-context.ts';
import { useSaid } from '../text/Said.tsx';
import { ExerciseFacts } from './ExerciseFacts.tsx';
import { simple } from './filter.ts';

/** `folded` rows of the whole list wait behind the page of their need; a filter brings them out. */
export type ExerciseRowProps = { scenario: Scenario; content: CatalogueContent; folded?: boolean };

/** One exercise in a list: what it tells, and a start. Its `data-` attributes are what the filters read. */
export function ExerciseRow({ scenario, content, folded = false }: ExerciseRowProps) {
  const { words, addresses } = useSite();
  const said = useSaid();
  const portal = portalOf(content, scenario.portail);
  const title = said(scenario.titre);
  const searched = [
    title,
    said(scenario.resume),
    ...scenario.objectifs.map(said),
    ...scenario.competences.map(said),
    compteOf(content, scenario.compte)?.prenom ?? '',
    portal?.nom ?? '',
  ];
  return (
    <li
      className="exercise-row"
      data-exercice
      data-suite={folded || undefined}
      data-portail={scenario.portail}
      data-niveau={scenario.niveau}
      data-falc={completeLanguages(scenario).includes('falc') || undefined}
      data-texte={simple(searched.join(' '))}
      hidden={folded}
    >
      <div className="exercise-row__words">
        <h3 className="exercise-row__title">
          <a href={addresses.exercise(scenario.id)}>{title}</a>
        </h3>
        <p className="exercise-row__summary">{said(scenario.resume)}</p>
      </div>
      <ExerciseFacts scenario={scenario} portal={portal?.nom} />
      <a className="exercise-row__start" href={addresses.room({ exercice: scenario.id, mode: 'guide' })}>
        {words.list.start} <span className="visuellement-cache">«&nbsp;{title}&nbsp;»</span>
        <Icon name="fleche" />
      </a>
    </li>
  );
}
