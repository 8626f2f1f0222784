import type { FlowContext } from '#engine/flow/flow.ts';
import { flowOf, type Truths } from '#engine/flow/flow-of.ts';
import { decide } from '#engine/journal/decisions.ts';
import type { World } from '#engine/journal/world.ts';
import { receiptNumber, type Taken } from '#engine/portal/receives.ts';
import { LATER } from '#portals/pole-emploi/dossier/documents/joined-paper.ts';
import { sendLetter } from '#portals/pole-emploi/dossier/file.ts';
import { convoke } from '#portals/pole-emploi/dossier/rendez-vous/convoke.ts';
import { slotIsPast, slotsFrom } from '#portals/pole-emploi/dossier/rendez-vous/slots.ts';
import { permitOf } from '#portals/pole-emploi/dossier/situation/permit.ts';
import type { Donnees, Fait } from '#schema/evenement.ts';
import { ownEntry } from '#schema/own-entry.ts';
import type { Fact } from './facts.ts';
import { facts } from './facts.ts';
import { dossierOf, endedOn, openGap, REINSCRIPTION } from './gap.ts';
import { meetingAfter } from './meeting.ts';
import { STILL_WORKING } from './screens.ts';

/** Registering again, from inside one’s space (pole-emploi.md §2a and §5 row 1). */
export const reinscription = flowOf({
  id: REINSCRIPTION,
  titre: 'Réinscription',
  facts,
  open: (world) => {
    const gap = openGap(world);
    return gap && dossierOf(gap);
  },
  truths,
});

function truths({ world }: FlowContext): Truths<Fact> {
  const slot = slotsFrom(world.today)[0];
  return {
    reinscriptionRaison: openGap(world)?.motif === 'radiation' ? 'fin-de-sanction' : 'oubli',
    reinscriptionEmploi: 'non',
    reinscriptionCoordonnees: 'oui',
    effetRetroactif: 'non',
    raisonRetard: 'oubli',
    lettreRetard: 'J’ai oublié la date de mon actualisation.',
    preuveRetard: LATER,
    reinscriptionComment: 'agence',
    reinscriptionCreneau: slot && `${slot.le} ${slot.heure}`,
    reinscriptionHonneur: 'true',
  };
}

/** Registered again from today on. The days that were missed only count if the agency accepts it. */
export function take(donnees: Donnees, world: World, dossier: string): Taken {
  const numero = receiptNumber(world, 'REI', dossier);
  const permit = permitOf(world);
  const erreurs: { cle: string; message: string }[] = [];
  if (donnees.reinscriptionEmploi === 'oui') erreurs.push({ cle: 'reinscriptionEmploi', message: STILL_WORKING });
  if (permit && permit.expireLe < world.today)
    erreurs.push({
      cle: 'reinscriptionRaison',
      message: 'Votre titre de séjour n’est plus valable dans notre dossier. Envoyez d’abord le nouveau titre ou le récépissé.',
    });
  const past = slotIsPast((fait) => ownEntry(donnees, fait.replace('rdv', 'reinscription')), world.today);
  if (past !== undefined) erreurs.push({ cle: 'reinscriptionCreneau', message: past });
  if (erreurs.length > 0) return { numero, erreurs, faits: [] };
  const asked = donnees.effetRetroactif === 'oui';
  const interview = meetingAfter({ dossier, donnees, le: world.today });
  const faits: Fait[] = [
    decide(dossier, 'acceptee', 'reinscription'),
    ...(asked ? [decide(dossier, 'en-instruction', 'effet-retroactif')] : []),
    ...sendLetter(world, `accuse:${dossier}`, 'accuse-reinscription', {
      dossier,
      numero,
      depuis: endedOn(dossier),
      retroactif: asked,
      ...(interview ? { entretien: interview.choisi ? `${interview.meeting.le} ${interview.meeting.heure}` : 'a-proposer' } : {}),
    }),
    ...(interview?.choisi ? convoke(world, interview.meeting, true) : []),
  ];
  return { numero, faits };
}
