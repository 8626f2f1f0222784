import { EmptyState, Notice } from '#ui/index.ts';
import type { CatalogueContent } from '../content.ts';
import { useSite } from '../site-context.ts';
import { PortalForm } from './PortalForm.tsx';
import './free.css';

/** A portal, a person, no exercise. */
export function FreePracticePage({ content }: { content: CatalogueContent }) {
  const { words, addresses } = useSite();
  const { free } = words;
  return (
    <div className="free site-page">
      <h1 className="page-title">{free.title}</h1>
      <p className="page-lead">{free.lead}</p>
      <p className="free__other">
        <a href={addresses.catalogue}>{free.exercises}</a>
      </p>
      {content.portals.length === 0 || content.comptes.length === 0 ? (
        <EmptyState icon="personne" title={free.noAccount.title}>
          {free.noAccount.text}
        </EmptyState>
      ) : (
        content.portals.map((portal) => (
          <PortalForm key={portal.id} portal={portal} comptes={content.comptes.filter((compte) => portal.holds(compte))} />
        ))
      )}
      <div className="free__coming">
        <Notice title={free.coming}>
          {words.coming.map(({ name, text }) => (
            <p key={name}>
              <strong>{name}.</strong> {text}
            </p>
          ))}
        </Notice>
      </div>
    </div>
  );
}
