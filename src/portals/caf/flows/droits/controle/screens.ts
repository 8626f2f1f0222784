import { ask, choose } from '#engine/flow/ask.ts';
import type { Field, FlowContext, ScreensByEdition } from '#engine/flow/flow.ts';
import { textAnswer } from '#engine/flow/payload.ts';
import { dayInWords, fullDayInWords } from '#engine/journal/day.ts';
import { type Control, controlOf, GESTURES, type Gesture, otherDays } from '#portals/caf/dossier/controle/controls.ts';
import type { Fact } from './facts.ts';
import { offered } from './offered.ts';

const HINTS: Readonly<Record<Gesture, string>> = {
  confirmer: 'Vous serez là. Quelqu’un peut être avec vous.',
  deplacer: 'Un empêchement se dit avant la visite.',
  explication: 'Quelles données, d’où elles viennent, comment elles comptent.',
  acces: 'Ce que la Caf a écrit sur vous, et les papiers obtenus ailleurs.',
  erreur: 'De bonne foi et dite à temps : pas de pénalité. La somme reste à rendre.',
};

const choice = ({ world }: FlowContext): Field<Fact> =>
  choose(
    'controleChoix',
    'Que voulez-vous faire ?',
    offered(world).map((valeur) => ({ valeur, label: GESTURES[valeur], hint: HINTS[valeur] })),
    { hint: 'Un contrôle n’est pas une accusation. Vous pouvez faire plusieurs de ces gestes, l’un après l’autre.' },
  );

function details(context: FlowContext): Field<Fact>[] {
  const control = controlOf(context.world);
  const gesture = textAnswer(context, 'controleChoix');
  if (control === undefined) return [];
  if (gesture === 'erreur')
    return [
      ask('controleTexte', 'texte-long', 'Quelle réponse était fausse ?', {
        hint: 'Laquelle, depuis quand, et ce qui est vrai.',
      }),
    ];
  return gesture === 'confirmer' ? [company] : gesture === 'deplacer' ? [otherDay(control), company] : [];
}

const company: Field<Fact> = choose(
  'controleSeul',
  'Serez-vous avec quelqu’un ?',
  [
    { valeur: 'seul', label: 'Non, je serai seul ou seule' },
    { valeur: 'accompagne', label: 'Oui : un proche, une association, un travailleur social' },
  ],
  { hint: 'C’est un droit. Il n’y a rien à justifier.' },
);
const otherDay = (control: Control): Field<Fact> =>
  choose(
    'controleJour',
    'Quel autre jour ?',
    otherDays(control).map((day) => ({ valeur: day, label: fullDayInWords(day) })),
    { hint: `La visite est annoncée pour le ${dayInWords(control.visite)}.` },
  );

/** One page before, two now. The order is a choice (no transcript of these pages was found). */
export const screens: ScreensByEdition<Fact> = {
  '2024': [{ id: 'controle', titre: 'Répondre à un contrôle', fields: (context) => [choice(context), ...details(context)] }],
  '2025': [
    { id: 'controle', titre: 'Répondre à un contrôle', fields: (context) => [choice(context)] },
    { id: 'details', titre: 'Les détails', when: (context) => details(context).length > 0, fields: details },
    { id: 'recapitulatif', titre: 'Récapitulatif', fields: () => [], lecture: true },
  ],
};
