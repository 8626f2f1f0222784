import { eventsOf, type World } from '#engine/journal/world.ts';
import type { Station } from '#engine/portal/station.ts';
import { PORTAL } from '../file.ts';
import { stop, told } from '../inscription/stops.ts';

/** What follows for the allowance: the employer’s certificate, the decision, then the payments of each month. */
export function moneyStations(world: World, dossier: string, asked: boolean): Station[] {
  if (!asked) return [];
  const certificate = told(world, dossier, 'attestation-employeur', PORTAL, 'attestation employeur reçue');
  const decided = eventsOf(world, 'decide').find((event) => event.dossier === dossier && DECISIONS[event.motif] !== undefined);
  const chased = told(world, dossier, 'relance-employeur', 'employeur', 'France Travail lui demande l’attestation');
  return [
    ...chased,
    ...told(world, dossier, 'fin-de-contrat', 'gip-mds', 'fin de contrat déclarée par l’employeur'),
    ...certificate,
    decided
      ? stop(PORTAL, 'passe', { id: 'decision', le: decided.le, detail: DECISIONS[decided.motif] ?? '' })
      : stop(PORTAL, 'en-cours', { id: 'decision', detail: 'la demande d’allocation est étudiée' }),
    ...told(world, dossier, 'ouverture-de-droits', 'caf', 'apprend l’ouverture du droit'),
    stop('banque', 'a-venir', { detail: 'après chaque actualisation' }),
  ];
}

const DECISIONS: Readonly<Record<string, string>> = {
  'ouverture-de-droits': 'droit ouvert, lettre envoyée',
  rejet: 'demande refusée, lettre envoyée',
  'classement-sans-suite': 'demande classée : un papier manque',
};
