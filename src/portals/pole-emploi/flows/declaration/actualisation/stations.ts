import { dayInWords } from '#engine/journal/day.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import type { Station } from '#engine/portal/station.ts';
import { euros } from '#engine/words/money.ts';
import { rightOf } from '#portals/pole-emploi/dossier/allowance.ts';
import { transmittedWork } from '#portals/pole-emploi/dossier/emplois/work.ts';
import { PORTAL } from '#portals/pole-emploi/dossier/file.ts';
import { monthOfDossier, windowOf } from '#portals/pole-emploi/dossier/months.ts';
import { ORGANISMES } from '#portals/pole-emploi/organismes.ts';
import { type Day, inOrder } from '#schema/day.ts';
import { ownEntry } from '#schema/own-entry.ts';
import { transmissions } from './transmissions.ts';

type Where = keyof typeof ORGANISMES;
const isKnown = (id: string): id is Where => Object.hasOwn(ORGANISMES, id);
const station = (where: Where, etat: Station['etat'], rest: Partial<Station> = {}): Station => ({
  id: where,
  ...ORGANISMES[where],
  etat,
  ...rest,
});

/** The journey of a month's data: before the person, with her, and what later events added to it. */
export function stations(world: World, dossier: string): Station[] | undefined {
  const mois = monthOfDossier(dossier);
  const { envoi } = windowOf(world, mois);
  const known = transmittedWork(world, mois).length;
  const before =
    known > 0 ? [station('employeur', 'passe'), station(PORTAL, 'passe', { id: 'connu', detail: lines(known) })] : [];
  if (!envoi) return [...before, station('vous', 'vous'), ...coming(world, false)];
  const sent = station('vous', 'passe', { le: envoi.le, detail: `envoyé le ${dayInWords(envoi.le)}` });
  return [...before, sent, ...since(world, mois, dossier)];
}

const lines = (count: number): string => `${count} ${count > 1 ? 'lignes déjà reçues' : 'ligne déjà reçue'}, sans vous`;

const coming = (world: World, counted: boolean): Station[] => {
  if (!rightOf(world))
    return counted ? [] : [station(PORTAL, 'a-venir', { id: 'calcul', detail: 'prend la déclaration en compte' })];
  return [
    ...(counted ? [] : [station(PORTAL, 'a-venir', { id: 'calcul', detail: 'calcule les jours payés' })]),
    station('banque', 'a-venir'),
  ];
};

/** What happened since, in the order in which it happened. */
function since(world: World, mois: string, dossier: string): Station[] {
  const reached = (event: { le: string }, where: Where, id: string, detail: Station['detail']): Station => ({
    ...station(where, 'passe', { le: event.le as Day, ...(detail === undefined ? {} : { detail }) }),
    id,
  });
  const decided = eventsOf(world, 'decide').flatMap((event, rank): Station[] => {
    const { donnees = {}, motif } = event;
    if (donnees.mois !== mois) return [];
    const amount = euros(Number(donnees.montant ?? 0));
    const details: Readonly<Record<string, string>> = {
      calcul: `${donnees.origine === 'declaration' ? '' : 'calculé de nouveau : '}${Number(donnees.jours ?? 0)} jours, ${euros(Number(donnees.net ?? 0))} net`,
      rappel: `doit un complément de ${amount}`,
      'trop-percu': `demande de rendre ${amount}`,
      'ecart-sans-suite': `voit un écart de ${amount} et ne le réclame pas`,
      'periode-perdue': `trouve un travail non déclaré (${String(donnees.employeur ?? '')})`,
      cessation: 'met fin à l’inscription',
    };
    const detail = details[motif];
    return detail === undefined ? [] : [reached(event, PORTAL, `${motif}-${rank}`, detail)];
  });
  const told = eventsOf(world, 'transmis').flatMap((event, rank): Station[] =>
    event.dossier === dossier && isKnown(event.vers)
      ? [reached(event, event.vers, `${event.vers}-${rank}`, ownEntry(transmissions, event.quoi))]
      : [],
  );
  const past = [...decided, ...told].sort((a, b) => inOrder(a.le ?? '', b.le ?? ''));
  const paid = eventsOf(world, 'paye').some(({ de, mois: month }) => de === PORTAL && month === mois);
  return paid ? past : [...past, ...coming(world, decided.length > 0)];
}
