import { dayInWords, monthOf } from '#engine/journal/day.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import type { Station } from '#engine/portal/station.ts';
import { euros } from '#engine/words/money.ts';
import { isFamily } from '#portals/caf/dossier/family/family-payments.ts';
import { benefitsOf } from '#portals/caf/dossier/granted.ts';
import { paidByCaf } from '#portals/caf/dossier/paid.ts';
import { quarterOfDossier } from '#portals/caf/dossier/quarters.ts';
import { heldAmounts } from '#portals/caf/dossier/resources.ts';
import {
  type DecisionOnRights,
  decisionsOn,
  PRESTATION_NAMES,
  PRESTATIONS,
  type Prestation,
  rightsIn,
  withoutAmountIn,
} from '#portals/caf/dossier/rights.ts';
import { truthOf } from '#portals/caf/dossier/situation/known-account.ts';
import { ORGANISMES } from '#portals/caf/organismes.ts';
import { type Day, inOrder } from '#schema/day.ts';
import type { EvenementDe } from '#schema/evenement.ts';
import { ownEntry } from '#schema/own-entry.ts';

type Where = keyof typeof ORGANISMES;
const station = (id: Where, etat: Station['etat'], rest: Partial<Station> = {}): Station => ({
  id,
  nom: ORGANISMES[id].nom,
  role: ORGANISMES[id].role,
  etat,
  ...rest,
});

/** The journey of a declaration's data: before the person, with her, and what later events added to it. */
export function stations(world: World, dossier: string): Station[] | undefined {
  // Logging in and joining a paper are requests too, with no journey of their own.
  const quarter = quarterOfDossier(world, dossier);
  const { envoi } = quarter;
  const held = heldAmounts(truthOf(world, quarter), quarter, envoi?.le ?? world.today);
  const wages = held.some(({ nature }) => nature === 'salaire');
  const others = held.some(({ nature }) => nature !== 'salaire');
  const decisions = decisionsOn(world, dossier);
  // A payment that comes after sending may still be for the months before: it is not this declaration's.
  const paid = paidByCaf(world).find(
    ({ mois, montant, detail }) => envoi !== undefined && mois >= quarter.mois && montant > 0 && !isFamily(detail),
  );
  return [
    ...(wages ? [station('employeur', 'passe')] : []),
    ...(others ? [station('organisme', 'passe')] : []),
    ...(held.length > 0 ? [station('cnav', 'passe')] : []),
    station('caf', held.length > 0 || envoi ? 'passe' : 'en-cours', {
      detail: held.length > 0 ? `${held.length} montants déjà reçus, sans vous` : 'aucun montant reçu d’avance',
    }),
    envoi ? station('vous', 'passe', { le: envoi.le, detail: `envoyé le ${dayInWords(envoi.le)}` }) : station('vous', 'vous'),
    ...(envoi ? afterSending(world, dossier, decisions, paid) : [station('calcul', 'a-venir'), station('banque', 'a-venir')]),
  ];
}

/** What happened since, in the order in which it happened: decisions, what organisations told each other, payment, letters. */
function afterSending(
  world: World,
  dossier: string,
  decisions: readonly DecisionOnRights[],
  paid: EvenementDe<'paye'> | undefined,
): Station[] {
  const decided = decisions.map((event, rank) =>
    reached(event, 'calcul', `calcul-${rank}`, `${rank > 0 ? 'recalculé : ' : ''}${amountsIn(event, world)}`),
  );
  const told = eventsOf(world, 'transmis')
    .filter((event) => event.dossier === dossier)
    .map((event, rank) =>
      reached(event, event.vers as Where, `${event.vers}-${rank}`, ownEntry(TRANSMISSIONS, event.quoi) ?? event.quoi),
    );
  const letters = eventsOf(world, 'recu')
    .filter(({ modele, canal, donnees }) => canal === 'espace' && donnees?.dossier === dossier && Object.hasOwn(LETTERS, modele))
    .map((event, rank) =>
      reached(
        event,
        'vous',
        `lettre-${rank}`,
        `${ownEntry(LETTERS, event.modele)} : ${euros(Number(event.donnees?.montant ?? 0))}`,
      ),
    );
  const payment = paid ? [reached(paid, 'banque', 'banque', `${euros(paid.montant)} le ${dayInWords(paid.le)}`)] : [];
  const past = [...decided, ...told, ...payment, ...letters].sort((a, b) => inOrder(a.le ?? '', b.le ?? ''));
  return paid ? past : [...past, station('banque', 'a-venir')];
}

const LETTERS: Readonly<Record<string, string>> = {
  'trop-percu': 'vous recevez une lettre, à rembourser',
  'rappel-de-droits': 'vous recevez une lettre, la Caf vous doit',
};
const reached = (event: { le: string }, where: Where, id: string, detail: string): Station => ({
  ...station(where, 'passe', { le: event.le as Day, detail }),
  id,
});

const amountsIn = (decision: DecisionOnRights, world: World): string =>
  PRESTATIONS.filter((prestation) => benefitsOf(world).includes(prestation))
    .map((prestation) => `${PRESTATION_NAMES[prestation]} ${amountInWords(decision, prestation)}`)
    .join(', ');

function amountInWords(decision: DecisionOnRights, prestation: Prestation): string {
  if (withoutAmountIn(decision.donnees).includes(prestation)) return 'sans montant dans cet exercice';
  return euros(rightsIn(decision, monthOf(decision.le))[prestation]);
}

/** What one organisation tells another, in words. */
export const TRANSMISSIONS: Readonly<Record<string, string>> = {
  'droits-ouverts': 'apprend le montant de votre RSA',
  beneficiaire: 'apprend que vous recevez le RSA ou la prime d’activité',
  'demande-de-modification': 'reçoit votre demande de modification',
  'demande-de-verification': 'doit vérifier la paie',
  'declaration-corrigee': 'reçoit la déclaration corrigée',
  'pas-d-anomalie': 'apprend que le montant était exact',
  'ressource-a-jour': 'reçoit le montant corrigé',
  'ressource-confirmee': 'garde le montant transmis',
};
