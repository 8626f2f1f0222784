import { freeText, oneOf, ticked } from '#engine/answers/answer.ts';
import { valuesOf, YES_NO } from '#engine/answers/options.ts';
import { fact } from '#engine/flow/fact.ts';
import type { FactSpec, Option } from '#engine/flow/flow.ts';
import { toFranceTravail, toReferent } from '#portals/pole-emploi/circuits.ts';
import { paper } from '#portals/pole-emploi/dossier/documents/joined-paper.ts';
import { isSlot, MEETINGS } from '#portals/pole-emploi/dossier/rendez-vous/slots.ts';

export const WHY: readonly Option[] = [
  { valeur: 'oubli', label: 'J’ai oublié mon actualisation' },
  { valeur: 'non-par-erreur', label: 'J’ai répondu « non » par erreur' },
  { valeur: 'fin-de-contrat', label: 'Un contrat vient de finir' },
  { valeur: 'fin-de-formation', label: 'Ma formation est finie' },
  { valeur: 'fin-de-maladie', label: 'Mon arrêt maladie est fini' },
  { valeur: 'fin-de-sanction', label: 'Ma radiation est finie' },
  { valeur: 'titre-de-sejour', label: 'J’ai un nouveau titre de séjour' },
  { valeur: 'autre', label: 'Une autre raison' },
];
export const EXCUSES: readonly Option[] = [
  { valeur: 'maladie', label: 'J’étais malade ou à l’hôpital' },
  { valeur: 'panne', label: 'Le site ne marchait pas' },
  { valeur: 'deces', label: 'Un décès dans ma famille' },
  { valeur: 'oubli', label: 'J’ai oublié' },
];

const again = toFranceTravail({
  pourquoi: 'Pour vous inscrire de nouveau.',
  effet: 'L’inscription compte à partir du jour où vous l’envoyez.',
});
const back = toFranceTravail({
  pourquoi: 'Pour étudier votre demande de compter les jours manqués.',
  effet: 'Si elle est acceptée, l’inscription n’a pas de trou. Ce n’est pas un droit : il faut une raison.',
  humain: 'Une personne de l’agence lit votre lettre et décide.',
});
const meeting = [
  toFranceTravail({
    pourquoi: 'Pour fixer un nouvel entretien.',
    effet: 'Une convocation écrite arrive ensuite. Elle est obligatoire.',
  }),
  toReferent({ pourquoi: 'Pour préparer l’entretien.', effet: 'Vous ferez le point.' }),
] as const;

/** Every fact of a new registration, and of the written request that comes with it. */
export const facts = {
  reinscriptionRaison: fact('la raison de votre réinscription', oneOf(valuesOf(WHY)), again),
  reinscriptionEmploi: fact('avez-vous un emploi à temps plein ?', oneOf(valuesOf(YES_NO)), again),
  reinscriptionCoordonnees: fact('votre réponse sur vos coordonnées', oneOf(valuesOf(YES_NO)), again),
  effetRetroactif: fact('votre demande de compter les jours manqués', oneOf(valuesOf(YES_NO)), back),
  raisonRetard: fact('ce qui vous a empêché', oneOf(valuesOf(EXCUSES)), back),
  lettreRetard: fact(
    'votre lettre à l’agence',
    freeText({ min: 20, max: 1_500, vide: 'Expliquez en une ou deux phrases : ce qui s’est passé, et quand.' }),
    back,
  ),
  preuveRetard: fact('la preuve jointe', paper, back),
  reinscriptionComment: fact('votre choix : comment se passe l’entretien', oneOf(valuesOf(MEETINGS)), ...meeting),
  reinscriptionCreneau: fact(
    'le jour et l’heure de l’entretien',
    (saisie) =>
      isSlot(saisie) ? { ok: true, valeur: saisie } : { ok: false, raison: 'Choisissez un rendez-vous dans la liste.' },
    ...meeting,
  ),
  reinscriptionHonneur: fact('votre engagement sur l’honneur', ticked('Cochez la case pour pouvoir envoyer.'), again),
} satisfies Record<string, FactSpec>;

export type Fact = keyof typeof facts;
