import type { FlowContext } from '#engine/flow/flow.ts';
import { flowOf, type Truths } from '#engine/flow/flow-of.ts';
import { answeredOn } from '#engine/flow/payload.ts';
import type { World } from '#engine/journal/world.ts';
import { ownCv } from '#portals/pole-emploi/dossier/offers/cv-papers.ts';
import { offerOf } from '#portals/pole-emploi/dossier/offers/search.ts';
import type { Fact } from './facts.ts';
import { facts } from './facts.ts';
import { isProposed, offerIn } from './fields.ts';
import { applicationTo, CANDIDATURE, dossierOf, offersToAnswer, openedOffer } from './read.ts';
import { PROFILE } from './words.ts';

/** Can one apply here to this offer today? Not twice, not before it is published, and not where the firm takes applications itself. */
function isOpen(world: World, numero: string): boolean {
  const offer = offerOf(numero);
  const known = applicationTo(world, numero);
  if (!offer || offer.ailleurs || offer.creeeLe > world.today) return false;
  return known === undefined || known.statut === 'a-faire';
}

/** Answering an offer (pole-emploi.md §2g). */
export const candidature = flowOf({
  id: CANDIDATURE,
  titre: 'Répondre à une offre',
  facts,
  // The offer that was last looked at; otherwise the one for which the adviser waits.
  open: (world) => {
    const looked = openedOffer(world);
    if (looked !== undefined && isOpen(world, looked)) return dossierOf(looked);
    return offersToAnswer(world)[0]?.dossier;
  },
  // Whoever chose the offer has already answered yes by applying.
  payload: (context, screens) => ({
    ...(isProposed(context) ? {} : { candidatureReponse: 'postuler' }),
    ...answeredOn(context, screens),
  }),
  truths,
  strictNote: {
    fr: 'Ici, vous pouvez revenir en arrière et changer votre message avant d’envoyer. Sur le vrai site, certaines offres mènent au site de l’entreprise.',
    falc: 'Ici, vous pouvez changer votre message avant d’envoyer. Parfois, sur le vrai site, il faut aller sur le site de l’entreprise.',
    en: 'Here you may go back and change your message before sending. On the real site, some offers lead to the firm’s own site.',
  },
});

/** What to say when there is nothing to answer. */
export function closedWords(world: World): string {
  const looked = openedOffer(world);
  const offer = looked === undefined ? undefined : offerOf(looked);
  if (!offer) return 'Ouvrez d’abord une offre, puis choisissez « Postuler ».';
  if (offer.ailleurs) return 'Pour cette offre, l’entreprise reçoit les candidatures elle-même. Notez quand même votre démarche.';
  const known = applicationTo(world, offer.numero);
  if (known?.retireLe !== undefined)
    return 'Vous avez retiré votre candidature à cette offre. Un regret ? Écrivez vous-même à l’entreprise.';
  if (known) return 'Vous avez déjà répondu à cette offre. Suivez-la dans « Mes candidatures ».';
  return 'Cette offre n’est pas en ligne aujourd’hui.';
}

function truths(context: FlowContext): Truths<Fact> {
  const { world } = context;
  const offer = offerOf(offerIn(context));
  return {
    candidatureReponse: 'postuler',
    candidatureCv: ownCv(world) ?? PROFILE,
    candidatureMessage: `Bonjour, votre offre « ${offer?.intitule ?? ''} » m’intéresse. Je suis disponible tout de suite et je connais ce travail. Je serais heureux de vous rencontrer.`,
    candidatureRaison: 'horaires',
    candidatureAccord: 'true',
  };
}
