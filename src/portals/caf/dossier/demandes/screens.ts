import type { FlowContext, Screen } from '#engine/flow/flow.ts';
import { adultsIn, isCouple } from './context.ts';
import type { CommonFact } from './facts.ts';
import { bankFields } from './fields/bank-fields.ts';
import { childrenFields, familyFields } from './fields/family-fields.ts';
import { addressFields, housingFields } from './fields/home-fields.ts';
import { moneyFields } from './fields/money-fields.ts';
import { paperFields, wantedOf } from './fields/paper-fields.ts';
import { ownFields, personFields } from './fields/person-fields.ts';
import { joinedQuarter } from './requests.ts';

const one = (
  id: string,
  titre: string,
  fields: Screen<CommonFact>['fields'],
  more: Partial<Screen<CommonFact>> = {},
): Screen<CommonFact> => ({
  id,
  titre,
  fields,
  ...more,
});
const read = (id: string, titre: string): Screen<CommonFact> => one(id, titre, () => [], { lecture: true });

const you = (context: FlowContext) => [...personFields(context, adultsIn(context)[0] ?? 'vous'), ...ownFields(context)];
const partner = (context: FlowContext) => {
  const [, second] = adultsIn(context);
  return second === undefined ? [] : personFields(context, second);
};
const money = one('ressources', 'Les ressources des trois mois', (context) =>
  joinedQuarter(context.world) ? [] : moneyFields(context),
);

/**
 * The parts of a request (caf.md §2.a): any may be filled at any time. `work` is asked otherwise by each benefit, and `more` are the parts
 * that one of them alone has. The former presentation groups them (their order was not found: a choice of the simulator).
 */
export function requestScreens<Fact extends string>(
  edition: '2024' | '2025',
  work: Screen<Fact>['fields'],
  more: readonly Screen<Fact>[],
): Screen<CommonFact | Fact>[] {
  const working: Screen<Fact> = { id: 'activite', titre: 'La situation professionnelle', fields: work };
  const end =
    edition === '2025'
      ? [
          read('recapitulatif', 'Récapitulatif'),
          one('papiers', 'Les papiers à joindre', paperFields, { when: (context) => wantedOf(context).length > 0 }),
          one('validation', 'Engagement et envoi', signature),
        ]
      : [
          read('recapitulatif', 'Récapitulatif'),
          one('validation', 'Pièces, engagement et envoi', (context) => [...paperFields(context), ...signature(context)]),
        ];
  if (edition === '2025')
    return [
      read('avant', 'Avant de commencer'),
      one('vous', 'Vous', you),
      one('famille', 'La situation familiale', familyFields),
      one('conjoint', 'Votre conjoint', partner, { when: isCouple }),
      one('enfants', 'Les enfants', childrenFields),
      one('adresse', 'L’adresse', addressFields),
      one('logement', 'Le logement', housingFields),
      working,
      money,
      ...more.filter(({ id }) => id !== 'droits'),
      one('rib', 'Le compte bancaire', bankFields),
      ...more.filter(({ id }) => id === 'droits'),
      ...end,
    ];
  return [
    read('avant', 'Avant de commencer'),
    one('vous', 'État civil', you),
    one('famille', 'Votre famille', (context) => [...familyFields(context), ...childrenFields(context)]),
    one('conjoint', 'Conjoint', partner, { when: isCouple }),
    one('adresse', 'Adresse et logement', (context) => [...addressFields(context), ...housingFields(context)]),
    working,
    money,
    ...more.filter(({ id }) => id !== 'droits'),
    one('rib', 'RIB', bankFields),
    ...more.filter(({ id }) => id === 'droits'),
    ...end,
  ];
}

const signature: Screen<CommonFact>['fields'] = () => [
  { fait: 'demandeAttestation', as: 'case', label: 'J’atteste sur l’honneur que ces réponses sont exactes.' },
];
