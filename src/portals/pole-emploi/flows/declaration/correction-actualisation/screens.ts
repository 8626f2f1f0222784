import { answerValue } from '#engine/answers/answers.ts';
import { ask } from '#engine/flow/ask.ts';
import type { Field, FlowContext, ScreensByEdition } from '#engine/flow/flow.ts';
import { monthInWords } from '#engine/journal/day.ts';
import { ofName } from '#engine/words/say.ts';
import { declaredMonth } from '#portals/pole-emploi/dossier/declarations/versions.ts';
import type { Fact } from './facts.ts';
import { CHANNELS } from './facts.ts';
import { declaredWindow, isStillOpen } from './window.ts';

const chosen = ({ answers }: FlowContext): readonly string[] => {
  const valeur = answerValue(answers, 'correctionObjet');
  return Array.isArray(valeur) ? valeur : [];
};

function objectField(context: FlowContext): Field<Fact> {
  const window = declaredWindow(context.world, context.dossier);
  const declared = declaredMonth(context.world, window.mois);
  const left = declared?.maintien === false;
  return ask(
    'correctionObjet',
    'choix-multiple',
    `Qu’est-ce qui est faux dans votre déclaration ${ofName(monthInWords(window.mois))} ?`,
    {
      hint: 'Une erreur se dit dès qu’on la voit : c’est plus simple, et moins cher.',
      options: [
        { valeur: 'travail', label: 'Les heures ou le salaire' },
        { valeur: 'sante', label: 'Un arrêt maladie, un congé maternité ou paternité' },
        { valeur: 'formation', label: 'Une formation ou un stage' },
        ...(left && isStillOpen(context.world, window)
          ? [{ valeur: 'inscription', label: 'J’ai répondu que je ne voulais plus être inscrit' }]
          : []),
      ],
    },
  );
}

function detailFields(context: FlowContext): Field<Fact>[] {
  const asked = new Set(chosen(context));
  const month = monthInWords(declaredWindow(context.world, context.dossier).mois);
  const days = (du: Fact, au: Fact, what: string): Field<Fact>[] => [
    { fait: du, as: 'jour', label: `Premier jour ${what} en ${month}`, hint: 'Commencé avant ? Écrivez le 1er du mois.' },
    ask(au, 'jour', `Dernier jour ${what}`, {
      ...(endsFirst(context, du, au) ? { alerte: 'La date de fin est avant la date de début. Vérifiez les deux dates.' } : {}),
    }),
  ];
  return [
    ...(asked.has('travail')
      ? [
          {
            fait: 'correctionHeures' as const,
            as: 'entier' as const,
            unite: 'heures',
            label: `Toutes les heures travaillées en ${month}`,
            hint: 'Tous les employeurs ensemble. Écrivez 0 si vous n’avez pas travaillé.',
          },
          {
            fait: 'correctionBrut' as const,
            as: 'euros' as const,
            label: `Tout le salaire brut ${ofName(month)}`,
            hint: 'Additionnez les lignes « Salaire [[brut]] » de tous les bulletins.',
          },
        ]
      : []),
    ...(asked.has('sante') ? days('correctionArretDu', 'correctionArretAu', 'd’arrêt ou de congé') : []),
    ...(asked.has('formation') ? days('correctionFormationDu', 'correctionFormationAu', 'de formation') : []),
  ];
}

/** True when an end comes before its start. */
export const endsFirst = ({ answers }: Pick<FlowContext, 'answers'>, du: Fact, au: Fact): boolean => {
  const [from, to] = [answerValue(answers, du), answerValue(answers, au)];
  return typeof from === 'string' && typeof to === 'string' && to < from;
};

function channelFields(context: FlowContext): Field<Fact>[] {
  const open = isStillOpen(context.world, declaredWindow(context.world, context.dossier));
  const ids = open ? (['message', 'telephone'] as const) : (['courrier', 'agence'] as const);
  return [
    ask('correctionCanal', 'choix', 'Comment prévenez-vous ?', {
      hint: open
        ? 'Jusqu’au 15, un conseiller peut corriger vite.'
        : 'Après le 15, il faut un courrier ou un passage à l’agence. C’est plus long.',
      options: ids.map((valeur) => ({ valeur, label: CHANNELS[valeur] })),
    }),
    ask('correctionRaison', 'texte-long', 'Que s’est-il passé ?', {
      hint: 'Une phrase suffit : « J’ai pris le salaire net au lieu du brut. »',
    }),
  ];
}

/** The same two pages in both looks: what is wrong, then how it is told. Composed: no screen of the real site was read. */
const pages = [
  {
    id: 'erreur',
    titre: 'Corriger une actualisation',
    fields: (context: FlowContext) => [objectField(context), ...detailFields(context)],
  },
  { id: 'prevenir', titre: 'Prévenir un conseiller', fields: channelFields },
];
export const screens: ScreensByEdition<Fact> = { '2021': pages, '2026': pages };
