import { addDays } from '#engine/journal/day.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import { type Day, inOrder } from '#schema/day.ts';
import { type Right, rightOf } from './allowance.ts';
import { isModifiable } from './declarations/modifiable.ts';
import { isRegistered, PORTAL, registrationOf } from './file.ts';
import { currentWindow, type DeclarationWindow, isExempt, isStarted, nextWindow } from './months.ts';
import { type Appointment, appointmentsOf } from './rendez-vous/appointments.ts';

/*
 * What the pages of the space read. Each is a pure reading of the world: nothing here decides.
 */
/** The declaration of the moment in one word, and the next one to open. */
export interface DeclarationState {
  etat: 'ouverte' | 'commencee' | 'faite' | 'modifiable' | 'fermee' | 'a-venir' | 'pas-demandee' | 'pas-inscrit';
  fenetre: DeclarationWindow | undefined;
  prochaine: DeclarationWindow | undefined;
}

/** The block « actualisation » of the dashboard (pole-emploi.md §1.3). */
export function declarationState(world: World): DeclarationState {
  const fenetre = currentWindow(world);
  const prochaine = nextWindow(world);
  const state = (etat: DeclarationState['etat']): DeclarationState => ({ etat, fenetre, prochaine });
  const running = fenetre !== undefined && world.today >= fenetre.ouvreLe && world.today <= fenetre.fermeLe;
  if (running && fenetre.etat === 'faite') return state(isModifiable(world, fenetre) ? 'modifiable' : 'faite');
  if (!isRegistered(world)) return state('pas-inscrit');
  if (isExempt(world)) return state('pas-demandee');
  if (!fenetre) return state('pas-demandee');
  if (running) return state(isStarted(world, fenetre) ? 'commencee' : 'ouverte');
  return state(fenetre.etat === 'a-venir' ? 'a-venir' : 'fermee');
}

/** The day on which the right would end if every day were paid from today on: an estimate, since days not paid push it later. */
export const endOfRight = ({ restants, premierJour }: Right, today: Day): Day =>
  addDays(today > premierJour ? today : premierJour, Math.max(0, restants - 1));

/** The appointments of which the person was told, the next one first, then those that are over. */
export function appointments(world: World): Appointment[] {
  const all = appointmentsOf(world);
  const coming = all.filter((one) => isComing(one, world.today)).sort((a, b) => inOrder(a.le, b.le));
  const over = all.filter((one) => !isComing(one, world.today)).sort((a, b) => inOrder(b.le, a.le));
  return [...coming, ...over];
}

const OFF = new Set<Appointment['etat']>(['deplace', 'excuse', 'fait', 'manque', 'annule']);
/** Is one waited for at this appointment, today or later? */
export const isComing = ({ etat, le }: Appointment, today: Day): boolean => le >= today && !OFF.has(etat);

/** One step of the card « situation » of the old dashboard. */
export interface SituationStep {
  titre: string;
  fait: boolean;
  detail: string;
}

/** The numbered steps of the card « situation » (2019 to 2023). Their list is composed: only the card was seen. */
export function situationSteps(world: World): SituationStep[] {
  const registration = registrationOf(world);
  const right = rightOf(world);
  const { etat } = declarationState(world);
  const declared = etat === 'faite' || etat === 'modifiable' || etat === 'a-venir';
  const registered = registration.etat === 'inscrit';
  return [
    {
      titre: 'Mon inscription',
      fait: registered,
      detail: registered ? 'Votre nom est sur la liste.' : 'Votre nom n’est pas sur la liste.',
    },
    {
      titre: 'Mon allocation',
      fait: right !== undefined,
      detail: right ? `Il reste ${right.restants} jours.` : 'Aucun droit n’est ouvert.',
    },
    {
      titre: 'Mon actualisation',
      fait: declared,
      detail: declared ? 'Rien à faire aujourd’hui.' : 'Voir le bloc «\u00a0Actualisation\u00a0».',
    },
  ];
}

/** What this administration has paid, the most recent first. */
export const payments = (world: World) =>
  eventsOf(world, 'paye')
    .filter(({ de }) => de === PORTAL)
    .reverse();
