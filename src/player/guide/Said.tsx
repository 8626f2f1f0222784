import type { Portal } from '#engine/portal/portal.ts';
import { plainText } from '#form/RichText.tsx';
import type { Langue } from '#schema/texte.ts';
import { Icon, Notice } from '#ui/index.ts';
import { Say } from '../ground/Say.tsx';
import { t } from '../words/room.ts';
import type { Guidance } from './use-guidance.ts';

/** What just happened, before what comes: a step that was done, or a trouble and what a person can do about it. */
export function Said({ guidance, portal, langue }: { guidance: Guidance; portal: Pick<Portal, 'glossaire'>; langue: Langue }) {
  const { justDone, justPast, right, incident } = guidance;
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
            {right && justDone.reussite !== undefined ? (
              <Say text={justDone.reussite} langue={langue} glossaire={portal.glossaire} />
            ) : (
              // What is done is not always right: then it is only said to be done, in the room's own language.
              t('fait', langue)
            )}
          </span>
        </p>
      )}
      {justPast.length > 0 && !incident && (
        <ul className="companion__past">
          {justPast.map(({ id, titre }) => (
            <li key={id}>{t('partiSans', langue, { titre: plainText(titre, langue, portal.glossaire) })}</li>
          ))}
        </ul>
      )}
    </>
  );
}
