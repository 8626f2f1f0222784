import { Icon } from '#ui/index.ts';
import type { NeedGroup } from '../content.ts';
import { useSite } from '../site-context.ts';
import { NEED_ICONS } from './need-icons.ts';
import './need-grid.css';

/** The home page's second question: what brings you here. Each answer is a page of exercises. */
export function NeedGrid({ groups, total }: { groups: readonly NeedGroup[]; total: number }) {
  const { words, addresses } = useSite();
  const { needs } = words;
  return (
    <section className="site-page" aria-labelledby="besoins">
      <div className="need-grid__head">
        <h2 className="home-title" id="besoins">
          {needs.orSay}
        </h2>
        <a className="need-grid__all" href={addresses.catalogue}>
          {needs.allCounted.replace('{n}', String(total))}
        </a>
      </div>
      <ul className="need-grid">
        {groups.map(({ need }) => (
          <li key={need}>
            <a className="need-grid__need" href={addresses.need(need)}>
              <span className="need-grid__shape">
                <Icon name={NEED_ICONS[need]} />
              </span>
              {needs.names[need]}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
