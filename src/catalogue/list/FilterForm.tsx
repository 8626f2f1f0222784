import { Button } from '#ui/index.ts';
import type { CataloguePortal } from '../content.ts';
import { useSite } from '../site-context.ts';

const DURATIONS = ['10', '15', '20', '30'];

type Choices = { name: 'portail' | 'niveau' | 'duree'; options: readonly { value: string; label: string }[] };

/** Filters as a plain form, brought to life by `scripts/filter-list.ts`. Without scripts it is not shown: the whole list is. */
export function FilterForm({ portals, total }: { portals: readonly CataloguePortal[]; total: number }) {
  const { list } = useSite().words;
  const { filters } = list;
  const choices: Choices[] = [
    { name: 'portail', options: portals.map(({ id, nom }) => ({ value: id, label: nom })) },
    { name: 'niveau', options: Object.entries(list.levels).map(([value, label]) => ({ value, label })) },
    { name: 'duree', options: DURATIONS.map((value) => ({ value, label: filters.upTo.replace('{n}', value) })) },
  ];
  return (
    <form className="filters with-script" method="get" aria-label={filters.title} data-filtres>
      <div className="filters__field filters__field--text">
        <label htmlFor="texte">{filters.texte}</label>
        <input
          className="ui-field__box"
          id="texte"
          name="texte"
          type="search"
          autoComplete="off"
          spellCheck={false}
          aria-describedby="texte-aide"
        />
        <span className="filters__hint" id="texte-aide">
          {filters.texteHint}
        </span>
      </div>
      {choices.map(({ name, options }) => (
        <div className="filters__field" key={name}>
          <label htmlFor={name}>{filters[name]}</label>
          <select className="ui-field__box" id={name} name={name}>
            <option value="">{filters.all[name]}</option>
            {options.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </div>
      ))}
      <div className="filters__foot">
        <output className="filters__count" data-none={list.count.none} data-one={list.count.one} data-many={list.count.many}>
          {total === 1 ? list.count.one : list.count.many.replace('{n}', String(total))}
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
