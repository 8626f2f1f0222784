import { dayInWords } from '#engine/journal/day.ts';
import type { World } from '#engine/journal/world.ts';
import type { Station } from '#engine/portal/station.ts';
import { ORGANISMES } from '#portals/pole-emploi/organismes.ts';
import { applicationTo, CANDIDATURE, detailOf } from './read.ts';

/** The journey of an application: you, the trace that is kept, the firm. */
export function stations(world: World, dossier: string): Station[] | undefined {
  const one = applicationTo(world, dossier.slice(CANDIDATURE.length + 1));
  const { vous, 'pole-emploi': body, employeur } = ORGANISMES;
  const firm = { id: 'employeur', ...employeur, role: { fr: 'lit votre CV et répond', en: 'reads your CV and answers' } };
  const file: Station = { id: 'pole-emploi', ...body, etat: 'a-venir' };
  if (!one?.le)
    return [
      ...(one?.proposeLe
        ? [{ ...file, etat: 'passe' as const, le: one.proposeLe, detail: `a proposé l’offre le ${dayInWords(one.proposeLe)}` }]
        : []),
      { id: 'vous', ...vous, etat: 'vous' },
      { ...firm, etat: 'a-venir' },
    ];
  const sent: Station = { id: 'vous', ...vous, etat: 'passe', le: one.le, detail: `répondu le ${dayInWords(one.le)}` };
  const kept: Station = { ...file, etat: 'passe', le: one.le, detail: 'garde une trace de la réponse' };
  if (one.decline) return [sent, kept];
  const told = one.reponduLe ?? one.retireLe;
  return [
    sent,
    kept,
    {
      ...firm,
      etat: one.statut === 'en-cours' ? 'en-cours' : 'passe',
      ...(told === undefined ? {} : { le: told }),
      detail: detailOf(one),
    },
  ];
}
