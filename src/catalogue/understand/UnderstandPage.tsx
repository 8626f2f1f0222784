import { FAITS } from 'virtual:faits';
import { Button, Circuit } from '#ui/index.ts';
import { useSite } from '../site-context.ts';
import { TextPage } from '../text/TextPage.tsx';
import { TextSection } from '../text/TextSection.tsx';
import { ChoicesTable, MarksTable, SourcesTable } from './tables.tsx';
import './understand.css';

// Where each station stands in the usual case: everything came without the person, who now looks.
const STATES = ['passe', 'passe', 'passe', 'vous', 'a-venir'] as const;

/** « Comprendre »: what this is, what it is not, and where each fact comes from. */
export function UnderstandPage() {
  const { words, addresses } = useSite();
  const { comprendre, facts } = words;
  const { is, isNot, names, data, privacy } = comprendre.sections;
  const coming = {
    ...comprendre.coming,
    points: words.coming.map(({ name, text }) => ({ start: name, text })),
  };
  const stations = facts.wageStations.map(({ nom, role }, rank) => ({ id: nom, nom, role, etat: STATES[rank] ?? 'a-venir' }));
  return (
    <TextPage
      title={comprendre.title}
      lead={comprendre.lead}
      onThisPage={words.animer.onThisPage}
      parts={[is, isNot, names, data, comprendre.facts, comprendre.choices, privacy, coming]}
    >
      <TextSection section={is} />
      <TextSection section={isNot} />
      <TextSection section={names} />
      <TextSection section={data}>
        <div className="understand__circuit">
          <Circuit stations={stations} label={comprendre.circuit} />
        </div>
        <h3>{comprendre.more.title}</h3>
        <ul className="text-points">
          {comprendre.more.points.map(({ start, text }) => (
            <li key={start}>
              <strong>{start}</strong> {text}
            </li>
          ))}
        </ul>
        <p>{comprendre.more.rights}</p>
        <p>{comprendre.more.inRoom}</p>
      </TextSection>
      <TextSection section={{ ...comprendre.facts, paragraphs: [comprendre.facts.lead] }}>
        <MarksTable />
        <h3>{comprendre.facts.sourcesTitle}</h3>
        <p>{comprendre.facts.date}</p>
        <p>{comprendre.facts.notes}</p>
        <SourcesTable />
        <h3>{comprendre.facts.dossiers.title}</h3>
        <p>{comprendre.facts.dossiers.lead}</p>
        <ul className="text-points">
          {Object.entries(FAITS).map(([dossier, page]) => (
            <li key={dossier}>
              <a href={addresses.facts({ dossier })}>{page?.titre}</a>
            </li>
          ))}
        </ul>
      </TextSection>
      <TextSection section={{ ...comprendre.choices, paragraphs: [comprendre.choices.lead] }}>
        <ChoicesTable />
      </TextSection>
      <TextSection section={privacy} />
      <TextSection section={coming} />
      <aside className="understand__glossary">
        <h2>{comprendre.glossary.title}</h2>
        <p>{comprendre.glossary.text}</p>
        <Button href={addresses.glossary} icon="fleche">
          {comprendre.glossary.link}
        </Button>
      </aside>
    </TextPage>
  );
}
