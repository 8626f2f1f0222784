import { monthInWords } from '#engine/journal/day.ts';
import { decisionsOf } from '#engine/journal/decisions.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import type { Lesson } from '#engine/portal/lesson.ts';
import { euros, roundToCents } from '#engine/words/money.ts';
import { ofName } from '#engine/words/say.ts';
import type { Declaration } from '#portals/pole-emploi/dossier/declarations/declaration.ts';
import { declarationIn } from '#portals/pole-emploi/dossier/declarations/read-declaration.ts';
import { trueMonth } from '#portals/pole-emploi/dossier/declarations/true-month.ts';
import { declaredMonth } from '#portals/pole-emploi/dossier/declarations/versions.ts';
import { REASONS } from '#portals/pole-emploi/dossier/dettes/reasons.ts';
import { startDay } from '#portals/pole-emploi/dossier/file.ts';
import { type DeclarationWindow, windowsOf } from '#portals/pole-emploi/dossier/months.ts';
import { isClaimed } from '#portals/pole-emploi/rules/overpayment.ts';
import type { Month } from '#schema/day.ts';
import { avoided } from './avoided.ts';
import { careful, isRight } from './compare.ts';
import { gapInWords, gapOf, paidFor } from './gap.ts';
import { looksLikeTwo } from './problems.ts';
import { forgotten, reasonOf } from './reasons.ts';

const FACTS = 'Dossier de faits Pôle emploi, § 5';

/** What each mistake of a declaration cost or would have cost, and when (facts § 5, rows 1 to 8 and 11). */
export const lessons = (world: World): Lesson[] =>
  windowsOf(world).flatMap((window) => {
    const declared = declaredMonth(world, window.mois);
    if (!declared) return missed(world, window);
    return [
      ...wrong(world, declared),
      ...lost(world, declared),
      ...mixed(declared),
      ...corrected(world, window, declared),
      ...left(world, declared),
      ...avoided(world, declared),
    ];
  });

const ofMonth = (mois: Month): string => ofName(monthInWords(mois));

function wrong(world: World, declared: Declaration): Lesson[] {
  const { mois } = declared;
  if (!declared.maintien || isRight(world, declared)) return [];
  const real = trueMonth(world, mois);
  const gap = gapOf(world, declared, { ...declared, activites: real.activites, absences: real.absences });
  const came = eventsOf(world, 'decide').some(
    ({ motif, donnees }) => donnees?.mois === mois && ['trop-percu', 'rappel', 'ecart-sans-suite'].includes(motif),
  );
  const small = gap > 0 && !isClaimed(gap);
  const result =
    gap === 0
      ? 'Cette fois, le nombre de jours payés ne change pas.'
      : `Cela fait ${gapInWords(gap)}.${small ? ' En dessous de 77 €, ce n’est pas réclamé (règle de 2020).' : ''}`;
  return [
    {
      id: `ecart:actualisation:${mois}`,
      mois,
      titre: `Ce qui était déclaré pour ${monthInWords(mois)} n’était pas ce que disent les papiers`,
      explication: `${REASONS[reasonOf(world, declared)]} ${result}`,
      montant: gap,
      etat: came ? 'arrive' : gap === 0 || small ? 'evite' : 'a-venir',
      quand: came ? 'C’est arrivé pendant l’exercice.' : 'Un à deux mois plus tard, quand les employeurs ont tout transmis.',
      source: `${FACTS} lignes 4, 5, 6, 8 et 11`,
    },
  ];
}

function lost(world: World, declared: Declaration): Lesson[] {
  const { mois } = declared;
  const found = decisionsOf(world, 'periode-perdue').some(({ donnees }) => donnees?.mois === mois);
  return forgotten(world, declared).map(({ id, employeur, heures }) => ({
    id: `perdu:${mois}:${id}`,
    mois,
    titre: 'Un contrat n’a pas été déclaré',
    explication: `${employeur}, ${heures} heures : ce travail ne compte pas pour ouvrir de nouveaux droits.`,
    etat: found ? ('arrive' as const) : ('a-venir' as const),
    quand: 'Quand l’employeur l’a transmis, un à deux mois plus tard.',
    source: `${FACTS} ligne 6`,
  }));
}

/** Two employers in one line: the sum may be right, the comparison cannot be made. */
function mixed({ mois, activites }: Declaration): Lesson[] {
  const line = activites.find(({ employeur = '' }) => looksLikeTwo(employeur));
  if (!line) return [];
  return [
    {
      id: `deux-en-une:${mois}`,
      mois,
      titre: 'Deux employeurs sur une seule ligne',
      explication: `« ${line.employeur} » : chaque employeur transmet sa paie à part, et rien ne correspond. Des bulletins sont demandés.`,
      etat: 'arrive',
      source: `${FACTS} ligne 7`,
    },
  ];
}

/** A mistake that the person saw herself: what it would have cost. */
function corrected(world: World, { mois, envoi }: DeclarationWindow, declared: Declaration): Lesson[] {
  const first = envoi && declarationIn(envoi.donnees, mois, world);
  if (!first || isRight(world, first) || !isRight(world, declared)) return [];
  const gap = gapOf(world, first, declared);
  return [
    {
      id: `corrige:${mois}`,
      mois,
      titre: 'Vous avez corrigé votre erreur vous-même',
      explication: `Sans correction, cela aurait fait ${gap === 0 ? 'une lettre, et des questions' : gapInWords(gap)}. Prévenir tôt évite la dette.`,
      montant: gap,
      etat: 'evite',
      source: 'Dossier de faits Pôle emploi, § 2b (correction par un conseiller)',
    },
  ];
}

function left(world: World, { mois, maintien }: Declaration): Lesson[] {
  if (maintien) return [];
  const ended = eventsOf(world, 'decide').some(
    ({ motif, donnees }) => motif === 'cessation' && donnees?.mois === mois && donnees.raison === 'demande',
  );
  const next = paidFor(world, careful(world, mois));
  return [
    {
      id: `non:${mois}`,
      mois,
      titre: 'Vous avez répondu « non » à la question sur l’inscription',
      explication: `« Non » à toutes les questions met fin à l’inscription : la dernière demande si vous cherchez toujours un emploi. Chaque mois ainsi perdu vaut environ ${euros(next)}.`,
      montant: roundToCents(-next),
      etat: ended ? 'arrive' : 'a-venir',
      quand: 'Le lendemain, ou au jour que vous avez donné.',
      source: `${FACTS} ligne 2`,
    },
  ];
}

/** No declaration, and the closing day is over: nothing is paid for the month, and the registration has ended. */
function missed(world: World, { mois, fermeLe }: DeclarationWindow): Lesson[] {
  if (world.today <= fermeLe || fermeLe < startDay(world)) return [];
  const montant = roundToCents(-paidFor(world, careful(world, mois)));
  return [
    {
      id: `oubli:${mois}`,
      mois,
      titre: `L’actualisation ${ofMonth(mois)} n’est pas faite`,
      explication: `Rien n’est payé pour ce mois${montant === 0 ? '' : ` : ${euros(-montant)} de moins`}. L’inscription s’arrête toute seule le lendemain de la fermeture. Ce n’est pas une sanction : on peut se réinscrire tout de suite.`,
      montant,
      etat: 'arrive',
      source: `${FACTS} lignes 1 et 3`,
    },
  ];
}
