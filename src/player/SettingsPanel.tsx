import { useState } from 'react';
import type { Portal } from '#engine/flow/flow.ts';
import type { World } from '#engine/journal/world.ts';
import { LANGUAGE_NAMES } from '#engine/words/language-names.ts';
import type { Langue } from '#schema/texte.ts';
import { prefer, usePreferences } from '#stores/preferences.ts';
import { record } from '#stores/session.ts';
import { Button, ChoiceField, ReadingComfort } from '#ui/index.ts';
import { Later } from './ground/Later.tsx';
import { partOf } from './ground/part.tsx';
import { siteAddress } from './ground/site.ts';
import { editionsFor } from './opening/open-room.ts';
import type { PortalSource } from './opening/room-portals.ts';
import type { View } from './use-view.ts';
import { loadWords } from './words/languages.ts';
import { t as room } from './words/room.ts';
import { t } from './words/settings.ts';

const SessionKeeping = partOf(() => import('./keeping/SessionKeeping.tsx').then((keeping) => keeping.SessionKeeping));

export type SettingsPanelProps = {
  world: World;
  portal: Portal;
  source: PortalSource;
  langue: Langue;
  onView: (change: Partial<View>) => void;
};

/** « Confort et réglages »: how one reads, in which language, in which look of the portal, and the session itself. */
export function SettingsPanel({ world, portal, source, langue, onView }: SettingsPanelProps) {
  const lecture = usePreferences((preferences) => preferences.lecture);
  // Ticked at once; the room speaks it a moment later.
  const [wanted, setWanted] = useState(langue);
  const languages = languagesOf(world, langue);
  const editions = editionsFor(world, portal);
  return (
    <div className="room-settings">
      <ReadingComfort value={lecture} onChange={(chosen) => prefer({ lecture: chosen })} />
      {languages.length > 1 && (
        <ChoiceField
          id="reglage-langue"
          label={t('langue', langue)}
          note={t('langueNote', langue)}
          choices={languages.map((id) => ({ valeur: id, libelle: LANGUAGE_NAMES[id] }))}
          value={wanted}
          inline
          onCommit={(chosen) => {
            setWanted(chosen as Langue);
            void speak(chosen as Langue);
          }}
        />
      )}
      {editions.length > 1 && (
        <ChoiceField
          id="reglage-edition"
          label={t('edition', langue)}
          note={t('editionNote', langue)}
          choices={editions.map((id) => ({ valeur: id, libelle: portal.editions[id]?.nom ?? id }))}
          value={world.edition}
          inline
          onCommit={(edition) => record([{ type: 'regle', edition }])}
        />
      )}
      <section className="room-settings__session">
        <h3>{room('seance', langue)}</h3>
        <Button icon="recommencer" onClick={() => onView({ dessus: 'recommencer' })}>
          {t('recommencer', langue)}
        </Button>
        <Button icon="horloge" onClick={() => onView({ dessus: 'moments' })}>
          {room('revenirMoment', langue)}
        </Button>
        <Button icon="maison" href={siteAddress('')}>
          {t('quitter', langue)}
        </Button>
        <p>{t('quitterNote', langue)}</p>
      </section>
      <Later langue={langue}>
        <SessionKeeping world={world} source={source} langue={langue} />
      </Later>
    </div>
  );
}

/** The languages in which this exercise is written. Free practice only has the room's own. */
function languagesOf({ scenario }: World, current: Langue): Langue[] {
  const titre = scenario?.titre;
  const written: Langue[] =
    scenario === undefined ? ['fr', 'falc', 'en'] : typeof titre === 'object' ? (Object.keys(titre) as Langue[]) : ['fr'];
  return [...new Set<Langue>(['fr', ...written, current])];
}

/** The room speaks another language once its words have come. */
async function speak(langue: Langue): Promise<void> {
  await loadWords(langue);
  prefer({ langue });
}
