import type { Evenement } from '../schema/evenement.ts';

/** One tab of the pretend browser: the places visited, and where it is. */
export interface Tab {
  id: number;
  lieu: string;
  passe: readonly string[];
}

export interface Browser {
  tabs: readonly Tab[];
  active: number;
}

/** The pretend browser as the journal left it. Papers and room panels are places without a tab: they are not listed here. */
export function browserOf(events: readonly Evenement[], home: string): Browser {
  let tabs: Tab[] = [{ id: 1, lieu: home, passe: [] }];
  let active = 1;
  for (const event of events) {
    if (event.type === 'ouvert' && event.onglet !== undefined) {
      const id = event.onglet;
      const tab = tabs.find((other) => other.id === id);
      if (!tab) tabs = [...tabs, { id, lieu: event.lieu, passe: [] }];
      else if (tab.lieu !== event.lieu)
        tabs = tabs.map((other) =>
          other.id === id ? { id, lieu: event.lieu, passe: [...other.passe.slice(-20), other.lieu] } : other,
        );
      active = id;
    } else if (event.type === 'ferme' && tabs.length > 1) {
      tabs = tabs.filter(({ id }) => id !== event.onglet);
      if (active === event.onglet) active = tabs[0]?.id ?? 1;
    }
  }
  return { tabs, active };
}
