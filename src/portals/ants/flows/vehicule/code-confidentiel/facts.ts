import { freeText, oneOf } from '#engine/answers/answer.ts';
import { day } from '#engine/answers/answer-day.ts';
import { fact } from '#engine/flow/fact.ts';
import type { FactSpec } from '#engine/flow/flow.ts';
import { toAnts, toSiv } from '#portals/ants/circuits.ts';
import { plate } from '#portals/ants/rules/vehicle-numbers.ts';

const car = toSiv({ pourquoi: 'Pour retrouver votre carte grise.', effet: 'Une autre plaque, et aucun code ne part.' });
const who = toAnts({
  pourquoi: 'Pour n’envoyer le code qu’au titulaire.',
  effet: 'Si tout concorde avec la carte grise, le code part par courriel.',
});
const name = (vide: string) => freeText({ max: 60, vide });

/** What is asked for another confidential code (ants.md §1.4, official: the name, the day and the place of birth). */
export const facts = {
  codePourQui: fact('pour qui vous demandez le code', oneOf(['moi', 'autre']), car),
  codePlaque: fact('le numéro d’immatriculation', plate, car),
  codeNom: fact('votre nom de naissance', name('Écrivez votre nom de naissance.'), who),
  codeNaissance: fact('votre date de naissance', day({ min: '1900-01-01', max: '2060-12-31' }), who),
  codeCommune: fact('votre ville de naissance', name('Écrivez votre ville de naissance.'), who),
} satisfies Record<string, FactSpec>;

export type Fact = keyof typeof facts;
