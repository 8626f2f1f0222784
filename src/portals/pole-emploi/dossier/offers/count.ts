/** How many offers the home of the site announces: the offers themselves come when somebody looks for one. */
export const OFFERS_ONLINE = 25;
