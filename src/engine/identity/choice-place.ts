/** Where one chooses with whom to prove who one is, from the door of a portal: alone in its file, since doors come first of all. */
export const choicePlace = (portail: string): string => `${portail}:connexion/identite`;
