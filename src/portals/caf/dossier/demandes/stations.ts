import { dayInWords } from '#engine/journal/day.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import type { Station } from '#engine/portal/station.ts';
import { euros } from '#engine/words/money.ts';
import { ownEntry } from '#schema/own-entry.ts';
import { ORGANISMES } from '../../organismes.ts';
import { paidByCaf } from '../paid.ts';
import { readByPerson } from './happenings.ts';
import { isClosedForPapers, requestsOf, waitsForPapers } from './requests.ts';

type Where = keyof typeof ORGANISMES;
const station = (id: Where, etat: Station['etat'], rest: Partial<Station> = {}): Station => ({
  id,
  ...{ nom: ORGANISMES[id].nom, role: ORGANISMES[id].role, etat },
  ...rest,
});

/** What one organisation tells another when a right opens. */
export const TOLD: Readonly<Record<string, string>> = {
  'droits-ouverts': 'apprend le montant de votre RSA',
  'inscription-par-le-rsa': 'vous inscrit, et vous écrira',
  beneficiaire: 'apprend que vous recevez la prime d’activité',
};

/** The journey of a request (caf.md §3.7): who reads it, who decides, who learns of it, and what is paid. */
export function requestStations(world: World, dossier: string): Station[] {
  const request = requestsOf(world).find((one) => one.dossier === dossier);
  if (!request)
    return [station('vous', 'vous'), station('caf', 'a-venir'), station('calcul', 'a-venir'), station('banque', 'a-venir')];
  const { envoi, etat, decideLe, du, prestation } = request;
  const reader = readByPerson(world) ? 'une personne lit le dossier' : 'un programme compare et calcule';
  const sent = [
    station('vous', 'passe', { le: envoi.le, detail: `envoyé le ${dayInWords(envoi.le)}` }),
    station('cnav', 'passe', { detail: 'donne les ressources que les employeurs et les organismes ont transmises' }),
    waitsForPapers(world, request)
      ? station('caf', 'vous', { detail: 'attend un papier : à vous de l’envoyer' })
      : station('caf', decideLe ? 'passe' : 'en-cours', { detail: reader }),
  ];
  if (decideLe === undefined) return [...sent, station('calcul', 'a-venir'), station('banque', 'a-venir')];
  const answer =
    etat === 'accordee'
      ? 'le droit est ouvert'
      : etat === 'refusee'
        ? isClosedForPapers(world, dossier)
          ? 'la demande est fermée : un papier manquait'
          : 'la demande est refusée, avec sa raison'
        : 'sans montant dans cet exercice';
  const decided = station('calcul', 'passe', { le: decideLe, detail: answer });
  if (etat !== 'accordee') return [...sent, decided];
  const told = eventsOf(world, 'transmis')
    .filter((event) => event.dossier === dossier)
    .map((event) => ({
      ...station(event.vers as Where, 'passe', { le: event.le, detail: ownEntry(TOLD, event.quoi) ?? event.quoi }),
      id: `${event.vers}-${event.quoi}`,
    }));
  const paid = paidByCaf(world).find(
    ({ mois, detail, montant }) =>
      montant > 0 && mois >= du && Object.keys(detail).some((part) => part === prestation || part.startsWith(`${prestation}:`)),
  );
  return [
    ...sent,
    decided,
    ...told,
    paid
      ? station('banque', 'passe', { le: paid.le, detail: `${euros(paid.montant)} le ${dayInWords(paid.le)}` })
      : station('banque', 'a-venir'),
  ];
}
