import { freeText, oneOf, ticked } from '#engine/answers/answer.ts';
import { day } from '#engine/answers/answer-day.ts';
import { postcode } from '#engine/answers/answer-identity.ts';
import { fact } from '#engine/flow/fact.ts';
import type { FactSpec } from '#engine/flow/flow.ts';
import { toAgent, toAnts, toFines, toPost, toSiv, toSupplier } from '#portals/ants/circuits.ts';
import { parseFile, SUPPLIERS } from '#portals/ants/dossier/papers.ts';
import { fiveDigits, plate } from '#portals/ants/rules/vehicle-numbers.ts';

const car = toSiv({ pourquoi: 'Pour retrouver votre véhicule.', effet: 'Une autre plaque, et la demande s’arrête.' });
const place = [
  toSiv({
    pourquoi: 'Pour écrire votre nouvelle adresse dans le fichier des véhicules.',
    effet: 'Les amendes et les rappels partent à cette adresse.',
    compare: 'Le programme la compare avec celle que connaît votre fournisseur, si vous êtes d’accord.',
  }),
  toPost({ pourquoi: 'Pour apporter l’étiquette ou la carte grise.', effet: 'Incomplète, l’adresse fait revenir la lettre.' }),
  toFines({ pourquoi: 'Pour écrire au titulaire.', effet: 'À l’ancienne adresse, une amende se perd et augmente.' }),
] as const;
const agreed = [
  toAnts({ pourquoi: 'Pour savoir si vous êtes d’accord.', effet: 'D’accord : souvent, rien à joindre.' }),
  toSupplier({ pourquoi: 'Pour vérifier l’adresse à votre nom.', effet: 'Il répond oui ou non. Non : vous joignez un papier.' }),
] as const;
const proof = toAgent({
  pourquoi: 'Pour prouver que vous habitez là.',
  effet: 'Illisible, trop ancien ou à un autre nom, il vous est redemandé.',
});

/** Every fact of a change of address on the paper of a vehicle (ants.md §2c), in both editions. */
export const facts = {
  adressePourQui: fact('pour qui vous faites la démarche', oneOf(['moi', 'autre']), car),
  immatriculation: fact('le numéro d’immatriculation', plate, car),
  codeConfidentiel: fact(
    'le code confidentiel',
    fiveDigits('le code confidentiel', 'il est sur la lettre jointe à la carte grise, dans « Mes papiers »'),
    { ...car, pourquoi: 'Pour vérifier que la carte grise est bien la vôtre.' },
  ),
  voie: fact('le numéro et la rue', freeText({ max: 120, vide: 'Écrivez le numéro et la rue.' }), ...place),
  precision: fact('s’il y a un étage, un appartement ou un « chez »', oneOf(['oui', 'non']), ...place),
  complement: fact(
    'l’étage, l’appartement ou le « chez »',
    freeText({ max: 120, vide: 'Écrivez l’étage, l’appartement, ou « chez » et le nom.' }),
    ...place,
  ),
  codePostal: fact('le code postal', postcode(), ...place),
  commune: fact('la commune', freeText({ max: 80, vide: 'Écrivez la ville.' }), ...place),
  demenageLe: fact('le jour du déménagement', day({ min: '2000-01-01', max: '2060-12-31' }), ...place),
  verification: fact('votre accord pour vérifier l’adresse', oneOf(['oui', 'non']), ...agreed),
  fournisseur: fact('votre fournisseur', oneOf(Object.keys(SUPPLIERS)), ...agreed),
  justificatif: fact('le justificatif de domicile', parseFile, proof),
  exact: fact('votre engagement', ticked('Cochez la case pour pouvoir envoyer.'), car),
} satisfies Record<string, FactSpec>;

export type Fact = keyof typeof facts;
