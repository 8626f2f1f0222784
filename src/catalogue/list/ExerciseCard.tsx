import type { Compte } from '#schema/compte.ts';
import type { Scenario } from '#schema/scenario.ts';
import type { CataloguePortal } from '../content.ts';
import { useSite } from '../site-context.ts';
import { useSaid } from '../text/Said.tsx';
import { ExerciseFacts } from './ExerciseFacts.tsx';
import { simple } from './filter.ts';

export type ExerciseCardProps = { scenario: Scenario; portal?: CataloguePortal | undefined; compte?: Compte | undefined };

/** One exercise in the list. Its `data-` attributes are what the filters read. */
export function ExerciseCard({ scenario, portal, compte }: ExerciseCardProps) {
  const { words, addresses } = useSite();
  const said = useSaid();
  const aims = scenario.objectifs.map(said);
  const searched = [
    said(scenario.titre),
    said(scenario.resume),
    ...aims,
    ...scenario.competences.map(said),
    compte?.prenom ?? '',
    portal?.nom ?? '',
  ];
  return (
    <li
      className="exercise"
      data-exercice
      data-portail={scenario.portail}
      data-niveau={scenario.niveau}
      data-minutes={scenario.minutes}
      data-texte={simple(searched.join(' '))}
    >
      <h3 className="exercise__title">
        <a href={addresses.exercise(scenario.id)}>{said(scenario.titre)}</a>
      </h3>
      <p className="exercise__summary">{said(scenario.resume)}</p>
      {aims[0] && (
        <p className="exercise__aim">
          <strong>{words.list.aim}</strong> : {aims[0]}
        </p>
      )}
      <div className="exercise__foot">
        <ExerciseFacts scenario={scenario} portal={portal?.nom} />
        {compte && <p className="exercise__you">{words.list.you.replace('{nom}', compte.prenom)}</p>}
      </div>
    </li>
  );
}
