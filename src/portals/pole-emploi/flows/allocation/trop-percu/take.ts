import { dayInWords } from '#engine/journal/day.ts';
import { decide } from '#engine/journal/decisions.ts';
import { addWorkingDays } from '#engine/journal/holidays.ts';
import type { World } from '#engine/journal/world.ts';
import { dayIn } from '#engine/portal/letter-data.ts';
import { receiptNumber, type Taken } from '#engine/portal/receives.ts';
import { euros, roundToCents } from '#engine/words/money.ts';
import type { Debt } from '#portals/pole-emploi/dossier/dettes/debt.ts';
import { debtOf, TROP_PERCU } from '#portals/pole-emploi/dossier/dettes/debts.ts';
import { paperBehind } from '#portals/pole-emploi/dossier/documents/files.ts';
import { PORTAL, sendLetter } from '#portals/pole-emploi/dossier/file.ts';
import type { Donnees, Fait } from '#schema/evenement.ts';
import { debtData } from './letters.ts';
import { firstDebitBetween, offeredWays } from './offered.ts';
import { CHOSEN, isWay, type Way } from './ways.ts';

type Decided = Extract<Fait, { type: 'decide' }>;
/** What an answer to a debt becomes. */
type AnswerMotif =
  | 'echeancier'
  | 'paiement-annonce'
  | 'retenue-choisie'
  | 'remise-demandee'
  | 'contestation-recue'
  | 'opposition-recue';
type Outcome = Pick<Taken, 'erreurs' | 'incoherences'> & {
  motif: AnswerMotif;
  issue?: Decided['issue'];
  /** What is recorded with the decision, and told in the letter. */
  donnees?: Donnees;
  transmis?: { vers: string; quoi: string };
};
type Judge = (donnees: Donnees, world: World, debt: Debt) => Outcome;

const debit: Judge = (donnees, world) => {
  const premier = dayIn(donnees, 'tropPercuPremier');
  const { du, au } = firstDebitBetween(world.today);
  const message = `Choisissez un jour entre le ${dayInWords(du)} et le ${dayInWords(au)}.`;
  return {
    motif: 'echeancier',
    issue: 'acceptee',
    erreurs: premier >= du && premier <= au ? [] : [{ cle: 'tropPercuPremier', message }],
    donnees: { fois: Number(donnees.tropPercuFois), premier },
    transmis: { vers: 'banque', quoi: 'prelevements-trop-percu' },
  };
};

const payment =
  (moyen: 'virement' | 'cheque'): Judge =>
  (_donnees, { today }) => ({
    motif: 'paiement-annonce',
    donnees: { moyen, arrive: addWorkingDays(today, CHOSEN[moyen]) },
  });

const remission: Judge = (donnees, _world, { reste }) => {
  const left = roundToCents(Number(donnees.tropPercuRessources) - Number(donnees.tropPercuCharges));
  return {
    motif: 'remise-demandee',
    donnees: { disponible: left },
    incoherences:
      left < reste
        ? []
        : [
            {
              cle: 'tropPercuRessources',
              message: `Avec ces chiffres, il vous reste ${euros(left)} par mois, plus que la somme à rendre. L’effacement a peu de chances. Avez-vous tout compté ?`,
            },
          ],
  };
};

const JUDGES: Readonly<Record<Way, Judge>> = {
  prelevement: debit,
  virement: payment('virement'),
  cheque: payment('cheque'),
  retenue: () => ({ motif: 'retenue-choisie', issue: 'acceptee' }),
  remise: remission,
  contestation: ({ tropPercuPreuve = '' }, world) => ({
    motif: 'contestation-recue',
    donnees: { preuve: paperBehind(world, String(tropPercuPreuve)) !== undefined },
  }),
  opposition: () => ({ motif: 'opposition-recue', transmis: { vers: 'tribunal', quoi: 'opposition-contrainte' } }),
};

/** What is done with an answer to an overpayment: whatever it is, an answer stops the reminders. */
export function take(donnees: Donnees, world: World, dossier: string): Taken {
  const numero = receiptNumber(world, 'TRP', dossier);
  const debt = debtOf(world, dossier);
  const way = String(donnees.tropPercuVoie);
  if (!debt || !isWay(way) || !offeredWays(world, debt).includes(way)) {
    const message = 'Ce choix n’est plus possible aujourd’hui. Choisissez-en un autre.';
    return { numero, faits: [], erreurs: [{ cle: 'tropPercuVoie', message }] };
  }
  const outcome = JUDGES[way](donnees, world, debt);
  const { erreurs = [], incoherences = [], motif, issue = 'en-instruction', donnees: words = {}, transmis } = outcome;
  // Decisions stand on the debt itself, whatever the rank of the answer: an appeal finds them there.
  const own = `${TROP_PERCU}:${debt.id}`;
  const told: Fait[] = transmis === undefined ? [] : [{ type: 'transmis', dossier: own, de: PORTAL, ...transmis }];
  return {
    erreurs,
    incoherences,
    numero,
    faits: [
      decide(own, issue, motif, { ...words, montant: debt.reste }) as Decided,
      ...told,
      ...sendLetter(world, `trop-percu-reponse:${dossier}`, 'trop-percu-reponse', {
        ...debtData(debt),
        ...words,
        voie: way,
        numero,
      }),
    ],
  };
}
