import { decide } from '#engine/journal/decisions.ts';
import type { World } from '#engine/journal/world.ts';
import type { Day } from '#schema/day.ts';
import type { Fait } from '#schema/evenement.ts';
import { procedureFrom, type Sanction as Rule, sanctionFor } from '../../rules/sanctions.ts';
import { rightOf } from '../allowance.ts';
import { fileOf, PORTAL, sendLetter } from '../file.ts';
import { dossierOf, type Sanction, sanctionsOf } from './sanctions.ts';

/**
 * Is the person on RSA? Somebody followed by the department is, and so is whoever was registered without asking, except a young
 * person of a Mission locale (pole-emploi.md §2i).
 */
function isOnRsa({ compte }: Pick<World, 'compte'>): boolean {
  const { referent, situation } = fileOf(compte);
  if (compte.droits?.prestations.includes('rsa') || referent === 'departement') return true;
  return situation === 'inscrit-automatiquement' && referent !== 'mission-locale';
}

/**
 * Who decides: the president of the department for somebody on RSA, whichever body follows her (pole-emploi.md §2h); France Travail
 * for whoever is paid an allowance, since it is the allowance that is then suspended.
 */
const decidedBy = (world: World): Sanction['par'] => (isOnRsa(world) && rightOf(world) === undefined ? 'departement' : PORTAL);

/** What the text allows for that fault, with those sanctioned before it. Somebody on RSA has an income that can be suspended. */
export function ruleOf(world: World, { id, fauteLe, par }: Pick<Sanction, 'id' | 'fauteLe' | 'par'>): Rule {
  const avant = sanctionsOf(world)
    .filter((other) => other.id !== id && other.decideLe !== undefined && other.etat !== 'sans-suite' && other.etat !== 'annulee')
    .map((other) => other.fauteLe);
  return sanctionFor({ le: fauteLe, avant, allocataire: par === 'departement' || rightOf(world) !== undefined });
}

/**
 * Is the ladder of the department at its top? The whole RSA was suspended for four months: the end of the right comes next, which the
 * exercise only tells. A « radiation » needs no such end: nobody is summoned any more.
 */
export const isLadderOver = (world: Pick<World, 'events' | 'today'>): boolean =>
  sanctionsOf(world).some(({ par, taux, etat }) => par === 'departement' && taux >= 1 && etat !== 'annulee');

/** The letter of an intended sanction, and its entry in the file: ten days to answer begin (pole-emploi.md §2h). */
export function intend(world: World, { id, faute, fauteLe }: Pick<Sanction, 'id' | 'faute' | 'fauteLe'>, on: Day): Fait[] {
  const par = decidedBy(world);
  const { rang, nature } = ruleOf(world, { id, fauteLe, par });
  const { reponseJusquau } = procedureFrom(on);
  const donnees = { id, faute, fauteLe, par, reponseJusquau, rang, nature };
  return [
    decide(dossierOf(id), 'en-instruction', 'sanction-envisagee', donnees),
    ...sendLetter(world, `sanction-envisagee:${id}`, 'sanction-envisagee', donnees),
  ];
}
