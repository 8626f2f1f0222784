import { answerValue } from '#engine/answers/answers.ts';
import { ask } from '#engine/flow/ask.ts';
import type { Field, FlowContext } from '#engine/flow/flow.ts';
import { monthInWords } from '#engine/journal/day.ts';
import { roundToCents } from '#engine/words/money.ts';
import { capital, ofName } from '#engine/words/say.ts';
import { MANUAL_NATURES, NATURE_NAMES } from '#portals/caf/dossier/natures.ts';
import type { Month } from '#schema/day.ts';
import { ownEntry } from '#schema/own-entry.ts';
import type { Fact } from './facts.ts';
import { adultsOf, lineKey, prefilledLines, quarterFor } from './quarter-lines.ts';

/** The manual table: kinds of income first, then an amount for each month. */
export function tableFields(context: FlowContext): Field<Fact>[] {
  const { answers } = context;
  return adultsOf(context).flatMap(({ id, prenom }) => {
    const derivedNatures = naturesFromLines(context, id);
    const kinds: Field<Fact> = ask(
      'naturesPercues',
      'choix-multiple',
      `Les ressources ${ofName(prenom)} pendant ces trois mois`,
      {
        pour: id,
        options: [
          ...MANUAL_NATURES.map((valeur) => ({ valeur, label: capital(NATURE_NAMES[valeur] ?? valeur) })),
          { valeur: 'aucune', label: 'Aucune ressource' },
        ],
        ...(derivedNatures ? { derive: derivedNatures } : {}),
      },
    );
    const chosen = answerValue(answers, 'naturesPercues', id) ?? derivedNatures?.valeur;
    const natures = Array.isArray(chosen) ? chosen.filter((nature) => nature !== 'aucune') : [];
    return [
      kinds,
      ...natures.flatMap((nature) => quarterFor(context).periode.map((mois) => cellField(context, mois, id, nature))),
    ];
  });
}

function cellField(context: FlowContext, mois: Month, personne: string, nature: string): Field<Fact> {
  const derived = fromLines(context, mois, personne, nature);
  return ask('ressource', 'euros', `${capital(ownEntry(NATURE_NAMES, nature) ?? nature)}, ${monthInWords(mois)}`, {
    pour: `${mois}/${personne}/${nature}`,
    hint:
      nature === 'salaire'
        ? 'Plusieurs employeurs : écrivez le total des montants nets sociaux.'
        : 'Écrivez 0 s’il n’y a rien ce mois-là.',
    ...(derived === undefined
      ? {}
      : { derive: { valeur: derived, note: 'Ce montant vient de l’autre présentation. Vérifiez-le.' } }),
  });
}

// In the pre-filled look, the learner confirmed or changed the lines that this cell adds up.
function fromLines({ answers, ...context }: FlowContext, mois: Month, personne: string, nature: string): number | undefined {
  const lines = prefilledLines({ ...context, answers }).filter(
    (line) => line.mois === mois && line.personne === personne && line.nature === nature,
  );
  if (lines.length === 0) return undefined;
  const amounts = lines.map((line) => {
    const verdict = answerValue(answers, 'ligne', lineKey(line));
    if (verdict === 'exact') return line.montant;
    const typed = answerValue(answers, 'montantCorrect', lineKey(line));
    if (verdict === 'modifier' && answerValue(answers, 'motif', lineKey(line)) === 'non-percue') return 0;
    return verdict === 'modifier' && typeof typed === 'number' ? typed : undefined;
  });
  return amounts.some((amount) => amount === undefined)
    ? undefined
    : roundToCents(amounts.reduce<number>((sum, amount) => sum + (amount ?? 0), 0));
}

function naturesFromLines(context: FlowContext, personne: string): Field['derive'] {
  const found = MANUAL_NATURES.filter((nature) =>
    quarterFor(context).periode.some((mois) => fromLines(context, mois, personne, nature) !== undefined),
  );
  return found.length === 0 ? undefined : { valeur: [...found], note: 'D’après l’autre présentation. Vérifiez.' };
}
