import { Icon } from '#ui/index.ts';
import { useSite } from '../site-context.ts';
import { TextPage } from '../text/TextPage.tsx';
import './understand.css';
import './facts.css';

/** A file of facts as tools/facts/facts-page.ts makes it: `html` comes from our own file, never from a person. */
export type Facts = { titre: string; chapitres: readonly { id: string; titre: string }[]; html: string };

/** The facts about one administration, as they were gathered: each section has its address, which the sources cite. */
export function FactsPage({ facts }: { facts: Facts }) {
  const { words, addresses } = useSite();
  const { comprendre, factsPage } = words;
  return (
    <TextPage
      title={facts.titre}
      lead={factsPage.lead}
      onThisPage={words.animer.onThisPage}
      parts={facts.chapitres.map(({ id, titre }) => ({ id, title: titre }))}
    >
      <p>
        <a className="glossary__back ne-pas-imprimer" href={addresses.explained(comprendre.facts.id)}>
          <Icon name="retour" />
          {factsPage.back}
        </a>
      </p>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: made at the build from docs/faits/, where every HTML and every link is words */}
      <div className="facts" dangerouslySetInnerHTML={{ __html: facts.html }} />
    </TextPage>
  );
}
