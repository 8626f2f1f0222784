import { direction, langTag, say } from '#engine/words/say.ts';
import { type Glossary, RichText } from '#form/RichText.tsx';
import type { Langue, Texte } from '#schema/texte.ts';

/** `glossaire` is the portal's: its words then open their entry. */
export type SayProps = { text: Texte; langue: Langue; glossaire?: Glossary | undefined };

/** A text in the reader's language. A panel is in that language; what only exists in French says so, and a voice changes. */
export function Say({ text, langue, glossaire }: SayProps) {
  const { langue: said } = say(text, langue);
  const words = <RichText text={text} langue={langue} glossaire={glossaire} />;
  if (langTag(said) === langTag(langue)) return words;
  return (
    <span lang={langTag(said)} dir={direction(said)}>
      {words}
    </span>
  );
}
