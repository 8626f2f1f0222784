import { livedTruth } from '#engine/household/truth.ts';
import { addMonths, dayInWords, daysBetween, firstDayOf, lastDayOf, monthInWords, monthOf } from '#engine/journal/day.ts';
import { type Decided, decisionsOf } from '#engine/journal/decisions.ts';
import type { World } from '#engine/journal/world.ts';
import type { Lesson } from '#engine/portal/lesson.ts';
import { euros, roundToCents } from '#engine/words/money.ts';
import { capital } from '#engine/words/say.ts';
import type { Month } from '#schema/day.ts';
import type { Fait } from '#schema/evenement.ts';
import { FIRST_COVERED_MONTH } from '../../covered.ts';
import { isWithoutAmount } from '../../rules/calculation.ts';
import { monthsOfRight } from '../changes.ts';
import { closingDay, piecesOf } from '../pieces/asked.ts';
import { CLOSING_SOURCE } from '../pieces/closing.ts';
import { sentPieces } from '../pieces/sent.ts';
import { wantedInWords } from '../pieces/wanted.ts';
import { basisInForce, calculate, rightsOn, withBenefits } from '../quarter-rights.ts';
import { openBenefits, quarterFor } from '../quarters.ts';
import { TOLERANCE } from '../resources.ts';
import { PRESTATION_NAMES } from '../rights.ts';
import { amountHad, decideRequest } from './decision.ts';
import { baseDay } from './happenings.ts';
import { EFFECT } from './letters.ts';
import { type Request, requestsOf, waitsForPapers } from './requests.ts';

const MOST_MONTHS = 6;

/** What a request taught: months that nobody asked for, a household that was not the right one, a right that is not there. */
export const requestLessons = (world: World): Lesson[] =>
  requestsOf(world).flatMap((request) => [
    ...timing(world, request),
    ...(request.etat === 'accordee' ? household(world, request) : []),
    ...refused(world, request),
    ...papersOf(world, request),
  ]);

/** The months just before the request in which the right was there already, latest first: they are lost. */
function lostMonths(world: World, request: Request): { month: Month; amount: number }[] {
  const lost: { month: Month; amount: number }[] = [];
  for (let month = addMonths(request.du, -1); lost.length < MOST_MONTHS; month = addMonths(month, -1)) {
    if (month < FIRST_COVERED_MONTH) return lost;
    const amount = amountHad(world, request, month);
    if (amount <= 0) return lost;
    lost.push({ month, amount });
  }
  return lost;
}

function timing(world: World, request: Request): Lesson[] {
  if (request.etat !== 'accordee') return [];
  const { prestation, dossier, du, envoi } = request;
  const lost = lostMonths(world, request);
  const source = `${EFFECT[prestation]} ; dossier de faits Caf, § 5 ligne 15`;
  const monthly = euros(amountHad(world, request, du));
  if (lost.length === 0)
    return [
      {
        id: `demande-a-temps:${dossier}`,
        titre: 'La demande est partie le premier mois',
        explication: `Le droit commence au mois de la demande, jamais avant : chaque mois d’attente aurait coûté ${monthly}.`,
        etat: 'evite',
        le: envoi.le,
        source,
      },
    ];
  const total = roundToCents(lost.reduce((sum, { amount }) => sum + amount, 0));
  const months = lost
    .map(({ month }) => monthInWords(month))
    .reverse()
    .join(', ');
  return [
    {
      id: `mois-perdus:${dossier}`,
      titre: `${lost.length === 1 ? 'Un mois est perdu' : `${lost.length} mois sont perdus`}, faute de demande`,
      explication: `Le droit existait déjà (${months}), mais rien n’était demandé : ${euros(total)} ne seront jamais payés. Le droit commence au mois de la demande.`,
      montant: -total,
      etat: 'arrive',
      le: envoi.le,
      source,
    },
  ];
}

/** The household as it was told, beside the true one: nobody sees the gap, since nobody else tells it. */
function household(world: World, { prestation, dossier, du, envoi }: Request): Lesson[] {
  const quarter = quarterFor(world, du);
  if (!quarter || quarter.mois > monthOf(world.today)) return [];
  const basis = basisInForce(world, quarter, envoi.le > firstDayOf(du) ? envoi.le : lastDayOf(du));
  const truth = { ...basis, compte: withBenefits(livedTruth(world), openBenefits(world)) };
  const silent = [basis, truth].some((one) =>
    calculate({ ...one, depuis: {} }, du).some((each) => each.prestation === prestation && isWithoutAmount(each)),
  );
  if (silent) return [];
  const sum = (one: typeof basis) =>
    monthsOfRight(quarter.mois)
      .filter((month) => month >= du)
      .reduce((total, month) => total + rightsOn({ ...one, depuis: {} }, month)[prestation], 0);
  const told = { ...basis, compte: withBenefits(basis.compte, openBenefits(world)) };
  const gap = roundToCents(sum(told) - sum(truth));
  if (Math.abs(gap) < TOLERANCE) return [];
  return [
    {
      id: `foyer-mal-dit:${dossier}`,
      dossier,
      titre: 'Le foyer dit n’était pas le vrai',
      explication: `Une réponse sur le foyer, le logement ou une situation ne va pas avec les papiers. Sur ce trimestre, cela fait ${euros(Math.abs(gap))} ${gap > 0 ? 'en trop : la Caf les demandera quand elle le verra' : 'en moins pour vous, et personne ne le verra à votre place'}. Dites-le à la Caf : c’est le droit à l’erreur.`,
      montant: gap,
      etat: 'arrive',
      le: envoi.le,
      source: 'Dossier de faits Caf, § 2.a et § 5 lignes 11 et 12 ; droit à l’erreur : CRPA, art. L123-1',
    },
  ];
}

/** A reason is worth knowing as much as an amount, and before the letter as much as after. */
function refused(world: World, request: Request): Lesson[] {
  const { etat, dossier, prestation, decideLe } = request;
  if (etat === 'accordee') return [];
  const le = decideLe ?? baseDay(world, request);
  const said = refusalIn(
    etat === 'en-cours' ? decideRequest(world, request, le) : decisionsOf(world, 'demande-caf-refusee'),
    dossier,
  );
  if (!said) return [];
  const waits = etat === 'en-cours' ? 'la demande va être refusée' : 'pas de droit';
  return [
    {
      id: `refus:${dossier}`,
      dossier,
      titre: said.sansPapiers
        ? `${PRESTATION_NAMES[prestation]} : la demande est fermée, faute de papier`
        : `${PRESTATION_NAMES[prestation]} : ${said.horsRegles ? 'pas de montant ici' : waits}`,
      explication: said.raison,
      etat: etat === 'en-cours' ? 'a-venir' : 'arrive',
      le,
      source: said.texte,
    },
  ];
}

/** What the papers of a request did to its answer: nothing when all left with it, days or months otherwise. */
function papersOf(world: World, request: Request): Lesson[] {
  const { dossier, etat, decideLe, envoi } = request;
  const joined = sentPieces(world).filter((sent) => sent.jointe && sent.dossier === dossier);
  const papers = piecesOf(world, dossier);
  if (papers === undefined) return [];
  const closed = closingDay(world, dossier);
  if (waitsForPapers(world, request) && closed !== undefined)
    return [
      {
        id: `papiers-attendus:${dossier}`,
        dossier,
        titre: 'La demande attend un papier',
        explication: `${papers.manque.map((piece) => capital(wantedInWords(world, piece))).join(' ; ')} : rien n’est calculé sans lui. La demande garde sa date jusqu’au ${dayInWords(closed)}. Après, elle est fermée, et le droit repart de zéro.`,
        etat: 'a-venir',
        le: closed,
        source: CLOSING_SOURCE,
      },
    ];
  if (etat !== 'accordee' || decideLe === undefined) return [];
  const waited = daysBetween(baseDay(world, request), decideLe);
  if (waited > 0 && joined.length < papers.pieces.length)
    return [
      {
        id: `papiers-en-retard:${dossier}`,
        titre: 'La réponse a attendu les papiers',
        explication: `Elle est venue ${waited === 1 ? 'un jour' : `${waited} jours`} plus tard que sans cela. Le droit, lui, date de la demande : aucun mois n’est perdu.`,
        etat: 'arrive',
        le: decideLe,
        source: CLOSING_SOURCE,
      },
    ];
  return joined.length === papers.pieces.length && joined.every(({ etat }) => etat === 'acceptee')
    ? [
        {
          id: `papiers-joints:${dossier}`,
          titre: 'Tous les papiers sont partis avec la demande',
          explication:
            'La Caf n’a rien redemandé. Envoyés plus tard, ils auraient fait attendre la réponse, sans changer le mois où le droit commence.',
          etat: 'evite',
          le: envoi.le,
          source: CLOSING_SOURCE,
        },
      ]
    : [];
}

/** What a refusal says, recorded or to be recorded. */
function refusalIn(faits: readonly (Fait | Decided<'demande-caf-refusee'>)[], dossier: string) {
  const found = faits.find((fait) => fait.type === 'decide' && fait.dossier === dossier && fait.motif === 'demande-caf-refusee');
  return found?.type === 'decide' && found.motif === 'demande-caf-refusee' ? found.donnees : undefined;
}
