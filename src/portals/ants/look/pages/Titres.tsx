import { dayInWords } from '#engine/journal/day.ts';
import type { PageProps } from '#look/page-props.ts';
import { EmptyState, StateMark, type StateName } from '#ui/index.ts';
import { requestsOf, type VehicleRequest } from '../../dossier/requests.ts';
import { plateOfId } from '../../dossier/vehicles.ts';
import { madeRows } from './made-titles.ts';

const STATES: Readonly<Record<NonNullable<VehicleRequest['titre']>['etat'], { mark: StateName; mot: string }>> = {
  'en-fabrication': { mark: 'a-completer', mot: 'en fabrication' },
  envoye: { mark: 'a-completer', mot: 'remis à La Poste' },
  remis: { mark: 'complet', mot: 'dans votre boîte aux lettres' },
  retourne: { mark: 'a-verifier', mot: 'revenu à l’envoyeur' },
};

/** Where the papers are that were accepted: a finished request is no longer in the list of requests. */
export function Titres({ world }: PageProps) {
  const titles = requestsOf(world).flatMap(({ dossier, vehicule, titre }) => (titre ? [{ dossier, vehicule, titre }] : []));
  const identity = madeRows(world);
  return (
    <div className="portal-page">
      <h1 tabIndex={-1}>Où est mon titre&nbsp;?</h1>
      {titles.length + identity.length === 0 ? (
        <EmptyState title="Aucun titre n’est en route." icon="dossier">
          <p>Un titre se suit ici dès que la demande est acceptée.</p>
        </EmptyState>
      ) : (
        <ul className="portal-rows">
          {titles.map(({ dossier, vehicule, titre }) => (
            <li key={dossier} className="portal-row">
              <p className="portal-row__title">{plateOfId(world, vehicule)}</p>
              <p className="portal-row__state">
                <StateMark state={STATES[titre.etat].mark} label={STATES[titre.etat].mot} />
              </p>
              <p className="portal-quiet">Depuis le {dayInWords(titre.le)}.</p>
            </li>
          ))}
          {identity.map(({ dossier, nom, ou, le, mark, mot }) => (
            <li key={dossier} className="portal-row">
              <p className="portal-row__title">{nom}</p>
              <p className="portal-row__state">
                <StateMark state={mark} label={mot} />
              </p>
              <p className="portal-quiet">
                {ou}. Depuis le {dayInWords(le)}.
              </p>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
