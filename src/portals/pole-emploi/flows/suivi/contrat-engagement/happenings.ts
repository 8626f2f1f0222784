import { addDays } from '#engine/journal/day.ts';
import { decide } from '#engine/journal/decisions.ts';
import { addWorkingDays } from '#engine/journal/holidays.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import type { Happening } from '#engine/portal/happening.ts';
import { fileOf, happening, isRegistered, sendLetter, startDay } from '#portals/pole-emploi/dossier/file.ts';
import { intend, isLadderOver } from '#portals/pole-emploi/dossier/sanctions/intend.ts';
import type { Day } from '#schema/day.ts';
import { nextProcedure } from './compliance.ts';
import { weeklyHours } from './hours.ts';
import { orient } from './orient.ts';
import { type Contract, contractOf, OWN_DOSSIER, type Stage } from './read.ts';
import { CHOSEN } from './words.ts';

/** What the calendar brings on the way to the contract, and what leaving it unsigned costs (§5 row 25). */
export function happenings(world: World): Happening[] {
  const contract = contractOf(world);
  if (!contract) return [];
  return [...NEXT[contract.etape](world, contract), ...late(world, contract)];
}

type Next = (world: World, contract: Contract) => Happening[];

/** The day when the questionnaire is asked for: some days after the registration, and never before the story. */
export function invitedOn(world: World): Day {
  const registered = addDays(fileOf(world.compte).inscritLe ?? startDay(world), CHOSEN.invitation);
  const first = addDays(startDay(world), 1);
  return registered > first ? registered : first;
}

const invitation: Next = (world) => {
  const invited = invitedOn(world);
  const reminded = addDays(invited, CHOSEN.relance);
  const decided = addDays(invited, CHOSEN.orientationSansReponse);
  return [
    happening(
      'engagement-questionnaire',
      invited,
      sendLetter(world, 'engagement-questionnaire', 'engagement-questionnaire', { decide: decided }),
    ),
    happening('engagement-relance', reminded, sendLetter(world, 'engagement-relance', 'engagement-relance', { decide: decided })),
    oriented(world, decided, undefined),
  ];
};

/** The decision of orientation: the body, the path, the category, and who is told. */
function oriented(world: World, le: Day, sent: Contract['questionnaire']): Happening {
  const { referent, parcours, categorie } = orient(world, sent?.donnees, le);
  const sansReponse = sent === undefined;
  const data = { referent, parcours, categorie, sansReponse };
  return happening('orientation', le, [
    decide(OWN_DOSSIER, 'acceptee', 'orientation', data),
    decide(OWN_DOSSIER, 'acceptee', 'categorie', { categorie }),
    { type: 'transmis', dossier: OWN_DOSSIER, de: 'departement', vers: 'referent', quoi: 'orientation' },
    ...sendLetter(world, 'orientation-notifiee', 'orientation-notifiee', data),
  ]);
}

/** The contract, as the diagnosis prepares it. A change that was asked for is written in it. */
const proposal: Next = (world, { diagnostic }) => {
  if (!diagnostic) return [];
  const asked = eventsOf(world, 'decide').findLast(
    ({ motif, dossier }) => motif === 'contrat-a-revoir' && dossier === OWN_DOSSIER,
  );
  const since = asked?.le ?? diagnostic.le;
  const { engagementRaison, engagementHeures, engagementActions, engagementMetier, engagementRayon, engagementSalaire } =
    diagnostic.donnees;
  const { heures, mots, choix } = weeklyHours(
    String(engagementRaison),
    typeof engagementHeures === 'number' ? engagementHeures : undefined,
  );
  const data = {
    heures,
    mots,
    choix,
    actions: Array.isArray(engagementActions) ? engagementActions : [],
    metier: String(engagementMetier ?? ''),
    rayon: Number(engagementRayon ?? 0),
    salaire: Number(engagementSalaire ?? 0),
    ...(asked ? { remarque: String(asked.donnees?.remarque ?? '') } : {}),
  };
  const rank = eventsOf(world, 'decide').filter(
    ({ motif, dossier }) => motif === 'contrat-propose' && dossier === OWN_DOSSIER,
  ).length;
  return [
    happening(`contrat-propose:${rank + 1}`, addWorkingDays(since, CHOSEN.proposition), [
      decide(OWN_DOSSIER, 'en-instruction', 'contrat-propose', data),
      ...sendLetter(world, `contrat-propose:${rank + 1}`, 'contrat-propose', data),
    ]),
  ];
};

const orientation: Next = (world, { questionnaire }) =>
  questionnaire ? [oriented(world, addDays(questionnaire.le, CHOSEN.orientation), questionnaire)] : [];
const nothing: Next = () => [];

const NEXT: Readonly<Record<Stage, Next>> = {
  questionnaire: invitation,
  'attente-orientation': orientation,
  diagnostic: nothing,
  'attente-contrat': proposal,
  signature: nothing,
  signe: nothing,
};

// Waiting for the person, and not for the body that follows her: nobody is blamed for somebody else's delay.
const HERS: ReadonlySet<Stage> = new Set(['diagnostic', 'signature']);

/** A reminder before the last day; after it, the letter of an intended sanction, and its ten days. */
function late(world: World, { etape, limite, propose }: Contract): Happening[] {
  // Somebody who is no longer on the list has first to come back to it: that is another letter.
  if (limite === undefined || !HERS.has(etape) || !isRegistered(world)) return [];
  const time = propose === undefined ? limite : addDays(propose.le, CHOSEN.lecture);
  const due = time > limite ? time : limite;
  const reminder = happening(
    'contrat-rappel',
    addDays(limite, -CHOSEN.rappel),
    sendLetter(world, 'contrat-rappel', 'contrat-rappel', { limite: due }),
  );
  const next = nextProcedure(world, due);
  if (!next || isLadderOver(world)) return [reminder];
  const { id, fauteLe, le } = next;
  return [reminder, happening(`sanction-envisagee:${id}`, le, intend(world, { id, faute: 'contrat', fauteLe }, le))];
}
