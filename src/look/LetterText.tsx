import { useEffect, useRef } from 'react';
import type { Letter } from '#engine/portal/letter.ts';
import { noBreak, RichText } from '#form/RichText.tsx';
import { RuleSource } from '#form/rules-on-screen.tsx';
import { DataList, TitledSection } from '#ui/index.ts';
import type { PageProps } from './page-props.ts';

type LetterTextProps = Pick<PageProps, 'langue' | 'portal'> & {
  letter: Letter;
  /** When it came, and how. */
  quand: string;
};

/** One letter: what it says, what to remember and until when, and where its rule comes from, told outside. */
export const LetterText = ({ letter, quand, langue, portal }: LetterTextProps) => (
  <>
    <h1 tabIndex={-1}>{noBreak(letter.objet)}</h1>
    <p className="portal-quiet">
      {letter.de} · {quand}
    </p>
    <div className="portal-letter">
      {letter.paragraphes.map((paragraphe) => (
        <p key={paragraphe}>
          <RichText text={paragraphe} langue={langue} glossaire={portal.glossaire} />
        </p>
      ))}
    </div>
    {letter.aRetenir && letter.aRetenir.length > 0 && (
      <TitledSection className="portal-keep" title="À retenir">
        <DataList items={letter.aRetenir.map(({ libelle, valeur }) => ({ terme: libelle, valeur: noBreak(valeur) }))} />
      </TitledSection>
    )}
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
