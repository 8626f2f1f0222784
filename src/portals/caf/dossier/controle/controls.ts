import { decisionsOf } from '#engine/journal/decisions.ts';
import { addWorkingDays } from '#engine/journal/holidays.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import { dayIn, textIn } from '#engine/portal/letter-data.ts';
import type { Day } from '#schema/day.ts';

/** The démarche by which one answers a control. */
export const CONTROLE = 'controle-caf';
/** The letter that announces a visit; a trainer writes it in the past of an account. */
export const ANNOUNCED = 'controle-annonce';

/** What one may do about a control (caf.md §3.4 and §3.6). */
export const GESTURES = {
  confirmer: 'Confirmer la visite',
  deplacer: 'Demander un autre jour',
  explication: 'Demander ce que la machine a regardé',
  acces: 'Demander à voir mon dossier',
  erreur: 'Signaler moi-même une erreur',
} as const;
export type Gesture = keyof typeof GESTURES;
export const isGesture = (text: string): text is Gesture => Object.hasOwn(GESTURES, text);

/** A visit that was announced, and where it stands. */
export interface Control {
  message: string;
  le: Day;
  visite: Day;
  heure: string;
  /** She said that she will be there. */
  confirmee: boolean;
  /** Somebody will be with her. */
  accompagnee: boolean;
  /** The day when it took place, or should have. */
  passee: Day | undefined;
}

/** The control of the story: the last one announced. */
export function controlOf(world: Pick<World, 'events' | 'today'>): Control | undefined {
  const announced = eventsOf(world, 'recu').findLast(
    ({ modele, canal, de }) => de === 'caf' && modele === ANNOUNCED && canal === 'espace',
  );
  if (announced === undefined) return undefined;
  const { message, le, donnees } = announced;
  const answers = decisionsOf(world, 'controle-repondu').filter((one) => one.le >= le);
  const moved = answers.findLast(({ donnees: said }) => said?.choix === 'deplacer')?.donnees?.jour;
  const visite = (moved as Day | undefined) ?? dayIn(donnees, 'visite');
  const seen = answers.findLast(({ donnees: said }) => said?.choix === 'confirmer' || said?.choix === 'deplacer')?.donnees;
  return {
    ...{ message, le, visite, heure: textIn(donnees, 'heure') },
    confirmee: seen !== undefined,
    accompagnee: seen?.accompagne === true,
    passee: visite <= world.today ? visite : undefined,
  };
}

/** Was this already asked? What was asked once is not asked again. */
export const askedBefore = (world: Pick<World, 'events'>, gesture: Gesture): boolean =>
  decisionsOf(world, 'controle-repondu').some(({ donnees }) => donnees?.choix === gesture);

/** Other days for the visit: after the one that was announced (choice of the simulator). */
export const otherDays = ({ visite }: Pick<Control, 'visite'>): Day[] => [2, 4, 7].map((count) => addWorkingDays(visite, count));
