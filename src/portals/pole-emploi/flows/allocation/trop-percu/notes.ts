import type { FlowContext } from '#engine/flow/flow.ts';
import type { ScreenNote } from '#engine/flow/flow-pages.ts';
import { dayInWords, monthInWords } from '#engine/journal/day.ts';
import { euros } from '#engine/words/money.ts';
import { debtOf } from '#portals/pole-emploi/dossier/dettes/debts.ts';
import { reasonInWords } from '#portals/pole-emploi/dossier/dettes/reasons.ts';

const COMPOSED =
  'Les façons de répondre viennent de francetravail.fr. Les écrans et les délais marqués sont un choix du simulateur.';

/** What the first page says: how much and why, by when to answer, and what is not from a source. */
export function notes(ecran: string, { world, dossier }: FlowContext): readonly ScreenNote[] {
  const debt = debtOf(world, dossier);
  if (ecran !== 'reponse' || !debt) return [];
  const { contesterAvant, opposerAvant, etat, reste, mois, raison } = debt;
  const words =
    etat === 'contrainte' && opposerAvant !== undefined
      ? `Une [[contrainte]] est arrivée. [[opposition|Faire opposition]] : jusqu’au ${dayInWords(opposerAvant)} inclus.`
      : `Contester : jusqu’au ${dayInWords(contesterAvant)} inclus. Un mois sans aucune réponse : une [[mise-en-demeure|mise en demeure]].`;
  const period = mois === undefined ? '' : ` pour ${monthInWords(mois)}`;
  return [{ texte: `La somme : ${euros(reste)}${period}. ${reasonInWords(raison)}` }, { texte: words }, { regle: COMPOSED }];
}
