import type { Portal } from '#engine/portal/portal.ts';
import { Button } from '#ui/index.ts';
import { moveInWords } from '../../gestures/move-words.ts';
import { portalOfMove } from '../../ground/owner.ts';
import { Say } from '../../ground/Say.tsx';
import { t, type WayWord } from '../../words/ways.ts';
import type { BodyProps } from '../companion-props.ts';
import { Said } from '../Said.tsx';
import { type Speed, useDemonstration } from './use-demonstration.ts';

const SPEEDS: readonly { speed: Speed; word: WayWord }[] = [
  { speed: 'lente', word: 'demoLente' },
  { speed: 'normale', word: 'demoNormale' },
  { speed: 'rapide', word: 'demoRapide' },
];

/** The exercise plays its own solution: each gesture is named and ringed before it is done, and may be stopped. */
export function Demonstration(props: BodyProps & { portal: Portal; portals: readonly Portal[] }) {
  const { world, portal, portals, langue, guidance } = props;
  const { move, spot, playing, speed, play, pause, next, finishPage, setSpeed } = useDemonstration(props);
  const { current } = guidance;
  const begun = world.events.some(({ type }) => type === 'ouvert');
  return (
    <>
      <Said guidance={guidance} portal={portal} langue={langue} />
      <div className="companion__say">
        <h2>{current ? <Say text={current.titre} langue={langue} glossaire={portal.glossaire} /> : t('demoTitre', langue)}</h2>
        <p className="companion__gesture" aria-live="polite">
          {move && moveInWords(move, world, portalOfMove(move, portals, portal), langue, { spot })}
        </p>
        {current && (
          <p className="companion__quiet">
            <Say text={current.explication} langue={langue} glossaire={portal.glossaire} />
          </p>
        )}
      </div>
      <div className="companion__play" data-joue={playing || undefined}>
        <Button variant="principal" icon={playing ? 'pause' : 'lecture'} onClick={playing ? pause : play}>
          {t(playing ? 'demoPause' : begun ? 'demoLire' : 'demoCommencer', langue)}
        </Button>
        <Button icon="suivant" disabled={move === undefined} onClick={() => void next()}>
          {t('demoSuivant', langue)}
        </Button>
        <Button disabled={move === undefined} onClick={() => void finishPage()}>
          {t('demoPage', langue)}
        </Button>
      </div>
      <fieldset className="companion__speed">
        <legend>{t('demoVitesse', langue)}</legend>
        {SPEEDS.map((one) => (
          <label key={one.speed}>
            <input type="radio" name="vitesse" checked={speed === one.speed} onChange={() => setSpeed(one.speed)} />
            {t(one.word, langue)}
          </label>
        ))}
      </fieldset>
      <p className="companion__calm">{t('demoAide', langue)}</p>
    </>
  );
}
