import { addDays } from '#engine/journal/day.ts';
import { decide, decisionsOf } from '#engine/journal/decisions.ts';
import type { World } from '#engine/journal/world.ts';
import { stampNumber } from '#portals/ants/rules/made-numbers.ts';
import type { Day } from '#schema/day.ts';
import type { Fait } from '#schema/evenement.ts';
import { sendMessage, sendText } from './file.ts';
import { requestsOf } from './requests.ts';
import { granted } from './title/granted.ts';
import { licenceRequests } from './titres/licences.ts';
import { orderedStamp } from './titres/stamps.ts';

/** Something to pay on the one page of payment. Euros. */
export interface Due {
  dossier: string;
  /** Number of the request that waits. */
  numero: string;
  montant: number;
  /** « votre timbre fiscal » */
  quoi: string;
  /** What the payment brings. */
  faits: readonly Fait[];
}

/** All that waits to be paid, a vehicle first, since it was asked first. `le` is the day of the payment. */
const dues = (world: World, le: Day): Due[] => [...ofVehicles(world, le), ...ofLicences(world), ...ofStamp(world)];

const lostAnswer = (world: Pick<World, 'events'>, { dossier }: Due) =>
  decisionsOf(world, 'paiement-inconnu').findLast((event) => event.dossier === dossier);

/** What is to be paid now, if anything; what the bank has perhaps paid already is not. */
export const dueNow = (world: World): Due | undefined => dues(world, world.today).find((due) => !lostAnswer(world, due));

/** What the bank has perhaps paid: its answer was lost, and comes on the day after (ants.md §5 row 19, official: « wait till next day »). */
export function unsureDue(world: World): (Due & { le: Day }) | undefined {
  for (const due of dues(world, world.today)) {
    const lost = lostAnswer(world, due);
    if (!lost) continue;
    const le = addDays(lost.le, 1);
    const paid = dues(world, le).find(({ dossier }) => dossier === due.dossier);
    if (paid) return { ...paid, le };
  }
  return undefined;
}

// What waits for nothing but the bank is granted at once; what an agent must read waits for the agent.
const ofVehicles = (world: World, le: Day): Due[] =>
  requestsOf(world)
    .filter(({ etat }) => etat === 'a-payer')
    .map((request) => ({
      dossier: request.dossier,
      numero: request.numero,
      montant: request.montant,
      quoi: 'votre demande de carte grise',
      faits: [
        decide(request.dossier, 'en-instruction', 'carte-grise-payee', { montant: request.montant }),
        ...(request.sorte === 'adresse' || request.agent ? [] : granted(world, request, le)),
      ],
    }));

const ofLicences = (world: World): Due[] =>
  licenceRequests(world)
    .filter(({ etat }) => etat === 'a-payer')
    .map(({ dossier, numero, montant }) => ({
      dossier,
      numero,
      montant,
      quoi: 'votre permis',
      faits: [decide(dossier, 'en-instruction', 'permis-paye', { montant })],
    }));

function ofStamp(world: World): Due[] {
  const order = orderedStamp(world);
  if (!order) return [];
  const { dossier, montant } = order;
  const numero = stampNumber(`${world.seed}/${world.compte.id}/${dossier}`);
  const donnees = { dossier, numero, montant };
  const due: Due = {
    dossier,
    numero: order.numero,
    montant,
    quoi: 'votre timbre fiscal',
    faits: [
      decide(dossier, 'acceptee', 'timbre-achete', { montant, numero }),
      ...sendMessage(world, `timbre:${dossier}`, 'timbre-achete', donnees),
      sendText(`timbre:${dossier}`, 'timbre-sms', donnees),
    ],
  };
  return [due];
}
