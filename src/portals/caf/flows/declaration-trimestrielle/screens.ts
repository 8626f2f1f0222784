import { type Answers, answerValue } from '../../../../engine/answers.ts';
import { type Month, monthInWords } from '../../../../engine/day.ts';
import type { Field, FlowContext, Option } from '../../../../engine/flow.ts';
import { euros, roundToCents } from '../../../../engine/money.ts';
import { papersOf } from '../../../../engine/papers.ts';
import { ofName } from '../../../../engine/say.ts';
import { livedTruth } from '../../../../engine/truth.ts';
import { type Quarter, quarterOfDossier } from '../../quarters.ts';
import { type Amount, heldAmounts } from '../../resources.ts';
import { MANUAL_NATURES, NATURE_NAMES, OTHER_NATURES } from './facts.ts';

/*
 * The fields that both editions arrange. An answer given in one look is found again in the other, to be checked there: the
 * lines of the pre-filled form add up to the cells of the manual table.
 */
export const quarterFor = ({ world, dossier }: FlowContext): Quarter => quarterOfDossier(world, dossier);

/** The amounts that the pre-filled form shows: what was transmitted of the three months, as held when the form opened. */
export function prefilledLines(context: FlowContext): Amount[] {
  const quarter = quarterFor(context);
  return heldAmounts(livedTruth(context.world), quarter, (quarter.envoi?.le ?? context.world.today) as Quarter['ouvreLe']);
}

export const lineKey = ({ mois, personne, source }: Amount): string => `${mois}/${personne}/${source}`;

/** Is the household still the same? */
export function situationFields({ world }: FlowContext): Field[] {
  const { foyer, logement } = world.compte;
  const people = [...foyer.adultes.map(({ prenom }) => prenom), ...foyer.enfants.map(({ prenom }) => `${prenom} (enfant)`)];
  return [
    {
      fait: 'situationExacte',
      as: 'choix',
      label: 'Cette situation est-elle exacte ?',
      connu: `${people.join(', ')} · ${logement.adresse}`,
      options: [
        { valeur: 'oui', label: 'Oui, rien n’a changé' },
        {
          valeur: 'changement',
          label: 'Non, quelque chose a changé',
          hint: 'Un changement se signale à part, dans « Mon profil ».',
        },
      ],
    },
  ];
}

/** One line of the pre-filled form: confirm it, or ask for a change. */
export function lineFields(context: FlowContext): Field[] {
  const lines = prefilledLines(context);
  const { answers, world } = context;
  const many = world.compte.foyer.adultes.length > 1;
  return lines.flatMap((line) => {
    const pour = lineKey(line);
    const who = world.compte.foyer.adultes.find(({ id }) => id === line.personne)?.prenom ?? line.personne;
    const asked = answerValue(answers, 'ligne', pour) === 'modifier';
    const derived = fromCell(answers, line, lines);
    const first: Field = {
      fait: 'ligne',
      pour,
      as: 'choix',
      label: `${line.organisme}, ${NATURE_NAMES[line.nature]}${many ? ` ${ofName(who)}` : ''}`,
      connu: euros(line.montant),
      options: [
        { valeur: 'exact', label: 'C’est exact' },
        { valeur: 'modifier', label: 'Demander une modification' },
      ],
      ...(derived ? { derive: derived } : {}),
    };
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

function changeFields(context: FlowContext, line: Amount, pour: string): Field[] {
  const never = answerValue(context.answers, 'motif', pour) === 'non-percue';
  const slips: Option[] = papersOf(context.world)
    .filter(({ type }) => type === 'bulletin' || type === 'attestation')
    .map(({ id, titre, de }) => ({ valeur: id, label: titre, hint: de }));
  const month = monthInWords(line.mois);
  return [
    {
      fait: 'motif',
      pour,
      as: 'choix',
      label: `Pourquoi demander une modification pour ${month} ?`,
      options: [
        { valeur: 'montant-errone', label: 'Le montant est faux' },
        { valeur: 'non-percue', label: 'Je n’ai pas reçu cette somme, ou je ne connais pas cet employeur' },
      ],
    },
    ...(never
      ? []
      : [
          {
            fait: 'montantCorrect',
            pour,
            as: 'euros' as const,
            label: `Le bon montant net social, ${month}`,
            hint: 'La ligne « Montant net social » de votre bulletin.',
          },
        ]),
    {
      fait: 'justificatif',
      pour,
      as: 'piece',
      label: `Le papier qui le montre, ${month}`,
      options: [...slips, { valeur: 'plus-tard', label: 'Je l’enverrai plus tard' }],
    },
  ];
}

/** Is a pay missing from what was pre-filled? */
export function missingFields(context: FlowContext): Field[] {
  const { answers, world } = context;
  return world.compte.foyer.adultes.flatMap(({ id, prenom }) => {
    const asked: Field = {
      fait: 'manque',
      pour: id,
      as: 'choix',
      label: `Manque-t-il une paie pour ${prenom} ?`,
      hint: 'Comptez vos bulletins : chacun doit être dans la liste.',
      options: [
        { valeur: 'non', label: 'Non, tout y est' },
        { valeur: 'oui', label: 'Oui, il en manque une' },
      ],
    };
    if (answerValue(answers, 'manque', id) !== 'oui') return [asked];
    return [
      asked,
      {
        fait: 'employeurManquant',
        pour: id,
        as: 'texte',
        label: 'Quel employeur manque ?',
        hint: 'Son nom est en haut du bulletin.',
      },
      ...quarterFor(context).periode.map(
        (mois): Field => ({
          fait: 'montantManquant',
          pour: `${mois}/${id}`,
          as: 'euros',
          label: `Montant net social, ${monthInWords(mois)}`,
          hint: 'Écrivez 0 si rien ne manque ce mois-là.',
        }),
      ),
    ];
  });
}

/** The manual table: kinds of income first, then an amount for each month. */
export function tableFields(context: FlowContext): Field[] {
  const { answers, world } = context;
  return world.compte.foyer.adultes.flatMap(({ id, prenom }) => {
    const derivedNatures = naturesFromLines(context, id);
    const kinds: Field = {
      fait: 'naturesPercues',
      pour: id,
      as: 'choix-multiple',
      label: `Les ressources ${ofName(prenom)} pendant ces trois mois`,
      options: [
        ...MANUAL_NATURES.map((valeur) => ({ valeur, label: capital(NATURE_NAMES[valeur] ?? valeur) })),
        { valeur: 'aucune', label: 'Aucune ressource' },
      ],
      ...(derivedNatures ? { derive: derivedNatures } : {}),
    };
    const chosen = answerValue(answers, 'naturesPercues', id) ?? derivedNatures?.valeur;
    const natures = Array.isArray(chosen) ? chosen.filter((nature) => nature !== 'aucune') : [];
    return [
      kinds,
      ...natures.flatMap((nature) => quarterFor(context).periode.map((mois) => cellField(context, mois, id, nature))),
    ];
  });
}

function cellField(context: FlowContext, mois: Month, personne: string, nature: string): Field {
  const derived = fromLines(context, mois, personne, nature);
  return {
    fait: 'ressource',
    pour: `${mois}/${personne}/${nature}`,
    as: 'euros',
    label: `${capital(NATURE_NAMES[nature] ?? nature)}, ${monthInWords(mois)}`,
    hint:
      nature === 'salaire'
        ? 'Plusieurs employeurs : écrivez le total des montants nets sociaux.'
        : 'Écrivez 0 s’il n’y a rien ce mois-là.',
    ...(derived === undefined
      ? {}
      : { derive: { valeur: derived, note: 'Ce montant vient de l’autre présentation. Vérifiez-le.' } }),
  };
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

/** What nobody transmits, and must be said by the person. */
export function otherFields(context: FlowContext): Field[] {
  const { answers, world } = context;
  const asked: Field = {
    fait: 'autresRessources',
    as: 'choix-multiple',
    label: 'Avez-vous eu d’autres ressources pendant ces trois mois ?',
    options: [
      ...OTHER_NATURES.map((valeur) => ({
        valeur,
        label: capital(NATURE_NAMES[valeur] ?? valeur),
        ...(HINTS[valeur] ? { hint: HINTS[valeur] } : {}),
      })),
      { valeur: 'aucune', label: 'Aucune autre ressource' },
    ],
    ...(trap(answerValue(answers, 'autresRessources')) ?? {}),
  };
  const chosen = answerValue(answers, 'autresRessources');
  const natures = Array.isArray(chosen) ? chosen.filter((nature) => nature !== 'aucune') : [];
  return [
    asked,
    ...natures.flatMap((nature) =>
      world.compte.foyer.adultes.flatMap(({ id, prenom }) =>
        quarterFor(context).periode.map(
          (mois): Field => ({
            fait: 'montantAutre',
            pour: `${mois}/${id}/${nature}`,
            as: 'euros',
            label: `${capital(NATURE_NAMES[nature] ?? nature)}, ${prenom}, ${monthInWords(mois)}`,
            hint: 'Écrivez 0 s’il n’y a rien.',
          }),
        ),
      ),
    ),
  ];
}

const HINTS: Readonly<Record<string, string>> = {
  independant: 'Chiffre d’affaires d’une micro-entreprise : rien n’est pré-rempli.',
  'pension-alimentaire': 'Celle que vous recevez.',
};

// Said beside the box, never imposed: these two mistakes are among the most frequent (caf.md §5 rows 8 and 9).
function trap(chosen: unknown): Pick<Field, 'alerte'> | undefined {
  if (!Array.isArray(chosen)) return undefined;
  if (chosen.includes('aide-caf')) return { alerte: 'Ce que la Caf verse ne se déclare pas : elle le sait déjà.' };
  if (chosen.includes('don')) return { alerte: 'Depuis mars 2025, les dons de proches ne se déclarent plus.' };
  return undefined;
}

const total = (amounts: readonly Amount[]): number => roundToCents(amounts.reduce((sum, { montant }) => sum + montant, 0));
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
