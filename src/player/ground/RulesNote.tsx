import { useState } from 'react';
import { useRulesOnScreen } from '#form/rules-on-screen.tsx';
import type { Langue } from '#schema/texte.ts';
import { Disclosure } from '#ui/index.ts';
import { t } from '../words/room.ts';
import { Later } from './Later.tsx';
import { partOf } from './part.tsx';

const RulesList = partOf(() => import('./RulesList.tsx').then((list) => list.RulesList));

/** « D’où vient cette règle ? »: the sources of what is on screen, and what was chosen or is in doubt, outside the pretend browser. */
export function RulesNote({ langue }: { langue: Langue }) {
  const [open, setOpen] = useState(false);
  const rules = useRulesOnScreen();
  if (rules.length === 0) return null;
  return (
    <aside className="room-rules" aria-label={t('regle', langue)}>
      <Disclosure title={t('regle', langue)} onToggle={setOpen}>
        {open && (
          <Later langue={langue}>
            <RulesList rules={rules} />
          </Later>
        )}
      </Disclosure>
    </aside>
  );
}
