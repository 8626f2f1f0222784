import { freeText, orNothing } from '#engine/answers/answer.ts';
import { day } from '#engine/answers/answer-day.ts';
import { email, phone } from '#engine/answers/answer-identity.ts';
import { fact } from '#engine/flow/fact.ts';
import type { FactSpec } from '#engine/flow/flow.ts';
import { toAccount } from '#portals/ants/circuits.ts';

const who = toAccount({
  pourquoi: 'Pour que le compte soit au bon nom.',
  effet: 'Cela ne change ni la carte grise, ni le permis, ni le passeport : chacun se corrige par sa propre demande.',
});
const reach = toAccount({
  pourquoi: 'Pour vous prévenir, et vous rendre votre compte s’il est perdu.',
  effet: 'Les messages partent désormais là. Les autres administrations ne sont pas prévenues.',
});
const name = orNothing(freeText({ max: 60 }));

/** What can be changed in one’s account (ants.md §1.3): how to be reached; who one is, when it did not come through the shared identity. */
export const facts = {
  profilNom: fact('votre nom de naissance corrigé', name, who),
  profilPrenom: fact('votre prénom corrigé', name, who),
  profilNaissance: fact('votre date de naissance corrigée', orNothing(day({ min: '1900-01-01', max: '2060-12-31' })), who),
  profilCommune: fact('votre ville de naissance corrigée', name, who),
  profilCourriel: fact('votre nouvelle adresse de courriel', orNothing(email()), reach),
  profilCourrielEncore: fact('votre nouvelle adresse de courriel, une deuxième fois', orNothing(email()), reach),
  profilTelephone: fact('votre nouveau téléphone', orNothing(phone()), reach),
} satisfies Record<string, FactSpec>;

export type Fact = keyof typeof facts;
