import type { Station } from '#engine/portal/station.ts';
import type { Day } from '#schema/day.ts';
import type { Texte } from '#schema/texte.ts';
import { dayText } from '../ground/dates.ts';
import { textsOf } from './languages.ts';

const CIRCUIT_FRENCH = {
  vues: 'Deux façons de voir',
  dessin: 'Dessin',
  liste: 'Liste',
  chemin: 'Le chemin de vos données',
  envois: 'Ce que vous avez envoyé',
  aucun: 'Vous n’avez rien envoyé.',
  avant: 'avant l’exercice',
  parti: 'Ce qui est vraiment parti',
  recu: 'Qui apprend quelque chose de votre dernier envoi',
  recoit: 'Qui le reçoit',
  personne: 'Personne d’autre ne reçoit ces informations.',
  infos: 'Ce qui lui parvient',
  pourquoi: 'Pourquoi',
  base: 'La règle qui le permet',
  duree: 'Gardé combien de temps',
  compare: 'Comparé avec quoi, par qui',
  machine: 'Ce que fait la machine',
  humain: 'Ce que fait une personne',
  effet: 'Ce que cela change pour vous',
  droits: 'Vos droits',
  source: 'D’où vient cette explication',
  ensuite: 'Ce qui s’est dit ensuite entre organismes',
  vient: 'Vient de',
  voir: 'Voir tout ce qui est parti, mot à mot',
  commun: 'Pour tout ce qui lui parvient, sauf si c’est dit autrement au-dessus',
  numero: 'Numéro de l’envoi',
} as const;
export type CircuitWord = keyof typeof CIRCUIT_FRENCH;

/** The words of « Que deviennent mes données ? ». */
export const CIRCUIT = textsOf('circuit', CIRCUIT_FRENCH);

const pieces = (count: number): { fr: string; en: string } => ({
  fr: count === 1 ? '1 information' : `${count} informations`,
  en: count === 1 ? '1 piece of information' : `${count} pieces of information`,
});

/** « 9 informations » */
export const piecesText = (count: number): Texte => pieces(count);

/** « Le 3 novembre 2026, vous avez envoyé 9 informations (Caf, déclaration trimestrielle). » */
export function sentText(last: { le: Day; count: number; titre: string; portail: string }, others: number): Texte & object {
  const day = dayText(last.le);
  const count = pieces(last.count);
  const more =
    others > 0
      ? {
          fr: ` Avant cela\u00a0: ${others === 1 ? '1 autre envoi' : `${others} autres envois`}.`,
          en: ` Before that: ${others === 1 ? '1 other request' : `${others} other requests`}.`,
        }
      : { fr: '', en: '' };
  return {
    falc: `Vous avez envoyé ${count.fr} (${last.portail}). C’était le ${day.fr}.`,
    fr: `Le ${day.fr}, vous avez envoyé ${count.fr} (${last.portail}, ${last.titre}).${more.fr}`,
    en: `On ${day.en}, you sent ${count.en} (${last.portail}, ${last.titre}).${more.en}`,
  };
}

const PAPERS_FRENCH = {
  titre: 'Mes papiers',
  aide: 'Ouvrez un papier et lisez-le, comme en vrai. Tous sont fictifs.',
  vide: 'Aucun papier pour l’instant',
  videAide: 'Les papiers arrivent avec le temps\u00a0: bulletins de paie, courriers.',
  liste: 'Liste des papiers',
  retour: 'Retour à mes papiers',
  imprimer: 'Imprimer ce papier',
  taille: 'Taille du papier',
  plusGrand: 'Papier plus grand',
  plusPetit: 'Papier plus petit',
  regle: 'Règle-loupe',
  ligneAvant: 'Avant',
  ligneApres: 'Après',
  ranger: 'Ranger',
  ouRegarder: 'Où regarder\u00a0? Qui demande quel montant',
  montrerLigne: 'Voir la ligne',
  bulletin: 'Bulletins de paie',
  rib: 'Banque',
  courrier: 'Courriers',
  attestation: 'Attestations',
  carte: 'Pour se connecter',
} as const;
export type PapersWord = keyof typeof PAPERS_FRENCH;

/** The words of « Mes papiers ». */
export const PAPERS = textsOf('papiers', PAPERS_FRENCH);

const MOMENTS_FRENCH = {
  titre: 'Revenir à un moment',
  aide: 'Choisissez un moment, puis essayez autrement. Ce que vous avez fait est gardé\u00a0: vous pourrez le reprendre.',
  vide: 'Pas encore de moment où revenir',
  videAide: 'Vos réponses, vos envois et ce qui arrive apparaîtront ici.',
  revenir: 'Revenir à ce moment',
  avant: 'Revenir juste avant',
  avantSaut: 'Revenir avant d’avancer le calendrier',
  confirmer: 'Oui, revenir',
  annuler: 'Non, rester ici',
  garde: 'Ce que vous avez fait après est gardé comme un autre essai. Vous pourrez le reprendre.',
  ici: 'Vous êtes ici',
  autres: 'Vos autres essais',
  reprendre: 'Reprendre cet essai',
  fini: 'Il s’est arrêté ainsi',
  contenu: 'Ce qui s’y est passé',
} as const;
export type MomentsWord = keyof typeof MOMENTS_FRENCH;

/** The words of « Revenir à un moment ». */
export const MOMENTS = textsOf('moments', MOMENTS_FRENCH);

/** « Plus tôt : du 3 novembre 2026 au 5 février 2027 » */
export function earlierText(from: Day, to: Day): Texte {
  const first = dayText(from);
  const last = dayText(to);
  if (from === to) return { fr: `Plus tôt\u00a0: le ${first.fr}`, en: `Earlier: ${first.en}` };
  return { fr: `Plus tôt\u00a0: du ${first.fr} au ${last.fr}`, en: `Earlier: from ${first.en} to ${last.en}` };
}

/** « Essai 1 » */
export const tryText = (rank: number): Texte => ({ fr: `Essai ${rank}`, en: `Try ${rank}` });

export type StopState = Station['etat'];

/** What the state of a station is called in the list. */
export const STOP_STATES = textsOf('arrets', {
  passe: 'déjà passé par ici',
  vous: 'c’est à vous',
  'en-cours': 'en ce moment',
  'a-venir': 'à venir',
});
