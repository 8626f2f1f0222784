import type { LookProps, ShellProps } from '#form/look.ts';

interface ToField {
  /** Opens a place, then puts the focus in one of its fields instead of on its title. */
  goToField(lieu: string, id: string): void;
}

/** What a page of a portal receives when nobody need be inside. */
export type OutsideProps = ShellProps & ToField;
/** What every page of the account receives. */
export type PageProps = LookProps & ToField;
