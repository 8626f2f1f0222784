import { addDays } from '#engine/journal/day.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import type { Lesson } from '#engine/portal/lesson.ts';
import { askedBefore, controlOf } from '#portals/caf/dossier/controle/controls.ts';

const SOURCE = 'Dossier de faits Caf, § 3.4 et § 3.6';

/** What answering a control avoids, and which rights were used. */
export function lessons(world: World): Lesson[] {
  const control = controlOf(world);
  if (control === undefined) return [];
  const { confirmee, visite, accompagnee } = control;
  const came = eventsOf(world, 'recu').find(({ modele }) => modele === 'controle-absence');
  return [
    confirmee
      ? {
          id: 'controle-repondu',
          titre: 'Vous avez répondu à l’annonce du contrôle',
          explication: accompagnee
            ? 'La visite a lieu, et quelqu’un est avec vous : c’est un droit.'
            : 'La visite a lieu au jour dit. Vous pouviez aussi être accompagné : c’est un droit.',
          etat: 'evite',
          source: SOURCE,
        }
      : {
          id: 'controle-sans-reponse',
          titre: 'Un contrôle est resté sans réponse',
          explication: 'Un contrôle n’est pas une accusation. Le silence, lui, peut arrêter les paiements.',
          etat: came ? 'arrive' : 'a-venir',
          le: came?.le ?? addDays(visite, 1),
          quand: 'L’agent vient, et ne trouve personne.',
          source: SOURCE,
        },
    ...(askedBefore(world, 'erreur')
      ? [
          {
            id: 'droit-a-l-erreur',
            titre: 'Vous avez dit l’erreur vous-même',
            explication: 'De bonne foi, il n’y a pas de pénalité. La somme reçue en trop reste à rendre.',
            etat: 'evite' as const,
            source: 'CRPA, art. L123-1 ; dossier de faits Caf, § 2.h et § 3.6',
          },
        ]
      : []),
  ];
}
