import { SkipLink, TrainingBanner } from '#ui/index.ts';
import { useSite } from '../site-context.ts';
import { ComfortPanel } from './ComfortPanel.tsx';
import './shell.css';
import './header.css';

/** One of the three doors. */
export type Door = 'exercices' | 'animer' | 'comprendre';

/** `door` is the part of the site where the page stands; `exact` when it is that part's own page. */
export type SiteHeaderProps = { door?: Door | undefined; exact?: boolean | undefined };

/** The top of every page: this is training, this is where you are. */
export function SiteHeader({ door, exact = false }: SiteHeaderProps) {
  const { words, addresses } = useSite();
  const { name, doors } = words.site;
  const links = [
    { id: 'exercices', href: addresses.catalogue, label: doors.exercices },
    { id: 'animer', href: addresses.animer, label: doors.animer },
    { id: 'comprendre', href: addresses.comprendre, label: doors.comprendre },
  ] as const;
  return (
    <>
      <SkipLink href="#contenu">{words.site.skip}</SkipLink>
      <header className="site-top">
        <TrainingBanner />
        <div className="site-header ne-pas-imprimer">
          <div className="site-header__inside">
            <a className="site-name" href={addresses.home} aria-label={words.site.homeLink}>
              {name.start} <span className="site-name__dashes">{name.end}</span>
            </a>
            <nav className="site-nav" aria-label={words.site.nav}>
              <ul className="site-nav__list">
                {links.map((link) => (
                  <li key={link.id}>
                    <a
                      className="site-nav__link"
                      href={link.href}
                      aria-current={link.id !== door ? undefined : exact ? 'page' : 'true'}
                    >
                      {link.label}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
            <ComfortPanel />
          </div>
        </div>
      </header>
    </>
  );
}
