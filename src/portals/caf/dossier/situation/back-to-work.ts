import { monthOf } from '#engine/journal/day.ts';
import { decide } from '#engine/journal/decisions.ts';
import type { World } from '#engine/journal/world.ts';
import type { Day, Month } from '#schema/day.ts';
import type { MonthlyRights } from '#schema/decisions.ts';
import type { Fait } from '#schema/evenement.ts';
import { basisInForce, decided, withBenefits } from '../quarter-rights.ts';
import { currentQuarter, openBenefits } from '../quarters.ts';
import { PRESTATIONS } from '../rights.ts';
import type { Told } from './told.ts';

/** Would telling that a work began ask for the prime d'activité too? Only a household on RSA that does not have it (CSS R846-1). */
export function opensPrime(world: World, le?: Day): boolean {
  const open = openBenefits(world, le);
  return open.includes('rsa') && !open.includes('prime-activite');
}

/**
 * The prime d'activité that a household on RSA is taken to ask for when work begins: open from the month in which it was told (CSS R846-2).
 * Most often it is nothing before the next declaration, which is the first to say the pay.
 */
export function primeOpened(world: World, { dossier, le: toldOn, donnees }: Told, le: Day): Fait[] {
  if (donnees?.sorte !== 'travail' || !opensPrime(world, le)) return [];
  const du = monthOf(toldOn);
  const rights = rightsWithPrime(world, du, le);
  return [
    decide(dossier, 'acceptee', 'demande-caf', {
      ...(rights?.said ?? { rsa: 0, 'prime-activite': 0 }),
      prestation: 'prime-activite',
      du,
      nouveau: false,
    }),
    ...(rights ? [decide(rights.quarter, 'acceptee', 'situation-revue', rights.said)] : []),
    {
      type: 'recu',
      message: `caf:prime-par-reprise:${dossier}`,
      canal: 'espace',
      de: 'caf',
      modele: 'prime-par-reprise',
      donnees: { dossier, du, prenom: String(donnees.prenom ?? '') },
    },
  ];
}

/** What the quarter under way comes to with both benefits; undefined while its declaration is not sent. */
function rightsWithPrime(world: World, du: Month, le: Day): { quarter: string; said: MonthlyRights } | undefined {
  const quarter = currentQuarter(world);
  if (!quarter?.envoi) return undefined;
  const known = basisInForce(world, quarter, le);
  const open = openBenefits(world, le);
  const benefits = PRESTATIONS.filter((one) => one === 'prime-activite' || open.includes(one));
  const compte = withBenefits(known.compte, benefits);
  return {
    quarter: quarter.dossier,
    said: decided({ ...known, compte, depuis: { ...known.depuis, 'prime-activite': du } }),
  };
}
