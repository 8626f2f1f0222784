import { useEffect, useMemo, useRef, useState } from 'react';
import type { Field, Option } from '../engine/flow.ts';
import type { FormProps } from './form-props.ts';

/** `options` is undefined while the list is on its way; `failed` until it is asked for again. */
export type Options = { options: readonly Option[] | undefined; failed: boolean; retry(): void };

// What already came, by portal and name: the next field and the recapitulation do not wait again.
const arrived = new Map<string, readonly Option[]>();
const NONE: readonly Option[] = [];

/** The options of a field: its own, then those of the long list that it names, which arrives when it is first needed. */
export function useOptions(
  { liste, options: own = NONE }: Field,
  { portal, loadList }: Pick<FormProps, 'portal' | 'loadList'>,
): Options {
  const name = liste === undefined ? undefined : `${portal.id}/${liste}`;
  const [tries, setTries] = useState(0);
  const [failedTry, setFailedTry] = useState(-1);
  const [, setCount] = useState(0);
  // The caller may make its loader anew at each drawing: only the name of the list matters.
  const load = useRef(loadList);
  useEffect(() => {
    load.current = loadList;
  });
  useEffect(() => {
    if (liste === undefined || name === undefined || arrived.has(name)) return;
    let here = true;
    askFor(liste, load.current).then(
      (options) => {
        arrived.set(name, options);
        if (here) setCount((count) => count + 1);
      },
      () => here && setFailedTry(tries),
    );
    return () => {
      here = false;
    };
  }, [liste, name, tries]);
  const listed = name === undefined ? NONE : arrived.get(name);
  const options = useMemo(
    () => listed && [...own, ...listed.filter(({ valeur }) => !own.some((one) => one.valeur === valeur))],
    [own, listed],
  );
  return { options, failed: failedTry === tries, retry: () => setTries(tries + 1) };
}

async function askFor(liste: string, load: FormProps['loadList']): Promise<readonly Option[]> {
  if (!load) throw new Error(`Le champ demande la liste « ${liste} » : ce portail doit donner « loadList » à son formulaire.`);
  return load(liste);
}
