import type { World } from '#engine/journal/world.ts';
import type { Portal } from '#engine/portal/portal.ts';
import type { Mode } from '#schema/evenement.ts';
import type { Langue } from '#schema/texte.ts';
import { Button } from '#ui/index.ts';
import { useLeads } from '../ground/leads.ts';
import { t as room } from '../words/room.ts';
import { t, type WayWord } from '../words/ways.ts';
import { Said } from './Said.tsx';
import type { Guidance } from './use-guidance.ts';

/** The way of living the same exercise that comes after each. */
const NEXT: Partial<Record<Mode, { mode: Mode; word: WayWord }>> = {
  regarder: { mode: 'guide', word: 'ensuiteGuide' },
  guide: { mode: 'seul', word: 'ensuiteSeul' },
  seul: { mode: 'bilan', word: 'ensuiteBilan' },
};

export type EndBodyProps = {
  world: World;
  portal: Pick<Portal, 'glossaire'>;
  langue: Langue;
  guidance: Guidance;
  onDebrief: () => void;
};

/** Every step is done: well done, the story of the session, and what one may do next. */
export function EndBody({ world, portal, langue, guidance, onDebrief }: EndBodyProps) {
  const next = NEXT[world.mode];
  const leads = useLeads();
  const watched = world.mode === 'regarder';
  return (
    <>
      <Said guidance={guidance} portal={portal} langue={langue} />
      <div className="companion__say">
        <h2>{watched ? t('demoFin', langue) : room('bravo', langue)}</h2>
        <p>{t(watched ? 'demoFinTexte' : 'bravoTexte', langue)}</p>
      </div>
      <div className="companion__more">
        {!watched && (
          <Button variant="principal" onClick={onDebrief}>
            {t('voirBilan', langue)}
          </Button>
        )}
        {leads && (
          <>
            <h3>{t('ensuite', langue)}</h3>
            {next && world.scenario && (
              <Button
                variant={watched ? 'principal' : 'secondaire'}
                href={leads.story({ exercice: world.scenario.id, mode: next.mode, edition: world.edition, langue })}
              >
                {t(next.word, langue)}
              </Button>
            )}
            <Button variant="lien" href={leads.exercises}>
              {t('autreExercice', langue)}
            </Button>
            {leads.ending}
          </>
        )}
      </div>
    </>
  );
}
