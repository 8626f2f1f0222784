import { useState } from 'react';
import type { Letter } from '#engine/portal/letter.ts';
import { noBreak } from '#engine/words/no-break.ts';
import type { Langue } from '#schema/texte.ts';
import { Magnifier, type MagnifierProps, Paper, type Size } from '#ui/index.ts';
import { type Glossary, RichText } from './RichText.tsx';
import { unbrokenSections } from './unbroken-sections.ts';

/** `pour` and `date` as they are written at its head. `words` are those of the glass, in the language of who shows it. */
export type LetterSheetProps = {
  letter: Letter;
  pour: string;
  date: string;
  langue: Langue;
  glossaire: Glossary;
  words?: MagnifierProps['words'];
};

const GLASS: MagnifierProps['words'] = {
  taille: 'Taille du papier',
  plus: 'Papier plus grand',
  moins: 'Papier plus petit',
};

/** A letter as it comes out of its envelope: its corners, its day, its subject, its text, what to remember; with a glass to read it. */
export function LetterSheet({ letter, pour, date, langue, glossaire, words = GLASS }: LetterSheetProps) {
  const [size, setSize] = useState<Size>(100);
  const { de, paragraphes, aRetenir = [] } = letter;
  const objet = noBreak(letter.objet);
  return (
    <Magnifier paper={objet} size={size} onSize={setSize} words={words}>
      {/* A letter is French, whatever the language around it. */}
      <div lang="fr" dir="ltr">
        <Paper
          title={objet}
          subject={objet}
          issuer={de}
          recipient={pour}
          date={date}
          sections={aRetenir.length > 0 ? unbrokenSections([{ titre: 'À retenir', lignes: aRetenir }]) : []}
        >
          {paragraphes.map((paragraph) => (
            <p key={paragraph}>
              <RichText text={paragraph} langue={langue} glossaire={glossaire} />
            </p>
          ))}
        </Paper>
      </div>
    </Magnifier>
  );
}
