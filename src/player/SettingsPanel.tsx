import { type ReactNode, useState } from 'react';
import type { World } from '#engine/journal/world.ts';
import { editionsFor } from '#engine/portal/edition.ts';
import type { Portal } from '#engine/portal/portal.ts';
import { LANGUAGE_NAMES } from '#engine/words/language-names.ts';
import { useIdHere } from '#form/room-name.ts';
import type { Mode } from '#schema/evenement.ts';
import { ownEntry } from '#schema/own-entry.ts';
import type { Langue } from '#schema/texte.ts';
import type { Preferences } from '#stores/preference-values.ts';
import { Button, ChoiceField, ReadingComfort } from '#ui/index.ts';
import type { Hands } from './gestures/hands.ts';
import { useLeads } from './ground/leads.ts';
import type { View } from './use-view.ts';
import { loadWords } from './words/languages.ts';
import { t as room } from './words/room.ts';
import { type SettingsWord, t } from './words/settings.ts';

export type SettingsPanelProps = {
  world: World;
  portal: Portal;
  langue: Langue;
  hands: Pick<Hands, 'act'>;
  lecture: Preferences['lecture'];
  onPrefer: (change: Partial<Preferences>) => void;
  onView: (change: Partial<View>) => void;
  /** Absent where a session is not begun again from inside. */
  canRestart: boolean;
  /** What the page that holds the room adds: on the site, the keeping of the session. */
  children: ReactNode;
};

/** « Confort et réglages »: how one reads, in which language, with how much help, in which look of the portal, and the session itself. */
export function SettingsPanel(props: SettingsPanelProps) {
  const here = useIdHere();
  const { world, portal, langue, hands, lecture, onPrefer, onView, canRestart, children } = props;
  const leads = useLeads();
  // Ticked at once; the room speaks it a moment later.
  const [wanted, setWanted] = useState(langue);
  const languages = languagesOf(world, langue);
  const editions = editionsFor(world.scenario, portal);
  return (
    <div className="room-settings">
      <ReadingComfort id={here('confort')} value={lecture} onChange={(chosen) => onPrefer({ lecture: chosen })} />
      {languages.length > 1 && (
        <ChoiceField
          id={here('reglage-langue')}
          label={t('langue', langue)}
          note={t('langueNote', langue)}
          choices={languages.map((id) => ({ valeur: id, libelle: LANGUAGE_NAMES[id] }))}
          value={wanted}
          inline
          onCommit={(chosen) => {
            setWanted(chosen as Langue);
            void loadWords(chosen as Langue).then(() => onPrefer({ langue: chosen as Langue }));
          }}
        />
      )}
      {world.scenario && (
        <ChoiceField
          id={here('reglage-mode')}
          label={t('mode', langue)}
          note={t('modeNote', langue)}
          choices={WAYS.map(([mode, word]) => ({ valeur: mode, libelle: t(word, langue) }))}
          value={world.mode}
          inline
          onCommit={(mode) => hands.act({ fais: 'regler', mode: mode as Mode })}
        />
      )}
      {editions.length > 1 && (
        <ChoiceField
          id={here('reglage-edition')}
          label={t('edition', langue)}
          note={t('editionNote', langue)}
          choices={editions.map((id) => ({ valeur: id, libelle: ownEntry(portal.editions, id)?.nom ?? id }))}
          value={world.edition}
          inline
          onCommit={(edition) => hands.act({ fais: 'regler', edition })}
        />
      )}
      <section className="room-settings__session">
        <h3>{room('seance', langue)}</h3>
        {canRestart && (
          <Button icon="recommencer" onClick={() => onView({ dessus: 'recommencer' })}>
            {t('recommencer', langue)}
          </Button>
        )}
        <Button icon="horloge" onClick={() => onView({ dessus: 'moments' })}>
          {room('revenirMoment', langue)}
        </Button>
        {leads && (
          <>
            <Button icon="maison" href={leads.home}>
              {room('quitter', langue)}
            </Button>
            <p>{t('quitterNote', langue)}</p>
          </>
        )}
      </section>
      {children}
    </div>
  );
}

const WAYS: readonly [Mode, SettingsWord][] = [
  ['regarder', 'modeRegarder'],
  ['guide', 'modeGuide'],
  ['seul', 'modeSeul'],
  ['bilan', 'modeBilan'],
];

/** The languages in which this exercise is written. Free practice only has the room's own. */
function languagesOf({ scenario }: World, current: Langue): Langue[] {
  const titre = scenario?.titre;
  const written: Langue[] =
    scenario === undefined ? ['fr', 'falc', 'en'] : typeof titre === 'object' ? (Object.keys(titre) as Langue[]) : ['fr'];
  return [...new Set<Langue>(['fr', ...written, current])];
}
