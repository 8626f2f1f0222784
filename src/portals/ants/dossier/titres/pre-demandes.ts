import { addMonthsToDay } from '#engine/journal/day.ts';
import { decisionsOf } from '#engine/journal/decisions.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import { PRE_DEMANDE_MONTHS } from '#portals/ants/rules/titles.ts';
import type { Day } from '#schema/day.ts';
import type { Donnees } from '#schema/evenement.ts';

/** A pré-demande that was validated. Euros. */
export interface PreDemande {
  dossier: string;
  numero: string;
  titre: 'cni' | 'passeport' | 'les-deux';
  motif: string;
  pour: string;
  montant: number;
  /** The supplier confirmed the address: no proof is asked at the counter. */
  domicileVerifie: boolean;
  le: Day;
  /** The last day on which its number is taken. */
  jusquau: Day;
  /** A counter took the file: the number is used up (« consumed »). */
  servie: boolean;
  donnees: Donnees;
}

/** Every pré-demande, oldest first. */
export function preDemandesOf(world: Pick<World, 'events'>): PreDemande[] {
  const bookings = decisionsOf(world, 'rdv-mairie-pris');
  const taken = new Set(decisionsOf(world, 'guichet-pris').map(({ dossier }) => dossier));
  const used = new Set(bookings.filter(({ dossier }) => taken.has(dossier)).map(({ donnees }) => donnees?.numero));
  return decisionsOf(world, 'pre-demande-validee').flatMap(({ dossier, donnees, le }) => {
    const sent = eventsOf(world, 'envoye').findLast((event) => event.dossier === dossier);
    if (!donnees || !sent) return [];
    return [
      {
        dossier,
        ...donnees,
        le,
        jusquau: addMonthsToDay(le, PRE_DEMANDE_MONTHS),
        servie: used.has(donnees.numero),
        donnees: sent.donnees,
      },
    ];
  });
}

/** The pré-demande of that number. */
export const preDemandeOf = (world: Pick<World, 'events'>, numero: string): PreDemande | undefined =>
  preDemandesOf(world).find((one) => one.numero === numero);

/** The last one whose number would be taken today. */
export const usablePreDemande = (world: Pick<World, 'events' | 'today'>): PreDemande | undefined =>
  preDemandesOf(world).findLast(({ servie, jusquau }) => !servie && jusquau >= world.today);
