import { onDemand, useArrival } from '../../../../form/on-demand.ts';

// The names of 532 jobs: only a page that shows one needs them.
const NAMES = onDemand(() => import('../../data/rome-labels.ts').then(({ METIERS }) => METIERS));

/** The name of a job beside its code; the code alone until the names have come. */
export function JobName({ code }: { code: string }) {
  const { piece } = useArrival(NAMES, 'metiers');
  const name = piece?.find(({ valeur }) => valeur === code)?.label;
  return name === undefined ? code : `${code}, ${name}`;
}
