/** What to do when the site is down: the agency itself advises quiet hours (ants.md §1.2). */
export const DOWN =
  'Réessayez tôt le matin ou le soir : il y a moins de monde. Les délais, eux, continuent : gardez une photo de cette page.';
