import { asSecret } from '#engine/answers/as-secret.ts';
import { decide, decisionsOf } from '#engine/journal/decisions.ts';
import { addWorkingDays } from '#engine/journal/holidays.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import { fail } from '#engine/portal/fail.ts';
import type { Happening } from '#engine/portal/happening.ts';
import { age } from '#engine/portal/log-in.ts';
import type { Reply } from '#engine/portal/route.ts';
import { fileOf, happening, holds, PORTAL } from '#portals/pole-emploi/dossier/file.ts';
import { sixDigits } from '#portals/pole-emploi/six-digits.ts';
import type { EvenementDe, Fait } from '#schema/evenement.ts';
import { compacted, legible } from '#schema/legible.ts';
import { imprintOf } from './compare-secret.ts';
import { sentFact } from './identify.ts';
import { hasSpace } from './space.ts';
import { CONNEXION } from './state.ts';

/*
 * Lost identifiers, and the account opened years ago that one has forgotten (pole-emploi.md §1.2). The real screens were not found:
 * these are composed, and say so.
 */
/** Minutes during which the code of the e-mail is good (choice of the simulator). */
export const RECOVERY_MINUTES = 30;
const LETTER_DAYS = 3;

/** POST /connexion/oubli { courrielEspace }: sends the identifier and a code to that address. */
export function answerOubli(corps: Readonly<Record<string, unknown>>, world: World): Reply {
  const typed = addressOf(corps.courrielEspace);
  const problem = addressProblem(typed);
  if (problem) return fail(422, problem);
  const faits: Fait[] = [sentFact({ courrielEspace: typed })];
  const { courriel, courrielPerdu } = world.compte.identifiants;
  if (!holds(world.compte) || !hasSpace(world))
    return { ...fail(404, 'Aucun espace n’est ouvert à votre nom. Vous pouvez vous inscrire.'), faits };
  if (typed !== courriel)
    return {
      ...fail(404, 'Aucun espace n’a cette adresse. Essayez l’adresse que vous aviez à votre première inscription.'),
      faits,
    };
  const rank = eventsOf(world, 'recu').filter(({ modele }) => modele === 'identifiants-retrouves').length + 1;
  const donnees = { code: sixDigits(world, 50 + rank), identifiant: fileOf(world.compte).identifiant };
  // The site cannot know that nobody reads this address any more.
  if (!courrielPerdu) faits.push(mail(`identifiants-${rank}`, 'identifiants-retrouves', donnees));
  return { status: 200, corps: { courriel: typed }, faits };
}

const addressOf = (typed: unknown): string =>
  legible(String(typed ?? ''))
    .trim()
    .toLowerCase();
function addressProblem(typed: string): string | undefined {
  if (typed === '') return 'Écrivez l’adresse de courriel de votre espace.';
  if (!/^[^\s@]+@[^\s@]+$/.test(typed)) return 'Une adresse s’écrit sans espace, avec un signe @.';
  return typed.endsWith('.test')
    ? undefined
    : 'Ici, une adresse se termine par .test\u00a0: celle du personnage est dans «\u00a0Mes papiers\u00a0».';
}

const mail = (id: string, modele: string, donnees: Record<string, string>): Fait => ({
  type: 'recu',
  message: `${PORTAL}:${id}:courriel`,
  canal: 'courriel',
  de: PORTAL,
  modele,
  donnees,
});

/** Why these two passwords cannot be taken, or what is recorded when they can. */
export function choosePassword(
  typed: unknown,
  again: unknown,
): { ok: true; faits: readonly Fait[]; empreinte: string } | { ok: false; raison: string } {
  const read = imprintOf(String(typed ?? ''));
  if (!read.ok) return read;
  if (asSecret(String(typed)) !== asSecret(String(again ?? '')))
    return { ok: false, raison: 'Les deux mots de passe ne sont pas pareils. Écrivez deux fois le même.' };
  return {
    ok: true,
    empreinte: read.empreinte,
    faits: [decide(CONNEXION, 'acceptee', 'mot-de-passe-choisi')],
  };
}

/** Was this message received, whatever its reading? */
export const received = (world: Pick<World, 'events'>, modele: string) =>
  eventsOf(world, 'recu').findLast((event) => event.modele === modele);

/** The e-mail whose code still opens: the last one, not too old and not used yet. */
export function usableMail(world: World): EvenementDe<'recu'> | undefined {
  const last = received(world, 'identifiants-retrouves');
  const used = decisionsOf(world, 'mot-de-passe-choisi').at(-1);
  if (!last || age(world, last) > RECOVERY_MINUTES) return undefined;
  return used && world.events.indexOf(used) > world.events.indexOf(last) ? undefined : last;
}

/** POST /connexion/nouveau-mot-de-passe { code, motDePasse, confirmation }. */
export function answerNouveau(corps: Readonly<Record<string, unknown>>, world: World): Reply {
  const code = compacted(String(corps.code ?? ''));
  if (!/^\d{6}$/.test(code)) return fail(422, 'Le code du courriel a 6 chiffres.', { champ: 'code' });
  const last = usableMail(world);
  if (!last)
    return fail(410, `Ce code n’est plus valable\u00a0: il dure ${RECOVERY_MINUTES} minutes. Demandez-en un autre.`, {
      champ: 'code',
    });
  if (code !== last.donnees?.code)
    return fail(422, 'Ce n’est pas le bon code. Prenez celui du dernier courriel.', { champ: 'code' });
  const chosen = choosePassword(corps.motDePasse, corps.confirmation);
  if (!chosen.ok) return fail(422, chosen.raison, { champ: 'motDePasse' });
  const rank = decisionsOf(world, 'mot-de-passe-choisi').length + 1;
  return {
    status: 200,
    corps: { identifiant: fileOf(world.compte).identifiant },
    faits: [
      sentFact({ code, motDePasse: chosen.empreinte }),
      ...chosen.faits,
      mail(`mot-de-passe-${rank}`, 'mot-de-passe-change', {}),
    ],
  };
}

/** POST /connexion/appel-3949: the adviser checks who calls, then a letter leaves with what is needed to get in again. */
export function answerAppel(_corps: unknown, world: World): Reply {
  if (!holds(world.compte) || !hasSpace(world))
    return fail(404, 'Aucun espace n’est ouvert à votre nom. Vous pouvez vous inscrire.');
  if (pendingLetter(world)) return fail(409, 'Votre demande est déjà prise\u00a0: la lettre est en route.');
  return {
    status: 201,
    corps: { arrive: addWorkingDays(world.today, LETTER_DAYS) },
    faits: [decide(CONNEXION, 'en-instruction', 'acces-par-courrier')],
  };
}

/** The letter that a call brings, with its day: it may have arrived already. */
export function letterAfterCall(world: Pick<World, 'events' | 'compte'>): Happening | undefined {
  const calls = decisionsOf(world, 'acces-par-courrier');
  const call = calls.at(-1);
  if (!call) return undefined;
  const { identifiant, motDePasse } = fileOf(world.compte);
  const id = `acces-${calls.length}`;
  const recu: Fait = {
    type: 'recu',
    message: `${PORTAL}:${id}:courrier`,
    canal: 'courrier',
    de: PORTAL,
    modele: 'acces-par-courrier',
    donnees: { identifiant, motDePasse },
  };
  return happening(id, addWorkingDays(call.le, LETTER_DAYS), [recu]);
}

/** The letter of the last call, as long as it has not arrived. */
export function pendingLetter(world: Pick<World, 'events' | 'compte'>): Happening | undefined {
  const letter = letterAfterCall(world);
  return letter && eventsOf(world, 'recu').some(({ cause }) => cause === letter.id) ? undefined : letter;
}

/** POST /connexion/creation { courrielEspace }: refuses a second space, the classic trap of an old registration. */
export function answerCreation(corps: Readonly<Record<string, unknown>>, world: World): Reply {
  const typed = addressOf(corps.courrielEspace);
  const problem = addressProblem(typed);
  if (problem) return fail(422, problem);
  const faits = [sentFact({ courrielEspace: typed })];
  if (holds(world.compte) && hasSpace(world))
    return {
      ...fail(409, 'Un espace existe déjà à votre nom. On ne peut pas en ouvrir un deuxième\u00a0: retrouvez l’ancien.', {
        existe: true,
      }),
      faits,
    };
  return { status: 200, corps: {}, faits };
}
