import { useEffect, useRef, useState } from 'react';
import type { Langue, Texte } from '#schema/texte.ts';
import { Button } from '#ui/index.ts';
import { Say } from '../ground/Say.tsx';
import { MOMENTS } from '../words/panels.ts';

/** `about` is what the button speaks of, for those who hear it away from its line. */
export type ReturnButtonProps = { label: Texte; about: string; langue: Langue; onReturn: () => void };

/** Goes back, after saying that nothing is lost. It asks in place: a dialog would hide what one is choosing. */
export function ReturnButton({ label, about, langue, onReturn }: ReturnButtonProps) {
  const [asking, setAsking] = useState(false);
  const yes = useRef<HTMLButtonElement>(null);
  const ask = useRef<HTMLButtonElement>(null);
  const asked = useRef(false);
  useEffect(() => {
    // The question takes the focus, and gives it back to the button that asked it once that one is drawn again.
    if (asking) yes.current?.focus();
    else if (asked.current) ask.current?.focus();
    asked.current = asking;
  }, [asking]);
  const stay = () => setAsking(false);
  if (!asking) {
    return (
      <Button ref={ask} variant="lien" icon="recommencer" onClick={() => setAsking(true)}>
        <Say text={label} langue={langue} />
        <span className="visuellement-cache" lang="fr">
          {' '}
          : {about}
        </span>
      </Button>
    );
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape is a shortcut for the button « Non, rester ici »
    <div className="moments__ask" onKeyDown={(event) => event.key === 'Escape' && stay()}>
      <p role="status">
        <Say text={MOMENTS.garde} langue={langue} />
      </p>
      <div className="panel__buttons">
        <Button ref={yes} variant="principal" onClick={onReturn}>
          <Say text={MOMENTS.confirmer} langue={langue} />
        </Button>
        <Button onClick={stay}>
          <Say text={MOMENTS.annuler} langue={langue} />
        </Button>
      </div>
    </div>
  );
}
