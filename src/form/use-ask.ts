import { useEffect, useRef, useState } from 'react';
import { noBreak } from '#engine/words/no-break.ts';
import type { HttpAnswer, LookProps } from './look.ts';

/** One request of a page, from its button to its answer. */
export interface Asking {
  route: string;
  busy: boolean;
  /** The wait grows long. */
  slow: boolean;
  answer: HttpAnswer | undefined;
  send(corps: Readonly<Record<string, unknown>>): Promise<HttpAnswer>;
  /** The same request once more, with what was sent. */
  retry(): void;
  /** Forgets the answer: back to the page as it was. */
  reset(): void;
}

const SLOW_AFTER = 2_000;

/** `onAnswer` runs for each answer, a retry included. */
export function useAsk(ask: LookProps['ask'], route: string, onAnswer?: (answer: HttpAnswer) => void): Asking {
  const [state, setState] = useState<{ busy: boolean; slow: boolean; answer: HttpAnswer | undefined }>({
    busy: false,
    slow: false,
    answer: undefined,
  });
  const sent = useRef<Readonly<Record<string, unknown>>>({});
  const alive = useRef(true);
  useEffect(() => {
    alive.current = true;
    return () => {
      alive.current = false;
    };
  }, []);

  async function send(corps: Readonly<Record<string, unknown>>): Promise<HttpAnswer> {
    sent.current = corps;
    setState({ busy: true, slow: false, answer: undefined });
    const timer = setTimeout(() => alive.current && setState({ busy: true, slow: true, answer: undefined }), SLOW_AFTER);
    const answer = await ask(route, corps);
    clearTimeout(timer);
    // The page may have been left while waiting: the answer then belongs to nobody.
    if (alive.current) {
      setState({ busy: false, slow: false, answer });
      onAnswer?.(answer);
    }
    return answer;
  }
  return {
    route,
    ...state,
    send,
    retry: () => void send(sent.current),
    reset: () => setState({ busy: false, slow: false, answer: undefined }),
  };
}

/** True when the administration took what was sent. No answer at all has status 0, which is no success. */
export const accepted = ({ status }: HttpAnswer): boolean => status >= 200 && status < 300;

const ERROR_PAGES: ReadonlySet<number> = new Set([403, 404]);
/** True for an answer that takes the whole page in life: breakdown, queue, no network, or an error page struck by an incident. */
export const takesThePage = (answer: HttpAnswer | undefined): answer is HttpAnswer =>
  answer !== undefined &&
  (answer.status === 0 ||
    answer.status === 429 ||
    answer.status >= 500 ||
    (ERROR_PAGES.has(answer.status) && answer.corps.incident !== undefined));

/** What the administration said, in its words. */
export const messageOf = (answer: HttpAnswer | undefined): string | undefined =>
  answer && answer.status >= 300 && typeof answer.corps.message === 'string' ? noBreak(answer.corps.message) : undefined;
