import { noBreak } from '#engine/words/no-break.ts';
import type { RuleOnScreen } from '#form/rules-on-screen.tsx';
import { SourceLinks } from './SourceLinks.tsx';
import './rules.css';

/** Sources, each with what it is of, and where it opens. They are French, as the rules are. */
export const RulesList = ({ rules }: { rules: readonly RuleOnScreen[] }) => (
  <ul className="rules" lang="fr" dir="ltr">
    {once(rules).map(({ quoi, source }) => (
      <li key={`${quoi} ${source}`}>
        {quoi !== undefined && <b>{noBreak(quoi)}&nbsp;: </b>}
        <SourceLinks source={source} />
      </li>
    ))}
  </ul>
);

/** What happened several times has one rule. */
const once = (rules: readonly RuleOnScreen[]): RuleOnScreen[] => [
  ...new Map(rules.map((rule) => [`${rule.quoi} ${rule.source}`, rule])).values(),
];
