import { textAnswer } from '#engine/flow/payload.ts';
import { euros } from '#engine/words/money.ts';
import { Recap } from '#form/Recap.tsx';
import { ScreenBody } from '#form/ScreenBody.tsx';
import type { BodyProps } from '#look/demarche/pieces.ts';
import { SumLines } from '#look/SumLines.tsx';
import { ownEntry } from '#schema/own-entry.ts';
import { TitledSection } from '#ui/index.ts';
import type { ForWhat } from '../../dossier/pieces.ts';
import { taxFor } from '../../dossier/tax.ts';
import { vehicleOfPlate } from '../../dossier/vehicles.ts';

/** The démarches that cost a tax: what is asked, and the fact that says for which plate. */
const TAXED: Readonly<Record<string, { pour: ForWhat; plaque: string }>> = {
  achat: { pour: 'changement', plaque: 'achatPlaque' },
  duplicata: { pour: 'duplicata', plaque: 'refairePlaque' },
};

/** The last page before sending: every answer, the tax line by line, then the boxes. */
export function TaxRecap({ draw, fields, current, ...recap }: BodyProps) {
  const screens = current.screens.filter(({ screen }) => screen.id !== 'recapitulatif');
  return (
    <>
      <Recap {...recap} current={{ ...current, screens }} />
      <Amount {...recap} current={current} />
      <div className="form-after">
        <ScreenBody fields={fields} form={recap.form} draw={draw} />
      </div>
    </>
  );
}

function Amount({ form: { flow, world }, current }: Pick<BodyProps, 'form' | 'current'>) {
  const taxed = ownEntry(TAXED, flow.id);
  const car = taxed && vehicleOfPlate(world, textAnswer(current.context, taxed.plaque));
  const tax = taxed && car && taxFor(world, car, taxed.pour);
  if (!tax || !('total' in tax)) return null;
  return (
    <TitledSection className="portal-section" title="Ce que vous allez payer">
      <dl>
        <SumLines lignes={tax.lignes} />
        <div className="portal-sum__line portal-sum__line--total">
          <dt>Total</dt>
          <dd className="portal-sum__amount">{euros(tax.total)}</dd>
        </div>
      </dl>
    </TitledSection>
  );
}
