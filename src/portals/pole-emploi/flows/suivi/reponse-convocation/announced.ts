import { stamp, type World } from '#engine/journal/world.ts';
import { fileOf } from '#portals/pole-emploi/dossier/file.ts';
import { convoke } from '#portals/pole-emploi/dossier/rendez-vous/convoke.ts';
import type { Evenement } from '#schema/evenement.ts';

/** Convocations that came before the story. It imports nothing heavy: the room reads it before the portal is opened. */
export const opening = (before: World): Evenement[] =>
  fileOf(before.compte)
    .rendezVous.filter(({ convoqueLe }) => convoqueLe <= before.today)
    .flatMap(({ id, convoqueLe, le, heure, comment, objet }) =>
      stamp(convoke(before, { id, le, heure, comment, objet }), { today: convoqueLe, minute: 480, t: 0 }),
    );
