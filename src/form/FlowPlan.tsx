import { useEffect, useRef } from 'react';
import type { Journey, ScreenState } from '#engine/flow/journey.ts';
import type { Portal } from '#engine/portal/portal.ts';
import { noBreak } from '#engine/words/no-break.ts';
import { FormPlan } from '#ui/index.ts';
import { cible } from './look.ts';

/** `ecran` is the screen shown. */
export type FlowPlanProps = { current: Journey; portal: Portal; ecran: string; go(lieu: string): void };

/** The parts of a démarche and the state of each. Any part may be opened at any time. */
export function FlowPlan({ current, portal, ecran, go }: FlowPlanProps) {
  const box = useRef<HTMLDivElement>(null);
  const placeOf = (id: string) => portal.placeOf(current.flow.id, id);
  // The plan draws its own buttons; « montrer où » must still find the one that leads to a place.
  useEffect(() => {
    const buttons = box.current?.querySelectorAll<HTMLElement>('li > *') ?? [];
    for (const [rank, button] of [...buttons].entries()) {
      const screen = current.screens[rank]?.screen;
      if (screen) button.dataset['cible'] = cible.lieu(portal.placeOf(current.flow.id, screen.id));
    }
  }, [current, portal]);
  return (
    <div ref={box} className="form-plan">
      <FormPlan
        sections={current.screens.map((state) => ({
          id: state.screen.id,
          titre: noBreak(state.screen.titre),
          etat: state.etat,
          detail: detailOf(state),
          courant: state.screen.id === ecran,
        }))}
        onOpen={(id) => go(placeOf(id))}
      />
    </div>
  );
}

/** « 2 réponses sur 3 », when a part is begun and not finished. */
function detailOf({ screen, fields, etat, vu }: ScreenState): string | undefined {
  if (screen.lecture) return vu ? 'déjà lu' : 'à lire';
  const required = fields.filter(({ field }) => !field.optional);
  const done = required.filter((state) => state.etat === 'complet').length;
  return etat === 'a-completer' && done > 0 ? `${done} ${done > 1 ? 'réponses' : 'réponse'} sur ${required.length}` : undefined;
}
