import { eventsOf, type World } from '#engine/journal/world.ts';
import type { Lesson } from '#engine/portal/lesson.ts';
import { PROFILE_FLOW, profileOf } from '#portals/pole-emploi/dossier/offers/profile.ts';
import { reread, SOURCE } from './read.ts';

/** What a profile says of the person, and to whom. */
export function lessons(world: World): Lesson[] {
  // Each profile that was online counts: one put right since was read meanwhile.
  return eventsOf(world, 'envoye').flatMap((sent, rank, all) => {
    if (sent.demarche !== PROFILE_FLOW) return [];
    const profile = profileOf({ events: all.slice(0, rank + 1) });
    if (!profile) return [];
    const { mauvaisCv, joignable, vide, cache } = reread(world, profile);
    const told = (id: string, titre: string, explication: string): Lesson => ({
      id: `${id}:${sent.dossier}`,
      dossier: sent.dossier,
      titre,
      explication,
      etat: 'arrive',
      le: sent.le,
      source: SOURCE,
    });
    const found = [
      ...(mauvaisCv === undefined
        ? []
        : [
            told(
              'mauvais-cv',
              'Le papier mis en ligne n’était pas un CV',
              `« ${mauvaisCv} » était dans le profil${cache ? '' : ' : tous les employeurs pouvaient le lire'}. On ouvre un papier avant de le joindre.`,
            ),
          ]),
      ...(joignable === undefined
        ? []
        : [
            told(
              'joignable',
              'Le profil donnait de quoi vous joindre',
              `On y lisait ${joignable}.${cache ? '' : ' Un faux employeur s’en sert pour demander un RIB ou des papiers.'} Un vrai employeur passe par l’espace.`,
            ),
          ]),
      ...(vide
        ? [
            told(
              'profil-vide',
              'Le profil ne disait pas ce que vous savez faire',
              'Un employeur cherche par compétences : sans elles, il ne trouve pas le profil.',
            ),
          ]
        : []),
      ...(cache
        ? [
            told(
              'profil-cache',
              'Le profil était caché aux employeurs',
              'C’est votre droit. Aucun employeur ne peut alors vous écrire ; votre conseiller, lui, lit le profil.',
            ),
          ]
        : []),
    ];
    if (found.length > 0) return found;
    return [
      {
        id: `profil:${sent.dossier}`,
        titre: 'Un profil qui dit ce que vous savez faire',
        explication: 'Les employeurs peuvent vous trouver, sans lire de numéro ni d’adresse.',
        etat: 'evite',
        source: SOURCE,
      },
    ];
  });
}
