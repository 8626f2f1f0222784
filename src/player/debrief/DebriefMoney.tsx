import type { Debrief } from '#engine/story/debrief.ts';
import { euros } from '#engine/words/money.ts';
import { say } from '#engine/words/say.ts';
import type { Langue, Texte } from '#schema/texte.ts';
import { MoneyTable } from '#ui/index.ts';
import { dayText, monthText } from '../ground/dates.ts';
import { Say } from '../ground/Say.tsx';
import { DEBRIEF } from './debrief-words.ts';

export type DebriefMoneyProps = { money: Debrief['money']; langue: Langue };

/** What was paid during the exercise, month by month, and what was retained. */
export function DebriefMoney({ money, langue }: DebriefMoneyProps) {
  const words = (text: Texte) => say(text, langue).mots;
  const paid = (amount: number) => (amount === 0 ? words(DEBRIEF.pasPaye) : euros(amount));
  const retained = money.retained > 0;
  const row = (montant: number, retenu: number) => [paid(montant), ...(retained ? [euros(retenu)] : [])];
  return (
    <section className="debrief__part">
      <h2>
        <Say text={DEBRIEF.argent} langue={langue} />
      </h2>
      {money.payments.length === 0 ? (
        <p>
          <Say text={DEBRIEF.sansArgent} langue={langue} />
        </p>
      ) : (
        <MoneyTable
          caption={words(DEBRIEF.paiements)}
          headers={[
            words(DEBRIEF.mois),
            words(DEBRIEF.payeLe),
            words(DEBRIEF.recu),
            ...(retained ? [words(DEBRIEF.retenu)] : []),
          ]}
          rows={money.payments.map(({ mois, le, montant, retenu }, rank) => ({
            id: `${mois}-${rank}`,
            titre: words(monthText(mois)),
            cellules: [words(dayText(le)), ...row(montant, retenu)],
          }))}
          total={{ titre: words(DEBRIEF.total), cellules: ['', ...row(money.received, money.retained)] }}
        />
      )}
    </section>
  );
}
