import type { Journey, ScreenState } from '#engine/flow/journey.ts';
import type { lastOf } from '#engine/journal/world.ts';
import { editionOf } from '#engine/portal/edition.ts';
import { FlowPlan } from '#form/FlowPlan.tsx';
import type { FormProps } from '#form/form-props.ts';
import { Recap } from '#form/Recap.tsx';
import { ScreenBody } from '#form/ScreenBody.tsx';
import { ScreenForm } from '#form/ScreenForm.tsx';
import { ownEntry } from '#schema/own-entry.ts';
import { LoadingLine } from '#ui/index.ts';
import { Lead } from './Lead.tsx';
import type { OneProps } from './one-props.ts';
import type { BodyProps, Pieces } from './pieces.ts';
import { Refused } from './Refused.tsx';
import { sendingWords } from './sending-words.ts';
import { withErrors } from './server-errors.ts';
import type { Sending } from './use-sending.ts';

type DemarcheFormProps = OneProps & {
  current: Journey;
  ecran: string;
  sending: Sending;
  /** The same dossier, as it was already sent. */
  sent: ReturnType<typeof lastOf<'envoye'>>;
};

/** The plan of a démarche, and one of its screens. */
export function DemarcheForm(props: DemarcheFormProps) {
  const { portal, world, flow, current, ecran, sending, go, goToField } = props;
  const { bodies = {}, join, waiting } = props.pieces ?? {};
  const form: FormProps = { ...props, flow, dossier: current.dossier, join };
  const shown = withErrors(current, sending.errors);
  const toField = (screen: string, id: string) => goToField(portal.placeOf(flow.id, screen), id);
  const last = isLast(current, ecran);
  const final = last && (isDeclaredLast(props) || current.manque.length === 0);
  const body = ownEntry(bodies, ecran) ?? (showsRecap(current, ecran, last) ? readAgain(ecran) : undefined);
  const waits = waiting?.ecran === ecran && waiting.asking.busy ? waiting : undefined;
  return (
    <div className="portal-form">
      <FlowPlan current={current} portal={portal} ecran={ecran} go={go} />
      <div className="portal-form__page">
        {waits ? (
          <Waiting {...waits} />
        ) : (
          <ScreenForm
            key={ecran}
            form={form}
            current={shown}
            ecran={ecran}
            go={go}
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
                    label: final ? sendingWords(props, flow.id, leaving(flow, current)).bouton : 'Continuer',
                    busy: sending.asking.busy,
                    failure: sending.failure,
                    send: () => sending.send(),
                  },
                }
              : {})}
          >
            {body && ((draw, fields) => body({ form, current: shown, go, goToField: toField, draw, fields }))}
          </ScreenForm>
        )}
        {sending.asking.slow && <LoadingLine label="Envoi en cours…" slow />}
      </div>
    </div>
  );
}

const Waiting = ({ titre, mots, asking }: NonNullable<Pieces['waiting']>) => (
  <>
    <h1 tabIndex={-1}>{titre}</h1>
    <LoadingLine label={mots} slow={asking.slow} />
  </>
);

// What would leave now.
const leaving = (flow: OneProps['flow'], { context, screens }: Journey) =>
  flow.payload(
    context,
    screens.map(({ screen }) => screen),
  );
const isLast = ({ screens }: Journey, ecran: string): boolean => screens.at(-1)?.screen.id === ecran;
// A question may bring more screens: until it is answered, its button goes on and does not send.
const isDeclaredLast = ({ portal, world, flow, ecran }: DemarcheFormProps): boolean =>
  ownEntry(editionOf(portal, world)?.screens, flow.id)?.at(-1)?.id === ecran;

const RECAP = 'recapitulatif';
/** Everything is read again on the screen of that name, or before sending where there is none. */
const showsRecap = ({ screens }: Journey, ecran: string, last: boolean): boolean =>
  ecran === RECAP || (last && ecran === 'validation' && !screens.some(({ screen }) => screen.id === RECAP));
const without = (current: Journey, ecran: string): Journey => ({
  ...current,
  screens: current.screens.filter(({ screen }: ScreenState) => screen.id !== ecran),
});

/** Everything that was answered, then the fields of the screen itself. */
const readAgain =
  (ecran: string) =>
  ({ draw, fields, current, ...recap }: BodyProps) => (
    <>
      <Recap {...recap} current={without(current, ecran)} />
      <div className="form-after">
        <ScreenBody fields={fields} form={recap.form} draw={draw} />
      </div>
    </>
  );
