import { eventsOf, type World } from '#engine/journal/world.ts';
import type { Station } from '#engine/portal/station.ts';
import { ORGANISMES } from '#portals/pole-emploi/organismes.ts';

/** Where a profile goes: you, the adviser, the employers who may find it. */
export function stations(world: World, dossier: string): Station[] {
  const { vous, 'pole-emploi': body, employeur } = ORGANISMES;
  const firms = {
    id: 'employeur',
    ...employeur,
    role: { fr: 'lit votre profil et peut écrire', en: 'reads your profile and may write' },
  };
  const sent = eventsOf(world, 'envoye').find((event) => event.dossier === dossier);
  if (!sent)
    return [
      { id: 'vous', ...vous, etat: 'vous' },
      { id: 'pole-emploi', ...body, etat: 'a-venir' },
    ];
  const read = eventsOf(world, 'recu').some(
    ({ modele, message }) => modele === 'profil-relu' && message.includes(`:${dossier}:`),
  );
  const hidden = sent.donnees.profilVisible === 'cache';
  return [
    { id: 'vous', ...vous, etat: 'passe', le: sent.le, detail: 'vous mettez le profil en ligne' },
    {
      id: 'pole-emploi',
      ...body,
      etat: read ? 'passe' : 'en-cours',
      detail: read ? 'votre conseiller l’a lu' : 'votre conseiller va le lire',
    },
    ...(hidden ? [] : [{ ...firms, etat: 'en-cours' as const, detail: 'peut trouver le profil' }]),
  ];
}
