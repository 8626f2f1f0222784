import type { ReactNode } from 'react';
import './text-page.css';

/** `parts` are the sections of the page, for the list of links at the side. */
export type TextPageProps = {
  title: string;
  lead: string;
  onThisPage: string;
  parts: readonly { id: string; title: string }[];
  children: ReactNode;
};

/** A page to read: a title, the way to each part, and a column of sixty letters. */
export function TextPage({ title, lead, onThisPage, parts, children }: TextPageProps) {
  return (
    <div className="text-page site-page">
      <header className="text-page__head">
        <h1 className="page-title">{title}</h1>
        <p className="page-lead">{lead}</p>
      </header>
      <nav className="text-page__nav ne-pas-imprimer" aria-labelledby="sur-cette-page">
        <h2 id="sur-cette-page">{onThisPage}</h2>
        <ul className="text-page__links">
          {parts.map(({ id, title: name }) => (
            <li key={id}>
              <a href={`#${id}`}>{name}</a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="text-page__body">{children}</div>
    </div>
  );
}
