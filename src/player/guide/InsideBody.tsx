import { Fragment, useEffect } from 'react';
import type { Guide } from '#engine/story/guide.ts';
import { plainText } from '#form/RichText.tsx';
import { moveInWords } from '../gestures/move-words.ts';
import { useOnPage } from '../gestures/use-on-page.ts';
import { portalOfMove } from '../ground/owner.ts';
import { t as room } from '../words/room.ts';
import { t } from '../words/ways.ts';
import type { BodyProps } from './companion-props.ts';
import { DifferenceBody } from './DifferenceBody.tsx';
import { Path } from './Path.tsx';
import { StepBody } from './StepBody.tsx';
import { stepOfConsequences, WhatComes } from './WhatComes.tsx';
import './inside.css';

type InsideProps = BodyProps & { told: Guide };

/** What the guide says when it is not of a step: two answers to compare, or what a mistake that was sent brings. */
export function InsideBody(props: InsideProps) {
  const { told, langue } = props;
  if (told.telling.now) return <DifferenceBody {...props} difference={told.telling.now} />;
  return <StepBody {...props} etape={stepOfConsequences(langue)} />;
}

/** Above the instruction of the author: one gesture at a time, from where the person is. */
export function InsideLead(props: InsideProps) {
  const { told, langue, portal } = props;
  const aside = told.steps.filter(({ etat }) => etat === 'laisse');
  return (
    <>
      <Beads told={told} />
      <Now {...props} />
      {told.back && <p className="companion__aside">{t('deRetour', langue)}</p>}
      {aside.length > 0 && (
        <p className="companion__aside">
          {t('misDeCote', langue, {
            titres: aside.map(({ etape }) => plainText(etape.titre, langue, portal.glossaire)).join(' · '),
          })}
        </p>
      )}
      {!told.here.ofStep && told.here.titre !== undefined && (
        <p className="companion__quiet">
          <Quoting words={t('vousEtesSur', langue, { lieu: told.here.titre })} />
        </p>
      )}
    </>
  );
}

/** Under the help: what was sent otherwise than the papers say, and the whole way. */
export function InsideFoot(props: InsideProps) {
  const { consequences } = props.told;
  return (
    <>
      {consequences && <WhatComes {...props} consequences={consequences} />}
      <Path {...props} />
    </>
  );
}

/** « Maintenant : répondez à… »: what « montrer où » rings and « faire à ma place » does. */
function Now({ told, world, portals, portal, langue, hands, onNow }: InsideProps) {
  const owner = told.gesture ? portalOfMove(told.gesture, portals, portal) : portal;
  const spot = useOnPage(told.gesture, world, owner, hands.salle);
  const words = told.gesture ? moveInWords(told.gesture, world, owner, langue, { spot, mood: 'a-faire' }) : '';
  useEffect(() => {
    onNow(words === '' ? undefined : <Quoting words={words} />);
    return () => onNow(undefined);
  }, [words, onNow]);
  if (words === '') return null;
  return (
    <p className="companion__now">
      <small>{room('maintenant', langue)}</small> <Quoting words={words} />
    </p>
  );
}

/** What is read on a portal is French, whatever the language of the guide: a voice changes between the quotes. */
function Quoting({ words }: { words: string }) {
  return words.split(/([«“][^»”]*[»”])/).map((part, rank) =>
    rank % 2 === 0 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one sentence, in their order
      <Fragment key={rank}>{part}</Fragment>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one sentence, in their order
      <span key={rank} className="companion__quote" lang="fr">
        {part}
      </span>
    ),
  );
}

/** The gestures of the step, one bead each: the only progress in sight. The sentence below says the same in words. */
function Beads({ told: { beads } }: { told: Guide }) {
  if (beads.length < 2 || beads.length > 9) return null;
  return (
    <ol className="companion__beads" aria-hidden="true">
      {beads.map(({ etat }, rank) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: beads have no other name than their rank
        <li key={rank} data-etat={etat} />
      ))}
    </ol>
  );
}
