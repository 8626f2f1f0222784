import { useEffect, useRef, useState } from 'react';
import type { RoomHistory } from './browser/room-history.ts';
import { handsOf } from './gestures/hands.ts';
import { networkOf } from './gestures/network.ts';
import { openStore, type RoomBeginning } from './ground/room-store.ts';

const A_MOMENT = 1_500;
/** The names of the rooms on screen. */
const names = new Set<string>();

/** One store, one network and one pair of hands for as long as the room is on screen. */
export function useOpenRoom(props: RoomBeginning & { name?: string; history?: RoomHistory }) {
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  const [opened] = useState(() => {
    const room = openStore({
      ...props,
      onJournal: (journal) => latest.current.onJournal(journal),
      onDrafts: (drafts) => latest.current.onDrafts?.(drafts),
    });
    const network = networkOf(room);
    return { room, network, hands: handsOf(room, network, (place) => latest.current.history?.push(place), props.name) };
  });
  const { room, network } = opened;
  const { name = '' } = props;
  useEffect(() => {
    // Who writes the page hears of it; the pages that people open do not carry it.
    if (!import.meta.env.DEV) return undefined;
    if (names.has(name)) throw new Error('Deux salles dans une page ont chacune leur nom : donnez-leur « name ».');
    names.add(name);
    return () => void names.delete(name);
  }, [name]);
  useEffect(() => room.follow(props.journal), [room, props.journal]);
  useEffect(() => {
    // When the page has nothing better to do: the first request will not wait for it.
    const timer = setTimeout(() => network.start().catch(() => {}), A_MOMENT);
    return () => {
      clearTimeout(timer);
      network.stop();
      room.close();
    };
  }, [room, network]);
  return opened;
}
