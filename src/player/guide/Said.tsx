import type { Portal } from '#engine/portal/portal.ts';
import type { Langue } from '#schema/texte.ts';
import { Icon, Notice } from '#ui/index.ts';
import { Say } from '../ground/Say.tsx';
import { t } from '../words/room.ts';
import type { Guidance } from './use-guidance.ts';

/** What just happened, before what comes: a step that was done, or a trouble and what a person can do about it. */
export function Said({ guidance, portal, langue }: { guidance: Guidance; portal: Pick<Portal, 'glossaire'>; langue: Langue }) {
  const { justDone, incident } = guidance;
  return (
    <>
      {incident && (
        <div className="companion__notice">
          <Notice tone="attention" title={t('quoiFaire', langue)}>
            <p>
              <Say text={incident.queFaire} langue={langue} glossaire={portal.glossaire} />
            </p>
          </Notice>
        </div>
      )}
      {justDone && !incident && (
        <p className="companion__done">
          <Icon name="coche" />
          <span>
            {justDone.reussite === undefined ? (
              // The room's own words are in its own language; a string given to Say would be spoken as French.
              t('bienFait', langue, { titre: '' }).replace(/\s*:\s*$/, '.')
            ) : (
              <Say text={justDone.reussite} langue={langue} glossaire={portal.glossaire} />
            )}
          </span>
        </p>
      )}
    </>
  );
}
