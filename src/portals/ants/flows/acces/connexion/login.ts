import { answersOf, answerValue } from '#engine/answers/answers.ts';
import { imprintOf } from '#engine/answers/imprint.ts';
import { placeFirst } from '#engine/flow/go-to.ts';
import type { Move } from '#engine/flow/move.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import { ACTIVATION, accountNow } from '#portals/ants/dossier/acces/account.ts';
import { contactsOf } from '#portals/ants/dossier/acces/contacts.ts';
import { LINK_PLACE, lastLink } from '#portals/ants/dossier/acces/links.ts';
import { DEMO_PASSWORD } from '#portals/ants/dossier/acces/password.ts';
import { holds, PORTAL } from '#portals/ants/dossier/file.ts';
import { isInside } from '#portals/ants/dossier/inside.ts';
import { BLOCKED_MINUTES, isBlocked } from './enter.ts';
import { askedAddress } from './recovery.ts';

const request = (route: string, corps: Readonly<Record<string, unknown>>): Move => ({
  fais: 'requete',
  portail: PORTAL,
  route,
  corps,
});

/** The next gesture to get in, from wherever one is; undefined when inside, or when no account is there or on its way. */
export function nextToConnect(world: World): Move | undefined {
  if (!holds(world.compte) || isInside(world)) return undefined;
  const account = accountNow(world);
  const { courriel, courrielPerdu } = world.compte.identifiants;
  // A link that went to a wrong address never comes: the account is asked for again (asked-again.ts).
  if (!account) return askedAddress(world) === courriel && !courrielPerdu ? byLink(world) : undefined;
  if (isBlocked(world)) return { fais: 'patienter', minutes: BLOCKED_MINUTES };
  const motDePasse = account.motDePasse ?? (account.empreinte === imprintOf(DEMO_PASSWORD) ? DEMO_PASSWORD : undefined);
  // A password that a person chose is kept nowhere: another one is chosen, by the link of an e-mail.
  if (motDePasse === undefined) return courrielPerdu ? undefined : byLink(world);
  return placeFirst(`${PORTAL}:connexion`, world) ?? request('connexion', { identifiant: account.identifiant, motDePasse });
}

/** By the link of an e-mail: it is asked for, read, and a password is chosen. */
function byLink(world: World): Move {
  const link = lastLink(world);
  const lost = `${PORTAL}:connexion/oubli`;
  if (link?.etat !== 'bon') return placeFirst(lost, world) ?? request('oubli', { courrielCompte: contactsOf(world).courriel });
  const { message } = link.mail;
  if (!eventsOf(world, 'lu').some((event) => event.message === message))
    return placeFirst('messagerie', world) ?? { fais: 'lire', message };
  const there = placeFirst(LINK_PLACE, world);
  if (there) return there;
  const dossier = `${ACTIVATION}:${link.rang}`;
  const answers = answersOf(world, dossier);
  const boxes = ['activationMotDePasse', 'activationConfirmation'];
  const wanted = imprintOf(DEMO_PASSWORD);
  const next = boxes.find((fait) => answerValue(answers, fait) !== wanted);
  if (next !== undefined) return { fais: 'repondre', dossier, demarche: ACTIVATION, fait: next, saisie: DEMO_PASSWORD };
  return request(ACTIVATION, { dossier, donnees: Object.fromEntries(boxes.map((fait) => [fait, wanted])) });
}
