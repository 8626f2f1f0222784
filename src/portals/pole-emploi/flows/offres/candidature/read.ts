import { dayInWords } from '#engine/journal/day.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import { PORTAL } from '#portals/pole-emploi/dossier/file.ts';
import type { Offer } from '#portals/pole-emploi/dossier/offers/offer.ts';
import { offerOf } from '#portals/pole-emploi/dossier/offers/search.ts';
import { type Day, inOrder } from '#schema/day.ts';
import type { EvenementDe } from '#schema/evenement.ts';
import { ownEntry } from '#schema/own-entry.ts';
import type { Status } from './words.ts';

export const CANDIDATURE = 'candidature';
/** Withdrawing an application is a démarche of its own: the first sending stays in the file. */
export const RETRAIT = 'retrait-candidature';
/** The dossier of an application is named after its offer. */
export const dossierOf = (numero: string): string => `${CANDIDATURE}:${numero}`;
const numberOf = (dossier: string): string => dossier.slice(CANDIDATURE.length + 1);

/** What an employer answers. « silence »: nothing came, for a long time. « pourvue »: somebody else was hired before. */
export type EmployerAnswer = 'entretien' | 'refus' | 'pourvue' | 'silence';

/** One application, or an offer that the adviser proposed. */
export interface Application {
  numero: string;
  dossier: string;
  offre: Offer | undefined;
  origine: 'personne' | 'conseiller';
  statut: Status;
  /** When the adviser proposed it, and the last day to answer. */
  proposeLe: Day | undefined;
  jusquau: Day | undefined;
  /** When it was answered, with the number of the receipt. */
  le: Day | undefined;
  recepisse: string | undefined;
  decline: boolean;
  reponse: EmployerAnswer | undefined;
  reponduLe: Day | undefined;
  entretien: { le: Day; heure: string } | undefined;
  /** What came after the interview. */
  suite: 'embauche' | 'refus' | undefined;
  /** When the person withdrew it. */
  retireLe: Day | undefined;
}

type Known = Pick<World, 'events' | 'today'>;

/** Every application of the story and every offer proposed, the most recent first. */
export function applicationsOf(world: Known): Application[] {
  const proposed = decided(world, 'offre-proposee').map(({ dossier }) => dossier);
  const sent = eventsOf(world, 'envoye').flatMap(({ demarche, dossier }) => (demarche === CANDIDATURE ? [dossier] : []));
  return [...new Set([...proposed, ...sent])]
    .map((dossier) => application(world, dossier))
    .sort((a, b) => inOrder(latest(b), latest(a)));
}

/** The application to one offer. */
export const applicationTo = (world: Known, numero: string): Application | undefined =>
  applicationsOf(world).find((one) => one.numero === numero);

/** The offers that the adviser proposed and that wait for an answer, the most pressing first. */
export const offersToAnswer = (world: Known): Application[] =>
  applicationsOf(world)
    .filter(({ statut }) => statut === 'a-faire')
    .sort((a, b) => inOrder(a.jusquau ?? '', b.jusquau ?? ''));

/** The application that may be withdrawn now: that of the offer last looked at, otherwise the latest. A firm has not said no to it. */
export function toWithdraw(world: Known): Application | undefined {
  const running = applicationsOf(world).filter(({ statut }) => statut === 'en-cours');
  const looked = openedOffer(world);
  return running.find(({ numero }) => numero === looked) ?? running[0];
}

/** The last offer that the person looked at: « Postuler » speaks of it. */
export function openedOffer(world: Pick<World, 'events'>): string | undefined {
  const page = `${PORTAL}:offres/`;
  const opened = eventsOf(world, 'ouvert').findLast(({ lieu }) => lieu.startsWith(page));
  return opened && offerOf(opened.lieu.slice(page.length))?.numero;
}

const latest = ({ le, proposeLe }: Application): string => le ?? proposeLe ?? '';
const decided = (world: Known, motif: string): EvenementDe<'decide'>[] =>
  eventsOf(world, 'decide').filter((event) => event.motif === motif && event.dossier.startsWith(`${CANDIDATURE}:`));

function application(world: Known, dossier: string): Application {
  const own = (motif: string) => decided(world, motif).findLast((event) => event.dossier === dossier);
  const word = (event: EvenementDe<'decide'> | undefined, key: string) => ownEntry(event?.donnees, key)?.toString();
  const [proposal, answer, after] = [own('offre-proposee'), own('reponse-employeur'), own('suite-entretien')];
  const sent = eventsOf(world, 'envoye').findLast((event) => event.dossier === dossier);
  const numero = numberOf(dossier);
  const meeting = word(answer, 'entretienLe');
  const facts = {
    numero,
    dossier,
    offre: offerOf(numero),
    origine: proposal ? ('conseiller' as const) : ('personne' as const),
    proposeLe: proposal?.le,
    jusquau: word(proposal, 'jusquau') as Day | undefined,
    le: sent?.le,
    recepisse: sent?.numero,
    decline: sent?.donnees.candidatureReponse === 'decliner',
    reponse: word(answer, 'reponse') as EmployerAnswer | undefined,
    reponduLe: answer?.le,
    entretien: meeting === undefined ? undefined : { le: meeting as Day, heure: word(answer, 'heure') ?? '' },
    suite: word(after, 'reponse') as Application['suite'],
    retireLe: eventsOf(world, 'envoye').findLast((event) => event.dossier === `${RETRAIT}:${numero}`)?.le,
  };
  return { ...facts, statut: statusOf(facts, world.today) };
}

function statusOf(one: Omit<Application, 'statut'>, today: Day): Status {
  if (one.le === undefined) return one.jusquau !== undefined && today > one.jusquau ? 'annulee' : 'a-faire';
  if (one.decline || one.retireLe !== undefined || one.reponse === 'pourvue') return 'annulee';
  if (one.reponse === undefined) return 'en-cours';
  return one.reponse === 'entretien' && one.suite === undefined ? 'en-cours' : 'terminee';
}

/** Where it stands, in one sentence for a list. */
export function detailOf(one: Application): string {
  if (one.le === undefined)
    return one.statut === 'a-faire' ? 'Votre conseiller attend votre réponse.' : 'Restée sans réponse de votre part.';
  if (one.retireLe !== undefined) return `Vous l’avez retirée le ${dayInWords(one.retireLe)}.`;
  if (one.decline) return 'Vous avez dit pourquoi elle ne vous va pas.';
  if (one.suite === 'embauche') return 'L’entreprise vous propose le contrat.';
  if (one.suite === 'refus') return 'Après l’entretien, l’entreprise a choisi une autre personne.';
  return ANSWERS[one.reponse ?? 'attente'];
}

const ANSWERS: Readonly<Record<EmployerAnswer | 'attente', string>> = {
  attente: 'Envoyée. L’entreprise n’a pas encore répondu.',
  entretien: 'L’entreprise vous propose un entretien.',
  refus: 'L’entreprise a dit non.',
  pourvue: 'Le poste est déjà pris.',
  silence: 'L’entreprise n’a pas répondu.',
};
