import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { World } from '#engine/journal/world.ts';
import { type Sending, sendings, transmissions } from '#engine/portal/circuit.ts';
import type { Portal } from '#engine/portal/portal.ts';
import { say } from '#engine/words/say.ts';
import type { Langue, Texte } from '#schema/texte.ts';
import { Button, Tabs } from '#ui/index.ts';
import { Panel } from '../ground/Panel.tsx';
import { Say } from '../ground/Say.tsx';
import { DATA } from '../words/data.ts';
import { CIRCUIT, sentText } from '../words/panels.ts';
import { CircuitDrawing } from './CircuitDrawing.tsx';
import { CircuitList } from './CircuitList.tsx';
import { shownStops } from './shown-stops.ts';
import './circuit.css';

/**
 * `portal`: whose page is shown; `portals`: all those of the story, whose words tell what happened elsewhere. `focused`: somebody has
 * just asked for it, and the focus goes to the button that folds it again.
 */
export type CircuitPanelProps = {
  world: World;
  portal: Portal;
  portals?: readonly Portal[];
  langue: Langue;
  focused?: boolean;
};

const ALONE: readonly Portal[] = [];

type View = 'dessin' | 'liste';

/** « Que deviennent mes données ? »: what left, where it goes and why. Folded, it is one line; it may stay open while one works. */
export function CircuitPanel({ world, portal, portals = ALONE, langue, focused = false }: CircuitPanelProps) {
  const fold = useRef<HTMLButtonElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when it comes
  useEffect(() => {
    if (focused) fold.current?.focus();
  }, []);
  const [open, setOpen] = useState(true);
  const [view, setView] = useState<View>('dessin');
  const id = useId();
  const facts = useMemo(() => {
    // Its own words first: an organisation is called what this page calls it.
    const all = [portal, ...portals.filter(({ id }) => id !== portal.id)];
    return { stops: shownStops(world, portal), sendings: sendings(world, all), transmissions: transmissions(world, all) };
  }, [world, portal, portals]);
  const showList = () => {
    setView('liste');
    // The button that was pressed goes away with the drawing: its tab takes the focus.
    document.getElementById(`${id}-vue-liste`)?.focus();
  };
  const words = (text: Texte) => say(text, langue).mots;
  return (
    <Panel
      title={DATA.titre}
      langue={langue}
      lead={summary(facts.sendings)}
      aside={
        <Button ref={fold} variant="discret" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          <Say text={open ? DATA.replier : DATA.deplier} langue={langue} />
        </Button>
      }
    >
      <div id={id} hidden={!open}>
        <Tabs
          id={`${id}-vue`}
          label={words(CIRCUIT.vues)}
          tabs={[
            { id: 'dessin', titre: words(CIRCUIT.dessin) },
            { id: 'liste', titre: words(CIRCUIT.liste) },
          ]}
          current={view}
          onSelect={(wanted) => setView(wanted === 'liste' ? 'liste' : 'dessin')}
        >
          {view === 'dessin' ? (
            <CircuitDrawing
              stops={facts.stops}
              last={facts.sendings.findLast(({ avant }) => !avant)}
              portal={portal}
              langue={langue}
              onList={showList}
            />
          ) : (
            <CircuitList {...facts} portal={portal} langue={langue} />
          )}
        </Tabs>
      </div>
    </Panel>
  );
}

// What was sent before the exercise is in the list, but it is not something that this person just did.
function summary(all: readonly Sending[]): Texte {
  const mine = all.filter(({ avant }) => !avant);
  const last = mine.at(-1);
  if (!last) return DATA.rien;
  return sentText({ le: last.le, count: last.fields.length, titre: last.titre, portail: last.portail }, mine.length - 1);
}
