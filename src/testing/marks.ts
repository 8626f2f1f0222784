import { queryAllByRole } from '@testing-library/react';

const CONTROLS = ['button', 'link', 'textbox', 'radio', 'checkbox', 'combobox', 'tab', 'group', 'region', 'navigation', 'table'];
const REFERENCES = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-activedescendant'];

/** What would mislead somebody who hears a page: an id twice, a reference or a label that leads nowhere, a control without a name. */
export function misleadingMarks(page: HTMLElement): string[] {
  const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
  const twice = ids.filter((id, rank) => ids.indexOf(id) !== rank).map((id) => `deux fois : ${id}`);
  const astray = [...page.querySelectorAll('*')].flatMap((one) =>
    REFERENCES.flatMap((name) => (one.getAttribute(name) ?? '').split(' ').filter(Boolean))
      .filter((id) => !ids.includes(id))
      .map((id) => `rien ne porte : ${id}`),
  );
  const labels = [...page.querySelectorAll('label')].flatMap((label) =>
    label.control && page.contains(label.control) ? [] : [`étiquette sans champ : ${label.textContent}`],
  );
  const nameless = CONTROLS.flatMap((role) =>
    queryAllByRole(page, role, { name: (name) => name.trim() === '', hidden: true })
      // What folds is told by its summary.
      .filter(({ tagName }) => tagName !== 'DETAILS')
      .map(({ outerHTML }) => `${role} sans nom : ${outerHTML.slice(0, 120)}`),
  );
  return [...twice, ...astray, ...labels, ...nameless];
}
