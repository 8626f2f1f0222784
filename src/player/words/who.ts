import type { World } from '#engine/journal/world.ts';
import type { Langue, Texte } from '#schema/texte.ts';
import { t } from './room.ts';

/** « Vous êtes Nadia, 34 ans, à mi-temps »: the presentation is the trainer's, with its own variants; the rest is the room's. */
export function whoText({ compte }: Pick<World, 'compte'>, langue: Langue): Texte {
  const around = t('vousEtes', langue, { prenom: compte.prenom });
  const put = (text: string) => around.replace('{presentation}', text);
  const { presentation } = compte;
  if (typeof presentation === 'string') return put(presentation);
  const variants = Object.entries(presentation).map(([id, text]) => [id, text === undefined ? text : put(text)]);
  return { ...Object.fromEntries(variants), fr: put(presentation.fr) };
}
