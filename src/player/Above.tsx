import { lazy } from 'react';
import type { Portal } from '../engine/flow.ts';
import type { Content, World } from '../engine/world.ts';
import type { Evenement } from '../schema/evenement.ts';
import type { Langue } from '../schema/texte.ts';
import { Button, Dialog } from '../ui/index.ts';
import type { Hands } from './hands.ts';
import { Later } from './Later.tsx';
import type { View } from './use-view.ts';
import { t as settings } from './words/settings.ts';
import { t } from './words.ts';

// None of these is there at first: they come when they are opened.
const CalendarPanel = lazy(() => import('./CalendarPanel.tsx').then((panel) => ({ default: panel.CalendarPanel })));
const SettingsPanel = lazy(() => import('./SettingsPanel.tsx').then((panel) => ({ default: panel.SettingsPanel })));
const MomentsPanel = lazy(() => import('./panels/index.ts').then((panels) => ({ default: panels.MomentsPanel })));

export type AboveProps = {
  world: World;
  portal: Portal;
  portals: readonly Portal[];
  langue: Langue;
  content: Content;
  journal: readonly Evenement[];
  hands: Hands;
  dessus: View['dessus'];
  onView: (change: Partial<View>) => void;
  onRestart: () => void;
  onReturn: (position: number) => void;
};

/** What stands above the room, one thing at a time: the calendar, the settings, the moments, « recommencer ». */
export function Above({
  world,
  portal,
  portals,
  langue,
  content,
  journal,
  hands,
  dessus,
  onView,
  onRestart,
  onReturn,
}: AboveProps) {
  const close = () => onView({ dessus: undefined });
  return (
    <>
      <Dialog open={dessus === 'calendrier'} onClose={close} closeLabel={t('fermer', langue)} title={t('calendrier', langue)}>
        <CalendarPanel
          world={world}
          portals={portals}
          langue={langue}
          hands={hands}
          onMoments={() => onView({ dessus: 'moments' })}
        />
      </Dialog>
      <Dialog open={dessus === 'reglages'} onClose={close} closeLabel={t('fermer', langue)} title={t('reglages', langue)}>
        <Later langue={langue}>
          <SettingsPanel world={world} portal={portal} portals={portals} langue={langue} onView={onView} />
        </Later>
      </Dialog>
      <Dialog open={dessus === 'moments'} onClose={close} closeLabel={t('fermer', langue)} title={t('seance', langue)} wide>
        <Later langue={langue}>
          <MomentsPanel journal={journal} content={content} portals={portals} langue={langue} onReturn={onReturn} />
        </Later>
      </Dialog>
      <Dialog
        open={dessus === 'recommencer'}
        onClose={close}
        closeLabel={t('fermer', langue)}
        title={settings('recommencerSur', langue)}
        footer={
          <>
            <Button variant="principal" onClick={close}>
              {settings('non', langue)}
            </Button>
            <Button onClick={onRestart}>{settings('oui', langue)}</Button>
          </>
        }
      >
        <p>{settings('recommencerNote', langue)}</p>
      </Dialog>
    </>
  );
}
