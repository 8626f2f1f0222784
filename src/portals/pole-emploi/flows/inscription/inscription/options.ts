import type { Option } from '#engine/flow/flow.ts';

/*
 * What may be answered to each question of the registration. The lists were not found in a source (pole-emploi.md §2a): they are
 * a choice of the simulator, and each screen says so.
 */
type List = readonly Option[];

export const SITUATIONS: List = [
  { valeur: 'fin-de-contrat', label: 'Mon contrat est terminé' },
  { valeur: 'demission', label: 'J’ai démissionné et mon contrat est terminé' },
  { valeur: 'temps-partiel', label: 'J’ai un emploi à temps partiel et j’en cherche un autre' },
  { valeur: 'jamais-travaille', label: 'Je n’ai jamais travaillé, ou plus depuis longtemps' },
  { valeur: 'fin-de-formation', label: 'Mes études ou ma formation sont terminées' },
  { valeur: 'fin-independant', label: 'J’ai arrêté mon activité à mon compte' },
  { valeur: 'retour-etranger', label: 'Je reviens de l’étranger' },
  { valeur: 'preavis', label: 'Mon contrat n’est pas encore terminé (préavis)' },
  { valeur: 'temps-plein', label: 'J’ai un emploi à temps plein' },
  { valeur: 'contrat-suspendu', label: 'Mon contrat est en pause : arrêt maladie, congé parental' },
  { valeur: 'formation', label: 'Je suis en formation à temps plein' },
  { valeur: 'moins-de-16-ans', label: 'J’ai moins de 16 ans' },
  { valeur: 'autre', label: 'Aucune de ces réponses' },
];

export const CIVILITIES: List = [
  { valeur: 'madame', label: 'Madame' },
  { valeur: 'monsieur', label: 'Monsieur' },
];

export const SEXES: List = [
  { valeur: 'femme', label: 'Femme' },
  { valeur: 'homme', label: 'Homme' },
];

export const COUNTRIES: List = [
  { valeur: 'france', label: 'France' },
  { valeur: 'union-europeenne', label: 'Un autre pays de l’Union européenne' },
  { valeur: 'ailleurs', label: 'Un pays hors de l’Union européenne' },
];

export const NATIONALITIES: List = [
  { valeur: 'francaise', label: 'Française' },
  { valeur: 'europeenne', label: 'D’un autre pays de l’Union européenne' },
  { valeur: 'autre', label: 'D’un autre pays', hint: 'Votre titre de séjour est alors demandé.' },
];

export const PERMITS: List = [
  { valeur: 'carte-de-sejour', label: 'Carte de séjour' },
  { valeur: 'carte-de-resident', label: 'Carte de résident' },
  { valeur: 'recepisse', label: 'Récépissé d’une demande' },
  { valeur: 'visa-long-sejour', label: 'Visa de long séjour' },
];

export const REASONS: List = [
  { valeur: 'licenciement-economique', label: 'Licenciement économique' },
  { valeur: 'licenciement', label: 'Autre licenciement' },
  { valeur: 'fin-de-contrat', label: 'Fin de CDD' },
  { valeur: 'fin-de-mission', label: 'Fin de mission d’intérim' },
  { valeur: 'rupture-conventionnelle', label: 'Rupture conventionnelle' },
  { valeur: 'demission', label: 'Démission' },
];

export const ENTRY_REASONS: List = [
  ...REASONS,
  { valeur: 'premiere-entree', label: 'Première recherche d’emploi' },
  { valeur: 'reprise', label: 'Retour au travail après une interruption' },
  { valeur: 'autre', label: 'Autre raison' },
];

export const BENEFITS: List = [
  { valeur: 'rsa', label: 'Le RSA' },
  { valeur: 'aah', label: 'L’AAH' },
  { valeur: 'aucune', label: 'Aucune de ces aides' },
];

export const DISABILITY: List = [
  { valeur: 'oui', label: 'Oui' },
  { valeur: 'demande', label: 'La demande est en cours' },
  { valeur: 'non', label: 'Non' },
];

export const OBSTACLES: List = [
  { valeur: 'garde', label: 'La garde d’un enfant' },
  { valeur: 'logement', label: 'Le logement' },
  { valeur: 'mobilite', label: 'Les déplacements' },
  { valeur: 'sante', label: 'La santé' },
  { valeur: 'numerique', label: 'L’ordinateur ou internet' },
  { valeur: 'aucune', label: 'Rien de tout cela' },
];

export const CONTRACTS: List = [
  { valeur: 'cdi', label: 'CDI' },
  { valeur: 'cdd', label: 'CDD' },
  { valeur: 'interim', label: 'Intérim' },
  { valeur: 'saisonnier', label: 'Saisonnier' },
];

export const WANTED_CONTRACTS: List = [...CONTRACTS, { valeur: 'aucune', label: 'Peu importe' }];

export const WORKING_TIMES: List = [
  { valeur: 'plein', label: 'Temps plein' },
  { valeur: 'partiel', label: 'Temps partiel' },
];

export const CERTIFICATE: List = [
  { valeur: 'oui', label: 'Oui, je l’ai' },
  { valeur: 'pas-encore', label: 'Pas encore', hint: 'Ce n’est pas grave : elle peut arriver après l’inscription.' },
];

export const DIPLOMAS: List = [
  { valeur: 'sans-diplome', label: 'Sans diplôme' },
  { valeur: 'cap', label: 'CAP ou BEP' },
  { valeur: 'bac', label: 'Baccalauréat' },
  { valeur: 'bac-2', label: 'Bac + 2' },
  { valeur: 'bac-3', label: 'Bac + 3 ou + 4' },
  { valeur: 'bac-5', label: 'Bac + 5 ou plus' },
];

export const LANGUAGES: List = [
  { valeur: 'anglais', label: 'Anglais' },
  { valeur: 'arabe', label: 'Arabe' },
  { valeur: 'espagnol', label: 'Espagnol' },
  { valeur: 'portugais', label: 'Portugais' },
  { valeur: 'autre', label: 'Une autre langue' },
  { valeur: 'aucune', label: 'Le français seulement' },
];

export const LICENCES: List = [
  { valeur: 'b', label: 'Permis B (voiture)' },
  { valeur: 'a', label: 'Permis A (moto)' },
  { valeur: 'c', label: 'Permis C (camion)' },
  { valeur: 'aucune', label: 'Pas de permis' },
];

export const ALLOWANCE: List = [
  { valeur: 'oui', label: 'Oui, je la demande maintenant' },
  { valeur: 'plus-tard', label: 'Plus tard', hint: 'Rien n’est payé tant qu’elle n’est pas demandée.' },
  { valeur: 'non', label: 'Non' },
];
