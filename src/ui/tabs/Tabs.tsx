import type { ReactNode, Ref } from 'react';
import { TabStrip, type TabStripProps } from './TabStrip.tsx';

/** `children` is the page of the current tab. */
export type TabsProps = TabStripProps & { children: ReactNode };

/** Pages under tabs: arrows move from tab to tab, Suppr closes the one that can be closed. */
export function Tabs({ children, ...strip }: TabsProps) {
  return (
    <div className="ui-tabs">
      <TabStrip {...strip} />
      <TabPanel id={strip.id} current={strip.current}>
        {children}
      </TabPanel>
    </div>
  );
}

/** `id` is the one given to the strip; `ref` is for who keeps the height at which the page is read. */
export type TabPanelProps = { id: string; current: string; children: ReactNode; ref?: Ref<HTMLDivElement> | undefined };

/** The page under a strip of tabs. */
export function TabPanel({ id, current, children, ref }: TabPanelProps) {
  return (
    <div
      className="ui-tabs__panel"
      role="tabpanel"
      id={`${id}-page`}
      aria-labelledby={`${id}-${current}`}
      ref={ref}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a page without any link must still be reached and scrolled with the keyboard
      tabIndex={0}
      data-defile
    >
      {children}
    </div>
  );
}
