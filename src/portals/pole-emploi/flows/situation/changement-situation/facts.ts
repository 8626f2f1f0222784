import { amount, freeText, oneOf, orNothing, ticked, whole } from '#engine/answers/answer.ts';
import { day } from '#engine/answers/answer-day.ts';
import { email, phone, postcode } from '#engine/answers/answer-identity.ts';
import { fact } from '#engine/flow/fact.ts';
import type { FactSpec } from '#engine/flow/flow.ts';
import { toCaf, toCpam, toDepartment, toEmployer, toFranceTravail, toPrefecture } from '#portals/pole-emploi/circuits.ts';
import { parseFile } from '#portals/pole-emploi/dossier/documents/files.ts';
import { NATURES } from '#portals/pole-emploi/dossier/situation/natures.ts';

/** Any day of a story: the limits that matter are looked at when it is sent. */
const anyDay = day({ min: '2000-01-01', max: '2060-12-31' });

const change = [
  toFranceTravail({
    pourquoi: 'Pour que votre dossier soit juste. Le délai est de 72 heures.',
    effet: 'Un changement dit en retard peut faire rendre de l’argent.',
  }),
  toDepartment({ pourquoi: 'Le département suit les personnes au RSA.', effet: 'Votre accompagnement suit votre situation.' }),
] as const;
const away = toFranceTravail({
  pourquoi: 'Pour ne pas vous convoquer pendant votre absence.',
  effet: 'Jusqu’à 35 jours par année civile, rien ne change. Au-delà, l’allocation s’arrête pour ces jours.',
  machine: 'Un programme compte les jours de l’année civile.',
});
const place = [
  toFranceTravail({
    pourquoi: 'Pour vous écrire et vous donner l’agence la plus proche.',
    effet: 'Votre agence peut changer. La CAF, les impôts et l’Assurance maladie ne sont pas prévenus : dites-le à chacun.',
  }),
  toDepartment({ pourquoi: 'Pour savoir quel département vous suit.', effet: 'Le département peut vous écrire.' }),
] as const;
const reach = toFranceTravail({
  pourquoi: 'Pour vous appeler ou vous écrire.',
  effet: 'Une adresse de courriel perdue fait rater des courriers.',
});
const permit = [
  toFranceTravail({
    pourquoi: 'Pour vérifier que vous pouvez travailler.',
    effet: 'Sans titre ni récépissé valable, l’inscription s’arrête le lendemain du dernier jour.',
    humain: 'Un agent regarde le document.',
  }),
  toPrefecture({ pourquoi: 'Pour vérifier que le titre est valable.', effet: 'Un titre valable garde l’inscription.' }),
] as const;
const job = [
  toFranceTravail({
    pourquoi: 'Pour savoir si votre inscription continue, et dans quelle catégorie.',
    effet: 'Jusqu’à 78 heures par mois : catégorie B. Au-delà : catégorie C. Le salaire se déclare ensuite chaque mois.',
    compare: 'France Travail compare avec la déclaration de l’employeur (DSN).',
  }),
  toCaf({ pourquoi: 'La CAF recalcule vos aides avec vos nouvelles ressources.', effet: 'Dites aussi votre reprise à la CAF.' }),
] as const;
const jobAndEmployer = [
  ...job,
  toEmployer({ pourquoi: 'Il déclare la paie chaque mois.', effet: 'Un écart entre les deux se voit plus tard.' }),
] as const;
const leave = [
  toFranceTravail({
    pourquoi: 'Pour savoir si vous pouvez prendre un emploi ces jours-là.',
    effet: 'Pendant un congé ou un service civique, l’allocation ne se paie pas. Le volontariat ne change rien.',
  }),
  toCpam({ pourquoi: 'Un congé de paternité est payé par l’Assurance maladie.', effet: 'Dites-le aussi à l’Assurance maladie.' }),
] as const;

const detention = toFranceTravail({
  pourquoi: 'Pour ne pas payer des jours où vous ne pouvez pas prendre un emploi, et pour préparer votre sortie.',
  effet: 'Jusqu’à 15 jours, rien ne change. Au-delà, l’allocation s’arrête pendant la détention. Les jours de droit sont gardés.',
  base: 'Être disponible pour un emploi : code du travail, art. R5411-10, 5°.',
  duree: 'Trois mois seulement pour ces données : code du travail, art. R5312-44.',
  humain: 'Le service pénitentiaire (SPIP) prévient un conseiller qui s’occupe des personnes détenues.',
});

/** Every fact of a change of situation (pole-emploi.md §2d), in both editions. */
export const facts = {
  changementNature: fact('ce qui change', oneOf(Object.keys(NATURES)), ...change),
  absenceDu: fact('le premier jour de l’absence', anyDay, away),
  absenceAu: fact('le dernier jour de l’absence', anyDay, away),
  nouvelleAdresse: fact('votre nouvelle adresse', freeText({ max: 120, vide: 'Écrivez le numéro et la rue.' }), ...place),
  nouveauCodePostal: fact('votre nouveau code postal', postcode(), ...place),
  nouvelleCommune: fact('votre nouvelle commune', freeText({ max: 80, vide: 'Écrivez la ville.' }), ...place),
  adresseDepuis: fact('le jour du déménagement', anyDay, ...place),
  nouveauTelephone: fact('votre nouveau téléphone', orNothing(phone()), reach),
  nouveauCourriel: fact('votre nouveau courriel', orNothing(email()), reach),
  sejourNature: fact('la sorte de document de séjour', oneOf(['titre', 'recepisse']), ...permit),
  sejourJusquau: fact('le dernier jour du nouveau document', anyDay, ...permit),
  sejourFichier: fact('le nouveau document de séjour', parseFile, ...permit),
  periodeDu: fact('le premier jour', anyDay, ...leave),
  periodeAu: fact('le dernier jour', anyDay, ...leave),
  detentionDu: fact('le jour d’entrée en prison', anyDay, detention),
  detentionAu: fact('le jour de sortie de prison', orNothing(anyDay), detention),
  repriseEmployeur: fact(
    'votre nouvel employeur',
    freeText({ max: 120, vide: 'Écrivez le nom de l’employeur.' }),
    ...jobAndEmployer,
  ),
  repriseLe: fact('le premier jour du nouvel emploi', anyDay, ...job),
  repriseContrat: fact('la sorte de contrat', oneOf(['cdi', 'cdd', 'interim', 'saisonnier', 'independant']), ...job),
  repriseHeures: fact('les heures par semaine', whole({ min: 1, max: 60, unite: 'heures' }), ...job),
  repriseBrut: fact('le salaire brut par mois', amount({ max: 99_999 }), ...job),
  resterInscrit: fact('garder l’inscription', oneOf(['oui', 'non']), ...job),
  changementExact: fact('votre engagement', ticked('Cochez la case pour pouvoir envoyer.'), ...change),
} satisfies Record<string, FactSpec>;

export type Fact = keyof typeof facts;
