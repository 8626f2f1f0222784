import { eventsOf } from '#engine/journal/world.ts';
import { cible } from '#form/look.ts';
import { type Asking, messageOf } from '#form/use-ask.ts';
import { Button, Notice } from '#ui/index.ts';
import type { PageProps } from './page-props.ts';

export type TroubleProps = Pick<PageProps, 'world'> & {
  asking: Asking;
  /** What is kept, in one sentence. */
  kept?: string;
  /** What to do when the site is down. */
  panne?: string | undefined;
};

/** The page that a site shows when it cannot answer: breakdown, queue, or no network. Always with a way on. */
export function TroublePage({
  asking,
  world,
  kept = 'Ce que vous avez écrit est gardé.',
  panne = 'Réessayez dans un moment, ou demain.',
}: TroubleProps) {
  const { answer } = asking;
  const status = answer?.status ?? 0;
  const { titre, conseil } = wordsFor(status, panne);
  return (
    <div className="portal-narrow">
      <h1 tabIndex={-1}>{titre}</h1>
      <Notice tone="attention" title={messageOf(answer) ?? 'La page ne répond pas.'} live>
        {status === 429 && <p>Vous êtes à la place {queuePlace(asking, world)}. Chaque essai vous fait avancer.</p>}
        <p>
          {kept} {conseil}
        </p>
      </Notice>
      <div className="portal-acts">
        <Button
          variant="principal"
          icon="recommencer"
          busy={asking.busy}
          data-cible={cible.requete(asking.route)}
          onClick={asking.retry}
        >
          Réessayer
        </Button>
        <Button variant="lien" onClick={asking.reset}>
          Revenir à la page
        </Button>
      </div>
    </div>
  );
}

function wordsFor(status: number, panne: string): { titre: string; conseil: string } {
  if (status === 429)
    return { titre: 'Beaucoup de monde en ce moment', conseil: 'Gardez cette page ouverte et réessayez dans un moment.' };
  if (status === 0) return { titre: 'La page ne répond pas', conseil: 'Vérifiez la connexion à internet, puis réessayez.' };
  if (status === 404) return { titre: 'Page introuvable', conseil: `C’est le site qui se trompe, pas vous. ${panne}` };
  if (status === 403)
    return { titre: 'Accès refusé', conseil: `Vous n’avez rien fait de mal\u00a0: le site trie mal les visites. ${panne}` };
  return { titre: 'Service indisponible', conseil: `La panne vient du site, pas de vous. ${panne}` };
}

/** A place in the queue that shrinks with each try, and never jumps: from how many tries the incident still takes. */
function queuePlace(asking: Asking, world: PageProps['world']): number {
  const { position, incident } = asking.answer?.corps ?? {};
  if (typeof position === 'number') return position;
  const tries = eventsOf(world, 'subi').filter((event) => event.incident === incident).length;
  const needed = world.scenario?.incidents.find(({ id }) => id === incident)?.fois ?? tries;
  return 1 + Math.max(0, needed - tries) * 180 + (Math.abs(world.seed) % 90);
}
