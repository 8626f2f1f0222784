import { oneOf, ticked } from '#engine/answers/answer.ts';
import { day } from '#engine/answers/answer-day.ts';
import { fact } from '#engine/flow/fact.ts';
import type { FactSpec } from '#engine/flow/flow.ts';
import { toSiv } from '#portals/ants/circuits.ts';
import { type HomeNames, homeCircuits, homeFacts } from '#portals/ants/dossier/home/facts.ts';
import { fiveDigits, plate } from '#portals/ants/rules/vehicle-numbers.ts';

const car = toSiv({ pourquoi: 'Pour retrouver votre véhicule.', effet: 'Une autre plaque, et la demande s’arrête.' });
/** Every fact of a change of address on the paper of a vehicle (ants.md §2c), in both editions. */
export const facts = {
  adressePourQui: fact('pour qui vous faites la démarche', oneOf(['moi', 'autre']), car),
  immatriculation: fact('le numéro d’immatriculation', plate, car),
  codeConfidentiel: fact(
    'le code confidentiel',
    fiveDigits('le code confidentiel', 'il est sur la lettre jointe à la carte grise, dans « Mes papiers »'),
    { ...car, pourquoi: 'Pour vérifier que la carte grise est bien la vôtre.' },
  ),
  ...homeFacts,
  demenageLe: fact('le jour du déménagement', day({ min: '2000-01-01', max: '2060-12-31' }), ...homeCircuits),
  exact: fact('votre engagement', ticked('Cochez la case pour pouvoir envoyer.'), car),
} satisfies Record<string, FactSpec>;

export type Fact = keyof typeof facts;

/** How this démarche calls the address and its proof. */
export const HOME: HomeNames<Fact> = {
  voie: 'voie',
  precision: 'precision',
  complement: 'complement',
  codePostal: 'codePostal',
  commune: 'commune',
  verification: 'verification',
  fournisseur: 'fournisseur',
  justificatif: 'justificatif',
};
