import { addDays, addMonthsToDay, dayInWords } from '#engine/journal/day.ts';
import type { World } from '#engine/journal/world.ts';
import type { Lesson } from '#engine/portal/lesson.ts';
import type { Debt } from '#portals/pole-emploi/dossier/dettes/debt.ts';
import { debtsOf, decisionOn } from '#portals/pole-emploi/dossier/dettes/debts.ts';
import type { Day } from '#schema/day.ts';
import { CHOSEN } from './ways.ts';

const SOURCE = 'Dossier de faits Pôle emploi, § 2h et § 5 ligne 27';

type Told = Pick<Lesson, 'titre' | 'explication' | 'etat' | 'quand' | 'le'>;

/** What answering a letter of overpayment avoids, and what silence costs (§5 row 27). The amount itself is told where it was born. */
export const lessons = (world: World): Lesson[] =>
  debtsOf(world).flatMap((debt) => {
    const lesson = (id: string, told: Told): Lesson => ({
      id: `${id}:${debt.id}`,
      source: SOURCE,
      ...(debt.mois ? { mois: debt.mois } : {}),
      ...told,
    });
    const silent = decisionOn(world, debt, 'contestation-refusee')?.donnees?.silence === true;
    return [lesson('trop-percu', standing(world, debt)), ...(silent ? [lesson('trop-percu-silence', SILENCE)] : [])];
  });

const SILENCE: Told = {
  titre: 'Deux mois sans réponse : c’est un refus',
  explication: 'Aucune lettre ne le dit. Notez la date d’envoi : deux mois après, on peut saisir le médiateur.',
  etat: 'arrive',
};

const FORCED: Readonly<Partial<Record<Debt['etat'], (debt: Debt) => Told>>> = {
  'a-repondre': ({ depuis, miseEnDemeureLe }) => {
    const le = addMonthsToDay(depuis, 1);
    return {
      titre: 'Une lettre de trop-perçu attend votre réponse',
      explication:
        'Payer en plusieurs fois, demander l’effacement ou contester : toute réponse arrête les rappels. Le silence coûte le plus cher.',
      etat: 'a-venir',
      le,
      quand: miseEnDemeureLe === undefined ? 'Une mise en demeure.' : 'Une contrainte.',
    };
  },
  'mise-en-demeure': ({ depuis }) => ({
    titre: 'Un mois sans réponse : la mise en demeure',
    explication: 'Il est encore temps de répondre, de payer peu à la fois, ou de demander l’effacement.',
    etat: 'arrive',
    le: depuis,
    quand: `Ensuite, une contrainte, le ${dayInWords(addMonthsToDay(depuis, CHOSEN.contrainte))}.`,
  }),
  contrainte: ({ opposerAvant, depuis }) => ({
    titre: 'Les lettres sont restées fermées : la contrainte',
    explication:
      'Quinze jours pour faire opposition devant le tribunal écrit sur la lettre. Payer en plusieurs fois reste possible.',
    etat: 'arrive',
    le: depuis,
    quand: `Le ${dayInWords(addDays(opposerAvant ?? depuis, 1))}, elle vaudra un jugement.`,
  }),
  executoire: ({ depuis }) => ({
    titre: 'La contrainte vaut un jugement',
    explication:
      'Un commissaire de justice peut demander la somme et des frais. Une réponse à la première lettre aurait tout évité.',
    etat: 'arrive',
    le: depuis,
  }),
};

function standing(world: World, debt: Debt): Told {
  const forced = FORCED[debt.etat];
  if (forced) return forced(debt);
  const { miseEnDemeureLe } = debt;
  const forcedLe = decisionOn(world, debt, 'contrainte')?.le as Day | undefined;
  if (miseEnDemeureLe === undefined && forcedLe === undefined)
    return {
      titre: 'Vous avez répondu à la lettre de trop-perçu',
      explication: 'Votre réponse a arrêté les rappels : ni mise en demeure, ni contrainte.',
      etat: 'evite',
    };
  const came = [
    ...(miseEnDemeureLe ? [`une mise en demeure le ${dayInWords(miseEnDemeureLe)}`] : []),
    ...(forcedLe ? [`une contrainte le ${dayInWords(forcedLe)}`] : []),
  ];
  return {
    titre: 'La réponse à la lettre de trop-perçu est venue tard',
    explication: `Avant elle sont venues : ${came.join(', ')}. Même tardive, votre réponse a arrêté la suite.`,
    etat: 'arrive',
    ...((forcedLe ?? miseEnDemeureLe) ? { le: (miseEnDemeureLe ?? forcedLe) as Day } : {}),
  };
}
