import { Icon } from '#ui/index.ts';
import { byNeed, type CatalogueContent, type Need } from '../content.ts';
import { ExerciseRow } from '../list/ExerciseRow.tsx';
import { useSite } from '../site-context.ts';
import { EasiestExercise } from './EasiestExercise.tsx';
import { NeedNav } from './NeedNav.tsx';
import './need-page.css';

/** The exercises of one need: the easiest ready to start, then the others. */
export function NeedPage({ content, need }: { content: CatalogueContent; need: Need }) {
  const { words, addresses } = useSite();
  const groups = byNeed(content.scenarios);
  const [easiest, ...others] = groups.find((group) => group.need === need)?.scenarios ?? [];
  return (
    <div className="need-page site-page">
      <NeedNav groups={groups} current={need} />
      <div>
        <a className="need-page__back" href={addresses.catalogue}>
          <Icon name="retour" />
          {words.needs.back}
        </a>
        <h1 className="page-title">{words.needs.names[need]}</h1>
        {easiest && <EasiestExercise scenario={easiest} content={content} />}
        <ul className="exercise-rows">
          {others.map((scenario) => (
            <ExerciseRow key={scenario.id} scenario={scenario} content={content} />
          ))}
        </ul>
      </div>
    </div>
  );
}
