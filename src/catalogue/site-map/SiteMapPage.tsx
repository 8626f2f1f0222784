import { byNeed, type CatalogueContent, inOrder } from '../content.ts';
import { useSite } from '../site-context.ts';
import { useSaid } from '../text/Said.tsx';
import './site-map.css';

/** `facts`: the published files of facts, by id, with their titles. */
export type SiteMapPageProps = { content: CatalogueContent; facts: readonly { id: string; titre: string }[] };

type Line = { href: string; label: string };

/** « Plan du site »: the way to every page, for those who would rather read a list than look for a menu. */
export function SiteMapPage({ content, facts }: SiteMapPageProps) {
  const { words, addresses } = useSite();
  const said = useSaid();
  const { site, siteMap, list, free, animer, comprendre, glossary } = words;
  const parts: readonly { title: string; lines: readonly Line[] }[] = [
    {
      title: site.doors.exercices,
      lines: [
        { href: addresses.catalogue, label: list.title },
        { href: addresses.free, label: free.title },
        ...byNeed(content.scenarios).map(({ need }) => ({ href: addresses.need(need), label: words.needs.names[need] })),
      ],
    },
    ...content.portals.map(({ id, nom }) => ({
      title: siteMap.exercisesOf.replace('{nom}', nom),
      lines: inOrder(content.scenarios)
        .filter(({ portail }) => portail === id)
        .map((one) => ({ href: addresses.exercise(one.id), label: said(one.titre) })),
    })),
    {
      title: site.doors.animer,
      lines: [
        { href: addresses.animer, label: animer.title },
        { href: addresses.essayer, label: animer.tryFile.title },
      ],
    },
    {
      title: site.doors.comprendre,
      lines: [
        { href: addresses.comprendre, label: comprendre.title },
        { href: addresses.explained('sources'), label: site.footer.sources },
        { href: addresses.explained('vie-privee'), label: site.footer.privacy },
        { href: addresses.glossary, label: glossary.title },
        ...facts.map(({ id, titre }) => ({
          href: addresses.facts({ dossier: id }),
          label: siteMap.facts.replace('{nom}', titre),
        })),
      ],
    },
  ];
  return (
    <div className="site-page site-map">
      <h1 className="page-title">{siteMap.title}</h1>
      <p className="page-lead">{siteMap.lead}</p>
      <p>
        <a href={addresses.home}>{site.homeLink}</a>
      </p>
      {parts
        .filter(({ lines }) => lines.length > 0)
        .map(({ title, lines }) => (
          <section key={title}>
            <h2>{title}</h2>
            <ul>
              {lines.map(({ href, label }) => (
                <li key={href}>
                  <a href={href}>{label}</a>
                </li>
              ))}
            </ul>
          </section>
        ))}
    </div>
  );
}
