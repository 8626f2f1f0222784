import { answerValue } from '#engine/answers/answers.ts';
import { ask } from '#engine/flow/ask.ts';
import type { Field, FlowContext } from '#engine/flow/flow.ts';
import { textAnswer } from '#engine/flow/payload.ts';
import { dayInWords } from '#engine/journal/day.ts';
import { debtOf } from '#portals/pole-emploi/dossier/dettes/debts.ts';
import { scheduleInWords } from '#portals/pole-emploi/dossier/dettes/schedule.ts';
import { fileOptions } from '#portals/pole-emploi/dossier/documents/files.ts';
import { LATER } from '#portals/pole-emploi/dossier/documents/joined-paper.ts';
import { MOST_INSTALMENTS } from '#portals/pole-emploi/rules/overpayment.ts';
import type { Fact } from './facts.ts';
import { firstDebitBetween, offeredWays } from './offered.ts';
import { isWay, WAY_HINTS, WAYS, type Way } from './ways.ts';

/** How to answer. The ways that are closed are not in the list. */
export function wayField(context: FlowContext): Field<Fact> {
  const debt = debtOf(context.world, context.dossier);
  const ways = debt ? offeredWays(context.world, debt) : [];
  const chosen = textAnswer(context, 'tropPercuVoie');
  return ask('tropPercuVoie', 'choix', 'Que voulez-vous répondre ?', {
    hint: 'Un [[trop-percu|trop-perçu]] n’est pas une accusation. Toutes ces réponses sont permises.',
    options: ways.map((way) => ({ valeur: way, label: WAYS[way], hint: WAY_HINTS[way] })),
    ...(debt && chosen !== '' && !ways.some((way) => way === chosen)
      ? { alerte: 'Ce choix n’est plus possible aujourd’hui. Choisissez-en un autre.' }
      : {}),
  });
}

function debitFields(context: FlowContext): Field<Fact>[] {
  const debt = debtOf(context.world, context.dossier);
  const count = answerValue(context.answers, 'tropPercuFois');
  const first = answerValue(context.answers, 'tropPercuPremier');
  const { du, au } = firstDebitBetween(context.world.today);
  const late = typeof first === 'string' && (first < du || first > au);
  return [
    ask('tropPercuFois', 'entier', 'En combien de fois ?', {
      unite: 'fois',
      hint: `De 1 à ${MOST_INSTALMENTS}. Aucune raison n’est demandée.${debt && typeof count === 'number' ? ` Ici : ${scheduleInWords(debt.reste, count)}.` : ''}`,
    }),
    ask('tropPercuPremier', 'jour', 'Quel jour, le premier prélèvement ?', {
      hint: `Entre le ${dayInWords(du)} et le ${dayInWords(au)}. Ensuite, le même jour de chaque mois. Choisissez un jour après l’arrivée de votre argent.`,
      regle: 'Limites du premier prélèvement : choix du simulateur.',
      ...(late ? { alerte: `Choisissez un jour entre le ${dayInWords(du)} et le ${dayInWords(au)}.` } : {}),
    }),
  ];
}

const text = (fait: Fact, label: string, hint: string): Field<Fact> => ({ fait, as: 'texte-long', label, hint });

const DETAILS: Readonly<Record<Way, (context: FlowContext) => Field<Fact>[]>> = {
  prelevement: debitFields,
  virement: () => [],
  cheque: () => [],
  retenue: () => [],
  remise: () => [
    ask('tropPercuRessources', 'euros', 'Combien recevez-vous par mois, en tout ?', {
      hint: 'Allocation, salaire, aides : ce qui arrive chaque mois.',
    }),
    ask('tropPercuCharges', 'euros', 'Combien payez-vous par mois ?', {
      hint: 'Loyer, énergie, nourriture, transports, crédits.',
    }),
    text(
      'tropPercuSituation',
      'Expliquez votre situation',
      'Des mots simples suffisent : ce qui s’est passé, pourquoi vous ne pouvez pas rendre.',
    ),
  ],
  contestation: ({ world, dossier }) => [
    text(
      'tropPercuMotif',
      'Pourquoi la somme vous paraît-elle fausse ?',
      `Citez le mois, le montant et le papier qui le prouve. Dernier jour : le ${dayInWords(debtOf(world, dossier)?.contesterAvant ?? world.today)}.`,
    ),
    ask('tropPercuPreuve', 'piece', 'Un papier qui le prouve', {
      hint: 'Le bulletin de paie du mois, par exemple. Dans l’exercice, une contestation sans papier reste sans réponse : deux mois de silence valent un refus.',
      options: [...fileOptions(world), { valeur: LATER, label: 'Je n’ai pas de papier' }],
    }),
  ],
  opposition: ({ world, dossier }) => [
    text(
      'tropPercuOpposition',
      'Pourquoi vous opposez-vous à la contrainte ?',
      `Le juge lira ces mots. Dernier jour : le ${dayInWords(debtOf(world, dossier)?.opposerAvant ?? world.today)}. Une association peut vous aider à écrire.`,
    ),
  ],
};

/** The questions that go with the chosen answer. */
export function detailFields(context: FlowContext): Field<Fact>[] {
  const way = textAnswer(context, 'tropPercuVoie');
  return isWay(way) ? DETAILS[way](context) : [];
}

const AGREEMENTS: Readonly<Record<Way, string>> = {
  prelevement: 'J’autorise ces prélèvements sur le compte qui reçoit mon allocation.',
  virement: 'Je vais faire ce virement.',
  cheque: 'Je vais envoyer ce chèque.',
  retenue: 'J’accepte une retenue sur mes prochaines allocations.',
  remise: 'Ces renseignements sont exacts.',
  contestation: 'Je conteste cette somme.',
  opposition: 'Je fais opposition à la contrainte.',
};

/** The last box, in the words of the chosen answer. */
export function agreementField(context: FlowContext): Field<Fact> {
  const way = textAnswer(context, 'tropPercuVoie');
  return { fait: 'tropPercuAccord', as: 'case', label: isWay(way) ? AGREEMENTS[way] : 'J’envoie cette réponse.' };
}
