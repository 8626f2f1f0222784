import './LoadingLine.css';

/** `slow` adds a sentence that reassures when the wait grows long. */
export type LoadingLineProps = { label?: string | undefined; slow?: boolean | undefined };

/** The site is slow, as in life. Announced once, without a clock that presses. */
export function LoadingLine({ label = 'La page se charge…', slow = false }: LoadingLineProps) {
  return (
    <div className="ui-loading" role="status">
      <span className="ui-loading__track" aria-hidden="true" />
      <p>{label}</p>
      {slow && <p className="ui-loading__slow">C’est plus long que d’habitude. Rien n’est perdu, vous pouvez attendre.</p>}
    </div>
  );
}
