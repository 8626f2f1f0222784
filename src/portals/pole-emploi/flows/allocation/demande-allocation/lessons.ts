import { daysBetween } from '#engine/journal/day.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import type { Lesson } from '#engine/portal/lesson.ts';
import { outcomeOf, sentFiles } from '#portals/pole-emploi/dossier/allocation/requests.ts';
import { daysInWords } from '#portals/pole-emploi/rules/day-line.ts';
import type { Day } from '#schema/day.ts';

const row = (number: number): string => `Dossier de faits Pôle emploi, § 5 ligne ${number}`;

/** What papers that are missing, blurred or in another name cost a request. */
export function pieceLessons(world: World): Lesson[] {
  return sentFiles(world).flatMap((file): Lesson[] => {
    const asked = eventsOf(world, 'decide').filter(
      ({ dossier, motif }) => dossier === file.dossier && motif === 'pieces-attendues',
    );
    const outcome = outcomeOf(world, file);
    if (asked.length === 0 || !file.allocation) return [];
    const kinds = new Set(asked.flatMap(({ donnees }) => (Array.isArray(donnees?.pieces) ? donnees.pieces : [])));
    const waited = outcome ? daysBetween(file.le, outcome.le) : undefined;
    const employer = kinds.has('attestation-employeur') || kinds.has('autre');
    return [
      {
        id: `pieces:${file.dossier}`,
        dossier: file.dossier,
        titre: employer ? 'L’attestation de l’employeur a fait attendre' : 'Un papier manquait',
        explication: [
          employer
            ? 'Sans attestation juste, l’allocation ne se calcule pas. Demandez-la à l’employeur, envoyez vos bulletins et votre lettre de fin de contrat.'
            : 'Un papier absent, flou, ou un RIB à un autre nom fait attendre le paiement.',
          waited === undefined ? '' : `La réponse est venue ${daysInWords(waited)} après la demande.`,
        ]
          .join(' ')
          .trim(),
        etat: 'arrive',
        ...(asked[0] ? { le: asked[0].le as Day, quand: 'Une lettre demande le papier.' } : {}),
        source: employer ? row(15) : `${row(13)} et ${row(19)}`,
      },
    ];
  });
}
