import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { journey } from '#engine/flow/journey.ts';
import { extend, stamp, type World } from '#engine/journal/world.ts';
import { poleEmploi } from '#portals/pole-emploi/index.ts';
import { act, ask, record, session } from '#portals/pole-emploi/testing/session-builder.ts';
import { type Compte, compte } from '#schema/compte.ts';
import type { Day } from '#schema/day.ts';
import type { Donnees } from '#schema/evenement.ts';
import { inscription } from './flow.ts';

const LEA: Record<string, never> = parse(
  readFileSync(new URL('../../../../../../scenarios/comptes/lea.yaml', import.meta.url), 'utf8'),
);
type Part = Record<string, unknown>;

/** Léa of the trainers’ folder; `contrat` and `file` replace parts of her contract and of her file, `changes` of her account. */
export function lea({
  contrat = {},
  file = {},
  emploi = {},
  ...changes
}: { contrat?: Part; file?: Part; emploi?: Part } & Part = {}): Compte {
  const {
    verite,
    poleEmploi: own,
    ...rest
  } = LEA as unknown as { verite: { emplois: [Part & { contrat: Part }] }; poleEmploi: Part };
  const [job] = verite.emplois;
  const written = {
    ...rest,
    verite: { emplois: [{ ...job, ...emploi, contrat: { ...job.contrat, ...contrat } }] },
    poleEmploi: { ...own, ...file },
    ...changes,
  };
  return { ...compte.parse(written), id: 'lea' };
}

/** Léa before anything, outside any space, on 3 November 2026. */
export const outside = (who: Compte = lea(), choice: { edition?: string; debut?: Day } = {}): World =>
  record(session(who, choice), { type: 'deconnecte', portail: 'pole-emploi', raison: 'volontaire' });

/** The registration filled from the papers, some answers replaced, and not sent. */
export function filled(world: World, answers: Part = {}): { world: World; dossier: string; donnees: Donnees } {
  const given = Object.entries(answers).map(([fait, valeur]) => ({ repondre: { fait, valeur } }));
  const ready = act(world, ...given, { remplir: { demarche: 'inscription' } });
  const dossier = inscription.open(ready) ?? '';
  const current = journey(poleEmploi, inscription, dossier, ready);
  return {
    world: ready,
    dossier,
    donnees: inscription.payload(
      current.context,
      current.screens.map(({ screen }) => screen),
    ),
  };
}

/** What the counter answers to the registration with those answers; `confirme` insists. */
export function send(world: World, answers: Part = {}, confirme = false) {
  const { world: ready, dossier, donnees } = filled(world, answers);
  const reply = ask(ready, 'inscription', { dossier, donnees, ...(confirme ? { confirme } : {}) });
  return { reply, world: extend(ready, stamp(reply.faits, { today: ready.today, minute: ready.minute, t: 0 })) };
}

/** Registered from the papers, and not refused. */
export function register(world: World, answers: Part = {}): World {
  const { reply, world: after } = send(world, answers, true);
  if (reply.status !== 201) throw new Error(JSON.stringify(reply.corps));
  return after;
}
