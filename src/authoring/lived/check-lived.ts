import { findField, journey } from '#engine/flow/journey.ts';
import type { Move } from '#engine/flow/move.ts';
import { allPapers, papersOf } from '#engine/household/papers.ts';
import { payOf } from '#engine/household/pay.ts';
import { addMonths, dayInWords, lastDayOf, monthInWords, monthOf } from '#engine/journal/day.ts';
import type { World } from '#engine/journal/world.ts';
import type { Portal } from '#engine/portal/portal.ts';
import type { Seen } from '#engine/story/playthrough.ts';
import { euros } from '#engine/words/money.ts';
import type { Compte, Emploi } from '#schema/compte.ts';
import type { Day, Month } from '#schema/day.ts';
import { ownEntry } from '#schema/own-entry.ts';
import type { Finding } from '../finding.ts';
import { textsOfScenario, variantsOf } from '../texts.ts';

/*
 * « remplir » knows the truth of an account; a person knows her papers. Each gesture of a solution is looked at on its day: what it opens
 * must have arrived, and what it writes must be readable somewhere.
 */

/**
 * What a gesture uses that the person does not have on that day; undefined when a person could do it. `known` are the ids of the papers
 * that the account gives, one day or another.
 */
export function notYetThere(
  seen: Seen,
  rank: number,
  known: ReadonlySet<string>,
  portals: readonly Portal[],
): Finding | undefined {
  const { move, action, world } = seen;
  if (move.fais === 'ouvrir') {
    const id = /^papier:(.*)/.exec(move.lieu)?.[1];
    const comes = id !== undefined && known.has(id) ? arrival(id, world, portals) : undefined;
    return comes && late(['solution', rank, 'ouvrir'], `Le papier \`${id}\``, comes, world.today);
  }
  if (move.fais !== 'repondre') return undefined;
  const path = ['solution', rank, action.repondre ? 'repondre' : 'remplir'];
  if (known.has(move.saisie)) {
    const comes = arrival(move.saisie, world, portals);
    return comes && late(path, `Le papier \`${move.saisie}\``, comes, world.today);
  }
  const amount = asNumber(move.saisie);
  if (!(amount > 0)) return undefined;
  const needed = slipNeeded(seen, move, portals);
  return (
    needed &&
    late(
      path,
      `La solution écrit ${euros(amount)}, qui se lit sur le bulletin ${ofMonth(needed.mois)} (${needed.emploi.employeur}). Ce bulletin`,
      needed.payeLe,
      world.today,
    )
  );
}

/** The slip, still to come, without which a careful reader of the papers would not write this amount. */
function slipNeeded(
  { action, world }: Seen,
  move: Extract<Move, { fais: 'repondre' }>,
  portals: readonly Portal[],
): ToCome | undefined {
  const portal = portals.find(({ flows }) => Object.hasOwn(flows, move.demarche));
  const flow = ownEntry(portal?.flows, move.demarche);
  const toCome = paysToCome(world);
  if (!portal || !flow || toCome.length === 0) return undefined;
  const current = journey(portal, flow, move.dossier, world);
  const field = findField(current, move.fait, move.pour)?.field;
  if (field?.as !== 'euros') return undefined;
  const writes = (gone: readonly ToCome[]) =>
    flow.truth(field, { ...current.context, world: { ...world, compte: without(world.compte, gone) } }, action.remplir?.avec) ===
    move.saisie;
  if (!writes([]) || writes(toCome) || isWritten(asNumber(move.saisie), world, portals)) return undefined;
  return toCome.find((pay) => !writes([pay])) ?? toCome[0];
}

// An amount is typed in French: « 640,25 ».
const asNumber = (saisie: string): number => Number(saisie.replace(',', '.'));

interface ToCome {
  emploi: Emploi;
  mois: Month;
  payeLe: Day;
}

// A slip may come long after its month; a pay of next month is nobody's question yet.
const MONTHS_BACK = 18;

/** The pays of months already begun whose slip has not come, the latest first. */
function paysToCome({ compte, today }: Pick<World, 'compte' | 'today'>): ToCome[] {
  const months = Array.from({ length: MONTHS_BACK }, (_, back) => addMonths(monthOf(today), -back));
  return compte.verite.emplois.flatMap((emploi) =>
    months.flatMap((mois) => {
      const pay = payOf(emploi, mois);
      return pay && pay.payeLe > today ? [{ emploi, mois, payeLe: pay.payeLe }] : [];
    }),
  );
}

/** The same account, had these pays never been: each other month is written out, since « habituel » would bring them back. */
function without(compte: Compte, missing: readonly ToCome[]): Compte {
  if (missing.length === 0) return compte;
  const emplois = compte.verite.emplois.map((emploi) => {
    const gone = missing.filter((pay) => pay.emploi === emploi).map(({ mois }) => mois);
    const last = [...gone].sort().at(-1);
    if (last === undefined) return emploi;
    const { habituel, ...rest } = emploi;
    const kept = Array.from({ length: MONTHS_BACK + 6 }, (_, back) => addMonths(last, 2 - back)).filter(
      (mois) => !gone.includes(mois),
    );
    const paies = Object.fromEntries(
      kept.flatMap((mois) => {
        const own = emploi.paies?.[mois];
        const paie = habituel ? { ...habituel, ...own } : own;
        return paie ? [[mois, paie]] : [];
      }),
    );
    return { ...rest, paies } as Emploi;
  });
  return { ...compte, verite: { ...compte.verite, emplois } };
}

/** Can this amount be read elsewhere: on a paper at hand, or in what the trainer says (« écrivez une estimation : 495 € ») ? */
function isWritten(montant: number, world: World, portals: readonly Portal[]): boolean {
  const amount = euros(montant).replace(/[\s€]/gu, '').replace(/,00$/, '');
  const says = (text: string) => text.replace(/[\s.]/gu, '').includes(amount.replace(/\./g, ''));
  const told = world.scenario ? textsOfScenario(world.scenario) : [];
  return (
    allPapers(world, portals).some(
      ({ sections, paragraphes = [] }) =>
        sections.some(({ lignes }) => lignes.some((line) => line.montant === montant || says(line.valeur))) ||
        paragraphes.some(says),
    ) || told.some(({ texte }) => variantsOf(texte).some(([, words]) => says(words)))
  );
}

// Months ahead in which a paper is looked for: as long as a story may be.
const AHEAD = [0, 1, 2, 3, 6, 9, 12, 18, 24, 36];

/** When a paper of the account comes, if it is not there yet; undefined when it is at hand, or when nobody knows it. */
function arrival(id: string, world: World, portals: readonly Portal[]): Day | undefined {
  if (allPapers(world, portals).some((paper) => paper.id === id)) return undefined;
  for (const months of AHEAD) {
    const found = papersOf({ compte: world.compte, today: lastDayOf(addMonths(monthOf(world.today), months)) }).find(
      (paper) => paper.id === id,
    );
    if (found) return found.le;
  }
  return undefined;
}

const late = (path: Finding['path'], quoi: string, comes: Day, today: Day): Finding => ({
  path,
  gravite: 'erreur',
  message: `${quoi} n’arrive que le ${dayInWords(comes)} : le ${dayInWords(today)}, la personne ne l’a pas. Avancez le calendrier avant cette ligne : - attendre: { jusqua: "${comes}" }`,
});

const ofMonth = (mois: Month): string => {
  const words = monthInWords(mois);
  return /^[aeiouéèêàâîôû]/i.test(words) ? `d’${words}` : `de ${words}`;
};
