import { Icon, type IconName } from '#ui/index.ts';
import type { Need, NeedGroup } from '../content.ts';
import { useSite } from '../site-context.ts';
import { NEED_ICONS } from './need-icons.ts';
import './need-nav.css';

/** `current` is the need of the page; without it, the page shows them all. */
export type NeedNavProps = { groups: readonly NeedGroup[]; current?: Need | undefined };

/** Every need beside the list, with how many exercises it has. On a small screen the titles of the list do the same. */
export function NeedNav({ groups, current }: NeedNavProps) {
  const { words, addresses } = useSite();
  const { needs } = words;
  const link = (href: string, icon: IconName, name: string, count: number, here: boolean) => (
    <li key={href}>
      <a className="need-nav__link" href={href} aria-current={here ? 'page' : undefined}>
        <Icon name={icon} />
        <span>{name}</span>
        <span className="need-nav__count">{count}</span>
      </a>
    </li>
  );
  const total = groups.reduce((sum, { scenarios }) => sum + scenarios.length, 0);
  return (
    <nav className="need-nav" aria-labelledby="par-besoin">
      <h2 className="need-nav__title" id="par-besoin">
        {needs.title}
      </h2>
      <ul className="need-nav__list">
        {link(addresses.catalogue, 'menu', needs.all, total, current === undefined)}
        {groups.map(({ need, scenarios }) =>
          link(addresses.need(need), NEED_ICONS[need], needs.names[need], scenarios.length, need === current),
        )}
      </ul>
    </nav>
  );
}
