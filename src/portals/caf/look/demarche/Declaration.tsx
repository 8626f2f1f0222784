import type { ReactNode } from 'react';
import { journey } from '#engine/flow/journey.ts';
import { FlowPlan } from '#form/FlowPlan.tsx';
import type { FormProps } from '#form/form-props.ts';
import { ScreenForm, type ScreenFormProps } from '#form/ScreenForm.tsx';
import { accepted, messageOf, takesThePage, useAsk } from '#form/use-ask.ts';
import { PlaceLink } from '#look/PlaceLink.tsx';
import type { PageProps } from '#look/page-props.ts';
import { Trouble } from '#look/Trouble.tsx';
import { ownEntry } from '#schema/own-entry.ts';
import { EmptyState, LoadingLine } from '#ui/index.ts';
import { type DeclarationState, declarationState } from '../../dossier/account.ts';
import { DTR } from '../../dossier/quarters.ts';
import { lookOf } from '../navigation.ts';
import { useConsultation } from '../use-consultation.ts';
import { Accuse } from './Accuse.tsx';
import { AlreadySent } from './AlreadySent.tsx';
import { joinPaper } from './join-paper.ts';
import { Lead } from './Lead.tsx';
import { Lines2025 } from './Lines2025.tsx';
import { Recapitulatif } from './Recapitulatif.tsx';
import { Situation } from './Situation.tsx';
import { Table2024 } from './Table2024.tsx';
import '#look/form.css';
import './declaration.css';

/** The quarterly declaration on screen: its plan, one part at a time, and the receipt once it is sent. */
export function Declaration(props: PageProps) {
  const { world, portal, lieu, ask, go, goToField } = props;
  const flow = portal.flows[DTR];
  const state = declarationState(world);
  const sending = useAsk(ask, flow?.route ?? '', (answer) => accepted(answer) && go(portal.placeOf(DTR, 'accuse')));
  const consulting = useConsultation(
    ask,
    lookOf(world) === '2025' && state && state.statut !== 'envoyee' && state.statut !== 'a-venir' ? state.dossier : undefined,
  );
  const join = joinPaper(ask);
  if (!flow || !state || state.statut === 'a-venir') return <NotOpen {...props} />;

  const { dossier } = state;
  const ecran = lieu.slice(portal.placeOf(DTR, '').length);
  const current = journey(portal, flow, dossier, world);
  if (state.statut === 'envoyee')
    return ecran === 'accuse' ? <Accuse {...props} state={state} /> : <AlreadySent {...props} state={state} />;
  const troubled = [sending, consulting].find(({ answer }) => takesThePage(answer));
  if (troubled)
    return (
      <Trouble
        asking={troubled}
        world={world}
        kept={troubled === sending ? 'Rien n’est parti. Vos réponses sont gardées.' : 'Vos réponses sont gardées.'}
      />
    );

  const form: FormProps = { ...props, flow, dossier, join };
  const send = () =>
    void sending.send({
      dossier,
      donnees: flow.payload(
        current.context,
        current.screens.map(({ screen }) => screen),
      ),
    });
  const toField = (screen: string, id: string) => goToField(portal.placeOf(DTR, screen), id);
  const common: ScreenFormProps = {
    form,
    current,
    ecran,
    go,
    goToField: toField,
    intro: <Lead ecran={ecran} state={state} world={world} portal={portal} langue={props.langue} />,
  };
  const known = current.screens.some(({ screen }) => screen.id === ecran);
  return (
    <div className="portal-form">
      <FlowPlan current={current} portal={portal} ecran={ecran} go={go} />
      <div className="portal-form__page">
        {!known && <NotOpen {...props} />}
        {known && consulting.busy && ecran === 'ressources' && (
          <>
            <h1 tabIndex={-1}>Vos ressources arrivent</h1>
            <LoadingLine label="Le site cherche ce que les employeurs ont transmis…" slow={consulting.slow} />
          </>
        )}
        {known && !(consulting.busy && ecran === 'ressources') && (
          <>
            <ScreenForm
              key={ecran}
              {...common}
              {...(ecran === 'validation'
                ? { sending: { label: 'Envoyer ma déclaration', busy: sending.busy, failure: messageOf(sending.answer), send } }
                : {})}
            >
              {bodyOf(ecran, props, state, { form, current, toField })}
            </ScreenForm>
            {sending.slow && <LoadingLine label="Envoi en cours…" slow />}
          </>
        )}
      </div>
    </div>
  );
}

type Parts = Pick<ScreenFormProps, 'form' | 'current'> & { toField(screen: string, id: string): void };

/** The body of a screen where it is more than its fields one after the other. */
function bodyOf(
  ecran: string,
  props: PageProps,
  state: DeclarationState,
  { form, current, toField }: Parts,
): ScreenFormProps['children'] {
  const bodies: Readonly<
    Record<
      string,
      (
        draw: Parameters<NonNullable<ScreenFormProps['children']>>[0],
        fields: Parameters<NonNullable<ScreenFormProps['children']>>[1],
      ) => ReactNode
    >
  > = {
    situation: (draw, fields) => <Situation world={props.world} draw={draw} fields={fields} />,
    ressources: (draw, fields) =>
      lookOf(props.world) === '2024' ? (
        <Table2024 world={props.world} state={state} draw={draw} fields={fields} />
      ) : (
        <Lines2025 form={form} state={state} draw={draw} fields={fields} />
      ),
    recapitulatif: () => <Recapitulatif form={form} current={current} state={state} go={props.go} goToField={toField} />,
  };
  return ownEntry(bodies, ecran);
}

function NotOpen({ go }: PageProps) {
  return (
    <div className="portal-page">
      <h1 tabIndex={-1}>Rien à déclarer pour le moment</h1>
      <EmptyState
        title="Aucune déclaration n’est ouverte ici."
        icon="calendrier"
        action={
          <PlaceLink lieu="caf:agenda" go={go}>
            Voir les dates dans mon agenda
          </PlaceLink>
        }
      >
        <p>Un courriel vous préviendra quand ce sera le moment.</p>
      </EmptyState>
    </div>
  );
}
