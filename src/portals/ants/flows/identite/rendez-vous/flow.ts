import type { FlowContext } from '#engine/flow/flow.ts';
import { flowOf, type Truths } from '#engine/flow/flow-of.ts';
import { textAnswer } from '#engine/flow/payload.ts';
import { addDays } from '#engine/journal/day.ts';
import { eventsOf } from '#engine/journal/world.ts';
import { wantedTitle } from '#portals/ants/dossier/titres/person.ts';
import { usablePreDemande } from '#portals/ants/dossier/titres/pre-demandes.ts';
import {
  farEnough,
  isTownHall,
  RADII,
  type Slot,
  slotsAround,
  slotsOf,
  slotText,
  TOWN_HALL_IDS,
  TOWN_HALLS,
} from '#portals/ants/dossier/titres/town-halls.ts';
import { isDay } from '#schema/day.ts';
import { type Fact, facts } from './facts.ts';

export const RENDEZ_VOUS = 'rendez-vous-mairie';

/** Taking an appointment at a town hall, with the number of a pré-demande (ants.md §2d). */
export const rendezVous = flowOf<Fact>({
  id: RENDEZ_VOUS,
  titre: 'Prendre rendez-vous en mairie',
  facts,
  open: (world) => `${RENDEZ_VOUS}:${eventsOf(world, 'envoye').filter(({ demarche }) => demarche === RENDEZ_VOUS).length + 1}`,
  truths,
  onPaper: { rdvNumero: {} },
});

/** The appointments that answer the search; those of the one town hall chosen, where towns have a page each. */
export function offeredSlots(context: Pick<FlowContext, 'world' | 'answers'>): Slot[] {
  const { today } = context.world;
  const hall = textAnswer(context, 'rdvMairie');
  if (isTownHall(hall)) return slotsOf(hall, today);
  const [town, rayon, du, au] = ['rdvCommune', 'rdvRayon', 'rdvDu', 'rdvAu'].map((fait) => textAnswer(context, fait));
  if (!town || !isTownHall(town) || !rayon || !du || !au || !isDay(du) || !isDay(au)) return [];
  return slotsAround(town, Number(rayon), du, au, today);
}

// Where the person lives, when one of the towns is in her address; the first otherwise.
const homeTown = (address: string) => TOWN_HALL_IDS.find((id) => address.endsWith(TOWN_HALLS[id].commune)) ?? 'exempleville';

function truths(context: FlowContext): Truths<Fact> {
  const { world } = context;
  const { titre, avant } = wantedTitle(world.compte);
  const own = usablePreDemande(world);
  const until = avant && avant > world.today ? avant : farEnough(world.today);
  const home = homeTown(world.compte.logement.adresse);
  const first = offeredSlots(context)[0];
  const everywhere = slotsAround(home, 60, world.today, until, world.today)[0];
  return {
    rdvCommune: home,
    // A journey presses: one looks far. Otherwise, near.
    rdvRayon: avant ? RADII[2] : RADII[0],
    rdvMairie: avant && everywhere ? everywhere.mairie : home,
    rdvMotif: own?.titre ?? titre,
    rdvPersonnes: '1',
    rdvDu: addDays(world.today, 1),
    rdvAu: until,
    rdvCreneau: first && slotText(first),
    rdvNumero: own?.numero,
  };
}
