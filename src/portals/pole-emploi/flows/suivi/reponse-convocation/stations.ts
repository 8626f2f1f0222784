import { dayInWords } from '#engine/journal/day.ts';
import type { World } from '#engine/journal/world.ts';
import type { Station } from '#engine/portal/station.ts';
import { type Appointment, appointmentsOf } from '#portals/pole-emploi/dossier/rendez-vous/appointments.ts';
import { ORGANISMES } from '#portals/pole-emploi/organismes.ts';

const NEXT: Readonly<Record<Appointment['etat'], string>> = {
  'a-repondre': 'attend votre réponse',
  confirme: 'vous attend',
  empechement: 'lit votre empêchement',
  deplace: 'a donné un autre jour',
  excuse: 'accepte l’empêchement et donne un autre jour',
  fait: 'vous a reçu',
  manque: 'note votre absence',
  annule: 'a annulé le rendez-vous',
};

/** The journey of a convocation: written, answered, kept or missed. */
export function stations(world: World, dossier: string): Station[] | undefined {
  const appointment = appointmentsOf(world).find((other) => other.dossier === dossier);
  const { vous, 'pole-emploi': body } = ORGANISMES;
  if (!appointment) return [{ id: 'vous', ...vous, etat: 'vous' }];
  const { convoqueLe, reponse, etat } = appointment;
  const waits = etat === 'a-repondre';
  return [
    { id: 'convocation', ...body, etat: 'passe', le: convoqueLe, detail: `vous écrit le ${dayInWords(convoqueLe)}` },
    {
      id: 'vous',
      ...vous,
      etat: waits ? 'vous' : 'passe',
      ...(reponse ? { le: reponse.le, detail: `répond le ${dayInWords(reponse.le)}` } : {}),
    },
    {
      id: 'pole-emploi',
      ...body,
      etat: waits ? 'a-venir' : etat === 'confirme' || etat === 'empechement' ? 'en-cours' : 'passe',
      detail: NEXT[etat],
    },
  ];
}
