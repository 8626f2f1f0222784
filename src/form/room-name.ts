import { createContext, useContext } from 'react';
import { fieldId } from './look.ts';

/** What the ids of a room begin with: two rooms of one page have no id in common. Empty for the only one. */
const RoomName = createContext('');
export const RoomNameProvider = RoomName.Provider;

/** The id of what a room has once: « portail », « recherche-quoi ». */
export function useIdHere(): (id: string) => string {
  const room = useContext(RoomName);
  return (id) => room + id;
}

/** The DOM id of a field, in the room where it is drawn. */
export function useFieldId(): (key: string) => string {
  const room = useContext(RoomName);
  return (key) => fieldId(key, room);
}
