import { eventsOf, type World } from '#engine/journal/world.ts';
import type { Lesson } from '#engine/portal/lesson.ts';
import { certificatesOf } from '#portals/pole-emploi/dossier/attestations/certificates.ts';
import { EMPLOYER, LANDLORD_WORDS, TYPES } from '#portals/pole-emploi/dossier/attestations/types.ts';
import type { Day } from '#schema/day.ts';

const SOURCE = 'Dossier de faits Pôle emploi, § 2e et § 5 ligne 26';

/** Which paper proves what, and who makes it. */
export const lessons = (world: World): Lesson[] => [
  ...certificatesOf(world).flatMap(({ dossier, type, usage }): Lesson[] =>
    usage !== 'bailleur'
      ? []
      : [
          TYPES[type].bailleur
            ? {
                id: `bailleur:${dossier}`,
                titre: 'Le bon papier pour le bailleur',
                explication: `« ${TYPES[type].nom} » est accepté. L’attestation employeur, elle, ne prouve pas votre inscription.`,
                etat: 'evite',
                source: SOURCE,
              }
            : {
                id: `bailleur:${dossier}`,
                titre: 'Un bailleur peut refuser ce papier',
                explication: LANDLORD_WORDS,
                etat: 'a-venir',
                quand: 'Quand le bailleur lit le dossier.',
                source: SOURCE,
              },
        ],
  ),
  ...confused(world),
];

function confused(world: World): Lesson[] {
  const asked = eventsOf(world, 'repondu').find(({ fait, valeur }) => fait === 'attestationType' && valeur === EMPLOYER);
  return asked
    ? [
        {
          id: 'attestation-employeur',
          titre: 'L’attestation employeur ne se demande pas ici',
          explication: 'C’est l’ancien employeur qui la fait et qui la donne. France Travail, lui, fait l’avis de situation.',
          etat: 'arrive',
          le: asked.le as Day,
          quand: 'Le site l’a dit tout de suite.',
          source: SOURCE,
        },
      ]
    : [];
}
