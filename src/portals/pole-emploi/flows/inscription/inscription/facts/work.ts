import { amount, freeText, oneOf, orNothing, someOf, whole } from '#engine/answers/answer.ts';
import { day } from '#engine/answers/answer-day.ts';
import { lines } from '#engine/answers/lines.ts';
import { valuesOf, YES_NO } from '#engine/answers/options.ts';
import { fact } from '#engine/flow/fact.ts';
import type { FactSpec } from '#engine/flow/flow.ts';
import { jobToFranceTravail, toFranceTravail, toReferent } from '#portals/pole-emploi/circuits.ts';
import { paper } from '#portals/pole-emploi/dossier/documents/joined-paper.ts';
import { romeJob } from '#portals/pole-emploi/dossier/offers/rome-job.ts';
import { toRecruiters } from '../circuits.ts';
import { CERTIFICATE, CONTRACTS, DIPLOMAS, LANGUAGES, LICENCES, REASONS, WANTED_CONTRACTS, WORKING_TIMES } from '../options.ts';
import { companyNumber } from '../readers.ts';
import { lineFact } from './line-fact.ts';

/** More lines than that are told to an adviser (choice of the simulator). */
export const MOST_JOBS = 8;

const job = jobToFranceTravail({
  pourquoi: 'Pour retrouver chaque contrat et calculer vos droits.',
  effet: 'Un contrat oublié n’est pas compté.',
});
const skills = {
  pourquoi: 'Pour vous proposer des offres et des formations qui vous vont.',
  effet: 'Cela ne change pas l’allocation.',
};
const profile = [toFranceTravail(skills), toRecruiters({ ...skills, effet: 'Un employeur peut vous écrire.' })] as const;
const offer = [
  toFranceTravail({
    pourquoi: 'Pour savoir quelles offres sont raisonnables pour vous.',
    effet: 'Ces réponses deviennent les critères de l’« offre raisonnable d’emploi », revus avec votre conseiller.',
  }),
  toReferent({ pourquoi: 'Pour préparer votre contrat d’engagement.', effet: 'Vous en parlerez au premier rendez-vous.' }),
] as const;

/** Jobs of the past, training, and the job looked for. */
export const workFacts = {
  aTravaille: fact('avez-vous travaillé ?', oneOf(valuesOf(YES_NO)), job),
  emplois: fact('la liste de vos emplois', lines({ max: MOST_JOBS, quoi: 'un emploi' }), job),
  emploiEmployeur: lineFact(
    'le nom de l’employeur',
    freeText({ max: 120, vide: 'Écrivez le nom de l’employeur : il est sur le bulletin de paie.' }),
    job,
  ),
  emploiSiret: lineFact('le SIRET de l’employeur', orNothing(companyNumber), job),
  emploiPoste: lineFact('votre poste', freeText({ max: 80, vide: 'Écrivez votre métier dans cet emploi.' }), job),
  emploiContrat: lineFact('la sorte de contrat', oneOf(valuesOf(CONTRACTS)), job),
  emploiTemps: lineFact('le temps de travail', oneOf(valuesOf(WORKING_TIMES)), job),
  emploiDebut: lineFact('le premier jour du contrat', day({ min: '1960-01-01', max: '2040-12-31' }), job),
  emploiTermine: lineFact('contrat terminé', oneOf(valuesOf(YES_NO)), job),
  emploiFin: lineFact('le dernier jour du contrat', day({ min: '1960-01-01', max: '2040-12-31' }), job),
  emploiMotif: lineFact('la raison de la fin du contrat', oneOf(valuesOf(REASONS)), job),
  emploiAttestation: lineFact(
    'votre réponse sur l’attestation employeur',
    oneOf(valuesOf(CERTIFICATE)),
    jobToFranceTravail({
      pourquoi: 'Sans cette attestation, l’allocation ne se calcule pas.',
      effet: 'Si elle manque, France Travail la demande aussi à l’employeur.',
    }),
  ),
  niveauDiplome: fact('votre niveau de diplôme', oneOf(valuesOf(DIPLOMAS)), ...profile),
  intituleDiplome: fact('le nom du diplôme', freeText({ max: 120, vide: 'Écrivez le nom du diplôme.' }), ...profile),
  anneeDiplome: fact(
    'l’année du diplôme',
    whole({ min: 1940, max: 2040, trop: 'Écrivez une année, par exemple 2015.' }),
    ...profile,
  ),
  langues: fact('les langues que vous parlez', someOf(valuesOf(LANGUAGES), 'aucune'), ...profile),
  permisConduire: fact('vos permis de conduire', someOf(valuesOf(LICENCES), 'aucune'), ...profile),
  vehicule: fact('avez-vous un véhicule ?', oneOf(valuesOf(YES_NO)), ...profile),
  metierCherche: fact('le métier que vous cherchez', romeJob, ...offer),
  metierSecond: fact('un deuxième métier', orNothing(romeJob), ...offer),
  contratsSouhaites: fact('les contrats que vous acceptez', someOf(valuesOf(WANTED_CONTRACTS), 'aucune'), ...offer),
  tempsSouhaite: fact('le temps de travail que vous cherchez', oneOf(valuesOf(WORKING_TIMES)), ...offer),
  salaireSouhaite: fact('le salaire brut que vous cherchez, par mois', amount({ max: 50_000 }), ...offer),
  zoneCommune: fact('la commune où vous cherchez', freeText({ max: 80, vide: 'Écrivez une ville.' }), ...offer),
  zoneRayon: fact('jusqu’à combien de kilomètres vous cherchez', whole({ max: 500, unite: 'kilomètres' }), ...offer),
  disponibleLe: fact('le jour où vous pouvez commencer', day({ min: '2020-01-01', max: '2040-12-31' }), ...offer),
  cvFichier: fact('votre CV', paper, ...profile),
  cvVisible: fact('montrer votre CV aux employeurs', oneOf(valuesOf(YES_NO)), ...profile),
} satisfies Record<string, FactSpec>;
