import type { FlowContext } from '#engine/flow/flow.ts';
import { flowOf, type Truths } from '#engine/flow/flow-of.ts';
import { addressIn } from '#engine/household/address.ts';
import { addDays, addMonthsToDay } from '#engine/journal/day.ts';
import { eventsOf } from '#engine/journal/world.ts';
import { sendablePapers } from '#portals/pole-emploi/dossier/documents/files.ts';
import { kindOf } from '#portals/pole-emploi/dossier/documents/kinds.ts';
import { registrationOf } from '#portals/pole-emploi/dossier/file.ts';
import { PERMIT_PAPER } from '#portals/pole-emploi/dossier/papiers/specimens.ts';
import { CHANGEMENT, contactsOf } from '#portals/pole-emploi/dossier/situation/changes.ts';
import { permitOf } from '#portals/pole-emploi/dossier/situation/permit.ts';
import type { Day } from '#schema/day.ts';
import type { Fact } from './facts.ts';
import { facts } from './facts.ts';

/** A change of situation, to be told within 72 hours (pole-emploi.md §2d). */
export const changementSituation = flowOf({
  id: CHANGEMENT,
  titre: 'Signaler un changement de situation',
  facts,
  // Somebody whose registration has ended may still send a new permit: it is how one comes back.
  open: (world) =>
    registrationOf(world).etat === 'jamais'
      ? undefined
      : `${CHANGEMENT}:${eventsOf(world, 'envoye').filter(({ demarche }) => demarche === CHANGEMENT).length + 1}`,
  truths,
  // What changes is a story's: without one that tells it, nothing can be compared.
  onPaper: {
    absenceDu: { told: true },
    absenceAu: { told: true },
    adresseDepuis: { told: true },
    sejourNature: { told: true },
    sejourJusquau: { told: true },
    sejourFichier: { told: true },
    repriseLe: { told: true },
    repriseHeures: { told: true },
    repriseBrut: { told: true },
    resterInscrit: { told: true },
  },
});

// Without a story that says what changes: the permit of somebody who has one, a move of hers, otherwise a trip of ten days.
function truths({ world }: FlowContext): Truths<Fact> {
  const { today } = world;
  const permit = permitOf(world);
  const contacts = contactsOf(world);
  const moved = world.compte.logement.demenagement;
  const here = addressIn(moved ? world.compte.logement.adresse : '14 allée des Brouillons, 00130 Exempleville');
  const renewed = sendablePapers(world).find((paper) => paper.id !== PERMIT_PAPER && kindOf(paper) === 'titre-de-sejour');
  const later = (count: number): Day => addDays(today, count);
  return {
    changementNature: permit ? 'titre-de-sejour' : moved ? 'adresse' : 'absence',
    absenceDu: later(7),
    absenceAu: later(16),
    nouvelleAdresse: [here.voie, here.complement].filter((part) => part !== '').join(', '),
    nouveauCodePostal: here.codePostal,
    nouvelleCommune: here.commune,
    adresseDepuis: moved?.le ?? today,
    nouveauTelephone: contacts.telephone,
    nouveauCourriel: contacts.courriel,
    sejourNature: 'recepisse',
    sejourJusquau: addMonthsToDay(permit && permit.expireLe > today ? permit.expireLe : today, 6),
    sejourFichier: renewed?.id ?? 'plus-tard',
    periodeDu: later(7),
    periodeAu: addMonthsToDay(later(6), 1),
    detentionDu: today,
    detentionAu: '',
    repriseEmployeur: 'Atelier des Mirages',
    repriseLe: later(3),
    repriseContrat: 'cdd',
    repriseHeures: '18',
    repriseBrut: '1000',
    resterInscrit: 'oui',
    changementExact: 'true',
  };
}
