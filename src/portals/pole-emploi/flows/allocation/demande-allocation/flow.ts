import { typedAs } from '#engine/answers/answers.ts';
import type { FlowContext } from '#engine/flow/flow.ts';
import { flowOf, type Truths } from '#engine/flow/flow-of.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import { receiptNumber, type Taken } from '#engine/portal/receives.ts';
import { fullName } from '#engine/words/full-name.ts';
import { IBAN_DIFFERS, ibanOnPaper, isHolder, NOT_THE_HOLDER } from '#portals/pole-emploi/dossier/allocation/bank-account.ts';
import { bankAnswers } from '#portals/pole-emploi/dossier/allocation/bank-answers.ts';
import { pensionsOf } from '#portals/pole-emploi/dossier/allocation/pensions.ts';
import { asksForNothing, DEMANDE, registeredOn } from '#portals/pole-emploi/dossier/allocation/requests.ts';
import { LATER } from '#portals/pole-emploi/dossier/documents/joined-paper.ts';
import { endedContracts } from '#portals/pole-emploi/dossier/emplois/ended-contracts.ts';
import { holds, isRegistered, sendLetter } from '#portals/pole-emploi/dossier/file.ts';
import type { Donnees } from '#schema/evenement.ts';
import { ownEntry } from '#schema/own-entry.ts';
import type { Fact } from './facts.ts';
import { facts } from './facts.ts';

const rank = (world: World): number => eventsOf(world, 'envoye').filter(({ demarche }) => demarche === DEMANDE).length + 1;

/** Asking for the allowance apart: for somebody registered who did not ask for it, or whose request was closed or refused. */
export const demandeAllocation = flowOf({
  id: DEMANDE,
  titre: 'Demande d’allocation chômage',
  facts,
  open: (world) =>
    holds(world.compte) && isRegistered(world) && !asksForNothing(world) ? `${DEMANDE}:${rank(world)}` : undefined,
  truths,
  onPaper: {
    allocationConges: {},
    allocationSupraLegale: {},
    allocationRevenus: {},
    allocationIban: {},
    allocationContrats: {},
  },
});

function truths({ world }: FlowContext): Truths<Fact> {
  const { compte } = world;
  const last = endedContracts(world, registeredOn(world, { le: world.today })).at(-1)?.contrat;
  const rib = compte.papiers.find(({ type }) => type === 'rib');
  return {
    allocationContrats: 'oui',
    allocationConges: typedAs(last?.congesPayes ?? 0),
    allocationSupraLegale: typedAs(last?.supraLegale ?? 0),
    allocationRevenus: pensionsOf(world),
    allocationTitulaire: rib?.type === 'rib' ? rib.titulaire : fullName(compte.prenom, compte.nom),
    allocationIban: rib?.type === 'rib' ? rib.iban : undefined,
    allocationRib: rib?.id ?? LATER,
    allocationHonneur: 'true',
  };
}

/** The request is received as soon as it is complete, dated and signed (règlement; pole-emploi.md §2c). */
export function take(donnees: Donnees, world: World, dossier: string): Taken {
  const numero = receiptNumber(world, 'ARE', dossier);
  const said = bankAnswers((fait) => ownEntry(donnees, fait));
  const onPaper = ibanOnPaper(said, world.compte);
  const incoherences = [
    ...(isHolder(said, world.compte) ? [] : [{ cle: 'allocationTitulaire', message: NOT_THE_HOLDER }]),
    ...(onPaper === undefined || onPaper === said('ribIban') ? [] : [{ cle: 'allocationIban', message: IBAN_DIFFERS }]),
  ];
  return { numero, incoherences, faits: sendLetter(world, `recue:${dossier}`, 'demande-allocation-recue', { dossier, numero }) };
}

/** Why it cannot be asked now. */
export function closed(world: World): string {
  if (!holds(world.compte) || !isRegistered(world))
    return 'Il faut d’abord une inscription. La demande d’allocation vient avec l’inscription, ou après.';
  return 'Votre demande d’allocation est déjà faite, ou votre droit est déjà ouvert.';
}
