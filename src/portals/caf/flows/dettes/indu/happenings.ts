import { addDays, addMonths, addMonthsToDay, monthOf } from '#engine/journal/day.ts';
import { decide, decisionsOf } from '#engine/journal/decisions.ts';
import { lastOf, type World } from '#engine/journal/world.ts';
import type { Happening } from '#engine/portal/happening.ts';
import { roundToCents } from '#engine/words/money.ts';
import { sharesOf } from '#portals/caf/dossier/deduction.ts';
import { type Answer, type Debt, debtsOf, INDU, mayOppose, rightDoor } from '#portals/caf/dossier/dettes/debts.ts';
import { forgiven } from '#portals/caf/dossier/dettes/remission.ts';
import type { Day } from '#schema/day.ts';
import { forcedRecovery } from './forced-recovery.ts';
import { tell } from './letters.ts';

/** Days and months that no source gives: choices of the simulator. */
const CHOSEN = { paye: 3, rectifie: 20, remise: 1, retour: 10, rejet: 1, jourDuPrelevement: '10' } as const;
/** A request for correction without an answer is refused after a month (CSS R133-9-2), a contest after two (CRPA L231-4). */
const SILENCE = { rectifier: 1, recours: 2 } as const;

/** What follows each answer to a debt. */
export const happenings = (world: World): Happening[] => [...answersFollowed(world), ...forcedRecovery(world)];

const answersFollowed = (world: World): Happening[] =>
  debtsOf(world).flatMap((debt) =>
    debt.reste === 0
      ? []
      : debt.reponses.flatMap((answer, rank) =>
          answer.reponduLe === undefined ? AFTER[answer.voie](world, debt, answer, rank) : [],
        ),
  );

type Follow = (world: World, debt: Debt, answer: Answer, rank: number) => Happening[];

const AFTER: Readonly<Record<Answer['voie'], Follow>> = {
  rectifier: (world, { dossier }, { le, preuve }, rank) => [
    preuve
      ? {
          id: `caf:${dossier}:rectifier:${rank}`,
          le: addDays(le, CHOSEN.rectifie),
          faits: [
            decide(dossier, 'refusee', 'indu-maintenu', { voie: 'rectifier' }),
            tell(world, 'indu-rectification', dossier, {}),
          ],
        }
      : {
          id: `caf:${dossier}:rectifier:${rank}`,
          le: addMonthsToDay(le, SILENCE.rectifier),
          faits: [decide(dossier, 'refusee', 'indu-maintenu', { voie: 'rectifier', silence: true })],
        },
  ],
  payer: (world, debt, { le }, rank) => [paid(world, debt, `payer:${rank}`, addDays(le, CHOSEN.paye), debt.reste)],
  echeancier: (world, debt, { le, montant, fois }, rank) => {
    const done = decisionsOf(world, 'indu-verse').filter((one) => one.dossier === debt.dossier && one.le >= le).length;
    const each = roundToCents(montant / fois);
    return Array.from({ length: Math.max(0, fois - done) }, (_, later) => done + later + 1).map((number) =>
      paid(
        world,
        debt,
        `echeance:${rank}:${number}`,
        `${addMonths(monthOf(le), number)}-${CHOSEN.jourDuPrelevement}`,
        number === fois ? roundToCents(montant - each * (fois - 1)) : each,
        number === fois,
      ),
    );
  },
  remise: (world, debt, { le }, rank) => {
    const { dossier, reste } = debt;
    const told = lastOf(world, 'envoye', (event) => event.demarche === INDU && event.dossier === dossier && event.le <= le);
    const left = Number(told?.donnees.induRessources ?? 0) - Number(told?.donnees.induCharges ?? 0);
    const montant = forgiven(reste, Math.max(0, left) / sharesOf(world));
    return [
      {
        id: `caf:${dossier}:remise:${rank}`,
        le: addMonthsToDay(le, CHOSEN.remise),
        faits: [
          decide(dossier, montant > 0 ? 'acceptee' : 'refusee', 'indu-remise', { montant }),
          tell(world, 'indu-remise', dossier, { montant, reste: roundToCents(reste - montant) }),
        ],
      },
    ];
  },
  recours: (world, debt, { le, porte }, rank) => {
    const { dossier } = debt;
    const id = `caf:${dossier}:recours:${rank}`;
    const tried = debt.reponses.slice(0, rank);
    const refused = tried.some((one) => one.voie === 'recours' && one.porte === rightDoor(debt) && one.reponduLe !== undefined);
    // The answer of the judge comes long after: the story does not tell it.
    if (porte === undefined || (porte === 'tribunal-administratif' && (refused || mayOppose(debt, le)))) return [];
    if (porte !== rightDoor(debt))
      return [
        {
          id,
          le: addDays(le, CHOSEN.retour),
          faits: [
            decide(dossier, 'incomplete', 'indu-mauvaise-porte', { porte }),
            tell(world, 'indu-mauvaise-porte', dossier, { porte, bonne: rightDoor(debt) }),
          ],
        },
      ];
    const admitted = tried.some(({ voie }) => voie === 'remise');
    return [
      admitted
        ? {
            id,
            le: addMonthsToDay(le, CHOSEN.rejet),
            faits: [decide(dossier, 'refusee', 'indu-maintenu', { voie: 'recours' }), tell(world, 'indu-recours', dossier, {})],
          }
        : {
            id,
            le: addMonthsToDay(le, SILENCE.recours),
            faits: [decide(dossier, 'refusee', 'indu-maintenu', { voie: 'recours', silence: true })],
          },
    ];
  },
};

function paid(world: World, { dossier, montant: whole }: Debt, id: string, le: Day, montant: number, last = true): Happening {
  return {
    id: `caf:${dossier}:${id}`,
    le,
    faits: [
      decide(dossier, 'acceptee', 'indu-verse', { montant }),
      ...(last ? [tell(world, 'indu-solde', dossier, { montant: whole })] : []),
    ],
  };
}
