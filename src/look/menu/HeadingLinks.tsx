import { Icon } from '#ui/index.ts';
import { PlaceLink } from '../PlaceLink.tsx';
import type { PageProps } from '../page-props.ts';
import { currentIn, type Rubric } from './current.ts';

type HeadingLinksProps = Pick<PageProps, 'lieu' | 'go'> & { menu: readonly Rubric[]; icons?: boolean };

/** One link for each heading, to its first line. The heading of the page shown is marked, whichever of its lines leads there. */
export function HeadingLinks({ menu, lieu, go, icons = false }: HeadingLinksProps) {
  const here = currentIn(menu, lieu)?.rubric.id;
  return menu.map(({ id, titre, icon, entries: [first] }) =>
    first === undefined ? null : (
      <li key={id}>
        <PlaceLink lieu={first.lieu} current={id === here} go={go}>
          {icons && <Icon name={icon} />}
          {titre}
        </PlaceLink>
      </li>
    ),
  );
}
