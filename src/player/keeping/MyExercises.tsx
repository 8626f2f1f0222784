import { useCallback, useEffect, useRef, useState } from 'react';
import type { Day } from '#schema/day.ts';
import type { Langue } from '#schema/texte.ts';
import { forget } from '#stores/keep-before.ts';
import { SESSION } from '#stores/saved-session.ts';
import { eraseAtWork, takeUp } from '#stores/take-up.ts';
import { Button, LoadingLine } from '#ui/index.ts';
import { dayText } from '../ground/dates.ts';
import { Say } from '../ground/Say.tsx';
import { siteAddress } from '../ground/site.ts';
import { loadStory } from '../opening/content.ts';
import { type Opening, openRoom } from '../opening/open-room.ts';
import type { PortalSource } from '../opening/portal-source.ts';
import { fileName, saveFile } from './carry-away.ts';
import { type BegunExercise, begunExercises } from './my-exercises.ts';
import { k } from './words.ts';
import './my-exercises.css';

export type MyExercisesProps = { langue: Langue; source: PortalSource; onOpened: (opening: Opening) => void };

/** « Mes exercices en cours »: what was begun on this device, each to resume, to save as a file, or to erase. */
export function MyExercises({ langue, source, onOpened }: MyExercisesProps) {
  const [begun, setBegun] = useState<readonly BegunExercise[]>();
  const [said, setSaid] = useState('');
  const title = useRef<HTMLHeadingElement>(null);
  const list = useCallback(async () => setBegun(await begunExercises(loadStory)), []);
  useEffect(() => {
    document.title = k('mesExercices', langue);
    void list();
  }, [list, langue]);
  async function resume({ key, told }: BegunExercise) {
    if (told && key !== SESSION) takeUp(told.seance);
    // A reload must go on with it, and not come back here.
    history.replaceState(history.state, '', siteAddress('salle/'));
    onOpened(await openRoom({}, source, true));
  }
  async function erase({ key }: BegunExercise) {
    if (key === SESSION) await eraseAtWork();
    else forget(key);
    setSaid(k('celleEffacee', langue));
    await list();
    // The pressed button has gone with its exercise.
    title.current?.focus();
  }
  return (
    <main className="room-message my-exercises">
      <h1 ref={title} tabIndex={-1}>
        {k('mesExercices', langue)}
      </h1>
      <p>{k('mesExercicesNote', langue)}</p>
      <p role="status">{said}</p>
      {!begun && <LoadingLine label={k('lecture', langue)} />}
      {begun?.length === 0 && (
        <div className="my-exercises__none">
          <p>{k('mesExercicesRien', langue)}</p>
          <Button variant="principal" href={siteAddress('exercices/')}>
            {k('choisirExercice', langue)}
          </Button>
        </div>
      )}
      <ul className="my-exercises__list">
        {begun?.map((one) => (
          <li key={one.key}>
            <OneExercise begun={one} langue={langue} onResume={() => void resume(one)} onErase={() => void erase(one)} />
          </li>
        ))}
      </ul>
    </main>
  );
}

type OneExerciseProps = { begun: BegunExercise; langue: Langue; onResume: () => void; onErase: () => void };

function OneExercise({ begun, langue, onResume, onErase }: OneExerciseProps) {
  const [asking, setAsking] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asking) keep.current?.focus();
  }, [asking]);
  const { key, text, told } = begun;
  const name = told?.titre ?? k(told ? 'pratiqueLibre' : 'neSeLitPas', langue, { prenom: told?.prenom ?? '' });
  return (
    <section className="my-exercises__one" aria-labelledby={`exercice-${key}`}>
      <h2 id={`exercice-${key}`}>
        <Say text={name} langue={langue} />
      </h2>
      {told && (
        <p>
          {k('avecPersonne', langue, { prenom: told.prenom })} {k('derniereFois', langue)}{' '}
          <Say text={dayText(dayOf(told.quand))} langue={langue} />.
        </p>
      )}
      <div className="my-exercises__acts">
        {told && (
          <Button variant={key === SESSION ? 'principal' : 'secondaire'} icon="fleche" onClick={onResume}>
            {k('reprendreCelle', langue)}
          </Button>
        )}
        <Button onClick={() => saveFile(text, fileName(told?.id ?? 'illisible', new Date()))}>{k('panneFichier', langue)}</Button>
        {asking ? (
          <>
            <p>{k('effacerCelleSur', langue)}</p>
            <Button ref={keep} onClick={() => setAsking(false)}>
              {k('effacerNon', langue)}
            </Button>
            <Button onClick={onErase}>{k('effacerCelleOui', langue)}</Button>
          </>
        ) : (
          <Button icon="corbeille" onClick={() => setAsking(true)}>
            {k('effacerCelle', langue)}
          </Button>
        )}
      </div>
    </section>
  );
}

/** The day of a real moment, where one is. */
const dayOf = (moment: Date): Day =>
  [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()].map((part) => String(part).padStart(2, '0')).join('-') as Day;
