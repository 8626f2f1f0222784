import type { LookProps } from '#form/look.ts';

/** What every page of a portal receives. */
export type PageProps = LookProps & {
  /** Opens a place, then puts the focus in one of its fields instead of on its title. */
  goToField(lieu: string, id: string): void;
};
