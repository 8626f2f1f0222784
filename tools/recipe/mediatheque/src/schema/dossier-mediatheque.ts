import * as z from 'zod';
import { phrase } from './texte.ts';

/** What the library knows of the person before the story. */
export const mediatheque = z.strictObject({
  carte: phrase(20).describe('Le numéro fictif de la carte de lecteur.'),
});
