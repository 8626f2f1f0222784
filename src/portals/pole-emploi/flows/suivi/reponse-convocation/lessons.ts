import { eventsOf, type World } from '#engine/journal/world.ts';
import type { Lesson } from '#engine/portal/lesson.ts';
import { LATER } from '#portals/pole-emploi/dossier/documents/joined-paper.ts';
import { appointmentsOf } from '#portals/pole-emploi/dossier/rendez-vous/appointments.ts';
import { meetingInWords } from './flow.ts';

const SOURCE = 'Dossier de faits Pôle emploi, § 2g et § 5 ligne 9';

/** What answering a convocation avoided, and what missing it began. */
export const lessons = (world: World): Lesson[] =>
  appointmentsOf(world).flatMap((appointment): Lesson[] => {
    const { id, etat, objet } = appointment;
    const words = `${objet}, ${meetingInWords(appointment)}`;
    if (etat === 'manque') {
      const answered = appointment.reponse !== undefined;
      const read = eventsOf(world, 'lu').some(
        ({ message, le }) => le <= appointment.le && message.includes(`convocation:${id}:`),
      );
      return [
        {
          id: `rendez-vous-manque:${id}`,
          dossier: appointment.dossier,
          titre: 'Un rendez-vous manqué',
          explication: `${words}. ${answered ? 'Votre empêchement n’a pas été accepté : une raison sans sa preuve ne suffit pas.' : read ? 'La convocation était lue, mais pas répondue.' : 'La convocation n’a pas été ouverte : une lettre non lue compte quand même.'} Une lettre de sanction envisagée suit, avec 10 jours pour s’expliquer.`,
          etat: 'arrive',
          le: appointment.le,
          source: SOURCE,
        },
      ];
    }
    if (etat === 'empechement' && appointment.reponse?.donnees.empechementPreuve === LATER)
      return [
        {
          id: `preuve-attendue:${id}`,
          dossier: appointment.dossier,
          titre: 'Un empêchement sans sa preuve',
          explication: `${words}. La preuve se donne en changeant la réponse, avant la fin de ce jour. Sans elle, le rendez-vous sera compté comme manqué.`,
          etat: 'a-venir',
          le: appointment.le,
          source: SOURCE,
        },
      ];
    if (etat === 'fait' || etat === 'deplace' || etat === 'excuse')
      return [
        {
          id: `rendez-vous-repondu:${id}`,
          titre: 'Vous avez répondu à la convocation',
          explication: `${words}. Sans réponse, une procédure de sanction aurait pu commencer.`,
          etat: 'evite',
          source: SOURCE,
        },
      ];
    return [];
  });
