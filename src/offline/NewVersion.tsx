import { Button } from '#ui/index.ts';
import './new-version.css';

/** A quiet line at the foot of a page that is only read, hidden until a new version waits. Never in the practice room. */
export function NewVersion() {
  return (
    <div className="new-version ne-pas-imprimer" role="status">
      <div
        className="new-version__line"
        data-nouvelle-version
        data-autres-pages="Une autre page de ce site est ouverte. Fermez-la d’abord, puis réessayez&nbsp;: rien ne changera sans vous."
        hidden
      >
        <p data-dit>Une nouvelle version est prête. Elle viendra à votre prochaine visite.</p>
        <Button>La prendre maintenant</Button>
      </div>
    </div>
  );
}
