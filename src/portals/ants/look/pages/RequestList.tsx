import { dayInWords } from '#engine/journal/day.ts';
import { euros } from '#engine/words/money.ts';
import { openEntryOf } from '#look/menu/entries.ts';
import type { PageProps } from '#look/page-props.ts';
import { ownEntry } from '#schema/own-entry.ts';
import { Icon, type IconName } from '#ui/index.ts';
import type { Standing, VehicleRequest } from '../../dossier/requests.ts';
import { plateOfId } from '../../dossier/vehicles.ts';
import { NextStep } from './NextStep.tsx';

type Waiting = Exclude<Standing, 'acceptee'>;

/** The four official states, each with its own shape and word (ants.md §1.5). `suite` is the démarche that it waits for. */
const STATES: Readonly<Record<Waiting, { icon: IconName; mot: string; suite?: { demarche: string; mots: string } }>> = {
  'a-payer': { icon: 'euro', mot: 'En attente de paiement', suite: { demarche: 'paiement', mots: 'Payer' } },
  'a-completer': { icon: 'crayon', mot: 'À compléter', suite: { demarche: 'complement', mots: 'Envoyer le papier demandé' } },
  'en-instruction': { icon: 'horloge', mot: 'En instruction' },
  rejetee: { icon: 'fermer', mot: 'Rejetée' },
};

/** The requests that are not finished, each with the one thing to do, if there is one. */
export function RequestList({ requests, ...page }: PageProps & { requests: readonly (VehicleRequest & { etat: Waiting })[] }) {
  return (
    <ul className="ants-requests">
      {requests.map((request) => (
        <Line key={request.dossier} request={request} {...page} />
      ))}
    </ul>
  );
}

function Line({ request, world, portal, go }: PageProps & { request: VehicleRequest & { etat: Waiting } }) {
  const { icon, mot, suite } = STATES[request.etat];
  const plate = plateOfId(world, request.vehicule);
  const unsure = request.paiementInconnu === true;
  const next = suite && !unsure ? openEntryOf(suite.demarche, portal, world) : undefined;
  return (
    <li className="ants-request">
      <span className={`ants-request__shape ants-request__shape--${request.etat}`}>
        <Icon name={icon} />
      </span>
      <div className="ants-request__words">
        <p className="ants-request__title">
          {ownEntry(portal.flows, request.demarche)?.titre}, {plate}
        </p>
        <p>
          <b>{mot}</b> depuis le {dayInWords(request.depuis)}
          {request.etat === 'a-payer' && `\u00a0: ${euros(request.montant)}`}
          {unsure && '. La banque a peut-être payé\u00a0: attendez demain, ne payez pas une seconde fois'}
          {request.raison !== undefined && request.etat !== 'en-instruction' && `\u00a0: ${request.raison}`}.
        </p>
      </div>
      {next !== undefined && suite && <NextStep lieu={next} mots={suite.mots} plein={request.etat === 'a-payer'} go={go} />}
    </li>
  );
}
