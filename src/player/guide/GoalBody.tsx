import { Button, Disclosure } from '#ui/index.ts';
import { Say } from '../ground/Say.tsx';
import { t as room } from '../words/room.ts';
import { t } from '../words/ways.ts';
import type { BodyProps } from './companion-props.ts';
import { Help } from './Help.tsx';
import { Said } from './Said.tsx';

/** The goal alone: on one's own, help waits behind a door; during a review there is none until the end. */
export function GoalBody(props: BodyProps) {
  const { world, portal, langue, hands, guidance, onDebrief } = props;
  const { current } = guidance;
  const review = world.mode === 'bilan';
  return (
    <>
      {!review && <Said guidance={guidance} portal={portal} langue={langue} />}
      <div className="companion__say">
        <h2>{room('votreBut', langue)}</h2>
        <p>{world.scenario && <Say text={world.scenario.but} langue={langue} glossaire={portal.glossaire} />}</p>
        <p className="companion__quiet">{review ? t('bilanAide', langue) : room('temps', langue)}</p>
      </div>
      <div className="companion__more">
        {review && (
          <Button
            variant="discret"
            onClick={() => {
              hands.act({ fais: 'terminer', raison: 'choix' });
              onDebrief();
            }}
          >
            {t('finir', langue)}
          </Button>
        )}
        {!review && (
          <Button variant="lien" onClick={onDebrief}>
            {t('arreter', langue)}
          </Button>
        )}
        {!review && current && (
          <Disclosure title={t('seulAide', langue)}>
            <h3>
              <Say text={current.titre} langue={langue} glossaire={portal.glossaire} />
            </h3>
            <p>
              <Say text={current.consigne} langue={langue} glossaire={portal.glossaire} />
            </p>
            <Help {...props} etape={current} />
          </Disclosure>
        )}
      </div>
    </>
  );
}
