import { editionOf } from '../../../../engine/edition.ts';
import type { Flow } from '../../../../engine/flow.ts';
import { type Journey, journey, type ScreenState } from '../../../../engine/journey.ts';
import { lastOf } from '../../../../engine/world.ts';
import { FlowPlan } from '../../../../form/FlowPlan.tsx';
import type { FormProps } from '../../../../form/form-props.ts';
import { Recap } from '../../../../form/Recap.tsx';
import { ScreenBody } from '../../../../form/ScreenBody.tsx';
import { ScreenForm } from '../../../../form/ScreenForm.tsx';
import { takesThePage } from '../../../../form/use-ask.ts';
import { LoadingLine } from '../../../../ui/index.ts';
import { RECEIPT } from '../../part.ts';
import type { PageProps } from '../page-props.ts';
import { NotBuilt } from '../pages/NotBuilt.tsx';
import { Trouble } from '../Trouble.tsx';
import { Inconsistencies } from './Inconsistencies.tsx';
import { Lead } from './Lead.tsx';
import { loadList } from './load-list.ts';
import { NotOpen } from './NotOpen.tsx';
import { Receipt } from './Receipt.tsx';
import { Refused } from './Refused.tsx';
import { aroundOf } from './sending-words.ts';
import { withErrors } from './server-errors.ts';
import { useSending } from './use-sending.ts';
import './demarche.css';

/** Any démarche of the portal: its screens are data, so one page shows them all. */
export function Demarche(props: PageProps) {
  const id = props.lieu.slice(props.lieu.indexOf(':') + 1).split('/')[0] ?? '';
  const flow = props.portal.flows[id];
  const screens = editionOf(props.portal, props.world)?.screens[id] ?? [];
  if (!flow || screens.length === 0) return <NotBuilt {...props} front={props.portal} />;
  return <OneDemarche key={id} {...props} flow={flow} />;
}

type OneProps = PageProps & { flow: Flow };

function OneDemarche(props: OneProps) {
  const { world, portal, lieu, flow, go } = props;
  const dossier = flow.open(world);
  const current = dossier === undefined ? undefined : journey(portal, flow, dossier, world);
  const sending = useSending(props, flow, current);
  const ecran = lieu.slice(portal.placeOf(flow.id, '').length);
  const sent = lastOf(world, 'envoye', ({ demarche }) => demarche === flow.id);
  if (ecran === RECEIPT) return sent ? <Receipt {...props} sent={sent} /> : <NotOpen {...props} sent={undefined} />;
  if (takesThePage(sending.asking.answer))
    return <Trouble asking={sending.asking} world={world} kept="Rien n’est parti. Vos réponses sont gardées." />;
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
  const known = current.screens.some(({ screen }) => screen.id === ecran);
  return known ? (
    <Form {...props} current={current} sending={sending} ecran={ecran} sent={sent} />
  ) : (
    <NotBuilt {...props} front={portal} />
  );
}

type FormPageProps = OneProps & {
  current: Journey;
  ecran: string;
  sending: ReturnType<typeof useSending>;
  sent: ReturnType<typeof lastOf<'envoye'>>;
};

function Form(props: FormPageProps) {
  const { portal, world, flow, current, ecran, sending, go, goToField, passed } = props;
  const form: FormProps = { ...props, flow, dossier: current.dossier, loadList };
  const shown = withErrors(current, sending.errors);
  const toField = (screen: string, id: string) => goToField(portal.placeOf(flow.id, screen), id);
  const last = isLast(current, ecran);
  const final = last && (isDeclaredLast(props) || current.manque.length === 0);
  const recap = showsRecap(current, ecran, last);
  return (
    <div className="pe-form">
      <FlowPlan current={current} portal={portal} ecran={ecran} go={go} />
      <div className="pe-form__page">
        <ScreenForm
          key={ecran}
          form={form}
          current={shown}
          ecran={ecran}
          go={go}
          passed={passed}
          goToField={toField}
          intro={
            <>
              <Lead
                flow={flow}
                ecran={ecran}
                current={current}
                sent={props.sent}
                world={world}
                portal={portal}
                langue={props.langue}
                go={go}
              />
              {last && (
                <Refused
                  errors={sending.errors}
                  tries={sending.tries}
                  current={current}
                  ecran={ecran}
                  toField={toField}
                  form={form}
                />
              )}
            </>
          }
          {...(last
            ? {
                sending: {
                  label: final ? aroundOf(flow.id).bouton : 'Continuer',
                  busy: sending.asking.busy,
                  failure: sending.failure,
                  send: () => sending.send(),
                },
              }
            : {})}
        >
          {recap
            ? (draw, fields) => (
                <>
                  <Recap form={form} current={without(shown, ecran)} go={go} goToField={toField} />
                  <div className="pe-form__after">
                    <ScreenBody fields={fields} form={form} draw={draw} />
                  </div>
                </>
              )
            : undefined}
        </ScreenForm>
        {sending.asking.slow && <LoadingLine label="Envoi en cours…" slow />}
      </div>
    </div>
  );
}

const isLast = ({ screens }: Journey, ecran: string): boolean => screens.at(-1)?.screen.id === ecran;
// A question may bring more screens: until it is answered, its button goes on and does not send.
const isDeclaredLast = ({ portal, world, flow, ecran }: FormPageProps): boolean =>
  editionOf(portal, world)?.screens[flow.id]?.at(-1)?.id === ecran;

const RECAP = 'recapitulatif';
/** Everything is read again on the screen of that name, or before sending where there is none. */
const showsRecap = ({ screens }: Journey, ecran: string, last: boolean): boolean =>
  ecran === RECAP || (last && ecran === 'validation' && !screens.some(({ screen }) => screen.id === RECAP));
const without = (current: Journey, ecran: string): Journey => ({
  ...current,
  screens: current.screens.filter(({ screen }: ScreenState) => screen.id !== ecran),
});
