import type { ReactNode } from 'react';
import type { LookProps } from '#form/look.ts';
import { onDemand, useArrival } from '#form/on-demand.ts';

const HEAD = onDemand(() => import('./PayHead.tsx').then((site) => site.PayHead));

/** One buys or pays on the site of the public finances. A session that is over is told by the portal itself. */
export const isPayPage = (lieu: string, inside: boolean): boolean => inside && /^ants:(timbre\/c|paiement\/[cb])/.test(lieu);

/** That site, around the page: its head comes when somebody goes there, and the page is the same before and after. */
export function Paying({ go, children }: Pick<LookProps, 'go'> & { children: ReactNode }) {
  const Head = useArrival(HEAD, '').piece;
  return (
    <div>
      {Head && <Head go={go} />}
      {children}
    </div>
  );
}
