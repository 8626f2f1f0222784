import { addDays } from '#engine/journal/day.ts';
import { decide } from '#engine/journal/decisions.ts';
import type { World } from '#engine/journal/world.ts';
import type { Happening } from '#engine/portal/happening.ts';
import type { Day } from '#schema/day.ts';
import type { Donnees, Fait } from '#schema/evenement.ts';
import { closingDay, piecesOf } from '../pieces/asked.ts';
import { CLOSING_SOURCE } from '../pieces/closing.ts';
import { wantedInWords } from '../pieces/wanted.ts';
import { tell } from '../tell.ts';
import { isKnown } from './context.ts';
import { decideRequest } from './decision.ts';
import { type Request, requestsOf } from './requests.ts';

/*
 * How long a request waits. The press says one to three weeks for the RSA, never promised (caf.md §2.a): a programme decides of whoever is
 * known, a person reads the papers of whoever is not. Both figures are choices of the simulator.
 */
const BY_MACHINE_DAYS = 3;
const BY_PERSON_DAYS = 12;

/** Does somebody of the Caf read it? */
export const readByPerson = (world: Pick<World, 'compte'>): boolean => !isKnown(world);

/** The day of the decision when no paper is waited for. */
export const baseDay = (world: Pick<World, 'compte'>, { envoi }: Pick<Request, 'envoi'>): Day =>
  addDays(envoi.le, readByPerson(world) ? BY_PERSON_DAYS : BY_MACHINE_DAYS);

/** The day of the decision, as things stand: once the last paper was read; undefined while one is waited for, or is being read. */
export function decisionDay(world: Pick<World, 'compte' | 'events'>, request: Request): Day | undefined {
  const base = baseDay(world, request);
  const papers = piecesOf(world, request.dossier);
  if (papers === undefined) return base;
  const { completLe } = papers;
  return completLe === undefined ? undefined : completLe > base ? completLe : base;
}

/** Does the law say no, whatever the papers? */
export const isRefusedBy = (world: World, request: Request): boolean =>
  decideRequest(world, request, baseDay(world, request)).some(
    (fait) => fait.type === 'decide' && fait.motif === 'demande-caf-refusee',
  );

/** A message of the Caf about a request, in the space and by another way. */
export const messages = (
  modele: string,
  dossier: string,
  canaux: readonly ('courriel' | 'courrier' | 'espace')[],
  more: Donnees = {},
): Fait[] => tell(`${modele}:${dossier}`, modele, { ...more, dossier }, canaux);

/** The answers to come to the requests that wait. */
export function requestHappenings(world: World, until: Day): Happening[] {
  return requestsOf(world)
    .filter(({ etat }) => etat === 'en-cours')
    .flatMap((request): Happening[] => {
      const base = baseDay(world, request);
      if (base > until) return [];
      const le = decisionDay(world, request) ?? (isRefusedBy(world, request) ? base : undefined);
      if (le === undefined) return closing(world, request, until);
      return le > until ? [] : [answer(world, request, le)];
    });
}

function answer(world: World, request: Request, le: Day): Happening {
  const decision = decideRequest(world, request, le);
  const granted = decision.some((fait) => fait.type === 'decide' && fait.motif === 'demande-caf');
  const { dossier } = request;
  return {
    id: `caf:reponse:${dossier}`,
    le,
    faits: [
      ...decision,
      ...messages(granted ? 'demande-accordee' : 'demande-refusee', dossier, ['espace', 'courrier']),
      ...(granted ? told(request) : []),
    ],
  };
}

/** Nobody sent what was asked: the request is closed, and another one will count from its own month. */
function closing(world: World, { dossier, prestation }: Request, until: Day): Happening[] {
  const le = closingDay(world, dossier);
  if (le === undefined || le > until) return [];
  const missing = (piecesOf(world, dossier)?.manque ?? []).map((piece) => wantedInWords(world, piece));
  return [
    {
      id: `caf:fermee:${dossier}`,
      le,
      faits: [
        decide(dossier, 'refusee', 'demande-caf-refusee', {
          prestation,
          raison: `Il manque toujours : ${missing.join(' ; ')}. Le délai est passé, et un rappel vous a été envoyé.`,
          texte: CLOSING_SOURCE,
          horsRegles: false,
          sansPapiers: true,
        }),
        ...messages('demande-refusee', dossier, ['espace', 'courrier']),
      ],
    },
  ];
}

/** Who else learns of a right that opens (caf.md §3.3): the département for the RSA, France Travail for both. */
function told({ dossier, prestation }: Request): Fait[] {
  const tell = (vers: string, quoi: string): Fait => ({ type: 'transmis', dossier, de: 'caf', vers, quoi });
  return [
    ...(prestation === 'rsa' ? [tell('departement', 'droits-ouverts')] : []),
    tell('france-travail', prestation === 'rsa' ? 'inscription-par-le-rsa' : 'beneficiaire'),
  ];
}
