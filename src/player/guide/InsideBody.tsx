import type { Guide } from '#engine/story/guide.ts';
import { langTag } from '#engine/words/say.ts';
import { moveInWords } from '../gestures/move-words.ts';
import { portalOfMove } from '../ground/owner.ts';
import { Say } from '../ground/Say.tsx';
import { t as gestures } from '../words/gestures.ts';
import { roomLanguage } from '../words/languages.ts';
import { t } from '../words/ways.ts';
import type { BodyProps } from './companion-props.ts';
import { DifferenceBody } from './DifferenceBody.tsx';
import { Help } from './Help.tsx';
import { Path } from './Path.tsx';
import { Said } from './Said.tsx';
import { useOnPage } from './use-on-page.ts';
import { stepOfConsequences, WhatComes } from './WhatComes.tsx';

/** The guide once somebody is inside: one gesture at a time, from where the person is, whatever she did before. */
export function InsideBody(props: BodyProps & { told: Guide }) {
  const { told, langue, portal, guidance } = props;
  if (told.telling.now) return <DifferenceBody {...props} difference={told.telling.now} />;
  const etape = told.current ?? stepOfConsequences(langue);
  const text = (words: typeof etape.titre) => <Say text={words} langue={langue} glossaire={portal.glossaire} />;
  return (
    <>
      <Said guidance={guidance} portal={portal} langue={langue} />
      <div className="companion__say">
        <h2>{text(etape.titre)}</h2>
        <Beads told={told} />
        <Now {...props} />
        <p>{text(etape.consigne)}</p>
        {told.back && <p className="companion__quiet">{t('deRetour', langue)}</p>}
        {!told.here.ofStep && told.here.titre !== undefined && (
          <p className="companion__quiet" lang={langTag(roomLanguage(langue))}>
            {t('vousEtesSur', langue, { lieu: told.here.titre })}
          </p>
        )}
      </div>
      <Help key={etape.id} {...props} etape={etape} />
      {told.consequences && <WhatComes {...props} consequences={told.consequences} />}
      <Path {...props} />
    </>
  );
}

/** « Maintenant : répondez à… »: what « montrer où » rings and « faire à ma place » does. */
function Now({ told, world, portals, portal, langue }: BodyProps & { told: Guide }) {
  const owner = told.gesture ? portalOfMove(told.gesture, portals, portal) : portal;
  const spot = useOnPage(told.gesture, world, owner);
  if (!told.gesture) return null;
  return (
    <p className="companion__now">
      <small>{gestures('maintenant', langue)}</small> {moveInWords(told.gesture, world, owner, langue, { spot, mood: 'a-faire' })}
    </p>
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
