import { decide } from '#engine/journal/decisions.ts';
import type { World } from '#engine/journal/world.ts';
import { stampNumber } from '#portals/ants/rules/made-numbers.ts';
import type { Fait } from '#schema/evenement.ts';
import { sendMessage, sendText } from './file.ts';
import { requestsOf } from './requests.ts';
import { licenceRequests } from './titres/licences.ts';
import { orderedStamp } from './titres/stamps.ts';

/** Something to pay on the one page of payment. Euros. */
export interface Due {
  /** Number of the request that waits. */
  numero: string;
  montant: number;
  /** « votre timbre fiscal » */
  quoi: string;
  /** What the payment brings. */
  faits: readonly Fait[];
}

/** What is to be paid now, if anything: a vehicle first, since it was asked first. */
export const dueNow = (world: World): Due | undefined => ofVehicle(world) ?? ofLicence(world) ?? ofStamp(world);

function ofVehicle(world: World): Due | undefined {
  const request = requestsOf(world).find(({ etat }) => etat === 'a-payer');
  if (!request) return undefined;
  const { dossier, numero, montant } = request;
  return {
    numero,
    montant,
    quoi: 'votre demande de carte grise',
    faits: [decide(dossier, 'en-instruction', 'carte-grise-payee', { montant })],
  };
}

function ofLicence(world: World): Due | undefined {
  const request = licenceRequests(world).find(({ etat }) => etat === 'a-payer');
  if (!request) return undefined;
  const { dossier, numero, montant } = request;
  return { numero, montant, quoi: 'votre permis', faits: [decide(dossier, 'en-instruction', 'permis-paye', { montant })] };
}

function ofStamp(world: World): Due | undefined {
  const order = orderedStamp(world);
  if (!order) return undefined;
  const { dossier, montant } = order;
  const numero = stampNumber(`${world.seed}/${world.compte.id}/${dossier}`);
  const donnees = { dossier, numero, montant };
  return {
    numero: order.numero,
    montant,
    quoi: 'votre timbre fiscal',
    faits: [
      decide(dossier, 'acceptee', 'timbre-achete', { montant, numero }),
      ...sendMessage(world, `timbre:${dossier}`, 'timbre-achete', donnees),
      sendText(`timbre:${dossier}`, 'timbre-sms', donnees),
    ],
  };
}
