import { amount, freeText, oneOf, ticked, whole } from '#engine/answers/answer.ts';
import { fact } from '#engine/flow/fact.ts';
import type { Circuit, FactSpec } from '#engine/flow/flow.ts';
import { toCaf, toCafAlone, toDepartment } from '#portals/caf/circuits.ts';
import { DOORS, WAYS } from '#portals/caf/dossier/dettes/debts.ts';
import { MOST_INSTALMENTS } from './ways.ts';

const answer = toCaf({
  pourquoi: 'Pour savoir comment vous répondez à la lettre.',
  effet: 'Une réponse donnée à temps empêche ou arrête les retenues.',
  base: 'Phase contradictoire et recouvrement : CSS, art. R133-9-2 (L553-2 pour les prestations familiales).',
  machine: 'Un programme compte vingt jours depuis la lettre. Sans réponse, il retient une somme chaque mois.',
  humain: 'Une personne lit une rectification, une remise ou une contestation.',
});
const toBank: Circuit = {
  ...toCafAlone({
    pourquoi: 'Pour prélever chaque mois la somme choisie.',
    effet: 'La dette baisse, jusqu’à zéro.',
    base: 'Échéancier accepté avec la Caf : CSS, art. R133-9-2.',
    duree: 'Celle du compte bancaire.',
    machine: 'La banque reçoit une somme et une date, pas la raison.',
    humain: 'Personne, sauf si le compte n’a pas assez d’argent.',
  }),
  vers: 'banque',
};
const budget = toCaf({
  pourquoi: 'Pour savoir si vous pouvez rendre cette somme.',
  effet: 'La somme peut être effacée, en entier ou en partie, ou gardée.',
  humain: 'Une personne regarde la bonne foi et le budget, et décide.',
});
const dispute = [
  ...toCaf({
    pourquoi: 'Pour dire pourquoi la somme vous paraît fausse.',
    effet: 'À la bonne adresse, rien n’est retenu avant la réponse.',
    humain: 'Une personne relit le calcul avec votre explication.',
  }),
  toDepartment({
    pourquoi: 'Pour le RSA, c’est le département qui décide d’une contestation.',
    effet: 'Il peut annuler la somme, ou la garder.',
  }),
] as const;

/** Every fact of an answer to an overpayment (caf.md §2.h), in both editions. */
export const facts = {
  induVoie: fact('votre réponse à la lettre de trop-perçu', oneOf(WAYS), ...answer),
  induFois: fact(
    'le nombre de paiements',
    whole({ min: 2, max: MOST_INSTALMENTS, trop: `On paie en ${MOST_INSTALMENTS} fois au plus : écrivez un nombre de 2 à 12.` }),
    ...answer,
    toBank,
  ),
  induRessources: fact('ce que vous recevez par mois', amount({ max: 20_000 }), ...budget),
  induCharges: fact('ce que vous payez par mois', amount({ max: 20_000 }), ...budget),
  induSituation: fact(
    'votre explication pour demander la remise',
    freeText({ min: 20, max: 2_000, vide: 'Expliquez votre situation en une phrase ou deux.' }),
    ...budget,
  ),
  induPorte: fact('à qui vous écrivez', oneOf(DOORS), ...dispute),
  induMotif: fact(
    'pourquoi la somme vous paraît fausse',
    freeText({ min: 20, max: 2_000, vide: 'Dites en une phrase ou deux pourquoi la somme vous paraît fausse.' }),
    ...dispute,
  ),
  induPreuve: fact('le papier joint', freeText({ max: 100, vide: 'Choisissez un papier, ou « sans papier ».' }), ...dispute),
  induAccord: fact('votre accord', ticked('Cochez la case pour pouvoir envoyer.'), ...answer),
} satisfies Record<string, FactSpec>;

export type Fact = keyof typeof facts;
