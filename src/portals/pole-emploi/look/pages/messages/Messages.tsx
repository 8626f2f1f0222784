import { useState } from 'react';
import { dayInWords } from '#engine/journal/day.ts';
import { noBreak } from '#engine/words/no-break.ts';
import { useIdHere } from '#form/room-name.ts';
import { PlaceLink } from '#look/PlaceLink.tsx';
import type { PageProps } from '#look/page-props.ts';
import { inbox, sentBy } from '#portals/pole-emploi/dossier/inbox.ts';
import { nameIn } from '#portals/pole-emploi/letter.ts';
import { ChoiceField, EmptyState } from '#ui/index.ts';
import { lookOf } from '../../edition.ts';
import { letterState } from './letter-state.ts';
import { LETTER, Message } from './Message.tsx';

const FILTERS = [
  { valeur: 'tous', libelle: 'Tous' },
  { valeur: 'non-lus', libelle: 'Non lus' },
  { valeur: 'lus', libelle: 'Lus' },
] as const;

/** The letters of the space, or one of them. */
export const Messages = (props: PageProps) => (props.lieu.startsWith(LETTER) ? <Message {...props} /> : <List {...props} />);

/** Date, subject, channel, reading (pole-emploi.md §2f). */
function List({ world, portal, go }: PageProps) {
  const here = useIdHere();
  const [filter, setFilter] = useState('tous');
  const all = inbox(world, portal);
  const rows = all.filter(({ lu }) => filter === 'tous' || lu === (filter === 'lus'));
  return (
    <div className="portal-page">
      <h1 tabIndex={-1}>{lookOf(world) === '2021' ? 'Courriers reçus' : 'Mes courriers'}</h1>
      {all.length === 0 ? (
        <EmptyState title="Aucun courrier pour le moment." icon="messages">
          <p>Les lettres de {nameIn(world)} arriveront ici. Un courriel vous préviendra.</p>
        </EmptyState>
      ) : (
        <>
          <ChoiceField
            id={here('filtre-courriers')}
            label="Montrer"
            value={filter}
            choices={[...FILTERS]}
            inline
            onCommit={setFilter}
          />
          {rows.length === 0 ? (
            <p role="status">{filter === 'lus' ? 'Aucun courrier lu.' : 'Tout est lu.'}</p>
          ) : (
            <Table rows={rows} world={world} go={go} />
          )}
        </>
      )}
    </div>
  );
}

function Table({ rows, world, go }: { rows: ReturnType<typeof inbox> } & Pick<PageProps, 'world' | 'go'>) {
  return (
    <div className="pe-letters">
      <table>
        <caption className="visuellement-cache">Courriers, du plus récent au plus ancien</caption>
        <thead>
          <tr>
            <th scope="col">Date</th>
            <th scope="col">Objet</th>
            <th scope="col">Canal</th>
            <th scope="col">Lecture</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ message, letter, le, lu, canal }) => (
            <tr key={message} className={lu ? undefined : 'pe-letters__new'}>
              <td>{dayInWords(le)}</td>
              <th scope="row">
                <PlaceLink lieu={`pole-emploi:messages/${message}`} go={go}>
                  {noBreak(letter.objet)}
                </PlaceLink>
              </th>
              <td>{sentBy({ canal })}</td>
              <td>
                {lu ? <span>Lu</span> : <b>À lire</b>}
                <LetterState message={message} world={world} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Read is not answered: what became of a letter that asks for an answer. */
function LetterState({ message, world }: { message: string; world: PageProps['world'] }) {
  const state = letterState(message, world);
  return state === undefined ? null : (
    <>
      , <span>{state}</span>
    </>
  );
}
