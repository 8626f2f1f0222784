import { dayIn, dayWordsIn, textIn } from '#engine/portal/letter-data.ts';
import type { Part } from '#engine/portal/part.ts';
import { fileOf } from '#portals/pole-emploi/dossier/file.ts';
import type { Meeting } from '#portals/pole-emploi/dossier/rendez-vous/convoke.ts';
import { REASONS, REASONS_SOURCE } from '#portals/pole-emploi/dossier/rendez-vous/reasons.ts';
import { GO_YOURSELF, letterOf, nameIn } from '#portals/pole-emploi/letter.ts';
import { HOURS_BEFORE, meetingInWords } from './flow.ts';

const FACTS = 'Dossier de faits Pôle emploi, § 2g';
const meeting = (donnees: Parameters<typeof textIn>[0]): Meeting => ({
  id: textIn(donnees, 'id'),
  le: dayIn(donnees, 'le'),
  heure: textIn(donnees, 'heure'),
  comment: textIn(donnees, 'comment') as Meeting['comment'],
  objet: textIn(donnees, 'objet'),
});

/** The written convocation, and the answer to an obstacle that was not accepted. */
export const letters: NonNullable<Part['letters']> = {
  convocation: letterOf(({ donnees, world }) => ({
    objet: `Convocation : ${textIn(donnees, 'objet')}`,
    paragraphes: [
      `${nameIn(world)} vous convoque ${meetingInWords(meeting(donnees))}.`,
      `Pourquoi : ${textIn(donnees, 'objet')}. Apportez votre CV et la liste de vos candidatures.`,
      `Répondez dans « Mes rendez-vous » : venir, demander un autre jour jusqu’à ${HOURS_BEFORE} heures avant, ou dire un empêchement avec une preuve.`,
      'Cette convocation est obligatoire. Sans réponse et sans venir, une sanction peut être envisagée. Vous pourrez alors vous expliquer pendant 10 jours.',
      GO_YOURSELF,
    ],
    aRetenir: [
      { libelle: 'Quand', valeur: meetingInWords(meeting(donnees)) },
      { libelle: 'Identifiant', valeur: fileOf(world.compte).identifiant },
      { libelle: 'Pour répondre', valeur: 'Mes rendez-vous, ou 3949' },
    ],
    source: `${FACTS} ; limite de ${HOURS_BEFORE} heures : articles, non vérifiée`,
  })),
  'empechement-refuse': letterOf(({ donnees }) => ({
    objet: 'Votre empêchement n’est pas accepté',
    paragraphes: [
      'La raison ou la preuve ne permet pas d’excuser votre absence.',
      `Le rendez-vous reste prévu ${meetingInWords(meeting(donnees))}. Vous pouvez encore répondre que vous viendrez, ou donner une autre preuve.`,
    ],
    aRetenir: [
      { libelle: 'Raisons souvent acceptées', valeur: Object.values(REASONS).slice(0, -1).join(' ; ') },
      { libelle: 'Le rendez-vous', valeur: dayWordsIn(donnees, 'le') },
    ],
    source: REASONS_SOURCE,
  })),
};
