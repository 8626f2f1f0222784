import { answerKey, answerValue, typedAs } from '#engine/answers/answers.ts';
import type { Field, Flow, FlowContext } from '#engine/flow/flow.ts';
import { flowOf } from '#engine/flow/flow-of.ts';
import { papersOf } from '#engine/household/papers.ts';
import { roundToCents } from '#engine/words/money.ts';
import { MANUAL_NATURES, OTHER_NATURES } from '#portals/caf/dossier/natures.ts';
import { currentQuarter, DTR, DTR_TITLE } from '#portals/caf/dossier/quarters.ts';
import { type Amount, type Figure, trueAmounts } from '#portals/caf/dossier/resources.ts';
import { truthOf } from '#portals/caf/dossier/situation/known-account.ts';
import type { Donnees, Valeur } from '#schema/evenement.ts';
import type { Fact } from './facts.ts';
import { facts } from './facts.ts';
import { lineKey, prefilledLines, quarterFor } from './quarter-lines.ts';

/** The quarterly declaration of resources, for the RSA and the prime d'activité (CSS D846-1; caf.md §2.c). */
export const declarationTrimestrielle = flowOf({
  id: DTR,
  titre: DTR_TITLE,
  facts,
  open(world) {
    const quarter = currentQuarter(world);
    return quarter?.envoi ? undefined : quarter?.dossier;
  },
  payload,
  route: 'declaration',
  truth,
  onPaper: {
    situationExacte: {},
    ligne: { figure: 'montantCorrect', sinon: 'motif' },
    montantCorrect: {},
    manque: {},
    montantManquant: {},
    naturesPercues: {},
    ressource: {},
    autresRessources: {},
    montantAutre: {},
  },
});

// Only what stands on screens that count is sent, with the pre-filled amounts that the answers speak of.
function payload(context: FlowContext, screens: Parameters<Flow['payload']>[1]): Donnees {
  const sent = new Map<string, Valeur>([['moisDeclares', [...quarterFor(context).periode]]]);
  const lines = new Map(prefilledLines(context).map((line) => [lineKey(line), line]));
  for (const field of screens.flatMap((screen) => screen.fields(context))) {
    const valeur = answerValue(context.answers, field.fait, field.pour) ?? field.derive?.valeur;
    if (valeur === undefined) continue;
    sent.set(answerKey(field.fait, field.pour), valeur);
    const line = field.fait === 'ligne' ? lines.get(field.pour ?? '') : undefined;
    if (line) sent.set(answerKey('montantNetSocial', field.pour), line.montant);
  }
  return Object.fromEntries(sent);
}

const FIGURES: readonly string[] = ['montantNetSocial', 'netAPayer', 'netImposable'];

/** What a person would type from her papers. `avec`: another line of the slip, or « preRempli » to trust without looking. */
function truth(field: Field<Fact>, context: FlowContext, avec = 'montantNetSocial'): string | undefined {
  const figure = (FIGURES.includes(avec) ? avec : 'montantNetSocial') as Figure;
  const blind = avec === 'preRempli';
  const quarter = quarterFor(context);
  const read = blind ? prefilledLines(context) : trueAmounts(truthOf(context.world, quarter), quarter, figure);
  const [first = '', second = '', third = ''] = (field.pour ?? '').split('/');
  const line = prefilledLines(context).find((other) => lineKey(other) === field.pour);
  const ofLine = read.find(({ mois, source }) => mois === first && source === third)?.montant ?? 0;
  const missing = (mois: string, personne: string): Amount[] => {
    const held = new Set(prefilledLines(context).map(lineKey));
    return read.filter(
      (amount) =>
        amount.nature === 'salaire' && amount.mois === mois && amount.personne === personne && !held.has(lineKey(amount)),
    );
  };
  const all = (personne: string) => quarter.periode.flatMap((mois) => missing(mois, personne));
  const answers: Readonly<Partial<Record<Fact, () => string | undefined>>> = {
    situationExacte: () => 'oui',
    ligne: () => (line && Math.abs(line.montant - ofLine) < 0.005 ? 'exact' : 'modifier'),
    motif: () => (ofLine === 0 ? 'non-percue' : 'montant-errone'),
    montantCorrect: () => typedAs(Math.max(0, ofLine)),
    justificatif: () => papersOf(context.world).find(({ id }) => id === `bulletin-${third}-${first}`)?.id ?? 'plus-tard',
    manque: () => (all(first).length > 0 ? 'oui' : 'non'),
    employeurManquant: () => [...new Set(all(first).map(({ organisme }) => organisme))].join(', '),
    montantManquant: () => typedAs(sum(missing(first, second))),
    naturesPercues: () =>
      MANUAL_NATURES.filter((nature) => read.some((amount) => amount.personne === first && amount.nature === nature)).join(',') ||
      'aucune',
    ressource: () =>
      typedAs(sum(read.filter((amount) => amount.mois === first && amount.personne === second && amount.nature === third))),
    // Gifts no longer count since March 2025: a careful person leaves them out.
    autresRessources: () =>
      OTHER_NATURES.filter(
        (nature) =>
          nature !== 'don' && trueAmounts(truthOf(context.world, quarter), quarter).some((amount) => amount.nature === nature),
      ).join(',') || 'aucune',
    montantAutre: () =>
      typedAs(
        sum(
          trueAmounts(truthOf(context.world, quarter), quarter).filter(
            (amount) => amount.mois === first && amount.personne === second && amount.nature === third,
          ),
        ),
      ),
    attestation: () => 'true',
  };
  return answers[field.fait]?.();
}

// A month whose slips come to less than nothing is declared 0 (CASF R262-7 III, CSS R843-1 IV).
const sum = (amounts: readonly Amount[]): number =>
  Math.max(0, roundToCents(amounts.reduce((total, { montant }) => total + montant, 0)));
