import type { ReactNode, Ref } from 'react';
import { Icon } from '../icon/Icon.tsx';
import { TabStrip, type TabStripProps } from '../tabs/TabStrip.tsx';
import { TabPanel } from '../tabs/Tabs.tsx';
import { AddressLine } from './AddressLine.tsx';
import './BrowserWindow.css';

/** A page kept at hand beside the address. `porte`: on a telephone, a door below leads there already. */
export type Favourite = { id: string; titre: string; porte?: boolean };

/**
 * `phone="page"` leaves the whole width to the page on a telephone, when four doors below already change tab; `"favoris"` keeps the
 * favourites that no door leads to.
 */
export type BrowserWindowProps = TabStripProps & {
  /** The full pretend address, « https://caf.bac-a-sable.invalid/mes-ressources ». */
  address: string;
  onNew?: (() => void) | undefined;
  onBack?: (() => void) | undefined;
  onForward?: (() => void) | undefined;
  favourites?: readonly Favourite[] | undefined;
  onFavourite?: ((id: string) => void) | undefined;
  phone?: 'complet' | 'page' | 'favoris' | undefined;
  /** The page of the tab in front. */
  page?: Ref<HTMLDivElement> | undefined;
  children: ReactNode;
};

/** The pretend browser. What is inside it imitates life; what is outside helps. */
export function BrowserWindow(props: BrowserWindowProps) {
  const {
    id,
    label,
    current,
    address,
    onNew,
    onBack,
    onForward,
    favourites = [],
    onFavourite,
    phone = 'page',
    page,
    children,
  } = props;
  return (
    <section className={`ui-browser ui-browser--${phone}`} aria-label={label}>
      <div className="ui-browser__tabs">
        <TabStrip {...props} label="Onglets" />
        {onNew && (
          <button className="ui-browser__tool" type="button" onClick={onNew}>
            <Icon name="plus" />
            <span className="visuellement-cache">Ouvrir un nouvel onglet</span>
          </button>
        )}
      </div>
      <div className="ui-browser__line">
        <AddressLine address={address} onBack={onBack} onForward={onForward} />
        {favourites.length > 0 && (
          <ul className="ui-browser__favourites" aria-label="Favoris">
            {favourites.map((favourite) => (
              <li key={favourite.id} className={favourite.porte ? 'ui-browser__door' : undefined}>
                <button type="button" data-favori={favourite.id} onClick={() => onFavourite?.(favourite.id)}>
                  <Icon name="etoile" />
                  {favourite.titre}
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
      <TabPanel id={id} current={current} ref={page}>
        {children}
      </TabPanel>
    </section>
  );
}
