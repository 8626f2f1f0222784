import { answerValue } from '#engine/answers/answers.ts';
import { YES_NO } from '#engine/answers/options.ts';
import { ask, choose } from '#engine/flow/ask.ts';
import type { Field, FlowContext, Screen } from '#engine/flow/flow.ts';
import { papersOf } from '#engine/household/papers.ts';
import { dayInWords } from '#engine/journal/day.ts';
import { BAD_PAPERS, LATER } from '#portals/pole-emploi/dossier/documents/joined-paper.ts';
import { MEETINGS, slotOptions } from '#portals/pole-emploi/dossier/rendez-vous/slots.ts';
import { warn } from '#portals/pole-emploi/warn.ts';
import type { Fact } from './facts.ts';
import { EXCUSES, WHY } from './facts.ts';
import { endedOn, openGap } from './gap.ts';

/** Said beside the answer, and when sending. */
export const STILL_WORKING = 'Avec un emploi à temps plein, on ne s’inscrit pas. Revenez quand le contrat est terminé.';
const ELSEWHERE = 'Réinscrivez-vous d’abord. Ensuite, changez vos coordonnées avec « Signaler un changement de situation ».';

function situationFields({ answers }: FlowContext): Field<Fact>[] {
  const said = (fait: string) => answerValue(answers, fait);
  return [
    choose('reinscriptionRaison', 'Pourquoi vous réinscrivez-vous ?', WHY),
    choose(
      'reinscriptionEmploi',
      'Avez-vous un emploi à temps plein aujourd’hui ?',
      YES_NO,
      warn(said('reinscriptionEmploi') === 'oui' ? STILL_WORKING : undefined),
    ),
    choose(
      'reinscriptionCoordonnees',
      'Votre adresse, votre téléphone et votre courriel sont-ils toujours les bons ?',
      YES_NO,
      warn(said('reinscriptionCoordonnees') === 'non' ? ELSEWHERE : undefined),
    ),
  ];
}

/** A registration is never retroactive by itself: a written request, with reasons, may be made to the agency. */
function backFields({ world, answers, dossier }: FlowContext): Field<Fact>[] {
  const asked = answerValue(answers, 'effetRetroactif');
  const proofs = papersOf(world).filter(({ type }) => type === 'courrier' || type === 'attestation');
  return [
    choose('effetRetroactif', `Demandez-vous que l’inscription compte depuis le ${dayInWords(endedOn(dossier))} ?`, YES_NO, {
      hint: 'C’est une demande écrite à l’agence, avec une raison. Elle n’est pas toujours acceptée.',
    }),
    ...(asked === 'oui'
      ? [
          choose('raisonRetard', 'Qu’est-ce qui vous a empêché ?', EXCUSES),
          ask('lettreRetard', 'texte-long', 'Votre lettre à l’agence', { hint: 'Une ou deux phrases suffisent.' }),
          ask('preuveRetard', 'piece', 'Une preuve', {
            hint: 'Un certificat, une capture d’écran de la panne.',
            options: [
              ...proofs.map(({ id, titre, de }) => ({ valeur: id, label: titre, hint: de })),
              { valeur: LATER, label: 'Je n’en ai pas maintenant' },
              ...BAD_PAPERS,
            ],
          }),
        ]
      : []),
  ];
}

function meetingFields({ world, answers }: FlowContext): Field<Fact>[] {
  const how = answerValue(answers, 'reinscriptionComment');
  return [
    choose('reinscriptionComment', 'Comment voulez-vous l’entretien ?', MEETINGS),
    ...(how === undefined || how === 'etre-contacte'
      ? []
      : [
          ask('reinscriptionCreneau', 'choix', 'Choisissez le jour et l’heure', {
            options: slotOptions(world.today, answerValue(answers, 'reinscriptionCreneau')),
          }),
        ]),
  ];
}

// After a sanction, there is nothing to catch up: its days are not counted on purpose.
const mayAskBack = ({ world }: FlowContext): boolean => openGap(world)?.motif === 'cessation' && openGap(world)?.long === false;
const isLong = ({ world }: FlowContext): boolean => openGap(world)?.long === true;

const meeting: Screen<Fact> = { id: 'entretien', titre: 'Nouvel entretien', when: isLong, fields: meetingFields };
const last: Screen<Fact> = {
  id: 'validation',
  titre: 'Je valide',
  fields: () => [ask('reinscriptionHonneur', 'case', 'Sur l’honneur, mes réponses sont exactes.')],
};

/** A short form: no paper, no interview under six months. Its screens are a choice of the simulator. */
export const screens: { '2021': readonly Screen<Fact>[]; '2026': readonly Screen<Fact>[] } = {
  '2021': [
    {
      id: 'me-reinscrire',
      titre: 'Me réinscrire',
      fields: (context) => [...situationFields(context), ...(mayAskBack(context) ? backFields(context) : [])],
    },
    meeting,
    last,
  ],
  '2026': [
    { id: 'situation', titre: 'Ma situation', fields: situationFields },
    { id: 'jours-manques', titre: 'Les jours manqués', when: mayAskBack, fields: backFields },
    meeting,
    last,
  ],
};
