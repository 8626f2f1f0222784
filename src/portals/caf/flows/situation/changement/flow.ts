import { typedAs } from '#engine/answers/answers.ts';
import type { FlowContext } from '#engine/flow/flow.ts';
import { flowOf, type Truths } from '#engine/flow/flow-of.ts';
import { textAnswer } from '#engine/flow/payload.ts';
import { payOf } from '#engine/household/pay.ts';
import { addMonths, monthOf } from '#engine/journal/day.ts';
import { eventsOf } from '#engine/journal/world.ts';
import { holds } from '#portals/caf/dossier/file.ts';
import { isLongAbsence } from '#portals/caf/dossier/situation/absence.ts';
import { CHANGEMENT, untoldChanges } from '#portals/caf/dossier/situation/told.ts';
import type { Changement, Compte } from '#schema/compte.ts';
import { type Fact, facts } from './facts.ts';

export const TITLE = 'Déclarer un changement';

/** Telling the Caf that the household changed (caf.md §2.e). */
export const changement = flowOf({
  id: CHANGEMENT,
  titre: TITLE,
  facts,
  open: (world) =>
    holds(world.compte)
      ? `${CHANGEMENT}:${eventsOf(world, 'envoye').filter(({ demarche }) => demarche === CHANGEMENT).length + 1}`
      : undefined,
  truths,
  onPaper: {
    changementSorte: { told: true },
    changementLe: { told: true },
    conjointNaissance: {},
    enfantPrenom: {},
    separationEnfants: {},
    separationPension: {},
    travailEmployeur: {},
    chomageIndemnise: {},
    absenceJusqua: {},
  },
});

function truths(context: FlowContext): Truths<Fact> {
  const { world } = context;
  const untold = untoldChanges(world);
  const said = textAnswer(context, 'changementSorte');
  const change = untold.find(({ nature }) => nature === said) ?? untold[0];
  return {
    changementSorte: change?.nature,
    changementLe: change?.le ?? world.today,
    ...(change ? detailsOf(change, world.compte) : {}),
    changementExact: 'true',
  };
}

function detailsOf(change: Changement, compte: Compte): Truths<Fact> {
  switch (change.nature) {
    case 'couple': {
      const gained = gainOf(change.avec.id, change.le, compte);
      return {
        coupleForme: change.forme,
        conjointPrenom: change.avec.prenom,
        conjointNaissance: change.avec.naissance,
        conjointActivite: gained > 0 ? 'salarie' : 'aucune',
        conjointRessources: typedAs(gained),
        conjointDossier: 'non',
      };
    }
    case 'separation':
      return { separationLogement: 'moi', separationEnfants: change.enfants, separationPension: change.pension };
    case 'naissance':
      return { enfantPrenom: change.prenom, enfantSexe: 'fille', enfantLieu: 'Exempleville' };
    case 'depart-enfant':
      return { enfantConcerne: change.prenom, enfantRaison: 'parti' };
    case 'garde-alternee':
      return { enfantConcerne: change.prenom, gardeAllocataire: 'moitie' };
    default:
      return activityOf(change, compte);
  }
}

/** What the papers say of the activity of an adult, or of an absence. */
function activityOf(change: Extract<Changement, { personne: string }>, { foyer, verite }: Compte): Truths<Fact> {
  const prenom = foyer.adultes.find(({ id }) => id === change.personne)?.prenom;
  const month = monthOf(change.le);
  const job = verite.emplois.find(({ personne, du }) => personne === change.personne && du !== undefined && du >= month);
  const income = verite.revenus.find(({ personne, au }) => personne === change.personne && (au === undefined || au >= month));
  return {
    situationPersonne: prenom,
    travailEmployeur: job?.employeur,
    travailContrat: 'cdi',
    chomageIndemnise: income?.nature === 'chomage' ? 'oui' : 'non',
    maladieSorte: income?.nature === 'invalidite' ? 'invalidite' : 'arret',
    situationOrganisme: income?.organisme ?? (change.nature === 'retraite' ? 'Caisse de retraite' : 'Assurance maladie'),
    formationPayee: income === undefined ? 'non' : 'oui',
    absenceDuree: isLongAbsence(change) ? 'longue' : 'courte',
    absenceRetour: change.jusqua === undefined ? 'non' : 'oui',
    absenceJusqua: change.jusqua,
  };
}

/** What a person earned in the month before that day, euros. */
const gainOf = (personne: string, le: Changement['le'], { verite }: Compte): number =>
  verite.emplois
    .filter((emploi) => emploi.personne === personne)
    .reduce((sum, emploi) => sum + (payOf(emploi, addMonths(monthOf(le), -1))?.montantNetSocial ?? 0), 0);
