import { useEffect, useRef } from 'react';
import { addressee } from '#engine/household/addressee.ts';
import { dayInWords, fullDayInWords } from '#engine/journal/day.ts';
import type { InboxRow } from '#engine/portal/inbox.ts';
import { noBreak } from '#engine/words/no-break.ts';
import { LetterSheet } from '#form/LetterSheet.tsx';
import { RuleSource } from '#form/rules-on-screen.tsx';
import type { PageProps } from './page-props.ts';

type LetterTextProps = Pick<PageProps, 'langue' | 'portal' | 'world'> & {
  row: Pick<InboxRow, 'letter' | 'le'>;
  /** Said after the day: how it came, for instance. */
  aussi?: string | undefined;
};

/** One letter as it was posted: what it says, what to remember and until when; where its rule comes from is told outside. */
export const LetterText = ({ row: { letter, le }, aussi, langue, portal, world }: LetterTextProps) => (
  <>
    <h1 tabIndex={-1}>{noBreak(letter.objet)}</h1>
    <p className="portal-quiet">{[letter.de, fullDayInWords(le), ...(aussi === undefined ? [] : [aussi])].join(' · ')}</p>
    <LetterSheet
      letter={letter}
      pour={addressee(world.compte)}
      date={`Le ${dayInWords(le)}`}
      langue={langue}
      glossaire={portal.glossaire}
    />
    {letter.source && <RuleSource quoi={letter.objet} source={letter.source} />}
  </>
);

/** Opening a letter is reading it; said once. */
export function useReading(unread: string | undefined, act: PageProps['act']) {
  const said = useRef<string | undefined>(undefined);
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    if (unread === undefined || said.current === unread) return;
    said.current = unread;
    latest.current({ fais: 'lire', message: unread });
  }, [unread]);
}
