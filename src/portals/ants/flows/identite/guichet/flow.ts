import type { FlowContext } from '#engine/flow/flow.ts';
import { flowOf, type Truths } from '#engine/flow/flow-of.ts';
import type { World } from '#engine/journal/world.ts';
import { billsOf } from '#portals/ants/dossier/papers.ts';
import { whyNoCounterProof } from '#portals/ants/dossier/titres/address-proof.ts';
import { type Booking, nextBooking } from '#portals/ants/dossier/titres/bookings.ts';
import { paperPhotos, whyNoPhoto } from '#portals/ants/dossier/titres/photos.ts';
import { type PreDemande, preDemandeOf } from '#portals/ants/dossier/titres/pre-demandes.ts';
import { goodStamp } from '#portals/ants/dossier/titres/stamps.ts';
import { type Fact, facts, NOTHING } from './facts.ts';
import { oldTitle, stampId, theftDeclared } from './held.ts';

export const GUICHET = 'guichet';

/** The dossier of what is taken along to an appointment. */
export const guichetOf = (booking: Pick<Booking, 'dossier'>): string => `${GUICHET}:${booking.dossier.split(':')[1]}`;

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
});

function truths({ world }: FlowContext): Truths<Fact> {
  const next = toPrepare(world);
  if (!next) return {};
  const { booking, own } = next;
  const stamp = goodStamp(world, own.montant, booking.le);
  return {
    emporteRecap: 'oui',
    emporteTitre: oldTitle(own) ?? NOTHING,
    emportePhoto: paperPhotos(world).find(({ id }) => whyNoPhoto(world, id, booking.le) === undefined)?.id ?? NOTHING,
    emporteDomicile: billsOf(world).find(({ id }) => whyNoCounterProof(world, id, booking.le) === undefined)?.id ?? NOTHING,
    emporteTimbre: stamp ? stampId(stamp.numero) : NOTHING,
    emporteVol: theftDeclared(world) ? 'oui' : 'non',
    emporteEnfant: 'oui',
  };
}
