import { Fragment } from 'react';
import { type Citation, citationsIn } from '#engine/words/citations.ts';
import { noBreak } from '#engine/words/no-break.ts';

export type SourceTextProps = {
  /** As the rules write it: « CSS, art. R843-1 ; dossier de faits Caf, § 2.c ». */
  source: string;
  /** Where a place of the published facts opens. */
  address: (place: Citation) => string;
  /** In the room, the page opens beside: nothing of the exercise is left. */
  beside?: boolean;
};

/** A source in which every section of the published facts is a link that opens it. */
export function SourceText({ source, address, beside = false }: SourceTextProps) {
  return citationsIn(source).map(({ mots, lieu }, rank) =>
    lieu === undefined ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a sentence have no other name than their rank
      <Fragment key={rank}>{noBreak(mots)}</Fragment>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a sentence have no other name than their rank
      <a key={rank} href={address(lieu)} {...(beside ? { target: '_blank', rel: 'noopener' } : {})}>
        {noBreak(mots)}
      </a>
    ),
  );
}
