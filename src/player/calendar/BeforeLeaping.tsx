import { useEffect, useRef } from 'react';
import { dayInWords } from '#engine/journal/day.ts';
import type { Day } from '#schema/day.ts';
import type { Langue } from '#schema/texte.ts';
import { Button, Notice } from '#ui/index.ts';
import { t } from '../words/calendar.ts';
import type { Passed } from './passed-by.ts';

type BeforeLeapingProps = { passed: readonly Passed[]; today: Day; langue: Langue; onStay: () => void; onGo: () => void };

/** Time is about to go past the last day of a declaration: said before, with both ways. It takes the focus: nothing has moved yet. */
export function BeforeLeaping({ passed, today, langue, onStay, onGo }: BeforeLeapingProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <div ref={place} tabIndex={-1} className="calendar__before">
      <Notice tone="info" title={t('avantAvancer', langue)}>
        {passed.map(({ titre, le }) => (
          <p key={titre}>{t('avantDernierJour', langue, { titre, jour: dayInWords(le) })}</p>
        ))}
        <p>{t('avantChoix', langue)}</p>
        <div className="calendar__leaps">
          <Button onClick={onStay}>{t('resterAu', langue, { jour: dayInWords(today) })}</Button>
          <Button onClick={onGo}>{t('avancerQuandMeme', langue)}</Button>
        </div>
      </Notice>
    </div>
  );
}
