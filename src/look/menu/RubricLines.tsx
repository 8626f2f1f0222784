import { PlaceLink } from '../PlaceLink.tsx';
import type { PageProps } from '../page-props.ts';
import { currentIn, isCurrent, type Rubric } from './current.ts';

type RubricLinesProps = Pick<PageProps, 'lieu' | 'go'> & {
  menu: readonly Rubric[];
  /** The class of the presentation: its list is « …__list ». */
  className: string;
};

/** The lines of the heading that is open, when it has several. */
export function RubricLines({ menu, lieu, go, className }: RubricLinesProps) {
  const here = currentIn(menu, lieu);
  if (!here || here.rubric.entries.length < 2) return null;
  return (
    <nav className={className} aria-label={here.rubric.titre}>
      <ul className={`${className}__list`}>
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
