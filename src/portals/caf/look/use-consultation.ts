import { useEffect, useRef } from 'react';
import type { LookProps } from '#form/look.ts';
import { type Asking, useAsk } from '#form/use-ask.ts';

/** Asks the administration for what it holds when the page opens: a page that shows known amounts waits for them, as in life. */
export function useConsultation(ask: LookProps['ask'], dossier: string | undefined): Asking {
  const asking = useAsk(ask, 'consultation');
  const asked = useRef<string | undefined>(undefined);
  const send = useRef(asking.send);
  send.current = asking.send;
  useEffect(() => {
    if (dossier === undefined || asked.current === dossier) return;
    asked.current = dossier;
    void send.current({ dossier });
  }, [dossier]);
  // Until the first effect has run, nothing has been asked: the page must not show amounts that a slow site has not given.
  const waiting = dossier !== undefined && asking.answer === undefined;
  return { ...asking, busy: asking.busy || waiting };
}
