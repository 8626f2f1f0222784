import { journey } from '#engine/flow/journey.ts';
import { lastOf } from '#engine/journal/world.ts';
import { editionOf } from '#engine/portal/edition.ts';
import { RECEIPT } from '#engine/portal/part.ts';
import { takesThePage } from '#form/use-ask.ts';
import type { PageProps } from '#look/page-props.ts';
import { Trouble } from '#look/Trouble.tsx';
import { ownEntry } from '#schema/own-entry.ts';
import { LoadingLine } from '#ui/index.ts';
import { DOWN } from '../down.ts';
import { NotBuilt } from '../pages/NotBuilt.tsx';
import { DemarcheForm } from './DemarcheForm.tsx';
import { Inconsistencies } from './Inconsistencies.tsx';
import { NotCounted } from './NotCounted.tsx';
import { NotOpen } from './NotOpen.tsx';
import type { OneProps } from './one-props.ts';
import { Receipt } from './Receipt.tsx';
import { useSending } from './use-sending.ts';
import '#look/form.css';
import './demarche.css';

/** Any démarche of the portal: its screens are data, so one page shows them all. */
export function Demarche(props: PageProps) {
  const id = props.lieu.slice(props.lieu.indexOf(':') + 1).split('/')[0] ?? '';
  const flow = ownEntry(props.portal.flows, id);
  const screens = ownEntry(editionOf(props.portal, props.world)?.screens, id) ?? [];
  if (!flow || screens.length === 0) return <NotBuilt {...props} />;
  return <OneDemarche key={id} {...props} flow={flow} />;
}

function OneDemarche(props: OneProps) {
  const { world, portal, lieu, flow, go } = props;
  const dossier = flow.open(world);
  const current = dossier === undefined ? undefined : journey(portal, flow, dossier, world);
  const sending = useSending(props, flow, current);
  const ecran = lieu.slice(portal.placeOf(flow.id, '').length);
  const sent = lastOf(world, 'envoye', ({ demarche }) => demarche === flow.id);
  if (ecran === RECEIPT) return sent ? <Receipt {...props} sent={sent} /> : <NotOpen {...props} sent={undefined} />;
  if (takesThePage(sending.asking.answer))
    return <Trouble asking={sending.asking} world={world} kept="Rien n’est parti. Vos réponses sont gardées." panne={DOWN} />;
  // The dossier closes at the very moment when it is taken: the receipt is about to come.
  if (!current) return sending.asking.busy ? <LoadingLine label="Envoi en cours…" /> : <NotOpen {...props} sent={sent} />;
  if (sending.incoherences)
    return (
      <Inconsistencies
        list={sending.incoherences}
        route={flow.route}
        busy={sending.asking.busy}
        onCorrect={() => {
          sending.asking.reset();
          const first = current.screens.find(({ screen }) => !screen.lecture)?.screen.id;
          if (first !== undefined) go(portal.placeOf(flow.id, first));
        }}
        onConfirm={() => sending.send(true)}
      />
    );
  if (!current.screens.some(({ screen }) => screen.id === ecran)) return <NotCounted {...props} ecran={ecran} />;
  const before = lastOf(world, 'envoye', (event) => event.dossier === current.dossier);
  return <DemarcheForm {...props} current={current} sending={sending} ecran={ecran} sent={before} />;
}
