import type { Day } from '../../engine/day.ts';
import type { Station } from '../../engine/flow.ts';
import type { Texte } from '../../schema/texte.ts';
import { dayText } from './dates.ts';

/** The words of « Que deviennent mes données ? ». */
export const CIRCUIT = {
  titre: { fr: 'Que deviennent mes données\u00a0?', en: 'What happens to my data?' },
  rien: {
    fr: 'Rien n’est encore parti. Voici ce que l’administration tient déjà sans vous.',
    falc: 'Vous n’avez rien envoyé. Voici ce que l’administration sait déjà.',
    en: 'Nothing has left yet. This is what the administration already holds without you.',
  },
  replier: { fr: 'Réduire', en: 'Collapse' },
  deplier: { fr: 'Voir', en: 'Show' },
  vues: { fr: 'Deux façons de voir', en: 'Two ways to look' },
  dessin: { fr: 'Dessin', en: 'Drawing' },
  liste: { fr: 'Liste', en: 'List' },
  chemin: { fr: 'Le chemin de vos données', en: 'The way of your data' },
  envois: { fr: 'Ce que vous avez envoyé', en: 'What you sent' },
  aucun: { fr: 'Vous n’avez rien envoyé.', en: 'You have sent nothing.' },
  avant: { fr: 'avant l’exercice', en: 'before the exercise' },
  parti: { fr: 'Ce qui est vraiment parti', falc: 'Ce que vous avez envoyé', en: 'What really left' },
  recu: { fr: 'Qui a reçu votre dernier envoi', en: 'Who received your last request' },
  recoit: { fr: 'Qui le reçoit', en: 'Who receives it' },
  personne: { fr: 'Personne d’autre ne reçoit ces informations.', en: 'Nobody else receives this information.' },
  infos: { fr: 'Ce qui lui parvient', en: 'What reaches it' },
  pourquoi: { fr: 'Pourquoi', en: 'Why' },
  base: { fr: 'La règle qui le permet', falc: 'La loi qui le permet', en: 'The rule that allows it' },
  duree: { fr: 'Gardé combien de temps', falc: 'Combien de temps c’est gardé', en: 'How long it is kept' },
  compare: { fr: 'Comparé avec quoi, par qui', falc: 'Avec quoi c’est comparé', en: 'Compared with what, by whom' },
  machine: { fr: 'Ce que fait la machine', en: 'What the machine does' },
  humain: { fr: 'Ce que fait une personne', en: 'What a person does' },
  effet: { fr: 'Ce que cela change pour vous', en: 'What it changes for you' },
  droits: { fr: 'Vos droits', en: 'Your rights' },
  source: { fr: 'D’où vient cette explication', falc: 'Où nous l’avons lu', en: 'Where this explanation comes from' },
  ensuite: {
    fr: 'Ce qui s’est dit ensuite entre organismes',
    falc: 'Ce que les organismes se sont dit après',
    en: 'What organisations told one another afterwards',
  },
  vient: { fr: 'Vient de', en: 'From' },
  voir: {
    fr: 'Voir tout ce qui est parti, mot à mot',
    falc: 'Voir toutes les informations envoyées',
    en: 'See all that left, word for word',
  },
  commun: {
    fr: 'Pour tout ce qui lui parvient, sauf si c’est dit autrement au-dessus',
    falc: 'Pour le reste',
    en: 'For all that reaches it, unless said otherwise above',
  },
  numero: { fr: 'Numéro de l’envoi', falc: 'Numéro', en: 'Number of this request' },
} as const satisfies Record<string, Texte>;

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

/** The words of « Mes papiers ». */
export const PAPERS = {
  titre: { fr: 'Mes papiers', en: 'My papers' },
  aide: {
    fr: 'Ouvrez un papier et lisez-le, comme en vrai. Tous sont fictifs.',
    en: 'Open a paper and read it, as in life. All of them are fictional.',
  },
  vide: { fr: 'Aucun papier pour l’instant', en: 'No paper for now' },
  videAide: {
    fr: 'Les papiers arrivent avec le temps\u00a0: bulletins de paie, courriers.',
    en: 'Papers come with time: pay slips, letters.',
  },
  liste: { fr: 'Liste des papiers', en: 'List of papers' },
  retour: { fr: 'Retour à mes papiers', en: 'Back to my papers' },
  imprimer: { fr: 'Imprimer ce papier', en: 'Print this paper' },
  bulletin: { fr: 'Bulletins de paie', en: 'Pay slips' },
  rib: { fr: 'Banque', en: 'Bank' },
  courrier: { fr: 'Courriers', en: 'Letters' },
  attestation: { fr: 'Attestations', en: 'Certificates' },
  carte: { fr: 'Pour se connecter', en: 'To log in' },
} as const satisfies Record<string, Texte>;

/** The words of « Revenir à un moment ». */
export const MOMENTS = {
  titre: { fr: 'Revenir à un moment', en: 'Go back to a moment' },
  aide: {
    fr: 'Choisissez un moment, puis essayez autrement. Ce que vous avez fait est gardé\u00a0: vous pourrez le reprendre.',
    falc: 'Choisissez un moment. Vous pouvez essayer autre chose. Rien n’est perdu.',
    en: 'Choose a moment, then try another way. What you did is kept: you can take it up again.',
  },
  vide: { fr: 'Pas encore de moment où revenir', en: 'No moment to go back to yet' },
  videAide: {
    fr: 'Vos réponses, vos envois et ce qui arrive apparaîtront ici.',
    en: 'Your answers, what you send and what happens will appear here.',
  },
  revenir: { fr: 'Revenir à ce moment', en: 'Go back to this moment' },
  avant: { fr: 'Revenir juste avant', en: 'Go back to just before' },
  avantSaut: { fr: 'Revenir avant d’avancer le calendrier', en: 'Go back to before the calendar moved' },
  confirmer: { fr: 'Oui, revenir', en: 'Yes, go back' },
  annuler: { fr: 'Non, rester ici', en: 'No, stay here' },
  garde: {
    fr: 'Ce que vous avez fait après est gardé comme un autre essai. Vous pourrez le reprendre.',
    en: 'What you did afterwards is kept as another try. You can take it up again.',
  },
  ici: { fr: 'Vous êtes ici', en: 'You are here' },
  autres: { fr: 'Vos autres essais', en: 'Your other tries' },
  reprendre: { fr: 'Reprendre cet essai', en: 'Take up this try' },
  fini: { fr: 'Il s’est arrêté ainsi', en: 'It stopped like this' },
  contenu: { fr: 'Ce qui s’y est passé', en: 'What happened in it' },
} as const satisfies Record<string, Texte>;

/** « Plus tôt : du 3 novembre 2026 au 5 février 2027 » */
export function earlierText(from: Day, to: Day): Texte {
  const first = dayText(from);
  const last = dayText(to);
  if (from === to) return { fr: `Plus tôt\u00a0: le ${first.fr}`, en: `Earlier: ${first.en}` };
  return { fr: `Plus tôt\u00a0: du ${first.fr} au ${last.fr}`, en: `Earlier: from ${first.en} to ${last.en}` };
}

/** « Essai 1 » */
export const tryText = (rank: number): Texte => ({ fr: `Essai ${rank}`, en: `Try ${rank}` });

/** What the state of a station is called in the list. */
export const STOP_STATES: Readonly<Record<Station['etat'], Texte>> = {
  passe: { fr: 'déjà passé par ici', en: 'already been here' },
  vous: { fr: 'c’est à vous', en: 'it is up to you' },
  'en-cours': { fr: 'en ce moment', en: 'right now' },
  'a-venir': { fr: 'à venir', en: 'to come' },
};
