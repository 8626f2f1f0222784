import { useState } from 'react';
import { Disclosure } from '#ui/index.ts';
import { Later } from '../ground/Later.tsx';
import { partOf } from '../ground/part.tsx';
import { Say } from '../ground/Say.tsx';
import { WithPortals } from '../ground/WithPortals.tsx';
import { t } from '../words/free.ts';
import { t as room } from '../words/room.ts';
import type { BodyProps } from './companion-props.ts';

const FreePlans = partOf(() => import('./FreePlans.tsx').then((plans) => plans.FreePlans));

/** Free practice: once the portal has come, where one is in the démarches that can be done now; the difficult words, when asked for. */
export function FreeBody(props: BodyProps) {
  const { portals, portal, langue, hands } = props;
  const [words, setWords] = useState(false);
  return (
    <>
      <div className="companion__say">
        <h2>{room('libreTitre', langue)}</h2>
        <p>{t('libreTexte', langue)}</p>
      </div>
      <div className="companion__more">
        {portal.entier && (
          <Later langue={langue}>
            <FreePlans {...props} />
          </Later>
        )}
        <Disclosure title={t('motsDifficiles', langue)} onToggle={(open) => open && setWords(true)}>
          {words && (
            <WithPortals portals={portals} hands={hands} langue={langue}>
              {(_all, { glossaire }) => (
                <dl className="companion__words">
                  {Object.entries(glossaire).map(([id, { mot, definition }]) => (
                    <div key={id}>
                      <dt lang="fr">{mot}</dt>
                      <dd>
                        <Say text={definition} langue={langue} />
                      </dd>
                    </div>
                  ))}
                </dl>
              )}
            </WithPortals>
          )}
        </Disclosure>
      </div>
    </>
  );
}
