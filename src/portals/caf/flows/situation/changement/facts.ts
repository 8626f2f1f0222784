import { amount, freeText, oneOf, ticked } from '#engine/answers/answer.ts';
import { day } from '#engine/answers/answer-day.ts';
import { fact } from '#engine/flow/fact.ts';
import type { FactSpec } from '#engine/flow/flow.ts';
import { toCafAlone, toDepartment } from '#portals/caf/circuits.ts';
import { CHANGES } from '#portals/caf/dossier/situation/names.ts';

const LAW = 'Tout changement se dit à la Caf, sans attendre : code de la sécurité sociale, art. R115-7 et R846-5.';
const KEPT = 'La durée du dossier après la fin du droit n’a pas été trouvée.';
const SOURCE = 'Dossier de faits Caf, § 2.e et 3 (novembre 2026)';

const household = [
  toCafAlone({
    pourquoi: 'Pour savoir qui vit au foyer : le montant en dépend.',
    effet:
      'Le droit est calculé de nouveau depuis le jour où le changement compte. Dit tard, il peut créer une dette, ou un rappel.',
    base: LAW,
    duree: KEPT,
    machine: 'Un programme refait le calcul de chaque mois, puis écrit s’il faut rendre ou recevoir de l’argent.',
    humain: 'Une vie commune ou une séparation qui ne concorde pas est regardée par une personne.',
    compare: 'La Caf compare avec le dossier de l’autre personne, s’il existe.',
    source: SOURCE,
  }),
  toDepartment({
    pourquoi: 'La composition du foyer compte pour le RSA.',
    effet: 'L’accompagnement suit votre situation.',
  }),
] as const;
const spouse = toCafAlone({
  pourquoi: 'Pour réunir deux dossiers, et compter les ressources des deux.',
  effet: 'Les deux dossiers n’en font plus qu’un. Les ressources des deux comptent.',
  base: `${LAW} Le conjoint est réputé présent les trois mois : CSS, art. R843-1, II, 2°.`,
  duree: KEPT,
  compare: 'Les ressources du conjoint sont lues dans le fichier des ressources mensuelles (DRM), tenu par la CNAV.',
  source: SOURCE,
});
const child = toCafAlone({
  pourquoi: 'Pour savoir quels enfants sont à charge, et de qui.',
  effet: 'Un enfant n’est à charge que dans un dossier. Deux dossiers pour le même enfant, c’est un trop-perçu.',
  base: 'L’allocataire est la personne chez qui vit l’enfant : CSS, art. R513-1. Garde alternée : L521-2 et R521-2.',
  duree: KEPT,
  compare: 'La Caf cherche si l’enfant est déjà dans un autre dossier.',
  humain: 'Quand les deux parents disent avoir l’enfant, une personne leur écrit.',
  source: SOURCE,
});

const activity = [
  toCafAlone({
    pourquoi: 'Pour savoir qui travaille, qui ne travaille plus, et qui est absent : le montant en dépend.',
    effet:
      'L’argent reçu compte à la prochaine déclaration. Une paie qui s’arrête sans rien à la place ne compte plus. Une longue absence peut arrêter le droit.',
    base: `${LAW} Paie arrêtée : CASF, art. R262-13. Absence : CASF, art. R262-5 et R262-45. Reprise d’un travail au RSA : CSS, art. R846-1.`,
    duree: KEPT,
    machine: 'Un programme refait le calcul, puis écrit s’il faut rendre ou recevoir de l’argent.',
    compare: 'L’employeur, France Travail, l’Assurance maladie et les caisses de retraite transmettent aussi ce qu’ils versent.',
    source: SOURCE,
  }),
  toDepartment({
    pourquoi: 'Le travail et les absences comptent pour le RSA.',
    effet: 'L’accompagnement suit votre situation.',
  }),
] as const;

const firstName = freeText({ max: 60, vide: 'Écrivez le prénom.' });

/** What a change of the household asks (caf.md §2.e), in both editions. Amounts in euros a month. */
export const facts = {
  changementSorte: fact('ce qui change', oneOf(Object.keys(CHANGES)), ...household),
  changementLe: fact('le jour du changement', day({ min: '1990-01-01', max: '2060-12-31' }), ...household),
  coupleForme: fact('la forme du couple', oneOf(['mariage', 'pacs', 'concubinage']), ...household),
  conjointPrenom: fact('le prénom du conjoint', firstName, spouse),
  conjointNaissance: fact('le jour de naissance du conjoint', day({ min: '1900-01-01', max: '2060-12-31' }), spouse),
  conjointActivite: fact('l’activité du conjoint', oneOf(['salarie', 'independant', 'chomage', 'aucune']), spouse),
  conjointRessources: fact('ce que gagne le conjoint par mois', amount({ max: 20_000 }), spouse),
  conjointDossier: fact('si le conjoint a déjà un dossier à la Caf', oneOf(['oui', 'non']), spouse),
  separationLogement: fact('qui reste dans le logement', oneOf(['moi', 'autre']), ...household),
  separationEnfants: fact('où vivent les enfants', oneOf(['restent', 'partent', 'alternent']), child),
  separationPension: fact('la pension des enfants', oneOf(['fixee', 'impayee', 'sans']), child),
  enfantPrenom: fact('le prénom de l’enfant', firstName, child),
  enfantSexe: fact('le sexe de l’enfant', oneOf(['fille', 'garcon']), child),
  enfantLieu: fact('la ville de naissance', freeText({ max: 80, vide: 'Écrivez la ville.' }), child),
  enfantConcerne: fact('l’enfant concerné', freeText({ max: 60, vide: 'Choisissez un enfant.' }), child),
  enfantRaison: fact('pourquoi l’enfant n’est plus à charge', oneOf(['parti', 'travaille']), child),
  enfantRevenu: fact('ce que gagne l’enfant par mois', amount({ max: 20_000 }), child),
  gardeAllocataire: fact('comment les allocations se partagent', oneOf(['moitie', 'moi', 'autre']), child),
  situationPersonne: fact('qui est concerné', freeText({ max: 60, vide: 'Choisissez une personne.' }), ...activity),
  travailEmployeur: fact('l’employeur', freeText({ max: 80, vide: 'Écrivez le nom de l’employeur.' }), ...activity),
  travailContrat: fact('le contrat', oneOf(['cdi', 'cdd', 'interim', 'independant']), ...activity),
  chomageIndemnise: fact('l’allocation chômage', oneOf(['oui', 'attente', 'non']), ...activity),
  maladieSorte: fact('arrêt maladie ou invalidité', oneOf(['arret', 'invalidite']), ...activity),
  situationOrganisme: fact('qui verse de l’argent', freeText({ max: 80, vide: 'Écrivez qui verse de l’argent.' }), ...activity),
  formationPayee: fact('si la formation est payée', oneOf(['oui', 'non']), ...activity),
  absenceDuree: fact('la durée de l’absence', oneOf(['courte', 'longue']), ...activity),
  absenceRetour: fact('si le jour du retour est connu', oneOf(['oui', 'non']), ...activity),
  absenceJusqua: fact('le jour du retour', day({ min: '1990-01-01', max: '2060-12-31' }), ...activity),
  changementExact: fact('votre engagement', ticked('Cochez la case pour pouvoir envoyer.'), ...household),
} satisfies Record<string, FactSpec>;

export type Fact = keyof typeof facts;
