import { monthInWords, monthOf } from '#engine/journal/day.ts';
import type { World } from '#engine/journal/world.ts';
import type { Lesson } from '#engine/portal/lesson.ts';
import { ofName } from '#engine/words/say.ts';
import { certificatesOf } from '#portals/caf/dossier/attestations/certificates.ts';

const OLD = 'Dossier de faits Caf, § 2.f et § 5 ligne 31';
const WRONG_PAPER = 'Dossier de faits Caf, § 2.f';

/** Which paper, and of which month, serves whoever asks for it. */
export const lessons = (world: World): Lesson[] =>
  certificatesOf(world).flatMap(({ dossier, type, usage, mois, le }): Lesson[] => {
    if (usage !== 'cantine') return [];
    const id = `cantine:${dossier}`;
    if (type !== 'quotient-familial')
      return [
        {
          id,
          titre: 'La cantine demande le quotient, pas les paiements',
          explication: 'L’attestation de paiement dit ce que la Caf a versé. Elle ne suffit pas pour fixer un prix de cantine.',
          etat: 'a-venir',
          quand: 'Quand la mairie lit le papier.',
          source: WRONG_PAPER,
        },
      ];
    return mois === monthOf(le)
      ? [
          {
            id,
            titre: 'Le quotient du mois, pour la cantine',
            explication: `C’est celui ${ofName(monthInWords(mois))} : le prix de la cantine sera le bon.`,
            etat: 'evite',
            source: OLD,
          },
        ]
      : [
          {
            id,
            titre: 'Un quotient d’un autre mois',
            explication: `Le papier donne le quotient ${ofName(monthInWords(mois))}. Depuis, les aides ou le foyer ont pu changer : le prix de la cantine peut être faux.`,
            etat: 'a-venir',
            quand: 'Quand la mairie lit le papier.',
            source: OLD,
          },
        ];
  });
