import { compacted } from '#schema/legible.ts';

/**
 * What may be kept of a box of the door while it is being typed: what has its shape, or the beginning of the person's own. Anything else is
 * perhaps somebody's birthday, postcode or password, typed in the wrong box.
 */
export const begun =
  (shape: RegExp, own: string | undefined): ((typed: string) => boolean) =>
  (typed) => {
    const signs = compacted(typed).toUpperCase();
    return shape.test(signs) || (own !== undefined && compacted(own).toUpperCase().startsWith(signs));
  };

/** A social security number of fiction, whole or on its way: its department is 00. */
export const NIR_SHAPE = /^[1278]\d\d(?:0[1-9]|1[0-2])00\d*$/;
/** An address of fiction, without its dots. */
export const MAIL_SHAPE = /^[^@]+@[^@]+TEST$/;
