import { percentInWords } from '#engine/portal/calculation.ts';
import { dayWordsIn, numberIn } from '#engine/portal/letter-data.ts';
import { euros } from '#engine/words/money.ts';
import { scheduleInWords } from '#portals/pole-emploi/dossier/dettes/schedule.ts';
import { WITHHELD_SHARE } from '#portals/pole-emploi/dossier/dettes/withholding.ts';
import type { Donnees } from '#schema/evenement.ts';
import { CHOSEN, type Way } from './ways.ts';

/** The court that the « contrainte » of the exercise names. */
export const COURT = 'Tribunal d’Exempleville (fictif)';

const sumIn = (donnees: Donnees): string => euros(numberIn(donnees, 'reste'));

const WORDS: Readonly<Record<Way, (donnees: Donnees) => string[]>> = {
  prelevement: (donnees) => [
    `Vous payez en ${numberIn(donnees, 'fois')} fois : ${scheduleInWords(numberIn(donnees, 'reste'), numberIn(donnees, 'fois'))}.`,
    `Le premier prélèvement se fait le ${dayWordsIn(donnees, 'premier')}, puis le même jour de chaque mois. Gardez assez d’argent sur le compte ce jour-là.`,
  ],
  virement: (donnees) => [
    `Vous faites un virement de ${sumIn(donnees)}. Il arrive vers le ${dayWordsIn(donnees, 'arrive')}.`,
    'Dans l’exercice, il part tout seul. Dans la vie, le compte à payer est écrit sur la lettre : ne prenez jamais un IBAN reçu par téléphone ou par SMS.',
  ],
  cheque: (donnees) => [
    `Vous envoyez un chèque de ${sumIn(donnees)}. Il est encaissé vers le ${dayWordsIn(donnees, 'arrive')}.`,
    'Écrivez votre identifiant au dos, et gardez une photo du chèque.',
  ],
  retenue: () => [
    `Une part de chaque allocation est gardée, jusqu’à la fin de la dette : ${percentInWords(WITHHELD_SHARE)} au plus.`,
    'Si l’allocation s’arrête, appelez le 3949 pour payer autrement.',
  ],
  remise: () => [
    'Une personne lit votre demande d’effacement. Pendant ce temps, rien n’est demandé.',
    `La réponse arrive dans ${CHOSEN.remise} jours environ.`,
  ],
  contestation: () => [
    'Nous avons reçu votre contestation. Gardez-en la preuve. Pendant ce temps, rien n’est demandé.',
    'Deux mois sans réponse valent un refus. Notez cette date : aucune lettre ne la rappelle.',
  ],
  opposition: () => [
    `Votre opposition est partie au ${COURT}. Rien n’est saisi tant que le juge n’a pas décidé.`,
    'Le tribunal vous écrira. Allez à l’audience, ou demandez l’aide d’une association ou d’un avocat.',
  ],
};

/** What follows an answer, in simple words. */
export const acknowledgement = (way: Way, donnees: Donnees): string[] => WORDS[way](donnees);
