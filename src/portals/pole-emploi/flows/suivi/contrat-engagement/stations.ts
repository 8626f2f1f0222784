import { dayInWords } from '#engine/journal/day.ts';
import type { World } from '#engine/journal/world.ts';
import type { Station } from '#engine/portal/station.ts';
import { ORGANISMES } from '#portals/pole-emploi/organismes.ts';
import type { Day } from '#schema/day.ts';
import { type Contract, contractOf, type Stage } from './read.ts';
import { BODIES } from './words.ts';

const ORDER: readonly Stage[] = ['questionnaire', 'attente-orientation', 'diagnostic', 'attente-contrat', 'signature', 'signe'];

/** The journey of somebody registered with the RSA: what came without her, then each of her answers (pole-emploi.md §2i). */
export function stations(world: World): Station[] | undefined {
  const contract = contractOf(world);
  if (!contract) return undefined;
  const { caf, 'pole-emploi': body } = ORGANISMES;
  return [
    { id: 'caf', ...caf, etat: 'passe', detail: 'a transmis votre demande de RSA' },
    { id: 'pole-emploi', ...body, etat: 'passe', detail: 'a fait votre inscription, sans que vous la demandiez' },
    ...path(contract),
  ];
}

function path(contract: Contract): Station[] {
  const { orientation, questionnaire, diagnostic, propose, signeLe, etape } = contract;
  const { vous, departement } = ORGANISMES;
  const now = ORDER.indexOf(etape);
  const state = (rank: number, mine: boolean): Station['etat'] =>
    now > rank ? 'passe' : now < rank ? 'a-venir' : mine ? 'vous' : 'en-cours';
  const you = (rank: number, todo: string, done: string | undefined): Station => ({
    id: 'vous',
    ...vous,
    etat: state(rank, true),
    detail: done ?? todo,
  });
  const referent = {
    id: 'referent',
    nom: 'Votre référent',
    role: { fr: 'prépare le contrat avec vous', en: 'prepares the contract with you' },
  };
  const on = (what: string, le: string | undefined) => (le === undefined ? undefined : `${what} le ${dayInWords(le as Day)}`);
  return [
    you(0, 'répondez au questionnaire', on('questionnaire envoyé', questionnaire?.le)),
    {
      id: 'departement',
      ...departement,
      etat: state(1, false),
      ...(orientation ? { le: orientation.le, detail: `vous oriente vers ${BODIES[orientation.referent]}` } : {}),
    },
    you(2, 'préparez le diagnostic', on('diagnostic envoyé', diagnostic?.le)),
    { ...referent, etat: state(3, false), ...(propose ? { le: propose.le, detail: 'a proposé un contrat' } : {}) },
    you(4, 'lisez le contrat, puis signez', on('contrat signé', signeLe)),
  ];
}
