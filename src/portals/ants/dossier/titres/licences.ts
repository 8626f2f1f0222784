import { addMonthsToDay } from '#engine/journal/day.ts';
import { type Decided, decisionsOf } from '#engine/journal/decisions.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import { LOSS_PAPER_MONTHS } from '#portals/ants/rules/licences.ts';
import type { DossierAnts } from '#schema/compte.ts';
import type { Day } from '#schema/day.ts';
import type { Motif } from '#schema/decisions.ts';
import type { Donnees } from '#schema/evenement.ts';
import { fileOf } from '../file.ts';

/** Where a request of a licence stands, then the licence itself. */
export type LicenceState =
  | 'a-payer'
  | 'photo-attendue'
  | 'en-instruction'
  | 'rejete'
  | 'accepte'
  | 'envoye'
  | 'remis'
  | 'retourne';

/** One request of a licence. Euros. */
export interface LicenceRequest {
  dossier: string;
  numero: string;
  motif: string;
  montant: number;
  le: Day;
  etat: LicenceState;
  depuis: Day;
  raison: string;
  donnees: Donnees;
}

const STATES = {
  'permis-paye': 'en-instruction',
  'permis-photo-recue': 'en-instruction',
  'permis-rejete': 'rejete',
  'permis-accepte': 'accepte',
  'permis-envoye': 'envoye',
  'permis-remis': 'remis',
  'permis-retourne': 'retourne',
} as const satisfies Partial<Record<Motif, LicenceState>>;
type Own = Decided<keyof typeof STATES>;
const isOwn = (motif: string): motif is keyof typeof STATES => Object.hasOwn(STATES, motif);

/** Every request of a licence, oldest first. */
export const licenceRequests = (world: Pick<World, 'events'>): LicenceRequest[] =>
  decisionsOf(world, 'permis-demande').flatMap(({ dossier, donnees, le }) => {
    const sent = eventsOf(world, 'envoye').findLast((event) => event.dossier === dossier);
    if (!donnees || !sent) return [];
    const { motif, montant, photo } = donnees;
    const ready = photo === undefined ? 'photo-attendue' : 'en-instruction';
    const start: LicenceRequest = {
      ...{ dossier, numero: sent.numero, motif, montant, le, depuis: le, raison: '', donnees: sent.donnees },
      etat: montant > 0 ? 'a-payer' : ready,
    };
    const since = eventsOf(world, 'decide').filter((event): event is Own => event.dossier === dossier && isOwn(event.motif));
    return [since.reduce((request, decided) => after(request, decided, ready), start)];
  });

// Paid, it still waits for a photo that comes by post.
function after(request: LicenceRequest, { motif, donnees, le }: Own, ready: LicenceState): LicenceRequest {
  const etat = motif === 'permis-paye' ? ready : STATES[motif];
  return { ...request, etat, depuis: le, ...(motif === 'permis-rejete' && donnees ? { raison: donnees.raison } : {}) };
}

const OVER: readonly LicenceState[] = ['rejete', 'accepte', 'envoye', 'remis', 'retourne'];

/** The request that is not answered yet: another one is not taken meanwhile. */
export const licenceUnderWay = (world: Pick<World, 'events'>): LicenceRequest | undefined =>
  licenceRequests(world).find(({ etat }) => !OVER.includes(etat));

/** Why the person needs a licence; a loss when the account says nothing. */
export const wantedLicence = ({ compte }: Pick<World, 'compte'>): NonNullable<DossierAnts['demandePermis']> =>
  fileOf(compte).demandePermis ?? { motif: 'perte' };

/** The paper that lets one drive after a loss: from the day when the request was read, for two months (ants.md §2e). */
export function lossPaper(world: Pick<World, 'events'>): { du: Day; jusquau: Day; dossier: string } | undefined {
  const accepted = decisionsOf(world, 'permis-accepte').findLast(({ dossier }) =>
    licenceRequests(world).some((one) => one.dossier === dossier && one.motif === 'perte'),
  );
  return accepted && { du: accepted.le, jusquau: addMonthsToDay(accepted.le, LOSS_PAPER_MONTHS), dossier: accepted.dossier };
}

/** « perte » in the words of a page. */
export const LICENCE_MOTIFS = {
  reussite: 'réussite à l’examen',
  perte: 'perte',
  vol: 'vol',
  deterioration: 'permis abîmé',
  'fin-de-validite': 'fin de validité',
} as const;
