import { dayInWords } from '#engine/journal/day.ts';
import { noBreak } from '#engine/words/no-break.ts';
import { StateMark, type StateName } from '#ui/index.ts';
import type { DossierRow } from '../../dossier/pieces/followed.ts';

// The three states of « Suivre mes démarches », in the words of the CAF (caf.md §1.5).
const STATES: Record<DossierRow['etat'], { mark: StateName; word: string }> = {
  'en-attente-d-information': { mark: 'a-verifier', word: 'en attente d’information' },
  'en-cours': { mark: 'a-completer', word: 'en cours' },
  traite: { mark: 'complet', word: 'traité' },
};

/** Each démarche that was sent, and where it stands, with the papers that were asked for it. */
export function DossierList({ rows }: { rows: readonly DossierRow[] }) {
  return (
    <ul className="portal-rows">
      {rows.map((row) => (
        <li key={row.dossier} className="portal-row">
          <p className="portal-row__title">{noBreak(row.titre)}</p>
          <p className="portal-row__state">
            <StateMark state={STATES[row.etat].mark} label={STATES[row.etat].word} />
          </p>
          <p className="portal-quiet">
            {row.demandee ? 'Demandée' : 'Envoyée'} le {dayInWords(row.le)}. {noBreak(row.detail)}
          </p>
          {row.papiers !== undefined && (
            <ul className="caf-pieces">
              {row.papiers.map(({ nom, mots }) => (
                <li key={nom}>
                  {noBreak(nom)}&nbsp;: {noBreak(mots)}
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}
