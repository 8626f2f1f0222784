import type { Glossary } from '#form/RichText.tsx';
import { SourceText } from '#form/SourceText.tsx';
import { ownEntry } from '#schema/own-entry.ts';
import { Button, EmptyState, Icon } from '#ui/index.ts';
import { useSite } from '../site-context.ts';
import { hardSpaces } from '../text/hard-spaces.ts';
import { Said } from '../text/Said.tsx';
import { byLetter } from './by-letter.ts';
import './glossary.css';

/** Every hard word, in alphabetical order, each with its own place in the address. */
export function GlossaryPage() {
  const { words, addresses, glossaire } = useSite();
  const { glossary } = words;
  const groups = byLetter(glossaire);
  // The same source for every word is said once.
  const [source, ...others] = new Set(Object.values(glossaire).map((entry) => entry.source));
  const shared = others.length === 0 ? source : undefined;
  return (
    <div className="site-page glossary">
      <a className="glossary__back ne-pas-imprimer" href={addresses.comprendre}>
        <Icon name="retour" />
        {glossary.back}
      </a>
      <h1 className="page-title">{glossary.title}</h1>
      <p className="page-lead">{glossary.lead}</p>
      {shared && <Source source={shared} />}
      {groups.length === 0 ? (
        <EmptyState title={glossary.empty.title} action={<Button href={addresses.comprendre}>{glossary.back}</Button>}>
          {glossary.empty.text}
        </EmptyState>
      ) : (
        <>
          <nav className="glossary__letters ne-pas-imprimer" aria-label={glossary.letters}>
            <ul className="glossary__letter-list">
              {groups.map(({ letter }) => (
                <li key={letter}>
                  <a href={`#lettre-${letter}`}>{letter}</a>
                </li>
              ))}
            </ul>
          </nav>
          {groups.map(({ letter, ids }) => (
            <section className="glossary__group" key={letter} aria-labelledby={`lettre-${letter}`}>
              <h2 id={`lettre-${letter}`}>{letter}</h2>
              <dl>
                {ids.map((id) => (
                  <Entry key={id} id={id} glossaire={glossaire} withSource={shared === undefined} />
                ))}
              </dl>
            </section>
          ))}
        </>
      )}
    </div>
  );
}

function Entry({ id, glossaire, withSource }: { id: string; glossaire: Glossary; withSource: boolean }) {
  const entry = ownEntry(glossaire, id);
  if (!entry) return null;
  return (
    <div className="glossary__entry" id={id}>
      <dt>{hardSpaces(entry.mot)}</dt>
      <dd>
        <Said text={entry.definition} />
      </dd>
      {withSource && (
        <dd>
          <Source source={entry.source} />
        </dd>
      )}
    </div>
  );
}

function Source({ source }: { source: string }) {
  const { words, addresses } = useSite();
  const [before = '', after = ''] = hardSpaces(words.glossary.source).split('{source}');
  return (
    <p className="glossary__source">
      {before}
      <SourceText source={hardSpaces(source)} address={addresses.facts} />
      {after}
    </p>
  );
}
