import { freeText, oneOf, ticked } from '#engine/answers/answer.ts';
import { day } from '#engine/answers/answer-day.ts';
import { phone } from '#engine/answers/answer-identity.ts';
import { fact } from '#engine/flow/fact.ts';
import type { FactSpec } from '#engine/flow/flow.ts';
import { toAgent, toAnts, toFines, toSiv } from '#portals/ants/circuits.ts';
import { parseFile } from '#portals/ants/dossier/papers.ts';
import { fiveDigits, plate } from '#portals/ants/rules/vehicle-numbers.ts';

const car = toSiv({ pourquoi: 'Pour retrouver votre véhicule.', effet: 'Une autre plaque, et la demande s’arrête.' });
const why = [
  toSiv({
    pourquoi: 'Pour écrire que l’ancienne carte ne vaut plus rien.',
    effet: 'Si vous la retrouvez, elle ne sert plus : on la détruit.',
  }),
  toFines({ pourquoi: 'Pour reconnaître l’ancienne carte lors d’un contrôle.', effet: 'Une carte volée est signalée.' }),
] as const;
const holder = toSiv({
  pourquoi: 'Pour vérifier que la carte est bien la vôtre.',
  effet: 'Un autre nom, et la demande s’arrête.',
  compare: 'Le programme compare avec le fichier.',
});
const paper = toAgent({ pourquoi: 'Pour vérifier votre demande.', effet: 'Illisible, il vous est redemandé.' });
const name = (vide: string) => freeText({ max: 60, vide });

/** Every fact of a new carte grise after a loss, a theft or damage (ants.md §2f), in both editions. */
export const facts = {
  refairePourQui: fact('pour qui vous faites la démarche', oneOf(['moi', 'autre']), car),
  refairePlaque: fact('le numéro d’immatriculation', plate, car),
  refaireCode: fact(
    'le code confidentiel',
    fiveDigits('le code confidentiel', 'il est sur la lettre jointe à la carte grise, dans « Mes papiers »'),
    car,
  ),
  refaireMotif: fact('ce qui est arrivé', oneOf(['perte', 'vol', 'deterioration']), ...why),
  refaireLe: fact('le jour où c’est arrivé', day({ min: '2000-01-01', max: '2060-12-31' }), ...why),
  refaireNom: fact('votre nom de naissance', name('Écrivez votre nom de naissance.'), holder),
  refairePrenom: fact('votre prénom', name('Écrivez votre prénom.'), holder),
  refaireTelephone: fact(
    'votre téléphone',
    phone(),
    toAnts({ pourquoi: 'Pour vous prévenir.', effet: 'Un message à chaque étape.' }),
  ),
  identite: fact('la pièce d’identité', parseFile, paper),
  declarationVol: fact('le récépissé de la police', parseFile, paper),
  carteAbimee: fact('la carte grise abîmée', parseFile, paper),
  controleEnCours: fact('le contrôle technique', parseFile, paper),
  refaireExact: fact('votre engagement', ticked('Cochez la case pour pouvoir envoyer.'), car),
} satisfies Record<string, FactSpec>;

export type Fact = keyof typeof facts;
