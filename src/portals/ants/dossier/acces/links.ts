import { addDays } from '#engine/journal/day.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import { textIn } from '#engine/portal/letter-data.ts';
import { PORTAL } from '#portals/ants/dossier/file.ts';
import type { Day } from '#schema/day.ts';
import type { EvenementDe, Fait } from '#schema/evenement.ts';
import { ACTIVATION } from './account.ts';

/** Where a link of the agency leads: to the choice of a password while it is good, to what remains to be done otherwise. */
export const LINK_PLACE = `${PORTAL}:${ACTIVATION}/mot-de-passe`;
export const DEAD_LINK_PLACE = `${PORTAL}:connexion/lien`;

/** Days during which a link is good: until the end of the day after. How long the real one lasts is not known: a choice of the simulator. */
const LINK_DAYS = 1;

/** The messages that hold a link: to activate an account, or to choose another password. */
const WITH_LINK: readonly string[] = ['activation-compte', 'acces-retrouve'];

const sentLinks = (world: Pick<World, 'events'>): readonly EvenementDe<'recu'>[] =>
  eventsOf(world, 'recu').filter(({ modele, canal }) => canal === 'courriel' && WITH_LINK.includes(modele));

/** The last day of a link. */
export const lastDayOf = (le: Day): Day => addDays(le, LINK_DAYS);

/** What a link is worth now. A newer one takes the place of those before; each serves once. */
export type LinkState = 'bon' | 'perime' | 'remplace' | 'utilise';

/** The newest link, with its rank, and what it is worth; undefined when none was sent. */
export function lastLink(
  world: Pick<World, 'events' | 'today'>,
): { rang: string; mail: EvenementDe<'recu'>; etat: LinkState } | undefined {
  const mail = sentLinks(world).at(-1);
  if (!mail) return undefined;
  const rang = textIn(mail.donnees, 'rang');
  return { rang, mail, etat: stateOf(world, rang) };
}

/** What the link of one message is worth. */
export function stateOf(world: Pick<World, 'events' | 'today'>, rang: string): LinkState {
  const links = sentLinks(world);
  const mail = links.find(({ donnees }) => textIn(donnees, 'rang') === rang);
  if (!mail) return 'perime';
  if (eventsOf(world, 'envoye').some(({ dossier }) => dossier === `${ACTIVATION}:${rang}`)) return 'utilise';
  if (mail !== links.at(-1)) return 'remplace';
  return lastDayOf(mail.le) < world.today ? 'perime' : 'bon';
}

/** An e-mail with a new link. */
export function mailWithLink(world: Pick<World, 'events'>, modele: string, donnees: Readonly<Record<string, string>> = {}): Fait {
  const rang = String(sentLinks(world).length + 1);
  return {
    type: 'recu',
    message: `${PORTAL}:lien-${rang}:courriel`,
    canal: 'courriel',
    de: PORTAL,
    modele,
    donnees: { ...donnees, rang },
  };
}

/** The links that were left until they were worth nothing, with their last day. */
export const lateLinks = (world: Pick<World, 'events' | 'today'>): { rang: string; jusquau: Day }[] =>
  sentLinks(world).flatMap(({ donnees, le }, rank, all) => {
    const rang = textIn(donnees, 'rang');
    const until = all[rank + 1]?.le ?? world.today;
    return stateOf(world, rang) !== 'utilise' && lastDayOf(le) < until ? [{ rang, jusquau: lastDayOf(le) }] : [];
  });
