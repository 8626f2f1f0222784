import type { Etape } from '#schema/scenario.ts';
import { Later } from '../ground/Later.tsx';
import { Say } from '../ground/Say.tsx';
import { t } from '../words/room.ts';
import type { BodyProps } from './companion-props.ts';
import { InsideFoot, InsideLead, Said } from './faces.ts';
import { Help } from './Help.tsx';
import { StreetNow } from './StreetNow.tsx';

/**
 * The step to do, and help on demand. Once the portals have come, the one gesture that comes and the whole way are added around: the help
 * that brought them, asked for in the street, stays as it was.
 */
export function StepBody(props: BodyProps & { etape: Etape }) {
  const { guidance, portal, langue, etape } = props;
  const { told, justDone, justPast, incident } = guidance;
  return (
    <>
      {(justDone || justPast.length > 0 || incident) && (
        <Later langue={langue}>
          <Said guidance={guidance} portal={portal} langue={langue} />
        </Later>
      )}
      <div className="companion__say">
        <h2>
          <Say text={etape.titre} langue={langue} glossaire={portal.glossaire} />
        </h2>
        {told ? (
          <Later langue={langue}>
            <InsideLead {...props} told={told} />
          </Later>
        ) : (
          etape.attend.connecte && (
            <StreetNow world={props.world} portal={portal} langue={langue} salle={props.hands.salle} onNow={props.onNow} />
          )
        )}
        <p>
          <Say text={etape.consigne} langue={langue} glossaire={portal.glossaire} />
        </p>
        {!told && <p className="companion__quiet">{t('temps', langue)}</p>}
      </div>
      <Help {...props} etape={etape} />
      {told && (
        <Later langue={langue}>
          <InsideFoot {...props} told={told} />
        </Later>
      )}
    </>
  );
}
