import { onDemand, useArrival } from '#form/on-demand.ts';
import { LoadingLine } from '#ui/index.ts';
import { NotArrived } from './NotArrived.tsx';
import type { TroubleProps } from './TroublePage.tsx';

// Few requests fail: the first page does not bring what is said then.
const PAGE = onDemand(() => import('./TroublePage.tsx').then((page) => page.TroublePage));

/** The page that a site shows when it cannot answer, which comes the first time that something breaks down. */
export function Trouble(props: TroubleProps) {
  const { piece: Page, etat, retry } = useArrival(PAGE, 'panne');
  if (Page) return <Page {...props} />;
  return etat === 'echec' ? <NotArrived retry={retry} /> : <LoadingLine label="La page arrive…" />;
}
