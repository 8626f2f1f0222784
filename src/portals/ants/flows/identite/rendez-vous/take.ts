import { dayInWords } from '#engine/journal/day.ts';
import { decide } from '#engine/journal/decisions.ts';
import type { World } from '#engine/journal/world.ts';
import { textIn } from '#engine/portal/letter-data.ts';
import { receiptNumber, type Taken } from '#engine/portal/receives.ts';
import { sendMessage } from '#portals/ants/dossier/file.ts';
import { standingBooking } from '#portals/ants/dossier/titres/bookings.ts';
import { preDemandeOf } from '#portals/ants/dossier/titres/pre-demandes.ts';
import { TITLE_WORDS } from '#portals/ants/dossier/titres/title-words.ts';
import { hallName, type Slot, slotOf } from '#portals/ants/dossier/titres/town-halls.ts';
import { PRE_DEMANDE_MONTHS } from '#portals/ants/rules/titles.ts';
import type { Donnees } from '#schema/evenement.ts';

type Wrong = { cle: string; message: string };

/** What the national file says of the number: unknown, expired, used up, or kept by another appointment (ants.md §2d). */
function wrongNumber(world: World, numero: string): Wrong | undefined {
  const say = (message: string): Wrong => ({ cle: 'rdvNumero', message });
  const own = preDemandeOf(world, numero);
  if (!own) return say('Ce numéro de pré-demande n’est pas connu. Relisez le récapitulatif, signe par signe.');
  if (own.servie)
    return say(
      'Ce numéro a déjà servi : le dossier est entre les mains de l’administration. Pour un autre titre, refaites une pré-demande.',
    );
  if (own.jusquau < world.today)
    return say(
      `Ce numéro a expiré le ${dayInWords(own.jusquau)} : il vaut ${PRE_DEMANDE_MONTHS} mois. Refaites une pré-demande.`,
    );
  const other = standingBooking(world, numero);
  return other
    ? say(
        `Ce numéro a déjà un rendez-vous : ${hallName(other.mairie)}, le ${dayInWords(other.le)}. Annulez-le d’abord, puis revenez ici.`,
      )
    : undefined;
}

function wrongSlot(donnees: Donnees, world: World, slot: Slot | undefined): Wrong | undefined {
  if (donnees.rdvDu !== undefined && textIn(donnees, 'rdvAu') < textIn(donnees, 'rdvDu'))
    return { cle: 'rdvAu', message: 'Ce jour est avant l’autre. Écrivez d’abord le premier jour, puis le dernier.' };
  if (!slot) return { cle: 'rdvRayon', message: 'Aucun rendez-vous n’est choisi. Cherchez plus loin, ou sur plus de jours.' };
  return slot.le > world.today
    ? undefined
    : { cle: 'rdvCreneau', message: `Le rendez-vous du ${dayInWords(slot.le)} n’est plus libre. Choisissez-en un autre.` };
}

/** What is done with a booking: kept at once, for the number given. */
export function take(donnees: Donnees, world: World, dossier: string): Taken {
  const recu = receiptNumber(world, 'RDV', dossier);
  const numero = textIn(donnees, 'rdvNumero');
  const slot = slotOf(textIn(donnees, 'rdvCreneau'));
  const own = preDemandeOf(world, numero);
  const wrong = wrongSlot(donnees, world, slot) ?? wrongNumber(world, numero);
  if (!slot || !own || wrong) return { numero: recu, faits: [], ...(wrong ? { erreurs: [wrong] } : {}) };
  const incoherences =
    textIn(donnees, 'rdvMotif') === own.titre
      ? []
      : [{ cle: 'rdvMotif', message: `La pré-demande est pour ${TITLE_WORDS[own.titre]}, et le rendez-vous pour autre chose.` }];
  const personnes = Number(donnees.rdvPersonnes ?? 1);
  return {
    numero: recu,
    incoherences,
    faits: [
      decide(dossier, 'acceptee', 'rdv-mairie-pris', { numero, ...slot, personnes }),
      ...sendMessage(world, `rendez-vous:${dossier}`, 'rdv-mairie-pris', {
        dossier,
        numero,
        mairie: slot.mairie,
        jour: slot.le,
        heure: slot.heure,
        personnes,
      }),
    ],
  };
}
