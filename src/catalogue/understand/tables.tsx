import { useSite } from '../site-context.ts';

/** What the marks of reliability mean. */
export function MarksTable() {
  const { comprendre, facts } = useSite().words;
  const { caption, mark, meaning, trust } = comprendre.facts;
  return (
    <table className="sheet-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{mark}</th>
          <th scope="col">{meaning}</th>
          <th scope="col">{trust}</th>
        </tr>
      </thead>
      <tbody>
        {facts.marks.map((row) => (
          <tr key={row.mark}>
            <th scope="row">
              <span className="mark">{row.mark}</span> {row.name}
            </th>
            <td data-label={meaning}>{row.meaning}</td>
            <td data-label={trust}>{row.trust}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Where each subject was read. */
export function SourcesTable() {
  const { comprendre, facts } = useSite().words;
  const { subject, source, mark, sourcesTitle } = comprendre.facts;
  return (
    <table className="sheet-table">
      <caption className="visuellement-cache">{sourcesTitle}</caption>
      <thead>
        <tr>
          <th scope="col">{subject}</th>
          <th scope="col">{source}</th>
          <th scope="col">{mark}</th>
        </tr>
      </thead>
      <tbody>
        {facts.sources.map((row) => (
          <tr key={row.subject}>
            <th scope="row">{row.subject}</th>
            <td data-label={source}>{row.source}</td>
            <td data-label={mark}>
              {row.marks.split(', ').map((letter) => (
                <span className="mark" key={letter}>
                  {letter}
                </span>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What the simulator decided alone. */
export function ChoicesTable() {
  const { comprendre, facts } = useSite().words;
  const { title, subject, choice } = comprendre.choices;
  return (
    <table className="sheet-table">
      <caption className="visuellement-cache">{title}</caption>
      <thead>
        <tr>
          <th scope="col">{subject}</th>
          <th scope="col">{choice}</th>
        </tr>
      </thead>
      <tbody>
        {facts.choices.map((row) => (
          <tr key={row.subject}>
            <th scope="row">{row.subject}</th>
            <td data-label={choice}>{row.choice}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
