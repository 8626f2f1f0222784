import { amount, freeText, oneOf, ticked } from '#engine/answers/answer.ts';
import { iban } from '#engine/answers/answer-identity.ts';
import { valuesOf } from '#engine/answers/options.ts';
import { fact } from '#engine/flow/fact.ts';
import type { FactSpec } from '#engine/flow/flow.ts';
import { jobToFranceTravail, toBank, toFranceTravail, toReferent } from '#portals/pole-emploi/circuits.ts';
import { paper } from '#portals/pole-emploi/dossier/documents/joined-paper.ts';
import { isSlot, MEETINGS } from '#portals/pole-emploi/dossier/rendez-vous/slots.ts';
import { ALLOWANCE } from '../options.ts';

const paid = jobToFranceTravail({
  pourquoi: 'Une somme versée à la fin du contrat repousse le premier jour payé.',
  effet: 'Elle ne raccourcit pas la durée du droit.',
});
const account = [
  toFranceTravail({
    pourquoi: 'Pour vous payer.',
    effet: 'Un compte qui n’est pas à votre nom fait refuser le virement.',
  }),
  toBank({ pourquoi: 'Pour recevoir le virement.', effet: 'L’argent arrive sur ce compte.' }),
] as const;
const meeting = [
  toFranceTravail({
    pourquoi: 'Pour fixer le premier rendez-vous.',
    effet: 'Une convocation écrite arrive ensuite. Elle est obligatoire.',
  }),
  toReferent({ pourquoi: 'Pour préparer le rendez-vous.', effet: 'Vous ferez le point sur vos réponses.' }),
] as const;
const SLOT_WORDS = 'Choisissez un rendez-vous dans la liste.';

/** The allowance, the bank account, the appointment and the sworn statement. */
export const moneyFacts = {
  demandeAllocation: fact(
    'votre demande d’allocation',
    oneOf(valuesOf(ALLOWANCE)),
    toFranceTravail({
      pourquoi: 'S’inscrire et demander l’allocation sont deux choses.',
      effet: 'Sans demande, rien n’est payé. On peut la faire plus tard, dans son espace.',
    }),
  ),
  congesPayesRecus: fact('l’indemnité de congés payés', amount(), paid),
  supraLegaleRecue: fact('la part de l’indemnité de départ au-dessus de la loi', amount(), paid),
  ribTitulaire: fact('le titulaire du compte', freeText({ max: 120, vide: 'Écrivez le nom qui est sur le RIB.' }), ...account),
  ribIban: fact('l’IBAN du compte', iban(), ...account),
  ribCopie: fact('la copie du RIB', paper, account[0]),
  rdvComment: fact('votre choix : comment se passe le rendez-vous', oneOf(valuesOf(MEETINGS)), ...meeting),
  rdvCreneau: fact(
    'le jour et l’heure du rendez-vous',
    (saisie) => (isSlot(saisie) ? { ok: true, valeur: saisie } : { ok: false, raison: SLOT_WORDS }),
    ...meeting,
  ),
  honneurInscription: fact(
    'votre engagement sur l’honneur',
    ticked('Cochez la case pour pouvoir envoyer.'),
    toFranceTravail({
      pourquoi: 'Vous assurez que tout est exact.',
      effet: 'Une erreur de bonne foi se corrige. Une fausse déclaration voulue peut être punie.',
    }),
  ),
} satisfies Record<string, FactSpec>;
