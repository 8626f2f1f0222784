import type { FormProps } from '../../../../form/form-props.ts';

const LISTS: Readonly<Record<string, () => ReturnType<NonNullable<FormProps['loadList']>>>> = {
  rome: () => import('../../data/rome-labels.ts').then(({ METIERS }) => METIERS),
  metiers: () => import('../../data/rome-labels.ts').then(({ METIERS }) => METIERS),
};

/** The long lists that a field names, each brought when it is first searched. */
export const loadList: NonNullable<FormProps['loadList']> = (nom) =>
  LISTS[nom]?.() ?? Promise.reject(new Error(`Aucune liste « ${nom} » : vérifiez « liste » dans le champ.`));
