import { answersOf } from '#engine/answers/answers.ts';
import { journey } from '#engine/flow/journey.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import type { Part } from '#engine/portal/part.ts';
import { walkedAlone } from '#engine/portal/walked-alone.ts';
import type { Declaration } from '#portals/pole-emploi/dossier/declarations/declaration.ts';
import { trueMonth } from '#portals/pole-emploi/dossier/declarations/true-month.ts';
import { declaredMonth, lastComputation } from '#portals/pole-emploi/dossier/declarations/versions.ts';
import { PORTAL, registrationOf } from '#portals/pole-emploi/dossier/file.ts';
import { currentWindow, type DeclarationWindow, firstDeclared, windowOf } from '#portals/pole-emploi/dossier/months.ts';
import type { Month } from '#schema/day.ts';
import { filling } from './fields/filling.ts';
import { actualisation } from './flow.ts';
import { isLeaveRight, isRight, isWorkRight } from './mistakes/compare.ts';
import { looksLikeTwo } from './mistakes/problems.ts';
import { formIn, screens } from './screens.ts';

type Params = Readonly<Record<string, unknown>>;

/** The declaration that a check looks at: the story's first one, unless a month is named. */
function target({ mois }: Params, world: World): DeclarationWindow {
  if (typeof mois === 'string') return windowOf(world, mois as Month);
  const first = windowOf(world, firstDeclared(world));
  const now = currentWindow(world);
  return first.envoi || !now ? first : now;
}

// Before sending, what would be sent is looked at; after it, only what was.
function declarationNow(world: World, { dossier, mois, envoi }: DeclarationWindow): Declaration | undefined {
  if (envoi) return declaredMonth(world, mois);
  const answers = answersOf(world, dossier);
  return answers.size === 0 ? undefined : filling({ world, dossier, answers }, formIn(world.edition)).declaration;
}

const alone = walkedAlone(actualisation, screens);
const isComplete = (world: World, { dossier, envoi }: DeclarationWindow): boolean =>
  envoi !== undefined ||
  journey(alone, actualisation, dossier, world).manque.every(({ field }) => field.fait === 'reponsesConfirmees');

// A line asks many things, and the totals are right before all of them are answered.
const WORK = /^(?:(?:travail|heures|brut|revenus)Mois|autreActivite|ligneConnue|\w+Ligne)$/;
const LEAVE = /^(?:absence(?:Sante|Debut|Fin)|arret(?:Maladie|Debut|Fin))$/;

/** Is this part of the form answered, and what was answered right? */
function partIsRight(
  params: Params,
  world: World,
  facts: RegExp,
  isPartRight: (world: World, declared: Declaration) => boolean,
): boolean {
  const window = target(params, world);
  const declared = declarationNow(world, window);
  const answered =
    window.envoi !== undefined ||
    journey(alone, actualisation, window.dossier, world).manque.every(({ field }) => !facts.test(field.fait));
  return declared !== undefined && answered && isPartRight(world, declared);
}

/** One line for each contract: in the former presentation there are no lines, and a right total is enough. */
function areSeparate(world: World, declared: Declaration): boolean {
  if (declared.activites.some(({ id }) => id === 'mois')) return isRight(world, declared);
  const real = trueMonth(world, declared.mois).activites.length;
  return declared.activites.length === real && !declared.activites.some(({ employeur = '' }) => looksLikeTwo(employeur));
}

const decided = (world: World, motif: string) => eventsOf(world, 'decide').filter((event) => event.motif === motif);
const storyEvents = (world: World) =>
  world.events.slice(
    Math.max(
      0,
      world.events.findIndex(({ type }) => type === 'commence'),
    ),
  );

/** Checks written in TypeScript and named in YAML. Each says in French what it looks at: the trainers' guide lists them. */
export const checks: NonNullable<Part['checks']> = {
  'actualisation-faite': {
    quoi: 'L’actualisation est validée (mois: "2026-10" pour un mois précis).',
    test: (params, world) => target(params, world).envoi !== undefined,
  },
  'actualisation-a-temps': {
    quoi: 'L’actualisation est validée avant la fermeture, le 15 à minuit (mois: "2026-10" pour un mois précis).',
    test: (params, world) => {
      const { envoi, fermeLe } = target(params, world);
      return envoi !== undefined && envoi.le <= fermeLe;
    },
  },
  'actualisation-juste': {
    quoi: 'Les réponses sont celles des papiers, à une heure et un euro près, et la personne reste inscrite. Tout est rempli.',
    test: (params, world) => {
      const window = target(params, world);
      const declared = declarationNow(world, window);
      return declared !== undefined && isComplete(world, window) && isRight(world, declared);
    },
  },
  'travail-juste': {
    quoi: 'Le travail déclaré est celui des papiers, à une heure et un euro près. Le reste peut encore manquer (mois: "2026-10" pour un mois précis).',
    test: (params, world) => partIsRight(params, world, WORK, isWorkRight),
  },
  'arret-juste': {
    quoi: 'L’arrêt maladie déclaré est celui de l’avis d’arrêt. Le reste peut encore manquer (mois: "2026-10" pour un mois précis).',
    test: (params, world) => partIsRight(params, world, LEAVE, isLeaveRight),
  },
  'tout-rempli': {
    quoi: 'Toutes les réponses de l’actualisation sont données, il ne reste qu’à relire et valider.',
    test: (params, world) => isComplete(world, target(params, world)),
  },
  'employeurs-separes': {
    quoi: 'Chaque contrat a sa ligne. Dans l’ancienne présentation, sans lignes : le total est juste.',
    test: (params, world) => partIsRight(params, world, WORK, areSeparate),
  },
  'toujours-inscrit': {
    quoi: 'La personne est inscrite sur la liste.',
    test: (_params, world) => registrationOf(world).etat === 'inscrit',
  },
  'inscription-perdue': {
    quoi: 'L’inscription s’est arrêtée pendant l’histoire (cessation).',
    test: (_params, world) => decided(world, 'cessation').length > 0 && registrationOf(world).etat !== 'inscrit',
  },
  'paiement-recu': {
    quoi: 'Un paiement de plus de 0 € est arrivé pendant l’histoire (mois: "2026-10" pour un mois précis).',
    test: ({ mois }, world) =>
      storyEvents(world).some(
        (event) =>
          event.type === 'paye' && event.de === PORTAL && event.montant > 0 && (mois === undefined || event.mois === mois),
      ),
  },
  'jours-payes': {
    quoi: 'Le calcul du mois donné (mois: "2026-10") paie ce nombre de jours (jours: 18).',
    test: ({ mois, jours }, world) =>
      typeof mois === 'string' && lastComputation(world, mois as Month)?.donnees?.jours === jours && jours !== undefined,
  },
  'montant-calcule': {
    quoi: 'Le calcul du mois donné (mois: "2026-10") donne ce montant net, au centime (montant: 698.22).',
    test: ({ mois, montant }, world) =>
      typeof mois === 'string' &&
      typeof montant === 'number' &&
      Math.abs(Number(lastComputation(world, mois as Month)?.donnees?.net ?? Number.NaN) - montant) < 0.005,
  },
  'trop-percu': {
    quoi: 'Un trop-perçu est notifié (raison: net-au-lieu-du-brut, mois-paye, contrat-oublie, arret-non-declare… pour préciser).',
    test: ({ raison }, world) =>
      decided(world, 'trop-percu').some(({ donnees }) => raison === undefined || donnees?.raison === raison),
  },
  'pas-de-trop-percu': {
    quoi: 'L’actualisation est validée et aucun trop-perçu n’est notifié.',
    test: (params, world) => target(params, world).envoi !== undefined && decided(world, 'trop-percu').length === 0,
  },
  complement: {
    quoi: 'Un complément d’allocation est dû après comparaison ou correction (mois: "2026-10" pour un mois précis).',
    test: ({ mois }, world) => decided(world, 'rappel').some(({ donnees }) => mois === undefined || donnees?.mois === mois),
  },
  'travail-perdu': {
    quoi: 'Un contrat non déclaré a été trouvé : il ne compte pas pour de nouveaux droits.',
    test: (_params, world) => decided(world, 'periode-perdue').length > 0,
  },
  'correction-faite': {
    quoi: 'Un conseiller a corrigé une actualisation déjà validée.',
    test: (_params, world) => decided(world, 'correction').some(({ issue }) => issue === 'acceptee'),
  },
};
