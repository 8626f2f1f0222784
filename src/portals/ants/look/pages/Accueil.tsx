import { inLook } from '#engine/flow/flow-pages.ts';
import { entryOf, openEntryOf } from '#look/menu/entries.ts';
import { PlaceLink } from '#look/PlaceLink.tsx';
import type { PageProps } from '#look/page-props.ts';
import { TitledSection } from '#ui/index.ts';
import { requestsOf, type Standing, type VehicleRequest } from '../../dossier/requests.ts';
import { lookOf } from '../edition.ts';
import { Drafts, draftsOf } from './Drafts.tsx';
import { IdentityLines, identityLinesOf } from './IdentityLines.tsx';
import { RequestList } from './RequestList.tsx';

const isWaiting = (request: VehicleRequest): request is VehicleRequest & { etat: Exclude<Standing, 'acceptee'> } =>
  request.etat !== 'acceptee';

/** The dashboard: only what is not finished is there (ants.md §1.5), what was begun first, then the new requests. */
export function Accueil(props: PageProps) {
  const { world, portal, go } = props;
  const requests = requestsOf(world);
  const waiting = requests.filter(isWaiting);
  const drafts = draftsOf(world, portal);
  const lines = identityLinesOf(props);
  return (
    <div className="portal-page">
      <h1 tabIndex={-1}>{lookOf(world) === '2020' ? 'Mon compte' : 'Mes démarches en cours'}</h1>
      {drafts.length > 0 && <Drafts drafts={drafts} go={go} />}
      {waiting.length + drafts.length + lines.length === 0 && (
        <p>
          Aucune demande en cours. {requests.length > 0 && 'Une demande finie quitte cette liste\u00a0: le titre se suit à part.'}
        </p>
      )}
      {waiting.length > 0 && <RequestList {...props} requests={waiting} />}
      <IdentityLines {...props} lines={lines} />
      <p>
        <PlaceLink lieu="ants:titres" go={go}>
          Où est mon titre&nbsp;?
        </PlaceLink>
      </p>
      <NewRequest {...props} />
    </div>
  );
}

function NewRequest({ world, portal, go }: PageProps) {
  const lines = Object.entries(portal.pages).flatMap(([id, { menu }]) => {
    const titre = menu && inLook(menu.titre, lookOf(world));
    const lieu = (menu?.ouverte ? openEntryOf : entryOf)(id, portal, world);
    return titre === undefined || lieu === undefined ? [] : [{ id, titre, lieu }];
  });
  return (
    <TitledSection className="portal-section" title="Nouvelle demande">
      <ul className="portal-links">
        {lines.map(({ id, titre, lieu }) => (
          <li key={id}>
            <PlaceLink lieu={lieu} go={go}>
              {titre}
            </PlaceLink>
          </li>
        ))}
      </ul>
    </TitledSection>
  );
}
