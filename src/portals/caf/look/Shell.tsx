import { useEffect, useRef } from 'react';
import type { ShellProps } from '../../../form/look.ts';
import { useArrival } from '../../../form/on-demand.ts';
import { LoadingLine } from '../../../ui/index.ts';
import { loginState } from '../login-state.ts';
import { FRAMES } from './frames.ts';
import { NotArrived } from './NotArrived.tsx';
import { lookOf } from './navigation.ts';
import { comeSoon, pageAt } from './pages.tsx';
import './caf.css';
import './pages/pages.css';

const COMING = 'La page arrive…';

/** The CAF on screen: the frame of the edition worn, and the page of the place shown. */
export function Shell(props: ShellProps) {
  const { go, world } = props;
  const look = lookOf(world);
  const frame = useArrival(FRAMES[look], look);
  const page = useArrival(pageAt(props.lieu, world), props.lieu);
  const lieu = page.place;
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

  const { etape } = loginState(world);
  useEffect(() => {
    // While the code is looked for in the mailbox, the account comes nearer.
    if (etape === 'identifiants' || etape === 'code') comeSoon('caf:accueil');
  }, [etape]);

  // The answer to the code opens the account before the page hears of it: the door then leads inside by itself.
  const inside = etape === 'dedans';
  const wasInside = useRef(inside);
  useEffect(() => {
    const entered = inside && !wasInside.current;
    wasInside.current = inside;
    if (entered && props.lieu.startsWith('caf:connexion')) go('caf:accueil');
  }, [inside, props.lieu, go]);

  function goToField(place: string, id: string) {
    aim.current = id;
    go(place);
  }
  if (frame.etat === 'echec') return <NotArrived retry={frame.retry} />;
  if (!frame.piece) return <LoadingLine label={COMING} />;
  const [Frame, Page] = [frame.piece, page.piece];
  return (
    <Frame {...props}>
      {/* Not a « main »: the room has one, around the whole pretend browser. */}
      <div className="caf-main" ref={main} aria-busy={page.etat === 'attente'}>
        {Page && page.etat === 'attente' && (
          <div className="caf-coming">
            <LoadingLine label={COMING} />
          </div>
        )}
        {page.etat === 'echec' && <NotArrived retry={page.retry} />}
        {!Page && page.etat === 'attente' && <LoadingLine label={COMING} />}
        {Page && <Page {...props} lieu={lieu} goToField={goToField} />}
      </div>
    </Frame>
  );
}
