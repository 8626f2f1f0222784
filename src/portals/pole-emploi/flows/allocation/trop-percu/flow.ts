import type { FlowContext } from '#engine/flow/flow.ts';
import { flowOf, type Truths } from '#engine/flow/flow-of.ts';
import { addDays } from '#engine/journal/day.ts';
import { debtToAnswer, TROP_PERCU } from '#portals/pole-emploi/dossier/dettes/debts.ts';
import { LATER } from '#portals/pole-emploi/dossier/documents/joined-paper.ts';
import type { Fact } from './facts.ts';
import { facts } from './facts.ts';

/** The answer to an overpayment: pay, ask for its remission, contest (pole-emploi.md §2h, §5 row 27). */
export const tropPercu = flowOf({
  id: TROP_PERCU,
  titre: 'Répondre à un trop-perçu',
  facts,
  open: (world) => debtToAnswer(world)?.dossier,
  truths,
  strictNote: {
    fr: 'Ici, vous pouvez remplir dans l’ordre que vous voulez, et changer d’avis avant d’envoyer. Sur le vrai site, les écrans se suivent.',
    falc: 'Ici, vous choisissez l’ordre. Vous pouvez changer d’avis avant d’envoyer. Sur le vrai site, il y a un ordre à suivre.',
    en: 'Here you may fill in any order, and change your mind before sending. On the real site, screens follow each other.',
  },
});

const FIRST_DEBIT_DAYS = 10;

// Without a story that says otherwise: three monthly payments, for which nobody has to give a reason.
function truths({ world }: FlowContext): Truths<Fact> {
  return {
    tropPercuVoie: 'prelevement',
    tropPercuFois: '3',
    tropPercuPremier: addDays(world.today, FIRST_DEBIT_DAYS),
    tropPercuRessources: '900',
    tropPercuCharges: '900',
    tropPercuSituation: 'J’ai déclaré le salaire net par erreur. Après le loyer, il ne me reste rien.',
    tropPercuMotif: 'Le salaire de ce mois est celui de mon bulletin de paie. Je vous l’envoie.',
    tropPercuPreuve: LATER,
    tropPercuOpposition: 'Je n’ai pas reçu les lettres. Je demande au juge de regarder le calcul.',
    tropPercuAccord: 'true',
  };
}
