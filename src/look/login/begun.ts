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
