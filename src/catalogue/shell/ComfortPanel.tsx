import { DEFAULT_READING } from '#ui/index.ts';
import { useSite } from '../site-context.ts';
import './comfort.css';

const isDefault = (key: string, value: string) =>
  Object.entries(DEFAULT_READING).some(([name, usual]) => name === key && usual === value);

/**
 * « Confort de lecture » for pages without React: plain radios, that `scripts/reading-panel.ts` brings to life. The room has
 * the same choices as a component, `ui/ReadingComfort`; both keep them in the same place.
 */
export function ComfortPanel() {
  const { open, kept, questions } = useSite().words.site.comfort;
  return (
    <details className="site-comfort with-script" data-confort>
      <summary className="site-comfort__open" title={open}>
        Aa<span className="visuellement-cache"> : {open}</span>
      </summary>
      <form className="site-comfort__panel" autoComplete="off">
        <p className="site-comfort__title">{open}</p>
        {questions.map(({ key, label, choices }) => (
          <fieldset className="site-comfort__question" key={key}>
            <legend>{label}</legend>
            <div className="site-comfort__choices">
              {choices.map((choice) => (
                <label className="site-comfort__choice" key={choice.value}>
                  <input type="radio" name={key} value={choice.value} defaultChecked={isDefault(key, choice.value)} />
                  {choice.label}
                </label>
              ))}
            </div>
          </fieldset>
        ))}
        <p className="site-comfort__kept">{kept}</p>
      </form>
    </details>
  );
}
