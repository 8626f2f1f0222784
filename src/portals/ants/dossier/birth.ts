import type { Field } from '#engine/flow/flow.ts';
import { sameName } from './names.ts';

/** The department of every invented town: no department has the number 00. */
export const DEPARTMENT = 'Exemple (00)';
const ITS_NAMES = [DEPARTMENT, 'Exemple', '00'];

/** « Exemple », « 00 » and « exemple (00) » all name it. */
export const isDepartment = (typed: string): boolean => ITS_NAMES.some((name) => sameName(typed, name));

export const SEXES = ['F', 'M'] as const;
export const SEX_WORDS = { F: 'féminin', M: 'masculin' } as const satisfies Record<(typeof SEXES)[number], string>;

/** The two answers of « Sexe », as a birth record has them. */
export const SEX_OPTIONS = [
  { valeur: 'F', label: 'Féminin' },
  { valeur: 'M', label: 'Masculin' },
] as const satisfies Field<string>['options'];

export const COUNTRIES = ['france', 'autre'] as const;
export const COUNTRY_OPTIONS = [
  { valeur: 'france', label: 'France' },
  { valeur: 'autre', label: 'Un autre pays' },
] as const satisfies Field<string>['options'];

export const DEPARTMENT_HINT = `Ici, un département inventé : ${DEPARTMENT}.`;
