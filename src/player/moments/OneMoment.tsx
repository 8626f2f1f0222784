import type { Langue } from '#schema/texte.ts';
import { clock } from '../ground/dates.ts';
import { MOMENTS } from '../words/panels.ts';
import type { Moment } from './moments.ts';
import { ReturnButton } from './ReturnButton.tsx';

const LABELS = { avant: MOMENTS.avant, 'avant-saut': MOMENTS.avantSaut, apres: MOMENTS.revenir } as const;

export type OneMomentProps = { moment: Moment; langue: Langue; here: boolean; onReturn: () => void };

/** One moment, and the way back to it, unless one is still there (`here`). */
export function OneMoment({ moment, langue, here, onReturn }: OneMomentProps) {
  const [main, ...others] = moment.lignes;
  return (
    <li className="moments__one">
      <span className="moments__time">{clock(moment.minute)}</span>
      <div className="moments__words">
        <div lang="fr" dir="ltr">
          <p>{main}</p>
          {others.map((line, rank) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same may happen twice at once
            <p key={`${rank} ${line}`} className="panel__soft">
              {line}
            </p>
          ))}
        </div>
        {!here && <ReturnButton label={LABELS[moment.retour]} about={main} langue={langue} onReturn={onReturn} />}
      </div>
    </li>
  );
}
