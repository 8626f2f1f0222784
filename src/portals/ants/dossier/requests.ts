import { type Decided, decisionsOf } from '#engine/journal/decisions.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import type { Day } from '#schema/day.ts';
import type { Motif } from '#schema/decisions.ts';
import type { EvenementDe } from '#schema/evenement.ts';

/** Where a request stands, in the words of the real dashboard (ants.md §1.5). « acceptee » leaves the list: the paper is followed instead. */
export type Standing = 'a-payer' | 'en-instruction' | 'a-completer' | 'rejetee' | 'acceptee';

/** One request about the paper of a vehicle. */
export interface VehicleRequest {
  dossier: string;
  demarche: string;
  numero: string;
  le: Day;
  vehicule: string;
  sorte: string;
  etat: Standing;
  /** Since when it stands so. */
  depuis: Day;
  /** Euros; 0 when it is free. */
  montant: number;
  /** Does somebody read it? Otherwise a programme decides alone. */
  agent: boolean;
  /** Where the paper is sent, when the request says it. */
  adresse?: string;
  /** The bank has paid, perhaps: its answer was lost, and is waited for. */
  paiementInconnu?: boolean;
  /** The paper that was joined last; absent when none was needed. */
  fichier?: string;
  /** Which paper is asked again. */
  piece?: string;
  /** Why it is sent back or refused. */
  raison?: string;
  /** Where the paper itself is, once the request is accepted. */
  titre?: { etat: 'en-fabrication' | 'envoye' | 'remis' | 'retourne'; le: Day };
}

const MOTIFS = [
  'carte-grise-demandee',
  'carte-grise-payee',
  'paiement-inconnu',
  'carte-grise-complement',
  'carte-grise-completee',
  'carte-grise-rejetee',
  'adresse-carte-grise',
  'carte-grise-accordee',
  'carte-grise-envoyee',
  'carte-grise-remise',
  'carte-grise-retournee',
] as const satisfies readonly Motif[];
type Own = Decided<(typeof MOTIFS)[number]>;

/** Every request about a vehicle, oldest first. */
export function requestsOf(world: Pick<World, 'events'>): VehicleRequest[] {
  return decisionsOf(world, 'carte-grise-demandee').flatMap((asked) => {
    const { dossier, donnees } = asked;
    const sent = eventsOf(world, 'envoye').findLast((event) => event.dossier === dossier);
    if (!sent || !donnees) return [];
    const since = eventsOf(world, 'decide').filter((event): event is Own => event.dossier === dossier && isOwn(event));
    const start: VehicleRequest = {
      dossier,
      demarche: sent.demarche,
      numero: sent.numero,
      le: sent.le,
      vehicule: donnees.vehicule,
      sorte: donnees.sorte,
      montant: donnees.montant,
      ...(donnees.fichier === undefined ? {} : { fichier: donnees.fichier }),
      ...(donnees.adresse === undefined ? {} : { adresse: donnees.adresse }),
      agent: donnees.agent ?? donnees.fichier !== undefined,
      etat: 'en-instruction',
      depuis: asked.le,
    };
    return [since.reduce(after, start)];
  });
}

const isOwn = ({ motif }: EvenementDe<'decide'>): boolean => MOTIFS.some((own) => own === motif);

function after(request: VehicleRequest, decided: Own): VehicleRequest {
  const { le } = decided;
  switch (decided.motif) {
    case 'carte-grise-demandee':
      return { ...request, etat: decided.issue === 'incomplete' ? 'a-payer' : 'en-instruction', depuis: le };
    case 'carte-grise-payee':
      return { ...request, etat: 'en-instruction', depuis: le, paiementInconnu: false };
    case 'paiement-inconnu':
      return { ...request, depuis: le, paiementInconnu: true };
    case 'carte-grise-complement':
      return {
        ...request,
        etat: 'a-completer',
        depuis: le,
        raison: decided.donnees?.raison ?? '',
        // Sessions saved before other papers could be asked again only knew this one.
        piece: decided.donnees?.piece ?? 'justificatif',
      };
    case 'carte-grise-completee':
      return { ...request, etat: 'en-instruction', depuis: le, fichier: decided.donnees?.fichier ?? '' };
    case 'carte-grise-rejetee':
      return { ...request, etat: 'rejetee', depuis: le, raison: decided.donnees?.raison ?? '' };
    case 'adresse-carte-grise':
    case 'carte-grise-accordee':
      return { ...request, etat: 'acceptee', depuis: le, titre: { etat: 'en-fabrication', le } };
    case 'carte-grise-envoyee':
      return { ...request, titre: { etat: 'envoye', le } };
    case 'carte-grise-remise':
      return { ...request, titre: { etat: 'remis', le } };
    case 'carte-grise-retournee':
      return { ...request, titre: { etat: 'retourne', le } };
  }
}

/** A request about that vehicle that is not finished: another one is not taken meanwhile (ants.md §2a, official). */
export const underWay = (world: Pick<World, 'events'>, vehicule: string): VehicleRequest | undefined =>
  requestsOf(world).find((request) => request.vehicule === vehicule && request.etat !== 'acceptee' && request.etat !== 'rejetee');
