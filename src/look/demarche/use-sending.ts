import { useRef, useState } from 'react';
import type { Flow } from '#engine/flow/flow.ts';
import type { Journey } from '#engine/flow/journey.ts';
import type { World } from '#engine/journal/world.ts';
import { wasInside } from '#engine/portal/log-in.ts';
import { RECEIPT } from '#engine/portal/part.ts';
import type { Portal } from '#engine/portal/portal.ts';
import type { HttpAnswer } from '#form/look.ts';
import { type Asking, accepted, messageOf, useAsk } from '#form/use-ask.ts';
import type { Donnees } from '#schema/evenement.ts';
import { ownEntry } from '#schema/own-entry.ts';
import type { PageProps } from '../page-props.ts';
import { errorsIn, type ServerError, stillWrong } from './server-errors.ts';

/** Sending a démarche, and what the administration answered. */
export interface Sending {
  asking: Asking;
  /** `confirme`: « yes, it is right », after what looked inconsistent. */
  send(confirme?: boolean): void;
  /** What was refused and not changed since. */
  errors: readonly ServerError[];
  /** Grows at each refusal, for the summary to take the focus. */
  tries: number;
  /** What looks inconsistent, and may be confirmed. */
  incoherences: readonly string[] | undefined;
  /** Which answer to read again, when the administration tells it (« fait@pour »). */
  corriger: string | undefined;
  /** Any other refusal, in words. */
  failure: string | undefined;
}

/** Sends the answers that count; goes to the receipt once they are taken. */
export function useSending({ portal, ask, go, world }: PageProps, flow: Flow, current: Journey | undefined): Sending {
  const [errors, setErrors] = useState<readonly ServerError[]>([]);
  const [tries, setTries] = useState(0);
  const last = useRef<Donnees>({});
  // A retry is an answer too: what follows it belongs here, and not where the button is.
  const asking = useAsk(ask, flow.route, (said) => {
    if (accepted(said)) {
      const { suite } = said.corps;
      return go(typeof suite === 'string' && suite.startsWith(`${portal.id}:`) ? suite : portal.placeOf(flow.id, RECEIPT));
    }
    if (said.status !== 422) return;
    setErrors(errorsIn(said, last.current));
    setTries((before) => before + 1);
  });
  const { answer } = asking;

  function send(confirme = false) {
    if (!current) return;
    const donnees = flow.payload(
      current.context,
      current.screens.map(({ screen }) => screen),
    );
    last.current = donnees;
    setErrors([]);
    void asking.send({ dossier: current.dossier, donnees, ...(confirme ? { confirme } : {}) });
  }
  const { incoherences, corriger } = answer?.corps ?? {};
  const listed = answer?.status === 409 && Array.isArray(incoherences);
  return {
    asking,
    send,
    errors: current ? stillWrong(errors, current) : [],
    tries,
    incoherences: listed ? incoherences.filter((one): one is string => typeof one === 'string') : undefined,
    corriger: listed && typeof corriger === 'string' ? corriger : undefined,
    failure: listed || (answer?.status === 422 && errors.length > 0) ? undefined : failureIn(answer, world, portal, flow.id),
  };
}

// Somebody who never was inside cannot log in again: the démarche says what to do instead.
const failureIn = (answer: HttpAnswer | undefined, world: World, portal: Portal, demarche: string): string | undefined =>
  answer?.status === 401 && !wasInside(world, portal.id)
    ? (ownEntry(portal.pages, demarche)?.sansEspace ?? messageOf(answer))
    : messageOf(answer);
