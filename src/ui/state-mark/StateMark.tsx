import './StateMark.css';

/** Where a section or a field stands. Saved in French, like every state. */
export type StateName = 'complet' | 'a-completer' | 'reporte' | 'a-verifier' | 'ici';

const MARKS = {
  complet: { sign: '✓', word: 'complet' },
  'a-completer': { sign: '', word: 'à compléter' },
  reporte: { sign: '?', word: 'je ne sais pas encore' },
  'a-verifier': { sign: '!', word: 'à vérifier' },
  ici: { sign: '', word: 'vous êtes ici' },
} as const satisfies Record<StateName, { sign: string; word: string }>;

/** The usual word of a state, for those that write it elsewhere. */
export const stateWord = (state: StateName): string => MARKS[state].word;

/** `label` replaces the usual word; `shapeOnly` hides the word from the eye but never from the ear. */
export type StateMarkProps = { state: StateName; label?: string | undefined; shapeOnly?: boolean | undefined };

/** A state, always told by a shape, a word and a colour together. */
export function StateMark({ state, label, shapeOnly = false }: StateMarkProps) {
  const { sign, word } = MARKS[state];
  return (
    <span className={`ui-state ui-state--${state}`}>
      <span className="ui-state__shape" aria-hidden="true">
        {sign}
      </span>
      <span className={shapeOnly ? 'visuellement-cache' : 'ui-state__word'}>{label ?? word}</span>
    </span>
  );
}
