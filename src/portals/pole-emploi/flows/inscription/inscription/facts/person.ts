import { freeText, oneOf, orNothing } from '#engine/answers/answer.ts';
import { day } from '#engine/answers/answer-day.ts';
import { nirWithKey, phone, postcode } from '#engine/answers/answer-identity.ts';
import { valuesOf } from '#engine/answers/options.ts';
import { fact } from '#engine/flow/fact.ts';
import type { FactSpec } from '#engine/flow/flow.ts';
import { toDepartment, toFranceTravail, toPrefecture } from '#portals/pole-emploi/circuits.ts';
import { paper } from '#portals/pole-emploi/dossier/documents/joined-paper.ts';
import { toCnavIdentity } from '../circuits.ts';
import { CIVILITIES, COUNTRIES, NATIONALITIES, PERMITS, SEXES } from '../options.ts';
import { permitNumber } from '../readers.ts';

const who = {
  pourquoi: 'Pour savoir qui vous êtes et ouvrir un seul dossier.',
  effet: 'Une erreur peut empêcher de retrouver vos anciens emplois.',
};
const identity = [
  toFranceTravail(who),
  toCnavIdentity({ ...who, pourquoi: 'Pour certifier votre numéro de sécurité sociale.' }),
] as const;
const where = toFranceTravail({
  pourquoi: 'Pour vous écrire et vous donner l’agence la plus proche.',
  effet: 'Une adresse ancienne fait perdre les courriers. La CAF et les impôts ne sont pas prévenus.',
});
const toCall = toFranceTravail({
  pourquoi: 'Pour vous appeler ou vous envoyer un message.',
  effet: 'Un conseiller peut vous joindre. Il ne demande jamais votre mot de passe.',
});
const permit = [
  toFranceTravail({
    pourquoi: 'Pour vérifier que votre titre permet de travailler.',
    effet: 'L’inscription s’arrête le lendemain du dernier jour du titre.',
  }),
  toPrefecture({
    pourquoi: 'Pour vérifier que le titre est valable.',
    effet: 'Un titre qui n’est plus valable empêche l’inscription.',
  }),
] as const;
const proof = toFranceTravail({
  pourquoi: 'Pour prouver votre identité.',
  effet: 'Sans ce papier, ou s’il est flou, une lettre le demande.',
  humain: 'Un agent regarde le papier.',
});

/** Civil status and contacts. */
export const personFacts = {
  civilite: fact('votre civilité', oneOf(valuesOf(CIVILITIES)), toFranceTravail(who)),
  sexe: fact('votre sexe, à l’état civil', oneOf(valuesOf(SEXES)), ...identity),
  nomNaissance: fact('votre nom de naissance', freeText({ max: 60, vide: 'Écrivez votre nom de naissance.' }), ...identity),
  nomUsage: fact('votre nom d’usage', orNothing(freeText({ max: 60 })), toFranceTravail(who)),
  prenomNaissance: fact('votre prénom', freeText({ max: 60, vide: 'Écrivez votre prénom.' }), ...identity),
  naissanceLe: fact('votre date de naissance', day({ min: '1900-01-01', max: '2030-12-31' }), ...identity),
  naissanceCommune: fact('votre commune de naissance', freeText({ max: 80, vide: 'Écrivez la ville.' }), ...identity),
  naissancePays: fact('votre pays de naissance', oneOf(valuesOf(COUNTRIES)), ...identity),
  nationalite: fact('votre nationalité', oneOf(valuesOf(NATIONALITIES)), toFranceTravail(who)),
  nirComplet: fact('votre numéro de sécurité sociale', nirWithKey(), ...identity),
  pieceIdentite: fact('votre pièce d’identité', paper, proof),
  titreNature: fact('la sorte de titre de séjour', oneOf(valuesOf(PERMITS)), ...permit),
  titreNumero: fact('le numéro du titre de séjour', permitNumber, ...permit),
  titreExpire: fact('le dernier jour du titre de séjour', day({ min: '2000-01-01', max: '2060-12-31' }), ...permit),
  titreCopie: fact('la copie du titre de séjour', paper, proof),
  adresseVoie: fact(
    'le numéro et la rue',
    freeText({ max: 100, vide: 'Écrivez le numéro et la rue.' }),
    where,
    toDepartment({ pourquoi: 'Pour savoir quel département vous suit.', effet: 'Le département peut vous écrire.' }),
  ),
  adresseComplement: fact('le complément d’adresse', orNothing(freeText({ max: 100 })), where),
  adresseCodePostal: fact('le code postal de votre adresse', postcode(), where),
  adresseCommune: fact('la commune de votre adresse', freeText({ max: 80, vide: 'Écrivez la ville.' }), where),
  telephonePrincipal: fact('votre téléphone', phone(), toCall),
  telephoneSecond: fact('un autre téléphone', orNothing(phone()), toCall),
} satisfies Record<string, FactSpec>;
