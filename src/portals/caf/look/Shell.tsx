import { useEffect, useRef } from 'react';
import type { LookProps } from '../../../form/look.ts';
import { loginState } from '../login.ts';
import { Frame2024 } from './Frame2024.tsx';
import { Frame2025 } from './Frame2025.tsx';
import { lookOf } from './navigation.ts';
import { PageOf } from './PageOf.tsx';
import './caf.css';

const FRAMES = { '2024': Frame2024, '2025': Frame2025 };

/** The CAF on screen: the frame of the edition worn, and the page of the place shown. */
export function Shell(props: LookProps) {
  const { lieu, go } = props;
  const main = useRef<HTMLDivElement>(null);
  const aim = useRef<string | undefined>(undefined);
  const shown = useRef(lieu);
  useEffect(() => {
    // Not when the portal first appears: the focus belongs to whoever opened it.
    if (shown.current === lieu) return;
    shown.current = lieu;
    const field = aim.current === undefined ? null : document.getElementById(aim.current);
    aim.current = undefined;
    field?.closest('[data-champ]')?.scrollIntoView?.({ block: 'start' });
    (field ?? main.current?.querySelector<HTMLElement>('h1'))?.focus({ preventScroll: field !== null });
  }, [lieu]);

  // The answer to the code opens the account before the page hears of it: the door then leads inside by itself.
  const inside = loginState(props.world).etape === 'dedans';
  const wasInside = useRef(inside);
  useEffect(() => {
    const entered = inside && !wasInside.current;
    wasInside.current = inside;
    if (entered && lieu.startsWith('caf:connexion')) go('caf:accueil');
  }, [inside, lieu, go]);

  function goToField(place: string, id: string) {
    aim.current = id;
    go(place);
  }
  const Frame = FRAMES[lookOf(props.world)];
  return (
    <Frame {...props}>
      {/* Not a « main »: the room has one, around the whole pretend browser. */}
      <div className="caf-main" ref={main}>
        <PageOf {...props} goToField={goToField} />
      </div>
    </Frame>
  );
}
