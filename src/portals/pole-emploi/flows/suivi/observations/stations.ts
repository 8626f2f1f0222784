import { dayInWords } from '#engine/journal/day.ts';
import type { World } from '#engine/journal/world.ts';
import type { Station } from '#engine/portal/station.ts';
import { type Sanction, sanctionsOf } from '#portals/pole-emploi/dossier/sanctions/sanctions.ts';
import { ORGANISMES } from '#portals/pole-emploi/organismes.ts';

const END: Readonly<Record<Sanction['etat'], string>> = {
  envisagee: 'lit avant de décider',
  'sans-suite': 'ne donne pas de suite',
  avertissement: 'donne un avertissement',
  suspension: 'suspend une partie de l’aide',
  radiation: 'radie pour un temps',
  levee: 'arrête la suspension',
  annulee: 'annule la sanction',
  finie: 'la sanction est finie',
};

/** The journey of an intended sanction: the letter, your answer, the person who decides. */
export function stations(world: World, dossier: string): Station[] | undefined {
  const sanction = sanctionsOf(world).find((other) => other.dossier === dossier);
  const { vous } = ORGANISMES;
  if (!sanction) return [{ id: 'vous', ...vous, etat: 'vous' }];
  const { par, envisageeLe, reponse, reponseJusquau, etat, decideLe } = sanction;
  const waits = reponse === undefined && etat === 'envisagee';
  return [
    { id: 'lettre', ...ORGANISMES[par], etat: 'passe', le: envisageeLe, detail: `écrit le ${dayInWords(envisageeLe)}` },
    {
      id: 'vous',
      ...vous,
      etat: waits ? 'vous' : 'passe',
      detail: reponse ? 'vous vous expliquez' : `jusqu’au ${dayInWords(reponseJusquau)} pour répondre`,
    },
    {
      id: 'decision',
      ...ORGANISMES[par],
      etat: decideLe ? 'passe' : reponse ? 'en-cours' : 'a-venir',
      ...(decideLe ? { le: decideLe } : {}),
      detail: END[etat],
    },
    ...(par === 'departement' && etat === 'suspension'
      ? [{ id: 'caf', ...ORGANISMES.caf, etat: 'passe' as const, detail: 'paie moins de RSA' }]
      : []),
  ];
}
