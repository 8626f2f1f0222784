import type { Texte } from '#schema/texte.ts';
import { Icon, type IconName } from '#ui/index.ts';
import type { RoomChoice } from '../addresses.ts';
import { useSite } from '../site-context.ts';
import { useSaid } from '../text/Said.tsx';
import './ways.css';

/** The four ways, from the most helped to the least. */
export const WAYS = ['regarder', 'guide', 'seul', 'bilan'] as const;

const ICONS = { regarder: 'lecture', guide: 'montrer', seul: 'personne', bilan: 'etoile' } as const satisfies Record<
  (typeof WAYS)[number],
  IconName
>;

/** The four ways to live an exercise, each a link to the room. */
export function WayCards({ exercice, titre }: { exercice: string; titre: Texte }) {
  const { words, addresses } = useSite();
  const said = useSaid();
  return (
    <ul className="ways">
      {WAYS.map((mode) => (
        <li key={mode} className={mode === 'guide' ? 'way way--advised' : 'way'}>
          <a className="way__link" href={addresses.room({ exercice, mode })}>
            <span className="way__shape">
              <Icon name={ICONS[mode]} />
            </span>
            <span className="way__words">
              <strong className="way__name">
                {words.ways[mode].name}
                <span className="visuellement-cache"> : {said(titre)}.</span>
              </strong>
              {mode === 'guide' && <span className="way__advice">{words.exercise.start.advised}</span>}
              <span className="way__text">{words.ways[mode].text}</span>
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}

/** The same four links in one line, for a look or a language that is not the usual one. */
export function WayLinks({ choice, label }: { choice: RoomChoice; label: string }) {
  const { words, addresses } = useSite();
  return (
    <ul className="way-links" aria-label={label}>
      {WAYS.map((mode) => (
        <li key={mode}>
          <a href={addresses.room({ ...choice, mode })}>
            {words.ways[mode].name}
            <span className="visuellement-cache"> : {label}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
