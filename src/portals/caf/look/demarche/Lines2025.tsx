import type { FieldState } from '#engine/flow/journey.ts';
import { monthInWords } from '#engine/journal/day.ts';
import { capital, ofName } from '#engine/words/say.ts';
import { partsOf } from '#form/field-groups.ts';
import type { FormProps } from '#form/form-props.ts';
import type { DrawField } from '#form/ScreenForm.tsx';
import { TitledSection } from '#ui/index.ts';
import type { DeclarationState } from '../../dossier/account.ts';
import { KnownLine } from './KnownLine.tsx';

type LinesProps = { form: FormProps; state: DeclarationState; draw: DrawField; fields: readonly FieldState[] };

/** The pre-filled resources: for each person, each month, what was transmitted, to confirm or to have changed. */
export function Lines2025({ form, state, draw, fields }: LinesProps) {
  const { adultes } = form.world.compte.foyer;
  const isLine = ({ field }: FieldState) => field.pour !== undefined && partsOf(field.pour, form.world).source !== undefined;
  const others = fields.filter((one) => !isLine(one));
  // The first line to look at has the strong button; the others are quiet until it is done.
  const next = fields.find(({ field, etat }) => field.fait === 'ligne' && etat !== 'complet' && etat !== 'reporte');
  return (
    <>
      {adultes.map(({ id, prenom }) => (
        <TitledSection
          key={id}
          className="caf-person"
          title={adultes.length > 1 ? `Ressources ${ofName(prenom)}` : 'Ressources transmises'}
        >
          {state.periode.map((mois) => {
            const lines = fields.filter(({ field }) => {
              const parts = partsOf(field.pour, form.world);
              return parts.mois === mois && parts.personne === id && parts.source !== undefined;
            });
            const heads = lines.filter(({ field }) => field.fait === 'ligne');
            return (
              <section key={mois} className="caf-month">
                <h3>{capital(monthInWords(mois))}</h3>
                {heads.length === 0 && <p className="portal-quiet">Rien n’a été transmis pour ce mois.</p>}
                {heads.map((head) => (
                  <KnownLine
                    key={head.key}
                    head={head}
                    change={lines.filter(({ field }) => field.pour === head.field.pour && field.fait !== 'ligne')}
                    form={form}
                    draw={draw}
                    strong={head.key === next?.key}
                  />
                ))}
              </section>
            );
          })}
        </TitledSection>
      ))}
      <TitledSection className="caf-person" title="Manque-t-il une ressource ?">
        {others.map((one) => draw(one))}
      </TitledSection>
    </>
  );
}
