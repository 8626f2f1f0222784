import { TitledSection } from '#ui/index.ts';
import { PlaceLink } from '../PlaceLink.tsx';
import type { PageProps } from '../page-props.ts';
import { openEntryOf } from './entries.ts';

/** What is waiting for the person: each démarche says what waits in it. */
export function ToDo({ world, portal, go }: PageProps) {
  const lines = Object.entries(portal.pages).flatMap(([id, { aFaire }]) =>
    (aFaire?.(world) ?? []).flatMap(({ titre, lieu = openEntryOf(id, portal, world) }) =>
      lieu === undefined ? [] : [{ lieu, titre }],
    ),
  );
  if (lines.length === 0) return null;
  return (
    <TitledSection className="portal-section" title="À faire aussi">
      <ul className="portal-links">
        {lines.map(({ lieu, titre }) => (
          <li key={lieu}>
            <PlaceLink lieu={lieu} go={go}>
              {titre}
            </PlaceLink>
          </li>
        ))}
      </ul>
    </TitledSection>
  );
}
