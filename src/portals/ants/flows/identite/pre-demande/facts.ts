import { freeText, oneOf, orNothing, ticked, whole } from '#engine/answers/answer.ts';
import { day } from '#engine/answers/answer-day.ts';
import { email, phone, postcode } from '#engine/answers/answer-identity.ts';
import { type Reader, refuse } from '#engine/answers/reader.ts';
import { fact } from '#engine/flow/fact.ts';
import type { FactSpec } from '#engine/flow/flow.ts';
import { toSupplier } from '#portals/ants/circuits.ts';
import { toCaller, toPreDemande, toStamps, toTes, toTownHall } from '#portals/ants/circuits-titles.ts';
import { COUNTRIES, SEXES } from '#portals/ants/dossier/birth.ts';
import { street } from '#portals/ants/dossier/home/street.ts';
import { SUPPLIERS } from '#portals/ants/dossier/papers.ts';
import { compacted } from '#schema/legible.ts';

export const MOTIFS = ['premiere', 'renouvellement', 'perte', 'vol', 'deteriore', 'adresse', 'etat-civil'] as const;
export const EYES = ['marron', 'bleu', 'vert', 'noisette', 'noir', 'gris'] as const;
export const NATIONALITIES = ['parent', 'naissance', 'declaration', 'decret'] as const;

const wish = [
  toPreDemande({ pourquoi: 'Pour savoir quel titre préparer.', effet: 'Le motif décide des papiers à apporter et du prix.' }),
  toTownHall({ pourquoi: 'Pour ouvrir le bon dossier.', effet: 'Un motif faux : la mairie ne peut pas s’en servir.' }),
] as const;
const civil = [
  toPreDemande({ pourquoi: 'Pour écrire votre nom sur le titre.', effet: 'Après la validation, plus rien ne se corrige.' }),
  toTownHall({
    pourquoi: 'Pour vérifier que c’est bien vous.',
    effet: 'Une lettre de travers, et le dossier est refusé.',
    compare: 'L’agent compare avec l’acte de naissance.',
  }),
  toTes({ pourquoi: 'Pour qu’une personne n’ait qu’un titre.', effet: 'Un agent cherche si un autre dossier existe.' }),
] as const;
const filiation = toTes({
  pourquoi: 'Pour prouver votre état civil et votre nationalité.',
  effet: 'Un agent du CERT les regarde.',
});
const place = [
  toPreDemande({ pourquoi: 'Pour écrire votre adresse sur la carte.', effet: 'L’adresse est imprimée au dos de la carte.' }),
  toTownHall({
    pourquoi: 'Pour vérifier où vous habitez.',
    effet: 'L’agent demande un justificatif, ou voit la réponse du fournisseur.',
  }),
] as const;
const call = toCaller({ pourquoi: 'Pour vous prévenir.', effet: 'Sans portable, aucun SMS : il faut regarder le suivi.' });
const agreed = toSupplier({ pourquoi: 'Pour vérifier l’adresse à votre nom.', effet: 'Oui : pas de justificatif au guichet.' });
const stamp = toStamps({ pourquoi: 'Pour payer le titre.', effet: 'Le numéro est utilisé au guichet, une seule fois.' });

const anyDay = day({ min: '1900-01-01', max: '2060-12-31' });
const name = (vide: string) => freeText({ max: 60, vide });

/** Reads the sixteen digits of a stamp, spaced or not. Gives them by fours. */
export const stampDigits: Reader = (saisie) => {
  const text = compacted(saisie);
  if (text === '') return refuse('Écrivez les 16 chiffres du timbre.');
  if (!/^\d+$/.test(text)) return refuse('Un timbre n’a que des chiffres. Vérifiez : 0 (zéro) et non la lettre O.');
  if (text.length !== 16)
    return refuse(`Un timbre a 16 chiffres ; ici, il y en a ${text.length}. Relisez-les quatre par quatre.`);
  return { ok: true, valeur: text.replace(/(.{4})(?=.)/g, '$1 ') };
};

/** Every fact of a pré-demande (ants.md §2d), in both editions. */
export const facts = {
  titreVoulu: fact('le titre demandé', oneOf(['cni', 'passeport', 'les-deux']), ...wish),
  titrePour: fact('pour qui', oneOf(['moi', 'enfant-1', 'enfant-2', 'enfant-3', 'enfant-4', 'enfant-5', 'enfant-6']), ...wish),
  titreMotif: fact('le motif', oneOf(MOTIFS), ...wish),
  civilSexe: fact('le sexe', oneOf(SEXES), ...civil),
  civilNom: fact('le nom de naissance', name('Écrivez le nom de naissance.'), ...civil),
  civilNomUsage: fact('le nom d’usage', orNothing(name('')), ...civil),
  civilPrenoms: fact('les prénoms', name('Écrivez le ou les prénoms.'), ...civil),
  civilTaille: fact('la taille', whole({ min: 30, max: 250, unite: 'centimètres' }), ...civil),
  civilYeux: fact('la couleur des yeux', oneOf(EYES), ...civil),
  civilNaissance: fact('la date de naissance', anyDay, ...civil),
  civilPays: fact('le pays de naissance', oneOf(COUNTRIES), ...civil),
  civilDepartement: fact('le département de naissance', name('Écrivez le département de naissance.'), ...civil),
  civilCommune: fact('la commune de naissance', name('Écrivez la commune de naissance.'), ...civil),
  parent1Nom: fact('le nom du premier parent', name('Écrivez son nom de naissance.'), filiation),
  parent1Prenom: fact('le prénom du premier parent', name('Écrivez son prénom.'), filiation),
  parent1Naissance: fact('la date de naissance du premier parent', anyDay, filiation),
  parent1Commune: fact('la commune de naissance du premier parent', name('Écrivez sa commune de naissance.'), filiation),
  parent2Nom: fact('le nom du second parent', orNothing(name('')), filiation),
  parent2Prenom: fact('le prénom du second parent', orNothing(name('')), filiation),
  parent2Naissance: fact('la date de naissance du second parent', orNothing(anyDay), filiation),
  parent2Commune: fact('la commune de naissance du second parent', orNothing(name('')), filiation),
  nationalite: fact('comment vous êtes français', oneOf(NATIONALITIES), filiation),
  titreVoie: fact('l’adresse', street, ...place),
  titreComplement: fact('l’étage ou l’appartement', orNothing(freeText({ max: 120 })), ...place),
  titreCodePostal: fact('le code postal', postcode(), ...place),
  titreCommune: fact('la commune', name('Écrivez la ville.'), ...place),
  titreVerification: fact('votre accord pour vérifier l’adresse', oneOf(['oui', 'non']), agreed),
  titreFournisseur: fact('votre fournisseur', oneOf(Object.keys(SUPPLIERS)), agreed),
  titreCourriel: fact('l’adresse de courriel', email(), call),
  titreSms: fact('si vous voulez un SMS', oneOf(['oui', 'non']), call),
  titrePortable: fact('le téléphone portable', phone(), call),
  timbreSuite: fact('comment vous payez', oneOf(['numero', 'acheter', 'plus-tard']), stamp),
  timbreNumero: fact('les 16 chiffres du timbre', stampDigits, stamp),
  titreRelu: fact('votre relecture', ticked('Relisez, puis cochez la case.'), ...wish),
} satisfies Record<string, FactSpec>;

export type Fact = keyof typeof facts;
