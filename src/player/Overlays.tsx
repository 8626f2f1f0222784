import type { ReactNode } from 'react';
import type { Content, World } from '#engine/journal/world.ts';
import type { Portal } from '#engine/portal/portal.ts';
import type { Evenement } from '#schema/evenement.ts';
import type { Langue } from '#schema/texte.ts';
import type { Preferences } from '#stores/preference-values.ts';
import { Button, Dialog } from '#ui/index.ts';
import type { Hands } from './gestures/hands.ts';
import { Later } from './ground/Later.tsx';
import { partOf } from './ground/part.tsx';
import { WithPortals } from './ground/WithPortals.tsx';
import type { View } from './use-view.ts';
import { t } from './words/room.ts';
import { t as settingsWord } from './words/settings.ts';

// None of these is there at first: they come when they are opened.
const CalendarPanel = partOf(() => import('./calendar/CalendarPanel.tsx').then((panel) => panel.CalendarPanel));
const SettingsPanel = partOf(() => import('./SettingsPanel.tsx').then((panel) => panel.SettingsPanel));
const MomentsPanel = partOf(() => import('./moments/MomentsPanel.tsx').then((panel) => panel.MomentsPanel));

export type OverlaysProps = {
  world: World;
  portal: Portal;
  portals: readonly Portal[];
  langue: Langue;
  content: Content;
  journal: readonly Evenement[];
  hands: Hands;
  dessus: View['dessus'];
  lecture: Preferences['lecture'];
  onPrefer: (change: Partial<Preferences>) => void;
  settings: ReactNode;
  onView: (change: Partial<View>) => void;
  /** Absent where a session is not begun again from inside. */
  onRestart: (() => void) | undefined;
  onReturn: (position: number) => void;
};

/** What stands above the room, one thing at a time: the calendar, the settings, the moments, « recommencer ». */
export function Overlays({
  world,
  portal,
  portals,
  langue,
  content,
  journal,
  hands,
  dessus,
  lecture,
  onPrefer,
  settings,
  onView,
  onRestart,
  onReturn,
}: OverlaysProps) {
  const close = () => onView({ dessus: undefined });
  return (
    <>
      <Dialog open={dessus === 'calendrier'} onClose={close} closeLabel={t('fermer', langue)} title={t('calendrier', langue)}>
        <WithPortals portals={portals} hands={hands} langue={langue}>
          {(all) => (
            <CalendarPanel
              world={world}
              portals={all}
              langue={langue}
              hands={hands}
              onMoments={() => onView({ dessus: 'moments' })}
            />
          )}
        </WithPortals>
      </Dialog>
      <Dialog open={dessus === 'reglages'} onClose={close} closeLabel={t('fermer', langue)} title={t('reglages', langue)}>
        <Later langue={langue}>
          <SettingsPanel
            world={world}
            portal={portal}
            langue={langue}
            hands={hands}
            lecture={lecture}
            onPrefer={onPrefer}
            onView={onView}
            canRestart={onRestart !== undefined}
          >
            {settings}
          </SettingsPanel>
        </Later>
      </Dialog>
      <Dialog open={dessus === 'moments'} onClose={close} closeLabel={t('fermer', langue)} title={t('seance', langue)} wide>
        <WithPortals portals={portals} hands={hands} langue={langue}>
          {(all) => <MomentsPanel journal={journal} content={content} portals={all} langue={langue} onReturn={onReturn} />}
        </WithPortals>
      </Dialog>
      <Dialog
        open={dessus === 'recommencer'}
        onClose={close}
        closeLabel={t('fermer', langue)}
        title={settingsWord('recommencerSur', langue)}
        footer={
          <>
            <Button variant="principal" onClick={close}>
              {settingsWord('non', langue)}
            </Button>
            <Button onClick={onRestart}>{settingsWord('oui', langue)}</Button>
          </>
        }
      >
        <p>{settingsWord('recommencerNote', langue)}</p>
      </Dialog>
    </>
  );
}
