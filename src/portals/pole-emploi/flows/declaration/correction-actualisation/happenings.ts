import { addDays } from '#engine/journal/day.ts';
import { decide } from '#engine/journal/decisions.ts';
import { addWorkingDays } from '#engine/journal/holidays.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import { OWN_CHOICE } from '#engine/portal/calculation.ts';
import type { Happening } from '#engine/portal/happening.ts';
import { CORRECTION, objectsOf } from '#portals/pole-emploi/dossier/declarations/correction.ts';
import { happening, isRegistered, sendLetter } from '#portals/pole-emploi/dossier/file.ts';
import { dossierOf, monthOfDossier } from '#portals/pole-emploi/dossier/months.ts';
import type { Day } from '#schema/day.ts';
import type { EvenementDe, Fait } from '#schema/evenement.ts';
import type { Channel } from './facts.ts';

/** Where the delays of a correction come from. */
export const CORRECTION_SOURCE = `Réponse du conseiller en 48 heures : articles de presse, dossier de faits Pôle emploi, § 2f ; autres délais : ${OWN_CHOICE}`;

// A message is answered within two days, a call at once; a letter travels, is opened and read.
const DAYS: Readonly<Record<Channel, (from: Day) => Day>> = {
  message: (from) => addDays(from, 2),
  telephone: (from) => addDays(from, 1),
  courrier: (from) => addWorkingDays(from, 15),
  agence: (from) => addWorkingDays(from, 3),
};

/** The day when an adviser has corrected. */
export const correctedOn = (from: Day, channel: string): Day =>
  Object.hasOwn(DAYS, channel) ? DAYS[channel as Channel](from) : DAYS.courrier(from);

/** An adviser reads each request and corrects; the new computation follows. */
export const happenings = (world: World): Happening[] =>
  eventsOf(world, 'envoye')
    .filter(({ demarche }) => demarche === CORRECTION)
    .map((event) => corrected(world, event));

function corrected(world: World, { dossier, donnees, le }: EvenementDe<'envoye'>): Happening {
  const mois = monthOfDossier(dossier);
  const canal = String(donnees.correctionCanal ?? '');
  const words = { mois, canal, objets: [...objectsOf(donnees)] };
  return happening(`correction:${mois}`, correctedOn(le, canal), [
    decide(dossier, 'acceptee', 'correction', words),
    ...(objectsOf(donnees).includes('inscription') ? undone(world, mois, dossier) : []),
    ...sendLetter(world, `correction:${mois}`, 'correction-prise-en-compte', words),
  ]);
}

/** An end that was asked by mistake, and told before the closing day, is taken back from its first day: choice of the simulator. */
function undone(world: World, mois: `${number}-${number}`, dossier: string): Fait[] {
  const ended = eventsOf(world, 'decide').findLast(
    (event) => event.motif === 'cessation' && event.dossier === dossierOf(mois) && event.donnees?.raison === 'demande',
  );
  if (!ended || isRegistered(world)) return [];
  return [decide(dossier, 'acceptee', 'reinscription', { effet: ended.le, raison: 'correction' })];
}
