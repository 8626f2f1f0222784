import { email } from '#engine/answers/answer-identity.ts';
import { lastOf, type World } from '#engine/journal/world.ts';
import { fail } from '#engine/portal/fail.ts';
import { textIn } from '#engine/portal/letter-data.ts';
import type { Reply } from '#engine/portal/route.ts';
import { accountNow, CREATION } from '#portals/ants/dossier/acces/account.ts';
import { contactsOf } from '#portals/ants/dossier/acces/contacts.ts';
import { mailWithLink } from '#portals/ants/dossier/acces/links.ts';
import type { Fait } from '#schema/evenement.ts';
import { CONNEXION } from './facts.ts';

const readAddress = email();

/** The address of the account that was asked for, and not activated; undefined when none waits. */
export const askedAddress = (world: Pick<World, 'events'>): string | undefined => {
  const asked = lastOf(world, 'envoye', ({ demarche }) => demarche === CREATION);
  return asked && textIn(asked.donnees, 'compteCourriel');
};

/**
 * POST /connexion/oubli { courrielCompte }: the identifier and a link to choose another password; a new link of activation for an account
 * that waits for it. Its real screens were not found: a choice of the simulator, said on the page.
 */
export function answerOubli(corps: Readonly<Record<string, unknown>>, world: World): Reply {
  const read = readAddress(String(corps.courrielCompte ?? ''));
  if (!read.ok) return fail(422, read.raison, { champ: 'courrielCompte' });
  const typed = String(read.valeur);
  const faits: Fait[] = [
    { type: 'envoye', dossier: CONNEXION, demarche: CONNEXION, numero: '', donnees: { courrielCompte: typed } },
  ];
  const account = accountNow(world);
  const { courrielPerdu } = world.compte.identifiants;
  const { courriel } = contactsOf(world);
  if (typed !== (account ? courriel : askedAddress(world)))
    return { ...fail(404, 'Aucun compte n’a cette adresse. Relisez-la lettre par lettre, ou créez votre compte.'), faits };
  // The site cannot know that nobody reads this address.
  if (typed === courriel && !courrielPerdu)
    faits.push(
      account
        ? mailWithLink(world, 'acces-retrouve', { identifiant: account.identifiant })
        : mailWithLink(world, 'activation-compte'),
    );
  return { status: 200, corps: { courriel: typed }, faits };
}
