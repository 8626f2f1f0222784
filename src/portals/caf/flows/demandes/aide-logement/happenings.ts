import { addMonths, monthOf } from '#engine/journal/day.ts';
import { decide, decisionsOf } from '#engine/journal/decisions.ts';
import type { World } from '#engine/journal/world.ts';
import type { Happening } from '#engine/portal/happening.ts';
import { numberIn } from '#engine/portal/letter-data.ts';
import { roundToCents } from '#engine/words/money.ts';
import { AID_PART, AID_TO_LANDLORD, type DueMonth, dueMonths } from '#portals/caf/dossier/logement/aid.ts';
import { aidFor, sortOfAid } from '#portals/caf/dossier/logement/estimate.ts';
import {
  AIDE,
  attestationDay,
  decisionDay,
  firstMonth,
  type HousingRequest,
  housingRequests,
  leaseOf,
} from '#portals/caf/dossier/logement/requests.ts';
import { closingDay, piecesOf } from '#portals/caf/dossier/pieces/asked.ts';
import { CLOSING_SOURCE } from '#portals/caf/dossier/pieces/closing.ts';
import { wantedInWords } from '#portals/caf/dossier/pieces/wanted.ts';
import { BOTH, tell } from '#portals/caf/dossier/tell.ts';
import { paymentDay } from '#portals/caf/rules/calendar.ts';
import type { Day } from '#schema/day.ts';
import type { Fait } from '#schema/evenement.ts';
import { saidHome } from './said.ts';

/** What follows a request: the landlord answers, somebody decides, the benefit is paid. */
export const happenings = (world: World, until: Day): Happening[] => [
  ...housingRequests(world).flatMap((request) =>
    request.decision ? [] : [...landlord(world, request), ...decision(world, request)],
  ),
  ...payments(world, until),
];

function landlord(world: World, request: HousingRequest): Happening[] {
  const { dossier, parLeBailleur } = request;
  const known = decisionsOf(world, 'attestation-bailleur').some((one) => one.dossier === dossier);
  const { compte } = world;
  if (!parLeBailleur || known) return [];
  const loyer = compte.logement.loyer ?? 0;
  return [
    {
      id: `caf:attestation-bailleur:${dossier}`,
      le: attestationDay(world, request),
      faits: [
        { type: 'transmis', dossier, de: 'bailleur', vers: 'caf', quoi: 'attestation-loyer', donnees: { alLoyer: loyer } },
        decide(dossier, 'en-instruction', 'attestation-bailleur', { loyer }),
        ...tell(`attestation-bailleur:${dossier}`, 'attestation-du-bailleur', { bailleur: leaseOf(compte)?.bailleur.nom ?? '' }),
      ],
    },
  ];
}

function decision(world: World, request: HousingRequest): Happening[] {
  const le = decisionDay(world, request);
  if (le === undefined) return closing(world, request);
  const { dossier, sent, direct, loyer: answered } = request;
  const du = firstMonth(request);
  // The attestation counts, and not what was typed.
  const loyer = world.compte.logement.loyer ?? answered;
  const aid = aidFor(world, { ...saidHome((fact) => sent.donnees[fact]), loyer }, du);
  const { refus, montant } = aid;
  const sorte = sortOfAid(world, du);
  const said = { montant, du, sorte, loyer, direct };
  const id = `aide-decidee:${dossier}`;
  if (refus !== undefined || montant === 0) {
    const raison = refus?.raison ?? 'L’aide calculée est de moins de 10 € par mois : elle n’est pas versée.';
    const horsRegles = refus?.sorte === 'hors-du-simulateur';
    const texte = refus?.source ?? 'Dossier de faits Caf, § 4.5';
    return [
      {
        id: `caf:${id}`,
        le,
        faits: [
          decide(dossier, 'refusee', 'aide-logement', { ...said, montant: 0, raison, horsRegles }),
          ...tell(id, 'aide-logement-refusee', { raison, horsRegles, texte }, BOTH),
        ],
      },
    ];
  }
  const next = paymentDay(monthOf(le));
  const premier = [paymentDay(addMonths(du, 1)), next > le ? next : paymentDay(addMonths(monthOf(le), 1))].sort().at(-1) as Day;
  const dit = roundToCents(numberIn(sent.donnees, 'alLoyer')) === roundToCents(loyer) ? 0 : answered;
  return [
    {
      id: `caf:${id}`,
      le,
      faits: [
        decide(dossier, 'acceptee', 'aide-logement', said),
        ...tell(id, 'aide-logement-accordee', { ...said, dit, premier }, BOTH),
      ],
    },
  ];
}

/** The paper that was asked for never came: the request is closed, and another one will count from its own month. */
function closing(world: World, request: HousingRequest): Happening[] {
  const { dossier, direct, loyer } = request;
  const le = closingDay(world, dossier);
  if (le === undefined) return [];
  const du = firstMonth(request);
  const missing = (piecesOf(world, dossier)?.manque ?? []).map((piece) => wantedInWords(world, piece));
  const raison = `Il manque toujours : ${missing.join(' ; ')}. Le délai est passé, et un rappel vous a été envoyé. Refaites la demande avec ce papier : l’aide commencera au mois de la nouvelle demande.`;
  const said = { montant: 0, du, sorte: sortOfAid(world, du), loyer, direct, raison };
  const id = `aide-fermee:${dossier}`;
  return [
    {
      id: `caf:${id}`,
      le,
      faits: [
        decide(dossier, 'refusee', 'aide-logement', said),
        ...tell(id, 'aide-logement-refusee', { raison, texte: CLOSING_SOURCE, fermee: true }, BOTH),
      ],
    },
  ];
}

/** The payments to come, one for each day: to the person, or to the landlord. */
function payments(world: World, until: Day): Happening[] {
  const days = new Map<Day, DueMonth[]>();
  for (const due of dueMonths(world, until)) days.set(due.le, [...(days.get(due.le) ?? []), due]);
  return [...days].map(([le, months]) => ({ id: `caf:aide-logement:paiement:${le}`, le, faits: paid(world, le, months) }));
}

function paid(world: World, le: Day, months: readonly DueMonth[]): Fait[] {
  const dossier = housingRequests(world).at(-1)?.dossier ?? `${AIDE}:1`;
  if (months.some(({ direct }) => direct))
    return months.map(({ mois, montant }) => ({
      type: 'transmis',
      ...{ dossier, de: 'caf', vers: 'bailleur', quoi: AID_TO_LANDLORD, donnees: { mois, montant } },
    }));
  const montant = roundToCents(months.reduce((sum, one) => sum + one.montant, 0));
  const detail = Object.fromEntries(months.map((one) => [`${AID_PART}:${one.mois}`, one.montant]));
  return [{ type: 'paye', mois: addMonths(monthOf(le), -1), montant, retenu: 0, detail }];
}
