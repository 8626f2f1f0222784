import type { Field } from '#engine/flow/flow.ts';

/** A sentence to look at again, when there is one. */
export const warn = (alerte: string | undefined): Pick<Field, 'alerte'> => (alerte === undefined ? {} : { alerte });
