import { useSite } from '../site-context.ts';
import './shell.css';

/** The foot of every page: what this site is not, and where its rules come from. */
export function SiteFooter() {
  const { words, addresses } = useSite();
  const { footer } = words.site;
  const links = [
    { href: addresses.explained('sources'), label: footer.sources },
    { href: addresses.explained('vie-privee'), label: footer.privacy },
    { href: addresses.glossary, label: footer.glossary },
    { href: addresses.free, label: footer.free },
    { href: addresses.siteMap, label: footer.siteMap },
  ];
  return (
    <footer className="site-footer">
      <div className="site-footer__inside">
        <div className="site-footer__words">
          <p>
            <strong>{footer.notOfficial}</strong>
          </p>
          <p>{footer.where}</p>
          <p className="site-footer__licence">{footer.licence}</p>
        </div>
        <nav className="ne-pas-imprimer" aria-label={footer.links}>
          <ul className="site-footer__links">
            {links.map(({ href, label }) => (
              <li key={href}>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  );
}
