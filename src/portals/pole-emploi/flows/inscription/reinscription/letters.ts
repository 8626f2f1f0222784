import { dayInWords, daysBetween } from '#engine/journal/day.ts';
import { dayIn, dayWordsIn, textIn } from '#engine/portal/letter-data.ts';
import type { Part } from '#engine/portal/part.ts';
import { rightOf } from '#portals/pole-emploi/dossier/allowance.ts';
import { slotInWords, slotOf } from '#portals/pole-emploi/dossier/rendez-vous/slots.ts';
import { letterOf } from '#portals/pole-emploi/letter.ts';
import { daysInWords } from '#portals/pole-emploi/rules/day-line.ts';
import type { Donnees } from '#schema/evenement.ts';
import { SOURCE } from './gap.ts';
import { ANSWER_DAYS } from './happenings.ts';

const RETRO_SOURCE =
  'Effet rétroactif sur demande écrite et motivée : instruction de 2012 (BO 2012-120) ; dossier de faits Pôle emploi, § 2h et § 5 ligne 1';
const CHOICE = 'choix du simulateur';

// Sessions of before kept an empty text when no interview was asked.
function interviewWords({ entretien = '' }: Donnees): string {
  const slot = slotOf(entretien);
  if (slot)
    return `Un entretien est fixé : ${slotInWords(slot)}. La convocation écrite est dans vos courriers, il est dans « Mes rendez-vous ».`;
  return entretien === ''
    ? 'Aucun papier ni entretien n’est demandé.'
    : 'Un nouvel entretien est obligatoire. L’agence vous propose un jour par courrier, dans une semaine environ.';
}

function missed(days: number): string {
  if (days <= 0) return 'Vous revenez le même jour : aucun jour n’est perdu.';
  return `Il y a ${daysInWords(days)} sans inscription : ${days === 1 ? 'il n’est pas payé' : 'ils ne sont pas payés'}.`;
}

/** What is written to somebody who registers again. */
export const letters: NonNullable<Part['letters']> = {
  'accuse-reinscription': letterOf(({ donnees, world, le }) => {
    const depuis = dayIn(donnees, 'depuis');
    const right = rightOf(world);
    return {
      objet: 'Vous êtes de nouveau inscrit ou inscrite',
      paragraphes: [
        `Votre inscription compte à partir du ${dayInWords(le)}.`,
        `Elle s’était arrêtée le ${dayInWords(depuis)}. ${missed(daysBetween(depuis, le))}`,
        ...(donnees.retroactif === true
          ? [`Votre demande de compter ces jours est reçue. L’agence répond en ${ANSWER_DAYS} jours environ.`]
          : []),
        right && right.restants > 0
          ? `Votre allocation reprend : il reste ${daysInWords(right.restants)} à payer. Vous n’avez rien à demander.`
          : 'Si un contrat vient de finir, vous pouvez demander l’allocation dans votre espace.',
        interviewWords(donnees),
        'La prochaine [[actualisation]] est à faire comme avant.',
      ],
      aRetenir: [{ libelle: 'Numéro', valeur: textIn(donnees, 'numero') }],
      source: `${SOURCE} ; délai de réponse : ${CHOICE}`,
    };
  }),
  'effet-retroactif': letterOf(({ donnees }) => {
    const period = `du ${dayWordsIn(donnees, 'du')} au ${dayWordsIn(donnees, 'au')}`;
    const refused = textIn(donnees, 'raison');
    const why =
      refused === 'preuve'
        ? 'Il manque une preuve lisible. Vous pouvez l’envoyer, et demander de nouveau.'
        : 'Un oubli ne suffit pas. Il faut une raison qui ne dépendait pas de vous.';
    return refused === ''
      ? {
          objet: 'Les jours manqués sont comptés',
          paragraphes: [
            `L’agence a lu votre lettre. L’inscription compte aussi ${period}.`,
            'Dites à votre conseiller ce que vous avez fait pendant ces jours : le mois manqué peut alors être payé.',
          ],
          source: `${RETRO_SOURCE} ; ce qui est accepté : ${CHOICE}`,
        }
      : {
          objet: 'Les jours manqués ne sont pas comptés',
          paragraphes: [
            `L’agence a lu votre lettre. Elle ne compte pas la période ${period}.`,
            why,
            'Vous n’êtes pas d’accord ? Écrivez une réclamation, puis le médiateur, puis le tribunal administratif, dans les deux mois.',
          ],
          source: `${RETRO_SOURCE} ; ce qui est accepté : ${CHOICE} ; recours : service-public.fr, F31197`,
        };
  }),
};
