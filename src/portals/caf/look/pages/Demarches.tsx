import { monthInWords } from '#engine/journal/day.ts';
import type { Entry } from '#look/menu/current.ts';
import { PlaceLink } from '#look/PlaceLink.tsx';
import type { PageProps } from '#look/page-props.ts';
import { EmptyState, TitledSection } from '#ui/index.ts';
import { declarationState, dossiers } from '../../dossier/account.ts';
import { DTR } from '../../dossier/quarters.ts';
import { lookOf } from '../edition.ts';
import { menuOf } from '../navigation.ts';
import { DeclarationAlert } from './DeclarationAlert.tsx';
import { DossierList } from './DossierList.tsx';
import { PieceAlert } from './PieceAlert.tsx';

/** What was sent, and where it stands; then all that can be asked for or told (caf.md §1.5). */
export function Demarches(props: PageProps) {
  const { world, portal, go } = props;
  const rows = dossiers(world);
  const state = declarationState(world);
  const menu = menuOf(world, portal);
  const under = (heading: string) => (menu.find(({ id }) => id === heading)?.entries ?? []).filter(({ id }) => id !== heading);
  return (
    <div className="portal-page">
      <h1 tabIndex={-1}>{lookOf(world) === '2024' ? 'Suivre mes démarches' : 'Mes démarches'}</h1>
      <DeclarationAlert {...props} />
      <PieceAlert {...props} />
      {rows.length > 0 ? (
        <TitledSection className="portal-section" title="Envoyées">
          <DossierList rows={rows} />
        </TitledSection>
      ) : (
        <EmptyState title="Vous n’avez encore rien envoyé." icon="dossier">
          <p>Ce que vous enverrez paraîtra ici, avec l’état de votre dossier.</p>
        </EmptyState>
      )}
      {state?.statut === 'envoyee' && (
        <p>
          <PlaceLink lieu={portal.placeOf(DTR, 'accuse')} go={go}>
            Revoir l’accusé de réception de {monthInWords(state.mois)}
          </PlaceLink>
        </p>
      )}
      <Lines titre="Faire une démarche" lines={under('demarches')} go={go} />
      <Lines titre="Déclarer un changement" lines={under('profil')} go={go} />
    </div>
  );
}

/** The démarches of a heading, one link each. */
function Lines({ titre, lines, go }: { titre: string; lines: readonly Entry[] } & Pick<PageProps, 'go'>) {
  if (lines.length === 0) return null;
  return (
    <TitledSection className="portal-section" title={titre}>
      <ul className="portal-links">
        {lines.map(({ id, lieu, titre: name }) => (
          <li key={id}>
            <PlaceLink lieu={lieu} go={go}>
              {name}
            </PlaceLink>
          </li>
        ))}
      </ul>
    </TitledSection>
  );
}
