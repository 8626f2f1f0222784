import { useId, useMemo, useState } from 'react';
import type { World } from '#engine/journal/world.ts';
import { type Sending, sendings, transmissions } from '#engine/portal/circuit.ts';
import type { Portal } from '#engine/portal/portal.ts';
import { say } from '#engine/words/say.ts';
import type { Langue, Texte } from '#schema/texte.ts';
import { Tabs } from '#ui/index.ts';
import { Panel } from '../ground/Panel.tsx';
import { DATA } from '../words/data.ts';
import { CIRCUIT, sentText } from '../words/panels.ts';
import { CircuitDrawing } from './CircuitDrawing.tsx';
import { CircuitList } from './CircuitList.tsx';
import { shownStops } from './shown-stops.ts';
import './circuit.css';

/**
 * `portal`: whose page is shown; `portals`: all those of the story, whose words tell what happened elsewhere.
 */
export type CircuitPanelProps = {
  world: World;
  portal: Portal;
  portals?: readonly Portal[];
  langue: Langue;
};

const ALONE: readonly Portal[] = [];

type View = 'dessin' | 'liste';

/** « Que deviennent mes données ? »: what left, where it goes and why. */
export function CircuitPanel({ world, portal, portals = ALONE, langue }: CircuitPanelProps) {
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
    <Panel title={DATA.titre} langue={langue} lead={summary(facts.sendings)}>
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
