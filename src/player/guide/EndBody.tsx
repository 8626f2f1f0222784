import type { Portal } from '#engine/portal/portal.ts';
import type { Langue } from '#schema/texte.ts';
import { Button } from '#ui/index.ts';
import { t as room } from '../words/room.ts';
import { t } from '../words/ways.ts';
import { Said } from './Said.tsx';
import type { Guidance } from './use-guidance.ts';

export type EndBodyProps = {
  portal: Pick<Portal, 'glossaire'>;
  langue: Langue;
  guidance: Guidance;
  /** It is a demonstration that is over. */
  watched: boolean;
  onEnd: () => void;
  onDebrief: () => void;
};

/** Nothing remains to be done: what was just read may be read on, and the last page is one press away. */
export function EndBody({ portal, langue, guidance, watched, onEnd, onDebrief }: EndBodyProps) {
  return (
    <>
      <Said guidance={guidance} portal={portal} langue={langue} />
      <div className="companion__say">
        <h2>{watched ? t('demoFin', langue) : room('bravo', langue)}</h2>
        <p>{t(watched ? 'demoFinTexte' : 'bravoTexte', langue)}</p>
      </div>
      <div className="companion__more companion__ends">
        <Button variant="principal" onClick={onEnd}>
          {t('voirFin', langue)}
        </Button>
        {!watched && <Button onClick={onDebrief}>{t('voirBilan', langue)}</Button>}
      </div>
    </>
  );
}
