import { monthInWords } from '#engine/journal/day.ts';
import { decisionsOf } from '#engine/journal/decisions.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import type { Lesson } from '#engine/portal/lesson.ts';
import { euros, roundToCents } from '#engine/words/money.ts';
import { ofName } from '#engine/words/say.ts';
import { comparedOn, turnoverKnownOn } from '#portals/pole-emploi/dossier/declarations/dates.ts';
import type { Declaration } from '#portals/pole-emploi/dossier/declarations/declaration.ts';
import { declarationIn } from '#portals/pole-emploi/dossier/declarations/read-declaration.ts';
import { trueMonth } from '#portals/pole-emploi/dossier/declarations/true-month.ts';
import { declaredMonth } from '#portals/pole-emploi/dossier/declarations/versions.ts';
import { REASONS } from '#portals/pole-emploi/dossier/dettes/reasons.ts';
import { fileOf, startDay } from '#portals/pole-emploi/dossier/file.ts';
import { type DeclarationWindow, dossierOf, windowsOf } from '#portals/pole-emploi/dossier/months.ts';
import { isClaimed } from '#portals/pole-emploi/rules/overpayment.ts';
import { lapsesOn } from '#portals/pole-emploi/rules/window.ts';
import type { Day, Month } from '#schema/day.ts';
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
      ...mixed(world, declared),
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
  const found = eventsOf(world, 'decide').find(
    ({ motif, donnees }) => donnees?.mois === mois && ['trop-percu', 'rappel', 'ecart-sans-suite'].includes(motif),
  );
  const small = gap > 0 && !isClaimed(gap);
  const result =
    gap === 0
      ? 'Cette fois, le nombre de jours payés ne change pas.'
      : `Cela fait ${gapInWords(gap)}.${small ? ' En dessous de 77 €, ce n’est pas réclamé (règle de 2020).' : ''}`;
  // What changes no payment is seen by nobody; what is found has its letter, even when nothing is claimed.
  const seen =
    gap === 0
      ? { etat: 'arrive' as const }
      : {
          etat: found ? ('arrive' as const) : ('a-venir' as const),
          le: found?.le ?? knownOn(world, mois),
          quand: 'France Travail compare avec ce que les employeurs et l’Assurance maladie ont transmis.',
        };
  return [
    {
      id: `ecart:actualisation:${mois}`,
      mois,
      dossier: dossierOf(mois),
      titre: `Ce qui était déclaré pour ${monthInWords(mois)} n’était pas ce que disent les papiers`,
      explication: `${REASONS[reasonOf(world, declared)]} ${result}`,
      montant: gap,
      ...seen,
      source: `${FACTS} lignes 4, 5, 6, 8 et 11`,
    },
  ];
}

/** The day when others have told what they know of a month: the turnover of somebody self-employed is known later. */
const knownOn = (world: World, mois: Month): Day =>
  turnoverKnownOn(mois, fileOf(world.compte).activiteIndependante) ?? comparedOn(mois);

function lost(world: World, declared: Declaration): Lesson[] {
  const { mois } = declared;
  const found = decisionsOf(world, 'periode-perdue').find(({ donnees }) => donnees?.mois === mois);
  return forgotten(world, declared).map(({ id, employeur, heures }) => ({
    id: `perdu:${mois}:${id}`,
    mois,
    titre: 'Un contrat n’a pas été déclaré',
    explication: `${employeur}, ${heures} heures : ce travail ne compte pas pour ouvrir de nouveaux droits.`,
    etat: found ? ('arrive' as const) : ('a-venir' as const),
    le: found?.le ?? comparedOn(mois),
    quand: 'Quand l’employeur l’a transmis.',
    source: `${FACTS} ligne 6`,
  }));
}

/** Two employers in one line: the sum may be right, the comparison cannot be made. */
function mixed(world: World, { mois, activites }: Declaration): Lesson[] {
  const line = activites.find(({ employeur = '' }) => looksLikeTwo(employeur));
  if (!line) return [];
  const asked = eventsOf(world, 'recu').find(({ modele, donnees }) => modele === 'lignes-a-separer' && donnees?.mois === mois);
  return [
    {
      id: `deux-en-une:${mois}`,
      mois,
      titre: 'Deux employeurs sur une seule ligne',
      explication: `« ${line.employeur} » : chaque employeur transmet sa paie à part, et rien ne correspond. Des bulletins sont demandés.`,
      etat: asked ? 'arrive' : 'a-venir',
      le: asked?.le ?? comparedOn(mois),
      source: `${FACTS} ligne 7`,
    },
  ];
}

/** A mistake that the person saw herself: what it would have cost. */
function corrected(world: World, { mois, envoi }: DeclarationWindow, declared: Declaration): Lesson[] {
  const first = envoi && declarationIn(envoi.donnees, mois, world);
  if (!first || isRight(world, first) || !isRight(world, declared)) return [];
  const gap = gapOf(world, first, declared);
  const stayed = first.maintien ? '' : ' et l’inscription se serait arrêtée';
  return [
    {
      id: `corrige:${mois}`,
      mois,
      titre: 'Vous avez corrigé votre erreur vous-même',
      explication: `Sans correction, cela aurait fait ${gap === 0 ? 'une lettre, et des questions' : gapInWords(gap)}${stayed}. Prévenir tôt évite la dette.`,
      montant: gap,
      etat: 'evite',
      source: 'Dossier de faits Pôle emploi, § 2b (correction par un conseiller)',
    },
  ];
}

function left(world: World, { mois, maintien, ...declared }: Declaration): Lesson[] {
  if (maintien) return [];
  const ended = eventsOf(world, 'decide').find(
    ({ motif, donnees }) => motif === 'cessation' && donnees?.mois === mois && donnees.raison === 'demande',
  );
  // What the month would have paid to somebody who stayed on the list.
  const stayed = ended ? { ...world, events: world.events.filter((event) => event !== ended) } : world;
  const monthly = paidFor(stayed, careful(world, mois));
  const lost = roundToCents(paidFor(world, { mois, maintien, ...declared }) - monthly);
  const words = [
    ...(lost < 0 ? [`Pour ${monthInWords(mois)}, cela fait ${euros(-lost)} de moins.`] : []),
    ...(monthly > 0 ? [`Ensuite, chaque mois sans inscription vaut environ ${euros(monthly)}.`] : []),
  ];
  return [
    {
      id: `non:${mois}`,
      mois,
      dossier: dossierOf(mois),
      titre: 'Vous avez répondu « non » à la question sur l’inscription',
      explication:
        `« Non » à la dernière question met fin à l’inscription : elle demande si vous cherchez toujours un emploi. ${words.join(' ')}`.trim(),
      ...(lost < 0 ? { montant: lost } : {}),
      etat: ended ? 'arrive' : 'a-venir',
      ...(ended ? { le: ended.le } : {}),
      quand: ended ? 'Une lettre le dit.' : 'Le lendemain, ou au jour que vous avez donné.',
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
      le: lapsesOn(mois),
      quand: 'L’inscription s’arrête ce jour-là.',
      source: `${FACTS} lignes 1 et 3`,
    },
  ];
}
