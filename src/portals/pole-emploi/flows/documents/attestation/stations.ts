import type { World } from '#engine/journal/world.ts';
import type { Station } from '#engine/portal/station.ts';
import { certificatesOf } from '#portals/pole-emploi/dossier/attestations/certificates.ts';
import { TYPES } from '#portals/pole-emploi/dossier/attestations/types.ts';
import { ORGANISMES } from '#portals/pole-emploi/organismes.ts';

/** The journey of a paper: you ask, a program makes it, it comes back to you. */
export function stations(world: World, dossier: string): Station[] | undefined {
  const made = certificatesOf(world).find((certificate) => certificate.dossier === dossier);
  const { vous, 'pole-emploi': body } = ORGANISMES;
  if (!made)
    return [
      { id: 'vous', ...vous, etat: 'vous' },
      { id: 'pole-emploi', ...body, etat: 'a-venir' },
    ];
  return [
    { id: 'vous', ...vous, etat: 'passe', le: made.le, detail: 'vous demandez' },
    { id: 'pole-emploi', ...body, etat: 'passe', le: made.le, detail: 'un programme fabrique le papier' },
    { id: 'papier', ...vous, etat: 'passe', le: made.le, detail: `${TYPES[made.type].nom} : dans vos papiers, à imprimer` },
  ];
}
