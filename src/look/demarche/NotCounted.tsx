import { editionOf } from '#engine/portal/edition.ts';
import { cible } from '#form/look.ts';
import { ownEntry } from '#schema/own-entry.ts';
import { Button, EmptyState } from '#ui/index.ts';
import { entryOf } from '../menu/entries.ts';
import type { OneProps } from './one-props.ts';

/** A step that exists and does not count yet: what comes before decides. Any other address leads nowhere. */
export function NotCounted({ ecran, ...props }: OneProps & { ecran: string }) {
  const { portal, world, flow, go } = props;
  const screen = ownEntry(editionOf(portal, world)?.screens, flow.id)?.find(({ id }) => id === ecran);
  const first = entryOf(flow.id, portal, world);
  if (!screen || first === undefined) return <props.own.NotBuilt {...props} />;
  return (
    <div className="portal-page">
      <h1 tabIndex={-1}>{screen.titre}</h1>
      <EmptyState title="Cette étape ne vous concerne pas, ou pas encore." icon="info">
        <p>Vos réponses d’avant décident des étapes qui suivent.</p>
      </EmptyState>
      <div className="portal-acts">
        <Button variant="principal" data-cible={cible.lieu(first)} onClick={() => go(first)}>
          Aller à la première étape
        </Button>
      </div>
    </div>
  );
}
