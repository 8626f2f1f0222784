import { cible } from '#form/look.ts';
import { accepted, messageOf, useAsk } from '#form/use-ask.ts';
import type { PageProps } from '#look/page-props.ts';
import { Button, Notice } from '#ui/index.ts';

/** A pretend call to the 3949. `onTaken` hears the day when the letter arrives. */
export function CallButton({ ask, onTaken }: Pick<PageProps, 'ask'> & { onTaken: (day: string) => void }) {
  const call = useAsk(ask, 'appel-3949', (answer) => accepted(answer) && onTaken(String(answer.corps.arrive)));
  const refusal = messageOf(call.answer);
  return (
    <>
      {refusal !== undefined && (
        <Notice tone="attention" title="Le 3949 répond" live>
          <p>{refusal}</p>
        </Notice>
      )}
      <Button
        icon="telephone"
        busy={call.busy}
        busyLabel="Appel en cours…"
        data-cible={cible.requete('appel-3949')}
        onClick={() => void call.send({})}
      >
        Appeler le 3949 (simulé)
      </Button>
    </>
  );
}
