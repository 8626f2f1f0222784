import { freeText, oneOf, ticked } from '#engine/answers/answer.ts';
import { fact } from '#engine/flow/fact.ts';
import type { FactSpec } from '#engine/flow/flow.ts';
import { toEmployer, toFranceTravail } from '#portals/pole-emploi/circuits.ts';
import { parseFile } from '#portals/pole-emploi/dossier/documents/files.ts';
import { DECLINE_REASONS, REPLIES } from './words.ts';

const reply = toFranceTravail({
  pourquoi: 'Pour suivre vos recherches.',
  effet: 'Une candidature prouve que vous cherchez. Un refus expliqué se comprend mieux qu’un silence.',
  humain: 'Votre conseiller voit vos candidatures. En cas de contrôle, une personne les regarde aussi.',
});
const application = [
  toEmployer({
    pourquoi: 'Pour que l’entreprise sache qui vous êtes.',
    effet: 'L’entreprise peut vous proposer un entretien, répondre non, ou ne pas répondre.',
    droits: 'Vous pouvez demander à l’entreprise d’effacer votre CV.',
  }),
  toFranceTravail({
    pourquoi: 'Pour garder une trace de la candidature.',
    effet: 'Elle paraît dans « Mes candidatures ».',
    humain: 'Votre conseiller voit à quelle offre vous avez répondu.',
  }),
] as const;
const refusal = toFranceTravail({
  pourquoi: 'Pour que votre conseiller comprenne, et cherche mieux.',
  effet:
    'Vos critères peuvent être revus ensemble. Refuser souvent des offres raisonnables, sans raison, peut mener à une sanction.',
  humain: 'Votre conseiller lit la raison.',
});

/** Every fact of an application (pole-emploi.md §2g), in both editions. */
export const facts = {
  candidatureReponse: fact('votre réponse à l’offre', oneOf(Object.keys(REPLIES)), reply),
  candidatureCv: fact('le CV envoyé', parseFile, ...application),
  candidatureMessage: fact(
    'votre message à l’entreprise',
    freeText({ min: 10, max: 1_500, vide: 'Écrivez une ou deux phrases : pourquoi cette offre, et ce que vous savez faire.' }),
    ...application,
  ),
  candidatureRaison: fact('la raison de votre refus', oneOf(Object.keys(DECLINE_REASONS)), refusal),
  candidatureAccord: fact('votre accord pour l’envoi', ticked('Cochez la case pour pouvoir envoyer.'), ...application),
} satisfies Record<string, FactSpec>;

export type Fact = keyof typeof facts;
