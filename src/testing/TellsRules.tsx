import type { ReactNode } from 'react';
import { RulesProvider, useRulesOnScreen } from '#form/rules-on-screen.tsx';

const Told = () => (
  <ul aria-label="D’où viennent ces règles">
    {useRulesOnScreen().map(({ quoi, source }) => (
      <li key={`${quoi} ${source}`}>{source}</li>
    ))}
  </ul>
);

/** A page with what stands outside it: the sources of what it shows. */
export const TellsRules = ({ children }: { children: ReactNode }) => (
  <RulesProvider>
    {children}
    <Told />
  </RulesProvider>
);
