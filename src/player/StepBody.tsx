import type { CompanionProps } from './Companion.tsx';
import { Help } from './Help.tsx';
import { Say } from './panels/Say.tsx';
import { Said } from './Said.tsx';
import type { Guidance } from './use-guidance.ts';
import { t } from './words.ts';

/** What every face of the companion receives. `again` says the instruction once more; `announce` says anything else; `onShown` is told what « montrer où » found. */
export type BodyProps = CompanionProps & {
  guidance: Guidance;
  again: () => void;
  announce: (words: string) => void;
  onShown: (words: string) => void;
};

/** The step to do now: its title, its instruction, and the four levels of help. */
export function StepBody(props: BodyProps) {
  const { portal, langue, guidance } = props;
  const { current } = guidance;
  if (!current) return null;
  return (
    <>
      <Said guidance={guidance} portal={portal} langue={langue} />
      <div className="companion__say">
        <h2>
          <Say text={current.titre} langue={langue} glossaire={portal.glossaire} />
        </h2>
        <p>
          <Say text={current.consigne} langue={langue} glossaire={portal.glossaire} />
        </p>
        <p className="companion__quiet">{t('temps', langue)}</p>
      </div>
      <Help key={current.id} {...props} etape={current} />
    </>
  );
}
