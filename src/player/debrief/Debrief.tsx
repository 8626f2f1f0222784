import { useMemo } from 'react';
import type { World } from '#engine/journal/world.ts';
import { glossaryOf } from '#engine/portal/glossary.ts';
import type { Portal } from '#engine/portal/portal.ts';
import { debrief } from '#engine/story/debrief.ts';
import { fullName } from '#engine/words/full-name.ts';
import { direction, langTag, say } from '#engine/words/say.ts';
import { printAlone } from '#form/print-alone.ts';
import { useIdHere } from '#form/room-name.ts';
import type { Evenement } from '#schema/evenement.ts';
import type { Langue, Texte } from '#schema/texte.ts';
import { Button, TrainingBanner } from '#ui/index.ts';
import { useLeads } from '../ground/leads.ts';
import { Say } from '../ground/Say.tsx';
import { DebriefLessons } from './DebriefLessons.tsx';
import { DebriefMoney } from './DebriefMoney.tsx';
import { DebriefSteps } from './DebriefSteps.tsx';
import { DEBRIEF, helpText, timeText, triesText } from './debrief-words.ts';
import { ForkedTries } from './ForkedTries.tsx';
import { ToldTries } from './ToldTries.tsx';
import '../ground/panels.css';
import '../end/end.css';
import './debrief.css';

printAlone();

export type DebriefProps = {
  world: World;
  /** Those of the story, its home first. */
  portals: readonly Portal[];
  langue: Langue;
  journal: readonly Evenement[];
  /** Absent where a story is not begun again from inside. */
  onRestart?: (() => void) | undefined;
  onClose: () => void;
};

/** The story of the session, told kindly; on paper, one or two sheets to take home. */
export function Debrief({ world, portals, langue, journal, onRestart, onClose }: DebriefProps) {
  const story = useMemo(() => debrief(world, portals, journal), [world, portals, journal]);
  const portal = useMemo(() => ({ glossaire: glossaryOf(portals) }), [portals]);
  const shared = { portal, langue };
  const leads = useLeads();
  const here = useIdHere();
  const forked = story.tries.some(({ sendings }) => sendings.length > 0);
  // As for a panel: the sheet has the direction of its own words.
  const { langue: shown } = say(DEBRIEF.titre, langue);
  return (
    <article className="debrief" data-imprimer="seul" lang={langTag(shown)} dir={direction(shown)}>
      <div className="debrief__mark">
        <TrainingBanner />
      </div>
      <header className="debrief__head">
        <h1 tabIndex={-1}>
          <Say text={DEBRIEF.titre} langue={langue} />
        </h1>
        {world.scenario && (
          <p className="debrief__scene">
            <Say text={world.scenario.titre} langue={langue} glossaire={portal.glossaire} />
          </p>
        )}
        <p>
          {fullName(world.compte.prenom, world.compte.nom)}. <Say text={timeText(story.time)} langue={langue} />
        </p>
      </header>
      <div className="panel__buttons ne-pas-imprimer">
        <Button variant="principal" icon="imprimer" onClick={() => window.print()}>
          <Say text={DEBRIEF.imprimer} langue={langue} />
        </Button>
        {onRestart && (
          <Button icon="recommencer" onClick={onRestart}>
            <Say text={DEBRIEF.recommencer} langue={langue} />
          </Button>
        )}
        {leads && (
          <Button href={leads.exercises}>
            <Say text={DEBRIEF.autre} langue={langue} />
          </Button>
        )}
        <Button variant="lien" onClick={onClose}>
          <Say text={DEBRIEF.fermer} langue={langue} />
        </Button>
      </div>
      {forked && (
        <section
          className={`debrief__part debrief__fork ${story.tries.length > 1 ? '' : 'ne-pas-imprimer'}`}
          aria-labelledby={here('fourche')}
        >
          <h2 id={here('fourche')}>
            <Say
              text={story.tries.filter(({ sendings }) => sendings.length > 0).length > 1 ? DEBRIEF.chemins : DEBRIEF.fil}
              langue={langue}
            />
          </h2>
          <ForkedTries tries={story.tries} world={world} langue={langue} />
        </section>
      )}
      <DebriefSteps story={story} {...shared} />
      {forked && (
        <section className="debrief__part">
          <h2>
            <Say text={DEBRIEF.essais} langue={langue} />
          </h2>
          <ToldTries tries={story.tries} world={world} langue={langue} lastCostApart />
        </section>
      )}
      <DebriefLessons lessons={story.lessons} {...shared} />
      <DebriefMoney money={story.money} langue={langue} />
      <Texts title={DEBRIEF.retenir} texts={story.retenir} {...shared} />
      <Texts title={DEBRIEF.garder} texts={story.garder} {...shared} />
      <Texts title={DEBRIEF.discussion} texts={story.discussion} {...shared} />
      <section className="debrief__part">
        <h2>
          <Say text={DEBRIEF.seance} langue={langue} />
        </h2>
        <p>
          <Say text={triesText(story.tries.length)} langue={langue} /> <Say text={helpText(story.help)} langue={langue} />
        </p>
      </section>
    </article>
  );
}

function Texts({
  title,
  texts,
  portal,
  langue,
}: {
  title: Texte;
  texts: readonly Texte[];
  portal: Pick<Portal, 'glossaire'>;
  langue: Langue;
}) {
  if (texts.length === 0) return null;
  return (
    <section className="debrief__part">
      <h2>
        <Say text={title} langue={langue} />
      </h2>
      <ul>
        {texts.map((text) => (
          <li key={typeof text === 'string' ? text : text.fr}>
            <Say text={text} langue={langue} glossaire={portal.glossaire} />
          </li>
        ))}
      </ul>
    </section>
  );
}
