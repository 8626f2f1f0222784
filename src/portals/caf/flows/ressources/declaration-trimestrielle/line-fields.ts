import { type Answers, answerValue } from '#engine/answers/answers.ts';
import { ask } from '#engine/flow/ask.ts';
import type { Field, FlowContext, Option } from '#engine/flow/flow.ts';
import { papersOf } from '#engine/household/papers.ts';
import { monthInWords } from '#engine/journal/day.ts';
import { euros, roundToCents } from '#engine/words/money.ts';
import { ofName } from '#engine/words/say.ts';
import { NATURE_NAMES } from '#portals/caf/dossier/natures.ts';
import type { Amount } from '#portals/caf/dossier/resources.ts';
import type { Fact } from './facts.ts';
import { adultsOf, lineKey, prefilledLines, quarterFor } from './quarter-lines.ts';

/*
 * The pre-filled form. An answer given in one look is found again in the other, to be checked there: these lines add up to the cells
 * of the manual table.
 */
/** One line of the pre-filled form: confirm it, or ask for a change. */
export function lineFields(context: FlowContext): Field<Fact>[] {
  const lines = prefilledLines(context);
  const { answers } = context;
  const many = adultsOf(context).length > 1;
  return lines.flatMap((line) => {
    const pour = lineKey(line);
    const who = adultsOf(context).find(({ id }) => id === line.personne)?.prenom ?? line.personne;
    const asked = answerValue(answers, 'ligne', pour) === 'modifier';
    const derived = fromCell(answers, line, lines);
    const first: Field<Fact> = ask(
      'ligne',
      'choix',
      `${line.organisme}, ${NATURE_NAMES[line.nature]}${many ? ` ${ofName(who)}` : ''}`,
      {
        pour,
        connu: euros(line.montant),
        options: [
          { valeur: 'exact', label: 'C’est exact' },
          { valeur: 'modifier', label: 'Demander une modification' },
        ],
        ...(derived ? { derive: derived } : {}),
      },
    );
    return asked ? [first, ...changeFields(context, line, pour)] : [first];
  });
}

// In the manual look, the learner typed a total for this month and this kind of income.
function fromCell(answers: Answers, line: Amount, lines: readonly Amount[]): Field['derive'] {
  const typed = answerValue(answers, 'ressource', `${line.mois}/${line.personne}/${line.nature}`);
  if (typeof typed !== 'number') return undefined;
  const sum = total(
    lines.filter((other) => other.mois === line.mois && other.personne === line.personne && other.nature === line.nature),
  );
  const valeur = Math.abs(sum - typed) < 0.005 ? 'exact' : 'modifier';
  return { valeur, note: `Dans l’autre présentation, vous aviez écrit ${euros(typed)}. Vérifiez.` };
}

function changeFields(context: FlowContext, line: Amount, pour: string): Field<Fact>[] {
  const never = answerValue(context.answers, 'motif', pour) === 'non-percue';
  const slips: Option[] = papersOf(context.world)
    .filter(({ type }) => type === 'bulletin' || type === 'attestation')
    .map(({ id, titre, de }) => ({ valeur: id, label: titre, hint: de }));
  const month = monthInWords(line.mois);
  return [
    ask('motif', 'choix', `Pourquoi demander une modification pour ${month} ?`, {
      pour,
      options: [
        { valeur: 'montant-errone', label: 'Le montant est faux' },
        { valeur: 'non-percue', label: 'Je n’ai pas reçu cette somme, ou je ne connais pas cet employeur' },
      ],
    }),
    ...(never
      ? []
      : [
          {
            fait: 'montantCorrect' as const,
            pour,
            as: 'euros' as const,
            label: `Le bon montant net social, ${month}`,
            hint: 'La ligne « Montant net social » de votre bulletin.',
          },
        ]),
    ask('justificatif', 'piece', `Le papier qui le montre, ${month}`, {
      pour,
      options: [...slips, { valeur: 'plus-tard', label: 'Je l’enverrai plus tard' }],
    }),
  ];
}

/** Is a pay missing from what was pre-filled? */
export function missingFields(context: FlowContext): Field<Fact>[] {
  const { answers } = context;
  return adultsOf(context).flatMap(({ id, prenom }) => {
    const asked: Field<Fact> = ask('manque', 'choix', `Manque-t-il une paie pour ${prenom} ?`, {
      pour: id,
      hint: 'Comptez vos bulletins : chacun doit être dans la liste.',
      options: [
        { valeur: 'non', label: 'Non, tout y est' },
        { valeur: 'oui', label: 'Oui, il en manque une' },
      ],
    });
    if (answerValue(answers, 'manque', id) !== 'oui') return [asked];
    return [
      asked,
      ask('employeurManquant', 'texte', 'Quel employeur manque ?', { pour: id, hint: 'Son nom est en haut du bulletin.' }),
      ...quarterFor(context).periode.map(
        (mois): Field<Fact> =>
          ask('montantManquant', 'euros', `Montant net social, ${monthInWords(mois)}`, {
            pour: `${mois}/${id}`,
            hint: 'Écrivez 0 si rien ne manque ce mois-là.',
          }),
      ),
    ];
  });
}

const total = (amounts: readonly Amount[]): number => roundToCents(amounts.reduce((sum, { montant }) => sum + montant, 0));
