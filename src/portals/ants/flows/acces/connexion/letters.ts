import { lettersOf, SELF } from '#portals/ants/letter.ts';

/** The e-mail that says a message is there. It holds nothing of it, and no link. */
export const letters = lettersOf({
  'nouveau-message': () => ({
    objet: 'Un message vous attend dans votre espace',
    paragraphes: ['Vous avez un nouveau message de l’ANTS.', SELF],
    source: 'Dossier de faits ANTS, § 1.2 et 1.5',
  }),
});
