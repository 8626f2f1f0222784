import type { World } from '#engine/journal/world.ts';
import type { Station } from '#engine/portal/station.ts';
import { certificatesOf } from '#portals/caf/dossier/attestations/certificates.ts';
import { TYPES } from '#portals/caf/dossier/attestations/types.ts';
import { ORGANISMES } from '#portals/caf/organismes.ts';

/** The journey of a paper: you ask, a program makes it, it comes back to you, and you give it to whoever asked for it. */
export function stations(world: World, dossier: string): Station[] {
  const made = certificatesOf(world).find((certificate) => certificate.dossier === dossier);
  const { vous, caf } = ORGANISMES;
  if (!made)
    return [
      { id: 'vous', ...vous, etat: 'vous' },
      { id: 'caf', ...caf, etat: 'a-venir' },
    ];
  const { le, type, usage } = made;
  return [
    { id: 'vous', ...vous, etat: 'passe', le, detail: 'vous demandez' },
    { id: 'caf', ...caf, etat: 'passe', le, detail: 'un programme fabrique le papier' },
    { id: 'papier', ...vous, etat: 'passe', le, detail: `${TYPES[type].nom} : dans vos papiers, à imprimer` },
    ...(usage === 'cantine'
      ? [
          {
            id: 'mairie',
            nom: 'Mairie',
            role: 'fixe le prix de la cantine avec le quotient',
            etat: 'a-venir' as const,
            detail: 'vous le lui donnez, ou elle le lit elle-même à la Caf',
          },
        ]
      : []),
  ];
}
