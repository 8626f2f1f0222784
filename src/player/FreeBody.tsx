import { portalTab } from '../engine/browser.ts';
import type { Portal } from '../engine/flow.ts';
import { journey } from '../engine/journey.ts';
import { Disclosure, FormPlan } from '../ui/index.ts';
import { Say } from './panels/Say.tsx';
import type { BodyProps } from './StepBody.tsx';
import { t } from './words/ways.ts';
import { t as room } from './words.ts';

/** Free practice: where one is in the démarches that can be done now, and the difficult words. */
export function FreeBody({ world, portal, langue, hands }: BodyProps & { portal: Portal }) {
  const open = Object.values(portal.flows).flatMap((flow) => {
    const dossier = flow.open(world);
    const screens = dossier === undefined ? [] : journey(portal, flow, dossier, world).screens;
    return screens.length > 0 ? [{ flow, screens }] : [];
  });
  return (
    <>
      <div className="companion__say">
        <h2>{room('libreTitre', langue)}</h2>
        <p>{t('libreTexte', langue)}</p>
      </div>
      <div className="companion__more">
        {open.length === 0 && <p className="companion__quiet">{t('sansDemarche', langue)}</p>}
        {open.map(({ flow, screens }) => (
          <Disclosure key={flow.id} title={t('planDe', langue, { titre: flow.titre })}>
            <FormPlan
              title={flow.titre}
              sections={screens.map(({ screen, etat }) => ({ id: screen.id, titre: screen.titre, etat }))}
              onOpen={(screen) => hands.open(portal.placeOf(flow.id, screen), portalTab(world))}
            />
          </Disclosure>
        ))}
        <Disclosure title={t('motsDifficiles', langue)}>
          <dl className="companion__words">
            {Object.entries(portal.glossaire).map(([id, { mot, definition }]) => (
              <div key={id}>
                <dt lang="fr">{mot}</dt>
                <dd>
                  <Say text={definition} langue={langue} />
                </dd>
              </div>
            ))}
          </dl>
        </Disclosure>
      </div>
    </>
  );
}
