import type { PaySlip } from '#engine/household/pay-slip/slip.ts';
import { say } from '#engine/words/say.ts';
import type { Langue } from '#schema/texte.ts';
import { Button, Disclosure } from '#ui/index.ts';
import { Say } from '../../ground/Say.tsx';
import { PAPERS } from '../../words/panels.ts';
import { linesOf } from './columns.ts';

export type WhereToLookProps = { slip: PaySlip; langue: Langue; onRead: (rank: number) => void };

/** « Où regarder ? », for those who ask: who needs which figure, what is easily taken for it, and the line itself under the rule. */
export function WhereToLook({ slip, langue, onRead }: WhereToLookProps) {
  const lines = linesOf(slip.sections);
  return (
    <Disclosure title={say(PAPERS.ouRegarder, langue).mots}>
      <ul className="slip-where" lang="fr" dir="ltr">
        {slip.ouRegarder.map(({ ligne, pour, piege }) => {
          const rank = lines.findIndex(({ line }) => line.id === ligne);
          const name = lines[rank]?.line.libelle;
          return (
            name && (
              <li key={ligne}>
                <p>
                  <b>{pour}</b>
                </p>
                <p>{piege}</p>
                <Button variant="lien" icon="loupe" onClick={() => onRead(rank)}>
                  <Say text={PAPERS.montrerLigne} langue={langue} />
                  {` «\u00a0${name}\u00a0»`}
                </Button>
              </li>
            )
          );
        })}
      </ul>
    </Disclosure>
  );
}
