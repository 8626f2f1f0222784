import type { FieldState } from '#engine/flow/journey.ts';
import { monthInWords } from '#engine/journal/day.ts';
import { noBreak } from '#engine/words/no-break.ts';
import { capital, ofName } from '#engine/words/say.ts';
import { partsOf } from '#form/field-groups.ts';
import type { DrawField } from '#form/ScreenForm.tsx';
import type { PageProps } from '#look/page-props.ts';
import { ownEntry } from '#schema/own-entry.ts';
import { TitledSection } from '#ui/index.ts';
import type { DeclarationState } from '../../dossier/account.ts';
import { NATURE_NAMES } from '../../dossier/natures.ts';

type TableProps = Pick<PageProps, 'world'> & { state: DeclarationState; draw: DrawField; fields: readonly FieldState[] };

/** The manual table: kinds of income down, months across, one amount in each cell. Where there is no room, one card a kind. */
export function Table2024({ world, state, draw, fields }: TableProps) {
  const { adultes } = world.compte.foyer;
  return adultes.map(({ id, prenom }) => {
    const own = fields.filter(({ field }) => partsOf(field.pour, world).personne === id);
    const cells = own.filter(({ field }) => field.fait === 'ressource');
    const natures = [...new Set(cells.flatMap(({ field }) => partsOf(field.pour, world).source ?? []))];
    return (
      <TitledSection key={id} className="caf-person" title={<>Ressources {ofName(prenom)}</>}>
        {own.filter(({ field }) => field.fait !== 'ressource').map((one) => draw(one))}
        {natures.length > 0 && (
          <div className="caf-table">
            <table>
              <caption>Montants {ofName(prenom)}, en euros</caption>
              <thead>
                <tr>
                  <th scope="col">Nature</th>
                  {state.periode.map((mois) => (
                    <th key={mois} scope="col">
                      {capital(monthInWords(mois))}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {natures.map((nature) => (
                  <tr key={nature}>
                    <th scope="row">
                      {capital(ownEntry(NATURE_NAMES, nature) ?? nature)}
                      <span className="caf-table__hint">
                        {noBreak(cells.find(({ field }) => partsOf(field.pour, world).source === nature)?.field.hint ?? '')}
                      </span>
                    </th>
                    {state.periode.map((mois) => {
                      const cell = cells.find(({ field }) => {
                        const parts = partsOf(field.pour, world);
                        return parts.mois === mois && parts.source === nature;
                      });
                      return <td key={mois}>{cell && draw(withoutHint(cell))}</td>;
                    })}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </TitledSection>
    );
  });
}

/** Said once, beside the name of the row, rather than in each cell. */
function withoutHint(state: FieldState): FieldState {
  const { hint: _saidByTheRow, ...field } = state.field;
  return { ...state, field };
}
