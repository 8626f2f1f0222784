import { freeText, oneOf, ticked } from '#engine/answers/answer.ts';
import { day } from '#engine/answers/answer-day.ts';
import { email } from '#engine/answers/answer-identity.ts';
import { fact } from '#engine/flow/fact.ts';
import type { FactSpec } from '#engine/flow/flow.ts';
import { toAccount } from '#portals/ants/circuits.ts';

const who = toAccount({
  pourquoi: 'Pour ouvrir un compte à votre nom.',
  effet: 'Une démarche au même nom ne sera acceptée que s’il est écrit comme ici.',
});
const contact = toAccount({
  pourquoi: 'Pour vous envoyer le lien d’activation, puis l’identifiant.',
  effet: 'Une lettre fausse dans l’adresse, et le lien ne vous arrive jamais.',
});
const name = (vide: string) => freeText({ max: 60, vide });

/** What the form of a new account asks (ants.md §1.2, form 1): the civil status, and an address. */
export const facts = {
  compteSexe: fact('votre sexe', oneOf(['feminin', 'masculin']), who),
  compteNom: fact('votre nom de naissance', name('Écrivez votre nom de naissance.'), who),
  comptePrenom: fact('votre prénom', name('Écrivez votre prénom.'), who),
  compteNaissance: fact('votre date de naissance', day({ min: '1900-01-01', max: '2060-12-31' }), who),
  compteCommune: fact('votre ville de naissance', name('Écrivez votre ville de naissance.'), who),
  compteCourriel: fact('votre adresse de courriel', email(), contact),
  compteConditions: fact(
    'votre accord sur les conditions',
    ticked('Cochez la case : sans elle, le compte ne peut pas être créé.'),
    contact,
  ),
} satisfies Record<string, FactSpec>;

export type Fact = keyof typeof facts;
