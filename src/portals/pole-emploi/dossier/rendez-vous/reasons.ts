import type { PaperText } from '#engine/household/truth.ts';
import { daysBetween } from '#engine/journal/day.ts';
import type { World } from '#engine/journal/world.ts';
import type { Day } from '#schema/day.ts';
import { certificatesOf } from '../attestations/certificates.ts';
import { paperBehind, readFile, sendablePapers } from '../documents/files.ts';
import { kindOf } from '../documents/kinds.ts';

/** Reasons usually accepted when there is a proof, as articles tell (pole-emploi.md §2g, [T]), and any other. */
export const REASONS = {
  maladie: 'Je suis malade (avec un certificat)',
  entretien: 'J’ai un entretien d’embauche',
  travail: 'Je travaille ce jour-là',
  tribunal: 'J’ai une convocation au tribunal',
  'enfant-malade': 'Mon enfant est malade',
  transport: 'Les transports sont en panne',
  autre: 'Une autre raison',
} as const;
export type Reason = keyof typeof REASONS;
export const REASON_IDS = Object.keys(REASONS) as Reason[];
export const REASONS_SOURCE = 'Raisons citées par des articles, non vérifiées : dossier de faits Pôle emploi, § 2g';

/** Does this paper show that reason? */
function shows(paper: PaperText, reason: string): boolean {
  const kind = kindOf(paper);
  const text = `${paper.id} ${paper.titre}`.toLowerCase();
  if (reason === 'maladie' || reason === 'enfant-malade') return kind === 'arret' || /m[ée]dical|certificat|malad/.test(text);
  if (reason === 'travail') return kind === 'bulletin' || /contrat|travail|employeur/.test(text);
  return kind === 'autre' && (paper.type === 'attestation' || paper.type === 'courrier');
}

/** A proof is of about that day: how far it may be is a choice of the simulator. */
const NEAR_DAYS = 30;

/**
 * Is this a reason that is accepted, shown by a paper that can be read and is of about that day (`on`)? A paper of this administration
 * shows nothing of a life.
 */
export function isProved(world: World, reason: string, fichier: string, on: Day): boolean {
  const paper = paperBehind(world, fichier);
  const own = certificatesOf(world).some(({ papier }) => papier === paper?.id);
  if (reason === 'autre' || paper === undefined || own || readFile(fichier).forme === 'flou') return false;
  return Math.abs(daysBetween(paper.le, on)) <= NEAR_DAYS && shows(paper, reason);
}

/** The first paper at hand that proves a reason about that day; `chosen` keeps to one reason, empty tries them all. */
export function proofAtHand(world: World, chosen: string, on: Day): { reason: Reason; papier: string } | undefined {
  return (chosen === '' ? REASON_IDS : REASON_IDS.filter((reason) => reason === chosen))
    .flatMap((reason) => sendablePapers(world).map(({ id }) => ({ reason, papier: id })))
    .find(({ reason, papier }) => isProved(world, reason, papier, on));
}
