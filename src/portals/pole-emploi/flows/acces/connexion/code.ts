import { eventsOf, type World } from '#engine/journal/world.ts';
import { fail } from '#engine/portal/fail.ts';
import { age } from '#engine/portal/log-in.ts';
import type { Reply } from '#engine/portal/route.ts';
import { PORTAL } from '#portals/pole-emploi/dossier/file.ts';
import { loginState } from '#portals/pole-emploi/dossier/inside.ts';
import { sixDigits } from '#portals/pole-emploi/six-digits.ts';
import type { EvenementDe, Fait } from '#schema/evenement.ts';
import { compacted } from '#schema/legible.ts';

import { CONNEXION } from './state.ts';

/*
 * The code by SMS is told by the press since 2024 and was not verified (pole-emploi.md §1.2): only accounts that ask for it have it
 * (`codeParMessage`), and the screen says so.
 */
/** Minutes during which a code is good (choice of the simulator). */
export const CODE_MINUTES = 10;

/** The codes sent so far, oldest first. */
export const codes = (world: Pick<World, 'events'>): readonly EvenementDe<'connecte'>[] =>
  eventsOf(world, 'connecte').filter(({ etape, portail }) => etape === 'code-envoye' && portail === PORTAL);

/** The end of the telephone number: « •• •• •• 01 09 », enough to know which telephone to look at. */
export const maskedPhone = (phone: string): string => phone.replace(/\d\d (?=.*\d\d \d\d$)/g, '•• ');

/** The password was right: a code is sent, beside what else is recorded. */
export function codeSentFor(world: World, faits: readonly Fait[]): Reply {
  const rank = codes(world).length + 1;
  const code = sixDigits(world, rank);
  return {
    status: 200,
    corps: { telephone: maskedPhone(world.compte.identifiants.telephone), codeParMessage: true },
    faits: [
      ...faits,
      { type: 'connecte', portail: PORTAL, etape: 'code-envoye', code },
      {
        type: 'recu',
        message: `${PORTAL}:code-${rank}:sms`,
        canal: 'sms',
        de: PORTAL,
        modele: 'code-france-travail',
        donnees: { code },
      },
    ],
  };
}

const LOST = fail(401, 'La connexion a été interrompue. Recommencez depuis le début.');

/** POST /connexion/code: sends another code. */
export const answerCode = (_corps: unknown, world: World): Reply =>
  loginState(world).etape === 'code' ? codeSentFor(world, []) : LOST;

/** Is the last code too old? A scenario can make it so before its time. */
export function isExpired(world: World, code: EvenementDe<'connecte'>): boolean {
  const incidents = new Set(world.scenario?.incidents.filter(({ type }) => type === 'code-expire').map(({ id }) => id));
  const since = world.events.lastIndexOf(code);
  const spoiled = world.events.slice(since).some((event) => event.type === 'subi' && incidents.has(event.incident));
  return spoiled || age(world, code) > CODE_MINUTES;
}

/** POST /connexion/verification { code }. */
export function answerVerification(corps: Readonly<Record<string, unknown>>, world: World): Reply {
  if (loginState(world).etape !== 'code') return LOST;
  const typed = compacted(String(corps.code ?? ''));
  const last = codes(world).at(-1);
  if (!/^\d{6}$/.test(typed)) return fail(422, 'Le code a 6 chiffres. Recopiez-les sans espace.');
  if (!last || isExpired(world, last))
    return fail(410, `Ce code a plus de ${CODE_MINUTES} minutes\u00a0: il n’est plus valable. Demandez un nouveau code.`);
  const sent: Fait = { type: 'envoye', dossier: CONNEXION, demarche: CONNEXION, numero: '', donnees: { code: typed } };
  if (typed !== last.code) return { ...fail(422, 'Ce n’est pas le bon code. Prenez celui du dernier SMS.'), faits: [sent] };
  return {
    status: 200,
    corps: { prenom: world.compte.prenom },
    faits: [sent, { type: 'connecte', portail: PORTAL, etape: 'fait' }],
  };
}
