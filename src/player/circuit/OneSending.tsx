import type { Sending } from '#engine/portal/circuit.ts';
import type { Portal } from '#engine/portal/portal.ts';
import { say } from '#engine/words/say.ts';
import type { Langue, Texte } from '#schema/texte.ts';
import { DataList, Disclosure } from '#ui/index.ts';
import { clock, dayText } from '../ground/dates.ts';
import { Say } from '../ground/Say.tsx';
import { CIRCUIT, piecesText } from '../words/panels.ts';
import { OneRecipient } from './OneRecipient.tsx';

export type OneSendingProps = { sending: Sending; portal: Portal; langue: Langue; open: boolean };

/** One request: what left, field by field, then each organisation that receives it. */
export function OneSending({ sending, portal, langue, open }: OneSendingProps) {
  const words = (text: Texte) => say(text, langue).mots;
  const when = `${words(dayText(sending.le))}, ${sending.avant ? words(CIRCUIT.avant) : clock(sending.minute)}`;
  return (
    <Disclosure title={`${when}\u00a0: ${sending.titre}, ${words(piecesText(sending.fields.length))}`} defaultOpen={open}>
      <h4>
        <Say text={CIRCUIT.parti} langue={langue} />
      </h4>
      <div lang="fr" dir="ltr">
        <DataList items={sending.fields.map(({ nom, valeur }) => ({ terme: nom, valeur }))} />
      </div>
      {sending.numero && (
        <p className="panel__soft">
          <Say text={CIRCUIT.numero} langue={langue} />
          {'\u00a0: '}
          {sending.numero}
        </p>
      )}
      <h4>
        <Say text={CIRCUIT.recoit} langue={langue} />
      </h4>
      {sending.recipients.length === 0 && (
        <p>
          <Say text={CIRCUIT.personne} langue={langue} />
        </p>
      )}
      {sending.recipients.map((recipient) => (
        <OneRecipient key={recipient.organisme} recipient={recipient} portal={portal} langue={langue} />
      ))}
    </Disclosure>
  );
}
