import { type ComponentType, type ReactNode, useEffect, useRef } from 'react';
import type { World } from '#engine/journal/world.ts';
import { isLogInPlace, type LogIn } from '#engine/portal/log-in.ts';
import type { LookProps } from '#form/look.ts';
import { type OnDemand, useArrival } from '#form/on-demand.ts';
import { LoadingLine, SkipLink } from '#ui/index.ts';
import { isIdentityPlace, pageInstead } from './identity/identity-pages.ts';
import { NotArrived } from './NotArrived.tsx';
import { Prefetch } from './PlaceLink.tsx';
import type { PageProps } from './page-props.ts';
import './look.css';
import './pages.css';

const COMING = 'La page arrive…';

/** What surrounds every page in one edition. */
export type Frame = ComponentType<LookProps & { children: ReactNode }>;

const Bare: Frame = ({ children }) => children;

/** The question with its first answer, where the window is low: what is in sight already does not move, and the title always stays. */
function bringQuestion(page: HTMLElement | null): void {
  for (const one of ['[data-champ]', 'h1'])
    page?.querySelector(`:is(.form-screen, .portal-narrow) ${one}`)?.scrollIntoView?.({ block: 'nearest' });
}

type PortalShellProps = LookProps & {
  /** The edition worn, and its frame. */
  edition: string;
  frame: OnDemand<Frame>;
  /** The page of a place; what is private asks to log in first. */
  pageAt(lieu: string, world: World): OnDemand<ComponentType<PageProps>>;
  /** Brings the page of a place before it is opened. */
  prefetch(lieu: string): void;
  login: LogIn;
  /** Does this look offer the shared identity? */
  identity?: boolean;
};

/** A portal on screen: the frame of the edition worn, and the page of the place shown. Each comes when it is first needed. */
export function PortalShell({ edition, frame: worn, pageAt, prefetch, login, identity = true, ...props }: PortalShellProps) {
  const { go, world, portal } = props;
  const frame = useArrival(worn, edition);
  const page = useArrival(pageInstead(props.lieu, login.vide, identity) ?? pageAt(props.lieu, world), props.lieu);
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
    if (!field) bringQuestion(main.current);
  }, [lieu]);

  const { etape } = login;
  const step = useRef(etape);
  useEffect(() => {
    // The door asks for something else on the same page.
    if (step.current !== etape) bringQuestion(main.current);
    step.current = etape;
  }, [etape]);
  const home = `${portal.id}:accueil`;
  useEffect(() => {
    // While the password is typed or the code looked for in the mailbox, the account comes nearer.
    if (etape === 'identifiants' || etape === 'code') prefetch(home);
  }, [etape, home, prefetch]);

  // In the street, the home is another page than the account's, and seen already.
  const nearer = (place: string) => (login.etape === 'dedans' || place !== home) && prefetch(place);

  // The answer to the last step may open the account before the page hears of it, or take its place while the portal comes: as long as
  // nothing else was opened since, the door leads inside by itself.
  const { type } = world.events.findLast((event) => event.type === 'connecte' || event.type === 'ouvert') ?? {};
  const entered = etape === 'dedans' && type === 'connecte' && isLogInPlace(portal.id, props.lieu);
  useEffect(() => {
    if (entered) go(home);
  }, [entered, home, go]);

  function goToField(place: string, id: string) {
    aim.current = id;
    go(place);
  }
  if (frame.etat === 'echec') return <NotArrived retry={frame.retry} />;
  if (!frame.piece) return <LoadingLine label={COMING} />;
  const Page = page.piece;
  // The shared identity and its providers are other sites: the portal does not surround them.
  const Frame = identity && isIdentityPlace(lieu) ? Bare : frame.piece;
  return (
    <Prefetch value={nearer}>
      <div className="portal-skip">
        {/* As on the sites that it imitates: over what each page repeats. The real address does not change. */}
        <SkipLink href="#portail" onGo={() => main.current?.querySelector<HTMLElement>('h1')?.focus()}>
          Aller au contenu de la page
        </SkipLink>
      </div>
      <Frame {...props}>
        {/* Not a « main »: the room has one, around the whole pretend browser. */}
        <div className={Frame === Bare ? undefined : 'portal-main'} ref={main} aria-busy={page.etat === 'attente'}>
          {Page && page.etat === 'attente' && (
            <div className="portal-coming">
              <LoadingLine label={COMING} />
            </div>
          )}
          {page.etat === 'echec' && <NotArrived retry={page.retry} />}
          {!Page && page.etat === 'attente' && <LoadingLine label={COMING} />}
          {Page && <Page {...props} lieu={lieu} goToField={goToField} />}
        </div>
      </Frame>
    </Prefetch>
  );
}
