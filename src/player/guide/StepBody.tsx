import { Say } from '../ground/Say.tsx';
import { t } from '../words/room.ts';
import type { BodyProps } from './companion-props.ts';
import { Help } from './Help.tsx';
import { Said } from './Said.tsx';

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
