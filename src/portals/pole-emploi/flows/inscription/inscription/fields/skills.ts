import { YES_NO } from '#engine/answers/options.ts';
import { ask, choose } from '#engine/flow/ask.ts';
import type { Field, FlowContext } from '#engine/flow/flow.ts';
import { METIERS } from '#portals/pole-emploi/dossier/data/rome.ts';
import type { Fact } from '../facts/index.ts';
import { DIPLOMAS, LANGUAGES, LICENCES, WANTED_CONTRACTS, WORKING_TIMES } from '../options.ts';
import { join, saidIn } from './field.ts';

/** Diploma and languages, then licences. */
export function trainingFields(context: FlowContext): Field<Fact>[] {
  const level = saidIn(context)('niveauDiplome');
  return [
    choose('niveauDiplome', 'Votre diplôme le plus élevé', DIPLOMAS),
    ...(level === undefined || level === 'sans-diplome'
      ? []
      : [
          ask('intituleDiplome', 'texte', 'Nom du diplôme'),
          ask('anneeDiplome', 'entier', 'Année du diplôme', { hint: 'Quatre chiffres.' }),
        ]),
    ask('langues', 'choix-multiple', 'Quelles langues parlez-vous ?', { options: LANGUAGES }),
    ask('permisConduire', 'choix-multiple', 'Quels permis avez-vous ?', { options: LICENCES }),
    choose('vehicule', 'Avez-vous un véhicule ?', YES_NO),
  ];
}

/** The job looked for. */
export const projectFields = (): Field<Fact>[] => [
  ask('metierCherche', 'recherche', 'Quel métier cherchez-vous ?', {
    options: METIERS,
    hint: 'Par exemple « vente » ou « cuisine ». Chaque métier a un [[rome|code ROME]].',
  }),
  ask('metierSecond', 'recherche', 'Un deuxième métier ?', { options: METIERS, optional: true }),
  ask('contratsSouhaites', 'choix-multiple', 'Quels contrats acceptez-vous ?', { options: WANTED_CONTRACTS }),
  choose('tempsSouhaite', 'Quel temps de travail ?', WORKING_TIMES),
];

/** Where, for how much, from when: with the job, they make the « offre raisonnable d’emploi ». */
export const searchFields = (): Field<Fact>[] => [
  ask('zoneCommune', 'texte', 'Autour de quelle commune ?'),
  ask('zoneRayon', 'entier', 'Jusqu’à combien de kilomètres ?', { unite: 'kilomètres' }),
  ask('salaireSouhaite', 'euros', 'Quel salaire par mois ?', {
    hint: 'En [[brut|brut]]. Avec le métier et la zone, il sert à dire quelles offres sont [[offre-raisonnable|raisonnables]].',
  }),
  ask('disponibleLe', 'jour', 'À partir de quel jour pouvez-vous commencer ?'),
];

/** The CV, and whether employers may read it. */
export const cvFields = ({ world }: FlowContext): Field<Fact>[] => [
  join(
    'cvFichier',
    'Votre CV',
    world.compte.papiers
      .flatMap((papier) => (papier.type === 'attestation' && /\bCV\b/i.test(papier.titre) ? [papier] : []))
      .map(({ id, titre }) => ({ valeur: id, label: titre })),
  ),
  choose('cvVisible', 'Les employeurs peuvent-ils le lire ?', YES_NO, { hint: 'Vous pouvez changer d’avis quand vous voulez.' }),
];
