import { decisionsOf } from '#engine/journal/decisions.ts';
import type { World } from '#engine/journal/world.ts';
import type { Part } from '#engine/portal/part.ts';
import type { Station } from '#engine/portal/station.ts';
import { euros } from '#engine/words/money.ts';
import { attestationDay, housingRequests } from '#portals/caf/dossier/logement/requests.ts';
import { piecesOf } from '#portals/caf/dossier/pieces/asked.ts';
import { ORGANISMES } from '#portals/caf/organismes.ts';

/** Who else is part of the journey. */
export const organismes = {
  bailleur: {
    nom: 'Propriétaire',
    sujet: { fr: 'Le propriétaire', en: 'The landlord' },
    role: { fr: 'dit le loyer ; ne sait rien de votre situation', en: 'tells the rent; knows nothing of your situation' },
  },
} satisfies NonNullable<Part['organismes']>;

/** The journey of a request: you, the landlord who tells the rent, employers who tell the money, the CAF that decides. */
export function stations(world: World, dossier: string): Station[] {
  const request = housingRequests(world).find((one) => one.dossier === dossier);
  const { vous, caf, cnav } = ORGANISMES;
  const { bailleur } = organismes;
  if (request === undefined)
    return [
      { id: 'vous', ...vous, etat: 'vous' },
      { id: 'bailleur', ...bailleur, etat: 'a-venir' },
      { id: 'cnav', ...cnav, etat: 'a-venir' },
      { id: 'caf', ...caf, etat: 'a-venir' },
    ];
  const { le, decision, parLeBailleur } = request;
  const asked = piecesOf(world, dossier);
  const told = decisionsOf(world, 'attestation-bailleur').some((one) => one.dossier === dossier);
  const done = parLeBailleur ? told : asked === undefined || asked.manque.length === 0;
  const filled = attestationDay(world, request) <= world.today;
  return [
    { id: 'vous', ...vous, etat: 'passe', le, detail: 'vous demandez l’aide' },
    {
      id: 'bailleur',
      ...bailleur,
      etat: done ? 'passe' : filled && !parLeBailleur ? 'vous' : 'en-cours',
      detail: done
        ? 'le loyer est connu'
        : filled && !parLeBailleur
          ? 'l’attestation est remplie : à vous de l’envoyer'
          : 'remplit l’attestation de loyer',
    },
    { id: 'cnav', ...cnav, etat: 'passe', detail: 'tient les revenus des douze mois, transmis sans vous' },
    {
      id: 'caf',
      ...caf,
      etat: decision ? 'passe' : done ? 'en-cours' : 'a-venir',
      ...(decision ? { le: decision.le } : {}),
      detail: decision
        ? decision.issue === 'acceptee'
          ? `accorde ${euros(decision.donnees?.montant ?? 0)} par mois`
          : 'a répondu : pas d’aide'
        : 'un agent lit l’attestation, un programme calcule',
    },
  ];
}
