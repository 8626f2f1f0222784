import type { FlowContext } from '#engine/flow/flow.ts';
import { flowOf, type Truths } from '#engine/flow/flow-of.ts';
import { monthOf } from '#engine/journal/day.ts';
import type { World } from '#engine/journal/world.ts';
import { fullName } from '#engine/words/full-name.ts';
import { holds } from '#portals/caf/dossier/file.ts';
import { AIDE, housingRequests, leaseOf } from '#portals/caf/dossier/logement/requests.ts';
import { isIn } from '#portals/caf/rules/conditions/person.ts';
import { type Fact, facts } from './facts.ts';

export const TITLE = 'Demander une aide au logement';

/** Asking for the housing benefit (caf.md §2.b): an estimate, then the request. One at a time, and again after a refusal. */
export const aideLogement = flowOf({
  id: AIDE,
  titre: TITLE,
  facts,
  open,
  truths,
  onPaper: {
    alNature: {},
    alEntree: {},
    alColocation: {},
    alColocataires: {},
    alLoyerEntier: {},
    alLoyer: {},
    alCharges: {},
    alBailleur: {},
    alBailleurNom: {},
    alSiret: {},
    alParent: {},
    alEtudiant: {},
    alBoursier: {},
    alParentsCaf: {},
    alTitulaire: {},
    alIban: {},
  },
});

function open(world: World): string | undefined {
  if (!holds(world.compte) || leaseOf(world.compte) === undefined) return undefined;
  const sent = housingRequests(world);
  const last = sent.at(-1);
  return last === undefined || last.decision?.issue === 'refusee' ? `${AIDE}:${sent.length + 1}` : undefined;
}

/** Is the claimant a student this month? */
export const isStudent = ({ compte, today }: Pick<World, 'compte' | 'today'>): boolean => {
  const [claimant] = compte.foyer.adultes;
  return claimant !== undefined && isIn(claimant, monthOf(today), ['etudiant']) !== undefined;
};

const yesNo = (value: boolean): string => (value ? 'oui' : 'non');

function truths({ world }: FlowContext): Truths<Fact> {
  const { compte } = world;
  const lease = leaseOf(compte);
  if (lease === undefined) return {};
  const { bailleur, colocataires, loyerEntier } = lease;
  const rib = compte.papiers.find((paper) => paper.type === 'rib' && paper.titulaire.includes(compte.nom));
  return {
    alNature: lease.nature,
    alEntree: lease.entree,
    alColocation: yesNo(colocataires !== undefined),
    alColocataires: colocataires === undefined ? undefined : String(colocataires),
    alLoyerEntier: loyerEntier === undefined ? undefined : String(loyerEntier),
    alLoyer: String(compte.logement.loyer ?? 0),
    alCharges: String(lease.charges),
    alBailleur: bailleur.sorte,
    alBailleurNom: bailleur.nom,
    alSiret: bailleur.siret,
    alParent: yesNo(bailleur.parent),
    alAttestation: bailleur.sorte === 'particulier' ? 'moi' : 'bailleur',
    alEtudiant: yesNo(isStudent(world)),
    alBoursier: yesNo(lease.boursier),
    alParentsCaf: yesNo(lease.parents !== undefined),
    alPatrimoine: yesNo(lease.patrimoine > 30_000),
    alVersement: 'moi',
    alTitulaire: fullName(compte.prenom, compte.nom),
    alIban: rib?.type === 'rib' ? rib.iban : undefined,
    alExact: 'true',
  };
}
