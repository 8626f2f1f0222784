import { freeText, oneOf, orNothing, ticked, whole } from '#engine/answers/answer.ts';
import { day } from '#engine/answers/answer-day.ts';
import { email, phone } from '#engine/answers/answer-identity.ts';
import { fact } from '#engine/flow/fact.ts';
import type { FactSpec } from '#engine/flow/flow.ts';
import { toAgent, toAnts, toFines, toSiv } from '#portals/ants/circuits.ts';
import { COUNTRIES, SEXES } from '#portals/ants/dossier/birth.ts';
import { type HomeNames, homeFacts } from '#portals/ants/dossier/home/facts.ts';
import { parseFile } from '#portals/ants/dossier/papers.ts';
import { fiveDigits, formule, plate } from '#portals/ants/rules/vehicle-numbers.ts';

const anyDay = day({ min: '1920-01-01', max: '2060-12-31' });
const name = (vide: string) => freeText({ max: 60, vide });

const car = toSiv({ pourquoi: 'Pour retrouver la voiture.', effet: 'Une autre plaque, et la demande s’arrête.' });
const sale = toSiv({
  pourquoi: 'Pour retrouver la déclaration du vendeur.',
  effet: 'Le code et la déclaration vont ensemble : la voiture passe à votre nom.',
  compare: 'Le programme compare avec ce que le vendeur a déclaré.',
});
const holder = [
  toSiv({
    pourquoi: 'Pour écrire votre nom sur la carte grise.',
    effet: 'Un nom mal écrit bloque la demande.',
    compare: 'Le programme compare avec votre compte.',
  }),
  toFines({ pourquoi: 'Pour écrire au titulaire.', effet: 'À partir de la vente, les amendes sont pour vous.' }),
] as const;
const told = toAnts({ pourquoi: 'Pour vous prévenir.', effet: 'Un message à chaque étape.' });
const reachOther = toAnts({
  pourquoi: 'Pour pouvoir joindre cette personne.',
  effet: 'Ce qui lui est envoyé n’a pas été trouvé.',
});
const paper = toAgent({ pourquoi: 'Pour vérifier la vente.', effet: 'Illisible ou pas signé, il vous est redemandé.' });
const honour = toSiv({
  pourquoi: 'Pour que vous vous engagiez : aucun papier n’est demandé.',
  effet: 'Une fausse déclaration peut coûter cher.',
});

/** How many people may hold a car with the one who asks. */
export const MOST_WITH = 4;

/** Every fact of a purchase (ants.md §2a), in both editions. */
export const facts = {
  achatPourQui: fact('pour qui vous faites la démarche', oneOf(['moi', 'autre']), car),
  achatPlaque: fact('le numéro d’immatriculation', plate, car),
  achatTelephone: fact('votre téléphone', phone(), told),
  codeDonne: fact('si vous avez le code de cession', oneOf(['oui', 'non']), sale),
  codeCession: fact('le code de cession', fiveDigits('le code de cession', 'le vendeur vous l’a donné'), sale),
  achatFormule: fact('le numéro de formule', formule, sale),
  achatCertificatLe: fact('la date de la carte grise', anyDay, sale),
  achatLe: fact('le jour de la vente', anyDay, sale),
  titulaireSorte: fact('si le futur titulaire est une personne', oneOf(['physique', 'morale']), ...holder),
  titulaireSexe: fact('votre sexe', oneOf(SEXES), ...holder),
  titulaireNom: fact('votre nom de naissance', name('Écrivez votre nom de naissance.'), ...holder),
  titulaireUsage: fact('votre nom d’usage', orNothing(name('')), ...holder),
  titulairePrenom: fact('votre prénom', name('Écrivez votre prénom.'), ...holder),
  titulaireCourriel: fact('votre adresse de courriel', email(), told),
  titulaireNaissance: fact('votre date de naissance', anyDay, ...holder),
  titulairePays: fact('votre pays de naissance', oneOf(COUNTRIES), ...holder),
  titulaireDepartement: fact('votre département de naissance', name('Écrivez votre département de naissance.'), ...holder),
  titulaireCommune: fact('votre ville de naissance', name('Écrivez votre ville de naissance.'), ...holder),
  cotitulaires: fact('combien de personnes achètent avec vous', whole({ max: MOST_WITH, unite: 'personnes' }), ...holder),
  cotitulaireNom: fact('le nom de naissance du cotitulaire', name('Écrivez son nom de naissance.'), ...holder),
  cotitulairePrenom: fact('le prénom du cotitulaire', name('Écrivez son prénom.'), ...holder),
  cotitulaireSexe: fact('le sexe du cotitulaire', oneOf(SEXES), ...holder),
  cotitulaireTelephone: fact('le téléphone du cotitulaire', orNothing(phone()), reachOther),
  cotitulaireCourriel: fact('l’adresse de courriel du cotitulaire', orNothing(email()), reachOther),
  cotitulaireNaissance: fact('la date de naissance du cotitulaire', anyDay, ...holder),
  achatVoie: homeFacts.voie,
  achatPrecision: homeFacts.precision,
  achatComplement: homeFacts.complement,
  achatCodePostal: homeFacts.codePostal,
  achatCommune: homeFacts.commune,
  achatVerification: homeFacts.verification,
  achatFournisseur: homeFacts.fournisseur,
  achatJustificatif: homeFacts.justificatif,
  certificatCession: fact('le certificat de cession', parseFile, paper),
  carteBarree: fact('la carte grise barrée', parseFile, paper),
  controleTechnique: fact('le contrôle technique', parseFile, paper),
  assurance: fact('votre assurance', ticked('Cochez la case : une voiture ne roule pas sans assurance.'), honour),
  permis: fact('votre permis', ticked('Cochez la case : le titulaire doit avoir le permis de cette voiture.'), honour),
  achatExact: fact('votre engagement', ticked('Cochez la case pour pouvoir envoyer.'), car),
} satisfies Record<string, FactSpec>;

export type Fact = keyof typeof facts;

/** How this démarche calls the address and its proof. */
export const HOME: HomeNames<Fact> = {
  voie: 'achatVoie',
  precision: 'achatPrecision',
  complement: 'achatComplement',
  codePostal: 'achatCodePostal',
  commune: 'achatCommune',
  verification: 'achatVerification',
  fournisseur: 'achatFournisseur',
  justificatif: 'achatJustificatif',
};
