import type { StepState } from '#engine/story/guide.ts';
import { Disclosure } from '#ui/index.ts';
import { Say } from '../ground/Say.tsx';
import { t, type WayWord } from '../words/ways.ts';
import type { BodyProps } from './companion-props.ts';

const STATES: Readonly<Record<StepState, { sign: string; word: WayWord }>> = {
  fait: { sign: '✓', word: 'etatFait' },
  maintenant: { sign: '', word: 'etatMaintenant' },
  'plus-tard': { sign: '', word: 'etatPlusTard' },
  laisse: { sign: '?', word: 'etatLaisse' },
  passe: { sign: '—', word: 'etatPasse' },
};

/** « Tout le chemin »: every step and what it has become; and, always within reach, the debrief. */
export function Path({ guidance, langue, portal, onDebrief }: Pick<BodyProps, 'guidance' | 'langue' | 'portal' | 'onDebrief'>) {
  return (
    <div className="companion__more">
      <Disclosure title={t('toutLeChemin', langue)}>
        <ol className="companion__path">
          {guidance.steps.map(({ etape, etat }) => (
            <li key={etape.id} data-etat={etat} aria-current={etat === 'maintenant' ? 'step' : undefined}>
              <i aria-hidden="true">{STATES[etat].sign}</i>
              <span>
                <Say text={etape.titre} langue={langue} glossaire={portal.glossaire} />
                <small>{t(STATES[etat].word, langue)}</small>
              </span>
            </li>
          ))}
        </ol>
      </Disclosure>
      <button className="companion__stop" type="button" onClick={onDebrief}>
        {t('arreter', langue)}
      </button>
    </div>
  );
}
