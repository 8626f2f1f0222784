import { ask, choose } from '#engine/flow/ask.ts';
import type { Field, FlowContext, Option, ScreensByEdition } from '#engine/flow/flow.ts';
import { textAnswer } from '#engine/flow/payload.ts';
import { monthInWords, monthOf } from '#engine/journal/day.ts';
import { knownMonths } from '#portals/caf/dossier/attestations/certificates.ts';
import { CURRENT, OLD_QUOTIENT, PERIODS, TYPES, USES } from '#portals/caf/dossier/attestations/types.ts';
import type { Fact } from './facts.ts';

const optionsOf = (names: Readonly<Record<string, string>>): Option[] =>
  Object.entries(names).map(([valeur, label]) => ({ valeur, label }));

const useField: Field<Fact> = choose('attestationPour', 'Pour qui est ce papier ?', optionsOf(USES), {
  regle: 'Cette question est un choix du simulateur.',
  optional: true,
});

const typeField: Field<Fact> = choose(
  'attestationCaf',
  'Quel papier voulez-vous ?',
  Object.entries(TYPES).map(([valeur, { nom, hint }]) => ({ valeur, label: nom, hint })),
);

function periodFields(context: FlowContext): Field<Fact>[] {
  const { world } = context;
  const another = textAnswer(context, 'attestationPeriode') === 'autre-periode';
  const old =
    another &&
    textAnswer(context, 'attestationCaf') === 'quotient-familial' &&
    textAnswer(context, 'attestationPour') === 'cantine';
  const options = Object.entries(PERIODS).map(([valeur, label]) => ({
    valeur,
    label,
    ...(valeur === CURRENT ? { hint: `${monthInWords(monthOf(world.today))}.` } : {}),
  }));
  return [
    choose('attestationPeriode', 'Pour quelle période ?', options, old ? { alerte: OLD_QUOTIENT } : {}),
    ...(another
      ? [
          ask<Fact>('attestationMoisVoulu', 'liste', 'Quel mois ?', {
            options: knownMonths(world).map((valeur) => ({ valeur, label: monthInWords(valeur) })),
          }),
        ]
      : []),
  ];
}

/** Asking for a paper: one page before, the paper then its month now. */
export const screens: ScreensByEdition<Fact> = {
  '2024': [
    {
      id: 'demande',
      titre: 'Demander une attestation',
      fields: (context) => [useField, typeField, ...periodFields(context)],
    },
  ],
  '2025': [
    { id: 'papier', titre: 'Le papier', fields: () => [useField, typeField] },
    { id: 'periode', titre: 'La période', fields: periodFields },
  ],
};
