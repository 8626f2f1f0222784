import { YES_NO } from '#engine/answers/options.ts';
import { ask, choose } from '#engine/flow/ask.ts';
import type { Field, FlowContext } from '#engine/flow/flow.ts';
import { textAnswer } from '#engine/flow/payload.ts';
import { known } from '../context.ts';
import type { CommonFact, RsaFact } from '../facts.ts';

/** Where the money is paid (caf.md §2.a, step 10). */
export const bankFields = (context: FlowContext): Field<CommonFact>[] => [
  ask('demandeTitulaire', 'texte', 'Titulaire du compte', {
    ...known(context, 'demandeTitulaire'),
    hint: 'Le compte doit être à votre nom.',
  }),
  ask('demandeIban', 'texte', 'IBAN', { ...known(context, 'demandeIban'), hint: 'Il est sur le RIB.' }),
];

/** What is owned: money that brings nothing counts too (step 9). */
export const savingsFields = (context: FlowContext): Field<RsaFact>[] => [
  choose('demandeEpargne', 'Avez-vous de l’argent placé : livret, assurance-vie, actions ?', YES_NO, {
    hint: 'Le compte courant ne compte pas.',
  }),
  ...(textAnswer(context, 'demandeEpargne') === 'oui'
    ? [
        ask<RsaFact>('demandeEpargneMontant', 'euros', 'Combien en tout ?'),
        choose<RsaFact>('demandeEpargneInterets', 'Rapporte-t-il des intérêts que vous déclarez ailleurs ?', YES_NO, {
          hint: 'Livret A : oui, ses intérêts se disent avec les autres ressources.',
        }),
      ]
    : []),
  choose('demandeBiens', 'Avez-vous un logement ou un terrain que vous n’habitez pas, et qui n’est pas loué ?', YES_NO),
];
