import { amount, freeText, oneOf, ticked, whole } from '#engine/answers/answer.ts';
import { day } from '#engine/answers/answer-day.ts';
import { fact } from '#engine/flow/fact.ts';
import type { Circuit, FactSpec } from '#engine/flow/flow.ts';
import { toFranceTravail } from '#portals/pole-emploi/circuits.ts';
import { parseFile } from '#portals/pole-emploi/dossier/documents/files.ts';
import { MOST_INSTALMENTS } from '#portals/pole-emploi/rules/overpayment.ts';
import { WAYS } from './ways.ts';

type Changed = Parameters<typeof toFranceTravail>[0];

/** The bank takes the monthly payments from the account that receives the allowance. */
const toBank = (what: Changed): Circuit => ({
  ...toFranceTravail(what),
  vers: 'banque',
  base: 'Votre autorisation de prélèvement, donnée dans votre espace.',
  machine: 'La banque reçoit la somme et la date, pas la raison.',
  humain: 'Personne ne regarde, sauf si le compte n’a pas assez d’argent.',
  duree: 'Celle du compte bancaire.',
});

/** The court only learns of the debt when somebody opposes the « contrainte ». */
const toCourt = (what: Changed): Circuit => ({
  ...toFranceTravail(what),
  vers: 'tribunal',
  base: 'L’opposition se fait devant le tribunal écrit sur la contrainte (fiche de 2020).',
  machine: 'Rien n’est automatique : le tribunal reçoit votre lettre.',
  humain: 'Un juge lit les deux explications et décide.',
  duree: 'Celle du dossier du tribunal.',
});

const answer = toFranceTravail({
  pourquoi: 'Pour savoir comment vous voulez répondre à la lettre.',
  effet: 'Une réponse arrête les rappels : ni mise en demeure, ni contrainte.',
  machine: 'Un programme compte un mois depuis la lettre. Sans réponse, une mise en demeure part.',
  compare: 'La somme vient d’une comparaison : ce qui a été déclaré, et ce que l’employeur a transmis (DSN).',
  humain: 'Un agent lit une demande d’effacement ou une contestation.',
});
const debit = [
  toFranceTravail({
    pourquoi: 'Pour prélever la bonne somme, à la bonne date.',
    effet: 'La dette baisse chaque mois, jusqu’à zéro.',
  }),
  toBank({ pourquoi: 'Pour prélever chaque mois.', effet: 'La somme part de votre compte le jour choisi.' }),
] as const;
const budget = toFranceTravail({
  pourquoi: 'Pour savoir si vous pouvez rendre cette somme.',
  effet: 'La dette peut être effacée, en entier ou en partie, ou gardée.',
  humain: 'Une personne lit votre demande et décide.',
});
const dispute = toFranceTravail({
  pourquoi: 'Pour dire pourquoi la somme vous paraît fausse.',
  effet: 'La somme peut être corrigée. Deux mois sans réponse valent un refus.',
  humain: 'Une personne relit le calcul avec votre explication.',
});
const court = [
  toCourt({ pourquoi: 'Pour qu’un juge regarde votre situation.', effet: 'Rien n’est saisi tant que le juge n’a pas décidé.' }),
  toFranceTravail({
    pourquoi: 'France Travail doit s’expliquer devant le juge.',
    effet: 'Le recouvrement attend la décision du juge.',
  }),
] as const;

/** Every fact of an answer to an overpayment (pole-emploi.md §2h), in both editions. */
export const facts = {
  tropPercuVoie: fact('votre réponse à la lettre de trop-perçu', oneOf(Object.keys(WAYS)), answer),
  tropPercuFois: fact(
    'le nombre de paiements',
    whole({ min: 1, max: MOST_INSTALMENTS, trop: `On paie en ${MOST_INSTALMENTS} fois au plus : écrivez un nombre de 1 à 24.` }),
    ...debit,
  ),
  tropPercuPremier: fact('le jour du premier paiement', day({ min: '2000-01-01', max: '2060-12-31' }), ...debit),
  tropPercuRessources: fact('ce que vous recevez par mois', amount({ max: 20_000 }), budget),
  tropPercuCharges: fact('ce que vous payez par mois', amount({ max: 20_000 }), budget),
  tropPercuSituation: fact(
    'votre explication pour demander l’effacement',
    freeText({ min: 20, max: 2_000, vide: 'Expliquez votre situation en une phrase ou deux.' }),
    budget,
  ),
  tropPercuMotif: fact(
    'la raison de votre contestation',
    freeText({ min: 20, max: 2_000, vide: 'Dites en une phrase ou deux pourquoi la somme vous paraît fausse.' }),
    dispute,
  ),
  tropPercuPreuve: fact('le papier joint à la contestation', parseFile, dispute),
  tropPercuOpposition: fact(
    'la raison de votre opposition',
    freeText({ min: 20, max: 2_000, vide: 'Une opposition dit pourquoi : écrivez une phrase ou deux.' }),
    ...court,
  ),
  tropPercuAccord: fact('votre accord', ticked('Cochez la case pour pouvoir envoyer.'), answer),
} satisfies Record<string, FactSpec>;

export type Fact = keyof typeof facts;
