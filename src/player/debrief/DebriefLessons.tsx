import type { Lesson } from '#engine/portal/lesson.ts';
import type { Portal } from '#engine/portal/portal.ts';
import type { Debrief } from '#engine/story/debrief.ts';
import { euros } from '#engine/words/money.ts';
import { say } from '#engine/words/say.ts';
import type { Langue, Texte } from '#schema/texte.ts';
import { Disclosure } from '#ui/index.ts';
import { monthText } from '../ground/dates.ts';
import { RulesList } from '../ground/RulesList.tsx';
import { Say } from '../ground/Say.tsx';
import { t } from '../words/room.ts';
import { DEBRIEF, LESSON_STATES, onDay, priceText } from './debrief-words.ts';

type Shared = { portal: Pick<Portal, 'glossaire'>; langue: Langue };
export type DebriefLessonsProps = Shared & { lessons: Debrief['lessons'] };

const ORDER = ['arrive', 'a-venir', 'evite'] as const satisfies readonly Lesson['etat'][];

/** Each mistake made or avoided: what it costs, and when it comes. */
export function DebriefLessons({ lessons, ...shared }: DebriefLessonsProps) {
  const all = ORDER.flatMap((etat) => lessons[etat]);
  return (
    <section className="debrief__part">
      <h2>
        <Say text={DEBRIEF.erreurs} langue={shared.langue} />
      </h2>
      {all.length === 0 ? (
        <p>
          <Say text={DEBRIEF.sansErreur} langue={shared.langue} />
        </p>
      ) : (
        <>
          <ul className="debrief__lessons">
            {all.map((lesson) => (
              <OneLesson key={`${lesson.id} ${lesson.mois ?? ''} ${lesson.dossier ?? ''}`} lesson={lesson} {...shared} />
            ))}
          </ul>
          <Disclosure title={t('regle', shared.langue)}>
            <RulesList rules={all.map(ruleOf)} />
          </Disclosure>
        </>
      )}
    </section>
  );
}

const ruleOf = ({ titre, source }: Lesson) => ({ quoi: say(titre, 'fr').mots, source });

function OneLesson({ lesson, portal, langue }: Shared & { lesson: Lesson }) {
  const { etat, montant, le, quand } = lesson;
  const words = (text: Texte) => <Say text={text} langue={langue} glossaire={portal.glossaire} />;
  return (
    <li className={`debrief__lesson debrief__lesson--${etat}`}>
      <p className="debrief__state">{words(LESSON_STATES[etat])}</p>
      <h3>
        {words(lesson.titre)}
        {lesson.mois && <> ({words(monthText(lesson.mois))})</>}
      </h3>
      <p>{words(lesson.explication)}</p>
      {montant !== undefined && montant !== 0 && (
        <p>
          <b>{words(priceText(euros(Math.abs(montant)), montant > 0, etat === 'evite'))}</b>
        </p>
      )}
      {(le ?? quand) !== undefined && (
        <p>
          {words(DEBRIEF.quand)}
          {'\u00a0: '}
          {le !== undefined && words(onDay(le))}
          {le !== undefined && quand !== undefined && '. '}
          {quand !== undefined && words(quand)}
        </p>
      )}
    </li>
  );
}
