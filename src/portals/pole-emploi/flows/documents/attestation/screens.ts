import { ask } from '#engine/flow/ask.ts';
import type { Field, FlowContext, Option, Screen, ScreensByEdition } from '#engine/flow/flow.ts';
import { textAnswer } from '#engine/flow/payload.ts';
import { monthInWords } from '#engine/journal/day.ts';
import {
  EMPLOYER,
  EMPLOYER_WORDS,
  isCertificate,
  LANDLORD_WORDS,
  NOTHING_DECLARED,
  TYPES,
  USES,
} from '#portals/pole-emploi/dossier/attestations/types.ts';
import type { Month } from '#schema/day.ts';
import type { Fact } from './facts.ts';
import { declaredMonths, knownMonths, knownYears } from './periods.ts';

const optionsOf = (names: Readonly<Record<string, string>>): Option[] =>
  Object.entries(names).map(([valeur, label]) => ({ valeur, label }));
const months = (list: readonly Month[]): Option[] => list.map((valeur) => ({ valeur, label: monthInWords(valeur) }));

function typeField(context: FlowContext): Field<Fact> {
  const type = textAnswer(context, 'attestationType');
  const refused = textAnswer(context, 'attestationUsage') === 'bailleur' && isCertificate(type) && !TYPES[type].bailleur;
  const nothing = type === 'actualisation' && declaredMonths(context.world).length === 0;
  const alerte = type === EMPLOYER ? EMPLOYER_WORDS : nothing ? NOTHING_DECLARED : refused ? LANDLORD_WORDS : undefined;
  return ask('attestationType', 'choix', 'Quel papier voulez-vous ?', {
    options: [
      ...Object.entries(TYPES).map(([valeur, { nom, hint }]) => ({ valeur, label: nom, hint })),
      { valeur: EMPLOYER, label: 'Attestation employeur', hint: 'Le papier qui décrit mon ancien contrat.' },
    ],
    ...(alerte === undefined ? {} : { alerte }),
  });
}

const useField: Field<Fact> = ask('attestationUsage', 'choix', 'Pour qui est ce papier ?', {
  regle: 'Cette question est un choix du simulateur.',
  options: optionsOf(USES),
  optional: true,
});

function periodFields(context: FlowContext): Field<Fact>[] {
  const type = textAnswer(context, 'attestationType');
  const { world } = context;
  const list = (fait: Fact, label: string, options: Option[]): Field<Fact> => ({ fait, as: 'liste', label, options });
  const periods: Readonly<Record<string, () => Field<Fact>[]>> = {
    'du-au': () => [
      list('attestationDu', 'Du mois de', months(knownMonths(world))),
      list('attestationAu', 'Au mois de', months(knownMonths(world))),
    ],
    annee: () => [
      list(
        'attestationAnnee',
        'Année',
        knownYears(world).map((valeur) => ({ valeur, label: valeur })),
      ),
    ],
    mois: () => [list('attestationMois', 'Mois déclaré', months(declaredMonths(world)))],
  };
  return isCertificate(type) ? (periods[TYPES[type].periode]?.() ?? []) : [];
}

const hasPeriod: NonNullable<Screen['when']> = (context) => {
  const type = textAnswer(context, 'attestationType');
  return isCertificate(type) && TYPES[type].periode !== 'aucune';
};

/** Asking for a paper: one page before, the paper then its period now. */
export const screens: ScreensByEdition<Fact> = {
  '2021': [
    {
      id: 'demande',
      titre: 'Demander une attestation',
      fields: (context) => [useField, typeField(context), ...periodFields(context)],
    },
  ],
  '2026': [
    { id: 'type', titre: 'Le papier', fields: (context) => [useField, typeField(context)] },
    { id: 'periode', titre: 'La période', when: hasPeriod, fields: periodFields },
  ],
};
