import { Button } from '#ui/index.ts';
import type { CataloguePortal } from '../content.ts';
import { useSite } from '../site-context.ts';
import { Segments } from './Segments.tsx';
import './filters.css';

/** Filters as a plain form, brought to life by `scripts/filter-list.ts`. Without scripts it is not shown: the needs lead to all. */
export function FilterForm({ portals, total }: { portals: readonly CataloguePortal[]; total: number }) {
  const { list } = useSite().words;
  const { filters, count } = list;
  const sites = portals.map(({ id, nom }) => ({ value: id, label: nom }));
  const levels = Object.entries(list.levels).map(([value, label]) => ({ value, label }));
  return (
    <form className="filters with-script" method="get" aria-label={filters.title} data-filtres>
      <Segments legend={filters.portail} name="portail" options={[{ value: '', label: filters.all.portail }, ...sites]} />
      <Segments legend={filters.niveau} name="niveau" options={[{ value: '', label: filters.all.niveau }, ...levels]} />
      <label className="filters__switch">
        <input type="checkbox" name="langue" value="falc" />
        <span className="filters__rail" aria-hidden="true" />
        {filters.falc}
      </label>
      <div className="filters__text">
        <label htmlFor="texte">{filters.texte}</label>
        <input className="ui-field__box" id="texte" name="texte" type="search" autoComplete="off" spellCheck={false} />
      </div>
      <div className="filters__foot">
        <output
          className="filters__count"
          data-none={count.none}
          data-one={count.one}
          data-many={count.many}
          data-hidden-one={count.hiddenOne}
          data-hidden-many={count.hiddenMany}
        >
          {total === 1 ? count.one : count.many.replace('{n}', String(total))}
        </output>
        {/* Enter in the text needs a button; the list already follows every letter. */}
        <button className="visuellement-cache" type="submit" tabIndex={-1}>
          {filters.submit}
        </button>
        <Button variant="lien" type="reset">
          {filters.reset}
        </Button>
      </div>
    </form>
  );
}
