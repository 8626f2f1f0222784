import type { PaperText } from '#engine/household/truth.ts';
import { dayInWords } from '#engine/journal/day.ts';
import type { Compte } from '#schema/compte.ts';
import type { Day } from '#schema/day.ts';
import { nirKey } from '#schema/nir.ts';
import { fileOf, personOf } from '../file.ts';

/** The id of the identity card and of the residence permit among the papers of the person. */
export const IDENTITY_PAPER = 'piece-identite';
export const PERMIT_PAPER = 'titre-de-sejour';

/** What the card of a fictional person says, besides what the account tells: invented towns only. */
export interface Identity {
  civilite: 'madame' | 'monsieur';
  sexe: 'femme' | 'homme';
  nom: string;
  prenom: string;
  naissance: Day;
  commune: string;
  pays: 'france' | 'ailleurs';
  nationalite: 'francaise' | 'autre';
  nir: string;
}

/** Who the person is, as her card says. The number tells the sex (1 or 2), as real ones do. */
export function identityOf(compte: Compte): Identity {
  const { identifiants, nom } = compte;
  const { prenom, naissance } = personOf(compte);
  const woman = identifiants.numeroSecuriteSociale.startsWith('2');
  const foreign = fileOf(compte).titreDeSejour !== undefined;
  return {
    civilite: woman ? 'madame' : 'monsieur',
    sexe: woman ? 'femme' : 'homme',
    nom,
    prenom,
    naissance: naissance,
    commune: foreign ? 'Ville-Inventée' : 'Exempleville',
    pays: foreign ? 'ailleurs' : 'france',
    nationalite: foreign ? 'autre' : 'francaise',
    nir: `${identifiants.numeroSecuriteSociale}${nirKey(identifiants.numeroSecuriteSociale)}`,
  };
}

/** The number of the specimen permit: it begins with 00, which no real one does. */
export const permitNumberOf = (compte: Compte): string => `00${fileOf(compte).identifiant.replace(/\D/g, '').padStart(8, '0')}`;

/** The identity card, or the permit of a foreign person, as specimens to be read and joined. */
export function identityPapers(compte: Compte): PaperText[] {
  const who = identityOf(compte);
  const common = [
    { libelle: 'Nom', valeur: who.nom },
    { libelle: 'Prénom', valeur: who.prenom },
    { libelle: 'Sexe', valeur: who.sexe },
    { libelle: 'Né ou née le', valeur: dayInWords(who.naissance) },
    { libelle: 'À', valeur: `${who.commune} (${who.pays === 'france' ? 'France' : 'hors de l’Union européenne'})` },
  ];
  const permit = fileOf(compte).titreDeSejour;
  const card = (id: string, titre: string, lignes: typeof common): PaperText => ({
    id,
    type: 'attestation',
    titre,
    de: 'Préfecture d’Exemple (spécimen)',
    le: '2026-01-01',
    sections: [{ lignes }],
  });
  if (!permit)
    return [card(IDENTITY_PAPER, 'Carte d’identité (spécimen)', [...common, { libelle: 'Nationalité', valeur: 'française' }])];
  return [
    card(PERMIT_PAPER, 'Titre de séjour (spécimen)', [
      ...common,
      { libelle: 'Sorte de titre', valeur: 'carte de séjour' },
      { libelle: 'Numéro', valeur: permitNumberOf(compte) },
      { libelle: 'Valable jusqu’au', valeur: dayInWords(permit.expireLe) },
    ]),
  ];
}
