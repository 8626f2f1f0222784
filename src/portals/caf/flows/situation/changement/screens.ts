import { ask, choose } from '#engine/flow/ask.ts';
import type { Field, FlowContext, ScreensByEdition } from '#engine/flow/flow.ts';
import { textAnswer } from '#engine/flow/payload.ts';
import { CHANGES, type ChangeKind } from '#portals/caf/dossier/situation/names.ts';
import { ownEntry } from '#schema/own-entry.ts';
import type { Fact } from './facts.ts';
import { DAY_LABELS, DETAILS, householdNow, offeredKinds } from './kinds.ts';

const kindIn = (context: FlowContext): ChangeKind | undefined => {
  const said = textAnswer(context, 'changementSorte');
  return ownEntry(CHANGES, said) === undefined ? undefined : (said as ChangeKind);
};

const kindField = ({ world }: FlowContext): Field<Fact> => {
  const { adultes, enfants } = householdNow(world);
  return choose(
    'changementSorte',
    'Qu’est-ce qui change ?',
    offeredKinds(world).map((valeur) => ({ valeur, label: CHANGES[valeur] })),
    { connu: [...adultes, ...enfants].map(({ prenom }) => prenom).join(', ') },
  );
};

function dayField(context: FlowContext): Field<Fact>[] {
  const kind = kindIn(context);
  return kind === undefined
    ? []
    : [ask('changementLe', 'jour', DAY_LABELS[kind], { hint: 'Le jour où c’est arrivé, pas celui d’aujourd’hui.' })];
}

const detailFields = (context: FlowContext): Field<Fact>[] => {
  const kind = kindIn(context);
  return kind === undefined ? [] : DETAILS[kind](context);
};

const promise: Field<Fact> = ask('changementExact', 'case', 'J’atteste que ces réponses sont exactes.');

/** What changes, then its details, read again before they are sent; on one page in 2024. The order is a choice: no transcript was found. */
export const screens: ScreensByEdition<Fact> = {
  '2025': [
    { id: 'changement', titre: 'Ce qui change', fields: (context) => [kindField(context), ...dayField(context)] },
    { id: 'details', titre: 'Les détails', fields: detailFields },
    { id: 'recapitulatif', titre: 'Récapitulatif', fields: () => [], lecture: true },
    { id: 'validation', titre: 'Validation', fields: () => [promise] },
  ],
  '2024': [
    {
      id: 'changement',
      titre: 'Déclarer un changement',
      fields: (context) => [kindField(context), ...dayField(context), ...detailFields(context)],
    },
    { id: 'validation', titre: 'Validation', fields: () => [promise] },
  ],
};
