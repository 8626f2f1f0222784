import { useState } from 'react';
import { type DayParts, joinDay, readWholeDay, splitDay } from './day-text.ts';
import { FieldFrame } from './FieldFrame.tsx';
import { idsOf } from './field-ids.ts';
import { describedBy, type FieldProps } from './field-props.ts';
import { useSeen } from './use-seen.ts';
import { useTyping } from './use-typing.ts';

/** `value` is « AAAA-MM-JJ », or '' when nothing is typed. */
export type DayFieldProps = FieldProps<string>;

const BOXES = [
  { part: 'jour', label: 'Jour', size: 2 },
  { part: 'mois', label: 'Mois', size: 2 },
  { part: 'annee', label: 'Année', size: 4 },
] as const satisfies { part: keyof DayParts; label: string; size: number }[];

/** A date in three boxes: a date known by heart is typed faster than found in a calendar, by hand or by voice. */
export function DayField(props: DayFieldProps) {
  const { id, value, error, later = false } = props;
  const typing = useTyping(value, props, later);
  // The boxes hold what is typed (« 3 »), the value holds what it means (« 03 »).
  const [boxes, setBoxes] = useState<DayParts>(() => splitDay(value));
  const shown = joinDay(boxes) === typing.typed ? boxes : splitDay(typing.typed);

  function write(part: keyof DayParts, text: string) {
    const next = readWholeDay(text) ?? { ...shown, [part]: text };
    setBoxes(next);
    typing.type(joinDay(next));
  }
  const box = useSeen<HTMLDivElement>(writtenInBoxes, (seen) => {
    const [jour = '', mois = '', annee = ''] = seen.split(BETWEEN);
    const next = [jour, mois, annee].map(readWholeDay).find((day) => day !== null) ?? { jour, mois, annee };
    setBoxes(next);
    typing.give(joinDay(next));
  });
  return (
    <FieldFrame {...props} group describedBy={describedBy(props)}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: not a control, it listens to the focus leaving the three boxes */}
      <div
        ref={box}
        className="ui-field__day"
        onBlur={(event) => event.currentTarget.contains(event.relatedTarget) || typing.leave()}
      >
        {BOXES.map(({ part, label, size }) => (
          <label className="ui-field__part" key={part}>
            <span>{label}</span>
            <input
              className="ui-field__box"
              // The first box has the id of the field: a link to the field must land on something that can be typed in.
              id={part === 'jour' ? id : idsOf(id).part(part)}
              type="text"
              inputMode="numeric"
              autoComplete="off"
              style={{ inlineSize: `calc(${size}ch + 2.2rem)` }}
              value={shown[part]}
              aria-required={props.optional ? undefined : true}
              aria-invalid={error ? true : undefined}
              onChange={(event) => write(part, event.target.value)}
              onKeyDown={(event) => event.key === 'Enter' && typing.commit()}
            />
          </label>
        ))}
      </div>
    </FieldFrame>
  );
}

// No box of one line holds it.
const BETWEEN = '\n';
const writtenInBoxes = (day: HTMLElement): string => [...day.querySelectorAll('input')].map(({ value }) => value).join(BETWEEN);
