import './ProgressSteps.css';

/** `current` counts from 1; a step before it is done. `done` may say otherwise (a finished exercise: all of them). */
export type ProgressStepsProps = {
  total: number;
  current: number;
  done?: number | undefined;
  /** « Étape 3 sur 6 », in another language. */
  words?: string | undefined;
  /** After « Étape 3 sur 6 »: « guidé ». */
  detail?: string | undefined;
};

/** Where the learner is among the steps: words first, and a line of strokes for the eye. */
export function ProgressSteps({ total, current, done = current - 1, words, detail }: ProgressStepsProps) {
  const strokes = Array.from({ length: total }, (_, rank) => {
    if (rank < done) return 'faite';
    return rank + 1 === current ? 'en-cours' : 'a-venir';
  });
  return (
    <div className="ui-progress">
      <p className="ui-progress__words">
        {words ?? (done >= total ? `${total} étapes sur ${total} : c’est fini` : `Étape ${current} sur ${total}`)}
        {detail && ` · ${detail}`}
      </p>
      <div className="ui-progress__strokes" aria-hidden="true">
        {strokes.map((stroke, rank) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a stroke is its rank, nothing else
          <i key={rank} className={`ui-progress__stroke ui-progress__stroke--${stroke}`} />
        ))}
      </div>
    </div>
  );
}
