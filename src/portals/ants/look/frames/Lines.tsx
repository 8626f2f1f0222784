import { currentIn, isCurrent, type Rubric } from '#look/menu/current.ts';
import { PlaceLink } from '#look/PlaceLink.tsx';
import type { PageProps } from '#look/page-props.ts';

/** The lines of the heading that is open, when it has several. */
export function Lines({ menu, lieu, go }: Pick<PageProps, 'lieu' | 'go'> & { menu: readonly Rubric[] }) {
  const here = currentIn(menu, lieu);
  if (!here || here.rubric.entries.length < 2) return null;
  return (
    <nav className="ants-lines" aria-label={here.rubric.titre}>
      <ul className="ants-lines__list">
        {here.rubric.entries.map((one) => (
          <li key={one.id}>
            <PlaceLink lieu={one.lieu} go={go} current={isCurrent(one, lieu)}>
              {one.titre}
            </PlaceLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
