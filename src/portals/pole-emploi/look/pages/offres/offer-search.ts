import type { PageProps } from '#look/page-props.ts';

const WHAT = 'pole-emploi|offres-quoi';
const WHERE = 'pole-emploi|offres-ou';

/** The search of the moment: kept with what is being typed, so that it survives going to an offer and back. */
export const searchDrafts = ({ draft, keepDraft }: Pick<PageProps, 'draft' | 'keepDraft'>) => ({
  what: draft(WHAT) ?? '',
  where: draft(WHERE) ?? '',
  keep(what: string, where: string) {
    keepDraft(WHAT, what);
    keepDraft(WHERE, where);
  },
});
