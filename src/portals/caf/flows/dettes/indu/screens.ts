import { answerValue } from '#engine/answers/answers.ts';
import { ask } from '#engine/flow/ask.ts';
import type { Field, FlowContext, Screen, ScreensByEdition } from '#engine/flow/flow.ts';
import { textAnswer } from '#engine/flow/payload.ts';
import { papersOf } from '#engine/household/papers.ts';
import { euros, roundToCents } from '#engine/words/money.ts';
import { type Debt, DOORS, debtsOf, type Way } from '#portals/caf/dossier/dettes/debts.ts';
import type { Fact } from './facts.ts';
import { DOOR_NAMES, hintsOf, MOST_INSTALMENTS, offeredWays, WAY_NAMES } from './ways.ts';

/** No paper is joined. */
export const WITHOUT_PAPER = 'sans-papier';

/** The debt of a dossier. */
export const debtIn = ({ world, dossier }: Pick<FlowContext, 'world' | 'dossier'>): Debt | undefined =>
  debtsOf(world).find((debt) => debt.dossier === dossier);

function wayField(context: FlowContext): Field<Fact> {
  const debt = debtIn(context);
  const ways = debt === undefined ? [] : offeredWays(context.world, debt);
  const chosen = textAnswer(context, 'induVoie');
  const hints = debt && hintsOf(debt);
  return ask('induVoie', 'choix', 'Que voulez-vous répondre ?', {
    hint: 'Un [[trop-percu|trop-perçu]] n’est pas une accusation. Toutes ces réponses sont permises.',
    ...(debt === undefined ? {} : { connu: `Il reste ${euros(debt.reste)} à rendre` }),
    options: ways.map((way) => ({ valeur: way, label: WAY_NAMES[way], ...(hints ? { hint: hints[way] } : {}) })),
    ...(chosen !== '' && !ways.some((way) => way === chosen)
      ? { alerte: 'Ce choix n’est plus possible aujourd’hui. Choisissez-en un autre.' }
      : {}),
  });
}

function scheduleHint(context: FlowContext): string {
  const debt = debtIn(context);
  const count = answerValue(context.answers, 'induFois');
  if (debt === undefined || typeof count !== 'number' || count < 2) return `De 2 à ${MOST_INSTALMENTS}, le 10 de chaque mois.`;
  return `Environ ${euros(roundToCents(debt.reste / count))} par mois, le 10 de chaque mois.`;
}

const long = (fait: Fact, label: string, hint: string): Field<Fact> => ask(fait, 'texte-long', label, { hint });

const proof = ({ world }: FlowContext): Field<Fact> =>
  ask('induPreuve', 'piece', 'Un papier qui le montre', {
    options: [
      ...papersOf(world)
        .filter(({ type }) => type === 'bulletin' || type === 'attestation')
        .map(({ id, titre, de }) => ({ valeur: id, label: titre, hint: de })),
      { valeur: WITHOUT_PAPER, label: 'Je n’ai pas de papier' },
    ],
  });

const why = long(
  'induMotif',
  'Pourquoi la somme vous paraît-elle fausse ?',
  'Les mois, les montants, et ce que disent vos papiers.',
);

const DETAILS: Readonly<Record<Way, (context: FlowContext) => Field<Fact>[]>> = {
  rectifier: (context) => [why, proof(context)],
  payer: () => [],
  echeancier: (context) => [
    ask('induFois', 'entier', 'En combien de fois ?', {
      unite: 'fois',
      hint: scheduleHint(context),
      regle: 'Le jour du prélèvement est un choix du simulateur.',
    }),
  ],
  remise: () => [
    ask('induRessources', 'euros', 'Combien recevez-vous par mois, en tout ?', {
      hint: 'Salaire, aides, pensions : ce qui arrive chaque mois pour tout le foyer.',
    }),
    ask('induCharges', 'euros', 'Combien payez-vous par mois ?', {
      hint: 'Loyer, énergie, nourriture, transports, crédits.',
    }),
    long('induSituation', 'Votre situation', 'Dites que l’erreur était de bonne foi, et ce qui rend le remboursement difficile.'),
  ],
  recours: (context) => [
    ask('induPorte', 'choix', 'À qui écrivez-vous ?', {
      hint: 'La lettre de trop-perçu le dit.',
      options: DOORS.map((door) => ({ valeur: door, label: DOOR_NAMES[door] })),
    }),
    why,
    proof(context),
  ],
};

function detailFields(context: FlowContext): Field<Fact>[] {
  const way = textAnswer(context, 'induVoie');
  return Object.hasOwn(DETAILS, way) ? DETAILS[way as Way](context) : [];
}

const agreement: Field<Fact> = ask('induAccord', 'case', 'J’ai relu ma réponse, et je veux l’envoyer.');
const hasDetails: NonNullable<Screen['when']> = (context) => detailFields(context).length > 0;

/** Answering an overpayment: one page of questions before, one thing at a time now. */
export const screens: ScreensByEdition<Fact> = {
  '2024': [
    { id: 'reponse', titre: 'Une somme à rembourser', fields: (context) => [wayField(context), ...detailFields(context)] },
    { id: 'validation', titre: 'Validation', fields: () => [agreement] },
  ],
  '2025': [
    { id: 'reponse', titre: 'Une somme à rembourser', fields: (context) => [wayField(context)] },
    { id: 'details', titre: 'Les détails', when: hasDetails, fields: detailFields },
    { id: 'recapitulatif', titre: 'Récapitulatif', fields: () => [], lecture: true },
    { id: 'validation', titre: 'Validation', fields: () => [agreement] },
  ],
};
