import { oneOf, someOf, whole } from '#engine/answers/answer.ts';
import { valuesOf } from '#engine/answers/options.ts';
import { fact } from '#engine/flow/fact.ts';
import type { FactSpec } from '#engine/flow/flow.ts';
import { jobToFranceTravail, toCpam, toDepartment, toFranceTravail, toReferent } from '#portals/pole-emploi/circuits.ts';
import { PENSIONS } from '#portals/pole-emploi/dossier/allocation/pensions.ts';
import { BENEFITS, DISABILITY, ENTRY_REASONS, OBSTACLES } from '../options.ts';

const help = {
  pourquoi: 'Pour choisir qui vous accompagne : France Travail, le département, la Mission locale ou Cap emploi.',
  effet: 'Vos réponses servent à l’orientation. Elles ne changent pas l’allocation.',
};

/** Why one registers, and what may make looking for work harder. */
export const situationFacts = {
  motifInscription: fact(
    'la raison de votre inscription',
    oneOf(valuesOf(ENTRY_REASONS)),
    jobToFranceTravail({
      pourquoi: 'Pour savoir si vous pouvez demander l’allocation.',
      effet: 'Elle est comparée avec la raison écrite par l’employeur. Si les deux diffèrent, le dossier attend.',
    }),
  ),
  aidesRecues: fact(
    'les aides que vous recevez',
    someOf(valuesOf(BENEFITS), 'aucune'),
    toFranceTravail(help),
    toDepartment({ pourquoi: 'Le département suit les personnes au RSA.', effet: 'Il peut devenir votre organisme référent.' }),
  ),
  handicap: fact(
    'votre réponse sur le handicap (RQTH)',
    oneOf(valuesOf(DISABILITY)),
    toFranceTravail({ ...help, droits: 'Vous pouvez ne pas le dire. Vous pouvez voir et corriger vos données à l’agence.' }),
    toReferent(help),
  ),
  pensionsRecues: fact(
    'vos pensions et indemnités',
    someOf(valuesOf(PENSIONS), 'aucune'),
    toFranceTravail({
      pourquoi: 'Une pension peut changer l’allocation.',
      effet: 'Une pension oubliée peut créer un trop-perçu.',
    }),
    toCpam({
      pourquoi: 'Pour ne pas payer deux fois le même jour.',
      effet: 'Un jour de maladie est payé par l’Assurance maladie.',
    }),
  ),
  enfantsACharge: fact(
    'le nombre d’enfants à charge',
    whole({ max: 20, unite: 'enfants' }),
    toFranceTravail(help),
    toReferent(help),
  ),
  freins: fact(
    'ce qui rend la recherche difficile',
    someOf(valuesOf(OBSTACLES), 'aucune'),
    toFranceTravail(help),
    toReferent(help),
  ),
} satisfies Record<string, FactSpec>;
