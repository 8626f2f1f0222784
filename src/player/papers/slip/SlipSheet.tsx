import type { PaySlip, SlipMention } from '#engine/household/pay-slip/slip.ts';
import { monthInWords } from '#engine/journal/day.ts';
import { decimalInWords } from '#engine/portal/calculation.ts';
import { noBreak } from '#engine/words/no-break.ts';
import { RuleSource } from '#form/rules-on-screen.tsx';
import { PaperFrame } from '#ui/index.ts';
import { amountIn } from './columns.ts';
import { SlipTable } from './SlipTable.tsx';
import './slip.css';

/** `lu` is the rank of the line under the reading rule, over all blocks; without it the rule is put away. */
export type SlipSheetProps = { titre: string; slip: PaySlip; lu: number | undefined; onRead: (rank: number) => void };

/** A pay slip as employers give it: its head, its lines in the order of the official model, its totals and its foot. */
export const SlipSheet = ({ titre, slip, lu, onRead }: SlipSheetProps) => (
  <PaperFrame title={titre}>
    <div className="slip">
      <RuleSource quoi={titre} source={slip.source} />
      <h2 className="slip__title">{titre}</h2>
      <div className="slip__head">
        {slip.entete.map((block) => (
          <section key={block.titre} className="slip__block" aria-label={block.titre}>
            <Mentions mentions={block.mentions} />
          </section>
        ))}
      </div>
      <SlipTable caption={`${titre}, montants en euros`} sections={slip.sections} lu={lu} onRead={onRead} />
      <div className="slip__foot">
        {slip.cumuls && (
          <section aria-label="Cumuls">
            <h3>Cumuls depuis {monthInWords(slip.cumuls.depuis)}</h3>
            <Mentions
              mentions={[
                { libelle: 'Brut', valeur: amountIn(slip.cumuls.brut) },
                { libelle: 'Montant net social', valeur: amountIn(slip.cumuls.montantNetSocial) },
                { libelle: 'Net imposable', valeur: amountIn(slip.cumuls.netImposable) },
                { libelle: 'Impôt prélevé', valeur: amountIn(slip.cumuls.impot) },
                { libelle: 'Heures', valeur: decimalInWords(slip.cumuls.heures) },
              ]}
            />
          </section>
        )}
        {slip.conges && (
          <section aria-label="Congés payés">
            <h3>Congés payés depuis {monthInWords(slip.conges.depuis)}, en jours ouvrables</h3>
            <Mentions
              mentions={[
                { libelle: 'Acquis', valeur: decimalInWords(slip.conges.acquis) },
                { libelle: 'Pris', valeur: decimalInWords(slip.conges.pris) },
                { libelle: 'Reste', valeur: decimalInWords(slip.conges.solde) },
              ]}
            />
          </section>
        )}
      </div>
      {slip.mentions.map((mention) => (
        <p key={mention} className="slip__mention">
          {noBreak(mention)}
        </p>
      ))}
    </div>
  </PaperFrame>
);

const Mentions = ({ mentions }: { mentions: readonly SlipMention[] }) => (
  <dl>
    {mentions.map(({ libelle, valeur }) => (
      <div key={libelle}>
        <dt>{libelle}</dt>
        <dd>{noBreak(valeur)}</dd>
      </div>
    ))}
  </dl>
);
