import { typedAs } from '#engine/answers/answers.ts';
import { dayInWords } from '#engine/journal/day.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import type { Portal } from '#engine/portal/portal.ts';
import type { Played } from '#engine/story/playthrough.ts';
import { isMet } from '#engine/story/progress.ts';
import type { Compte } from '#schema/compte.ts';
import type { Attente, Scenario } from '#schema/scenario.ts';
import type { Finding } from '../finding.ts';
import { inWords } from '../in-words.ts';

/** What the solution says of the steps: one that nothing fulfils, done from the start, or in another order. `whole`: it went to its end. */
export function stepsOf(
  { etapes, incidents }: Scenario,
  start: World,
  played: Played,
  portals: readonly Portal[],
  whole: boolean,
): Finding[] {
  const { jamais, quand, world } = played;
  const at = (rank: number, message: string, gravite: Finding['gravite'] = 'erreur'): Finding => ({
    path: ['etapes', rank, 'id'],
    gravite,
    message,
  });
  const unreached = etapes.flatMap(({ id, attend }, rank) => {
    if (!whole || !jamais.includes(id)) return [];
    // When nothing more is reached up to the end, the first one is the cause.
    const before = etapes[rank - 1];
    if (before && jamais.includes(before.id) && etapes.slice(rank).every((later) => jamais.includes(later.id))) return [];
    return [otherAnswer(attend, rank, world) ?? at(rank, never(id, attend))];
  });
  const atOnce = etapes.flatMap(({ id, attend }, rank) =>
    isMet(attend, start, portals)
      ? [at(rank, `L’étape « ${id} » est déjà faite au début de l’histoire : elle n’apprendra rien.`, 'attention')]
      : [],
  );
  const lived = etapes.filter(({ id }) => (quand.get(id) ?? 0) > 0).map(({ id }) => ({ id, when: quand.get(id) ?? 0 }));
  const kept = longestInOrder(lived.map(({ when }) => when));
  const disordered = lived.flatMap(({ id, when }, rank) => {
    if (kept.has(rank)) return [];
    const other =
      lived.find((one, place) => place < rank && kept.has(place) && one.when > when) ??
      lived.find((one, place) => place > rank && kept.has(place) && one.when < when);
    if (!other) return [];
    const [first, then] = when < other.when ? [id, other.id] : [other.id, id];
    return [
      at(
        etapes.findIndex((one) => one.id === id),
        `La solution fait l’étape « ${first} » avant l’étape « ${then} », mais les étapes sont écrites dans l’autre ordre. Changez l’ordre des étapes, ou celui de la solution.`,
      ),
    ];
  });
  const struck = new Set(eventsOf(world, 'subi').map(({ incident }) => incident));
  const quiet = incidents.flatMap(({ id, requete }, rank): Finding[] =>
    struck.has(id) || !whole
      ? []
      : [
          {
            path: ['incidents', rank, 'id'],
            gravite: 'attention',
            message: `L’incident « ${id} » n’arrive jamais dans la solution : rien n’y est demandé au moment « ${requete} ».`,
          },
        ],
  );
  return [...unreached, ...atOnce, ...(whole ? disordered : []), ...quiet];
}

const never = (id: string, attend: Attente): string =>
  `L’étape « ${id} » n’est jamais atteinte : la solution se termine sans ${inWords(attend)}. Complétez la solution, ou corrigez « attend ».`;

/** The step waits for one answer, and the solution gives another: the value is what must be looked at. */
function otherAnswer({ repondu }: Attente, rank: number, world: World): Finding | undefined {
  if (repondu?.valeur === undefined) return undefined;
  const { fait, pour } = repondu;
  const given = eventsOf(world, 'repondu').findLast(
    (event) =>
      event.fait === fait && (pour === undefined || (event.pour ?? '').split('/').some((part) => pour.split('/').includes(part))),
  );
  if (!given) return undefined;
  return {
    path: ['etapes', rank, 'attend', 'repondu', 'valeur'],
    gravite: 'erreur',
    message: `L’étape attend \`${fait}: ${typedAs(repondu.valeur)}\`, et la solution répond « ${typedAs(given.valeur)} ». Mettez la même réponse aux deux endroits.`,
  };
}

/** The ranks of the longest list that only goes up: what is not in it is out of its place. */
function longestInOrder(values: readonly number[]): ReadonlySet<number> {
  const best: { length: number; before: number }[] = [];
  values.forEach((value) => {
    let own = { length: 1, before: -1 };
    best.forEach(({ length }, other) => {
      if ((values[other] ?? 0) <= value && length + 1 > own.length) own = { length: length + 1, before: other };
    });
    best.push(own);
  });
  const kept = new Set<number>();
  const longest = Math.max(0, ...best.map(({ length }) => length));
  let rank = best.findIndex(({ length }) => length === longest);
  while (rank >= 0) {
    kept.add(rank);
    rank = best[rank]?.before ?? -1;
  }
  return kept;
}

const NINE_O_CLOCK = 9 * 60;

/** What the account says of the past and of its household, against the days of this story. */
export function pastOf({ debut }: Scenario, { id, foyer, historique }: Compte, { today: fin }: World): Finding[] {
  const say = (gravite: Finding['gravite'], message: string): Finding => ({ path: ['compte'], gravite, message });
  const dropped = historique.filter(
    ({ le, minute = NINE_O_CLOCK }) => (le > debut && le <= fin) || (le === debut && minute > NINE_O_CLOCK),
  );
  return [
    ...dropped.map(({ le }) =>
      say(
        'erreur',
        `L’évènement du ${dayInWords(le as typeof debut)}, dans l’\`historique\` du compte « ${id} », est après le début de l’histoire (${dayInWords(debut)}) : il n’arriverait jamais. Mettez un jour d’avant, ou écrivez-le dans \`papiers\` (type: courrier, le: "${le}") : il arrivera ce jour-là.`,
      ),
    ),
    ...foyer.adultes
      .filter(({ naissance }) => naissance > debut)
      .map(({ prenom, naissance }) =>
        say(
          'erreur',
          `${prenom}, adulte du compte « ${id} », n’est pas encore né(e) le ${dayInWords(debut)} : naissance le ${dayInWords(naissance)}.`,
        ),
      ),
    ...foyer.enfants
      .filter(({ naissance }) => naissance > debut)
      .map(({ prenom, naissance }) =>
        say(
          'attention',
          `${prenom}, enfant du compte « ${id} », naît le ${dayInWords(naissance)}${naissance > fin ? ', après la fin de l’histoire : cet enfant n’y compte jamais' : ' : avant ce mois, cet enfant ne compte pas'}.`,
        ),
      ),
  ];
}
