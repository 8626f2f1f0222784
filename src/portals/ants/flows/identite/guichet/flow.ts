import type { FlowContext } from '#engine/flow/flow.ts';
import { flowOf, type Truths } from '#engine/flow/flow-of.ts';
import { textAnswer } from '#engine/flow/payload.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import { billsOf } from '#portals/ants/dossier/papers.ts';
import { whyNoCounterProof } from '#portals/ants/dossier/titres/address-proof.ts';
import { type Booking, nextBooking } from '#portals/ants/dossier/titres/bookings.ts';
import { paperPhotos, whyNoPhoto } from '#portals/ants/dossier/titres/photos.ts';
import { type PreDemande, preDemandeOf } from '#portals/ants/dossier/titres/pre-demandes.ts';
import { goodStamp } from '#portals/ants/dossier/titres/stamps.ts';
import type { Donnees } from '#schema/evenement.ts';
import { type Fact, facts, NOTHING } from './facts.ts';
import { oldTitle, stampId, theftDeclared } from './held.ts';

export const GUICHET = 'guichet';

/** The dossier of what is taken along to an appointment. */
export const guichetOf = (booking: Pick<Booking, 'dossier'>): string => `${GUICHET}:${booking.dossier.split(':')[1]}`;

/** What was prepared for an appointment; undefined when nothing was. */
export const broughtTo = (booking: Pick<Booking, 'dossier'>, world: Pick<World, 'events'>): Donnees | undefined =>
  eventsOf(world, 'envoye').findLast(({ dossier }) => dossier === guichetOf(booking))?.donnees;

/** The appointment to prepare, with its pré-demande. */
export function toPrepare(world: Pick<World, 'events' | 'today'>): { booking: Booking; own: PreDemande } | undefined {
  const booking = nextBooking(world);
  const own = booking && preDemandeOf(world, booking.numero);
  return booking && own ? { booking, own } : undefined;
}

/** What one takes along: it stands for the counter, where nothing is typed (a choice of the simulator). */
export const guichet = flowOf<Fact>({
  id: GUICHET,
  titre: 'Ce que vous emportez au rendez-vous',
  facts,
  open: (world) => {
    const next = toPrepare(world);
    return next && guichetOf(next.booking);
  },
  truths,
  onPaper: { emporteRecap: {}, emporteTitre: {}, emportePhoto: {}, emporteDomicile: {} },
});

// A photo or a bill that the counter takes is right, even when another would do.
function truths(context: FlowContext): Truths<Fact> {
  const { world } = context;
  const next = toPrepare(world);
  if (!next) return {};
  const { booking, own } = next;
  const stamp = goodStamp(world, own.montant, booking.le);
  const chosen = (fait: Fact, isGood: (id: string) => boolean, among: readonly { id: string }[]): string => {
    const said = textAnswer(context, fait);
    return said !== '' && isGood(said) ? said : (among.find(({ id }) => isGood(id))?.id ?? NOTHING);
  };
  return {
    emporteRecap: 'oui',
    emporteTitre: oldTitle(own) ?? NOTHING,
    emportePhoto: chosen('emportePhoto', (id) => whyNoPhoto(world, id, booking.le) === undefined, paperPhotos(world)),
    emporteDomicile: chosen('emporteDomicile', (id) => whyNoCounterProof(world, id, booking.le) === undefined, billsOf(world)),
    emporteTimbre: stamp ? stampId(stamp.numero) : NOTHING,
    emporteVol: theftDeclared(world) ? 'oui' : 'non',
    emporteEnfant: 'oui',
  };
}
