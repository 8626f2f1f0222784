import { journey } from '#engine/flow/journey.ts';
import { portalTab } from '#engine/journal/browser.ts';
import { Disclosure, FormPlan } from '#ui/index.ts';
import { t } from '../words/free.ts';
import type { BodyProps } from './companion-props.ts';

/** Where one is in each démarche that can be done now. */
export function FreePlans({ world, portal, langue, hands }: Pick<BodyProps, 'world' | 'portal' | 'langue' | 'hands'>) {
  const open = Object.values(portal.flows).flatMap((flow) => {
    const dossier = flow.open(world);
    const screens = dossier === undefined ? [] : journey(portal, flow, dossier, world).screens;
    return screens.length > 0 ? [{ flow, screens }] : [];
  });
  if (open.length === 0) return <p className="companion__quiet">{t('sansDemarche', langue)}</p>;
  return open.map(({ flow, screens }) => (
    <Disclosure key={flow.id} title={t('planDe', langue, { titre: flow.titre })}>
      <FormPlan
        title={flow.titre}
        sections={screens.map(({ screen, etat }) => ({ id: screen.id, titre: screen.titre, etat }))}
        onOpen={(screen) => hands.act({ fais: 'ouvrir', lieu: portal.placeOf(flow.id, screen), onglet: portalTab(world) })}
      />
    </Disclosure>
  ));
}
