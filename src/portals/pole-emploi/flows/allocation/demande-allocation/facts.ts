import { amount, freeText, oneOf, someOf, ticked } from '#engine/answers/answer.ts';
import { iban } from '#engine/answers/answer-identity.ts';
import { valuesOf, YES_NO } from '#engine/answers/options.ts';
import { fact } from '#engine/flow/fact.ts';
import type { FactSpec } from '#engine/flow/flow.ts';
import { jobToFranceTravail, toBank, toCpam, toFranceTravail } from '#portals/pole-emploi/circuits.ts';
import { PENSIONS } from '#portals/pole-emploi/dossier/allocation/pensions.ts';
import { paper } from '#portals/pole-emploi/dossier/documents/joined-paper.ts';

const contracts = jobToFranceTravail({
  pourquoi: 'Pour calculer l’allocation sur tous vos contrats.',
  effet: 'Un contrat oublié n’est pas compté.',
});
const paid = jobToFranceTravail({
  pourquoi: 'Une somme versée à la fin du contrat repousse le premier jour payé.',
  effet: 'Elle ne raccourcit pas la durée du droit.',
});
const account = [
  toFranceTravail({ pourquoi: 'Pour vous payer.', effet: 'Un compte qui n’est pas à votre nom fait refuser le virement.' }),
  toBank({ pourquoi: 'Pour recevoir le virement.', effet: 'L’argent arrive sur ce compte.' }),
] as const;

/** Every fact of the request for the allowance, when it is made apart (pole-emploi.md §2c; its screens are composed). */
export const facts = {
  allocationContrats: fact('tous vos contrats sont-ils là ?', oneOf(valuesOf(YES_NO)), contracts),
  allocationManquant: fact(
    'le contrat qui manque',
    freeText({ max: 300, vide: 'Écrivez le nom de l’employeur et les dates.' }),
    contracts,
  ),
  allocationConges: fact('l’indemnité de congés payés', amount(), paid),
  allocationSupraLegale: fact('la part de l’indemnité de départ au-dessus de la loi', amount(), paid),
  allocationRevenus: fact(
    'vos pensions et indemnités',
    someOf(valuesOf(PENSIONS), 'aucune'),
    toFranceTravail({
      pourquoi: 'Une pension peut changer l’allocation.',
      effet: 'Une pension oubliée peut créer un trop-perçu.',
    }),
    toCpam({
      pourquoi: 'Pour ne pas payer deux fois le même jour.',
      effet: 'Un jour de maladie est payé par l’Assurance maladie.',
    }),
  ),
  allocationTitulaire: fact(
    'le titulaire du compte',
    freeText({ max: 120, vide: 'Écrivez le nom qui est sur le RIB.' }),
    ...account,
  ),
  allocationIban: fact('l’IBAN du compte', iban(), ...account),
  allocationRib: fact('la copie du RIB', paper, account[0]),
  allocationHonneur: fact(
    'votre engagement sur l’honneur',
    ticked('Cochez la case pour pouvoir envoyer.'),
    toFranceTravail({
      pourquoi: 'Vous assurez que tout est exact.',
      effet: 'Une erreur de bonne foi se corrige. Une fausse déclaration voulue peut être punie.',
    }),
  ),
} satisfies Record<string, FactSpec>;

export type Fact = keyof typeof facts;
