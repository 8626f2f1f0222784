import { journey } from '#engine/flow/journey.ts';
import { lastOf } from '#engine/journal/world.ts';
import { editionOf } from '#engine/portal/edition.ts';
import { RECEIPT } from '#engine/portal/part.ts';
import { useFieldId } from '#form/room-name.ts';
import { takesThePage } from '#form/use-ask.ts';
import { ownEntry } from '#schema/own-entry.ts';
import { LoadingLine } from '#ui/index.ts';
import type { PageProps } from '../page-props.ts';
import { Trouble } from '../Trouble.tsx';
import { DemarcheForm } from './DemarcheForm.tsx';
import { Inconsistencies } from './Inconsistencies.tsx';
import { NotCounted } from './NotCounted.tsx';
import { NotOpen } from './NotOpen.tsx';
import { needsOtherDoor, OtherDoor } from './OtherDoor.tsx';
import type { OneProps } from './one-props.ts';
import type { OwnWords } from './own-words.ts';
import type { Pieces } from './pieces.ts';
import { Receipt } from './Receipt.tsx';
import { fieldOf } from './server-errors.ts';
import { useSending } from './use-sending.ts';
import '../form.css';
import './demarche.css';

/** Any démarche of any portal: its screens are data, so one page shows them all. `own` is what a portal says in its own way. */
export function DemarchePage(props: PageProps & { own: OwnWords; pieces?: Pieces }) {
  const id = props.lieu.slice(props.lieu.indexOf(':') + 1).split('/')[0] ?? '';
  const flow = ownEntry(props.portal.flows, id);
  const screens = ownEntry(editionOf(props.portal, props.world)?.screens, id) ?? [];
  if (!flow || screens.length === 0) return <props.own.NotBuilt {...props} />;
  return <OneDemarche key={id} {...props} flow={flow} />;
}

function OneDemarche(props: OneProps) {
  const { world, portal, lieu, flow, go, pieces: { waiting } = {} } = props;
  const dossier = flow.open(world);
  const current = dossier === undefined ? undefined : journey(portal, flow, dossier, world);
  const fieldId = useFieldId();
  const sending = useSending(props, flow, current);
  const ecran = lieu.slice(portal.placeOf(flow.id, '').length);
  const sent = lastOf(world, 'envoye', ({ demarche }) => demarche === flow.id);
  if (ecran === RECEIPT) return sent ? <Receipt {...props} sent={sent} /> : <NotOpen {...props} sent={undefined} />;
  const troubled = [sending.asking, ...(current && waiting ? [waiting.asking] : [])].find(({ answer }) => takesThePage(answer));
  if (troubled) {
    const kept = `${troubled === sending.asking ? 'Rien n’est parti. ' : ''}Vos réponses sont gardées.`;
    return <Trouble asking={troubled} world={world} kept={kept} panne={props.own.panne} />;
  }
  // The dossier closes at the very moment when it is taken: the receipt is about to come.
  if (!current) return sending.asking.busy ? <LoadingLine label="Envoi en cours…" /> : <NotOpen {...props} sent={sent} />;
  if (needsOtherDoor(props)) return <OtherDoor {...props} />;
  if (sending.incoherences)
    return (
      <Inconsistencies
        list={sending.incoherences}
        route={flow.route}
        busy={sending.asking.busy}
        onCorrect={() => {
          sending.asking.reset();
          const said = sending.corriger === undefined ? undefined : fieldOf(current, sending.corriger);
          if (said) return props.goToField(portal.placeOf(flow.id, said.ecran), fieldId(said.key));
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
