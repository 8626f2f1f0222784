import { useState } from 'react';
import { useIdHere } from '#form/room-name.ts';
import type { PageProps } from '#look/page-props.ts';
import { Button, CheckField, TitledSection, useFollowingFocus } from '#ui/index.ts';

const KEY = 'pole-emploi|temoins';
type Choice = 'tout' | 'rien' | 'mesure' | 'publicite';

/** The question about cookies that comes before everything else, in life. Nothing is stored but the answer, with what is being typed. */
export function Cookies({ draft, keepDraft }: Pick<PageProps, 'draft' | 'keepDraft'>) {
  const here = useIdHere();
  const [said, setSaid] = useState(draft(KEY) ?? '');
  const [choosing, setChoosing] = useState(false);
  // The question goes away with its buttons: the focus goes to what stands in its place.
  const follow = useFollowingFocus(here('temoins-dit'), said);
  function choose(choice: string) {
    follow();
    keepDraft(KEY, choice);
    setSaid(choice);
    setChoosing(false);
  }
  if (said !== '' && !choosing)
    return (
      <p className="pe-cookies pe-cookies--said">
        <span role="status">Cookies&nbsp;: {WORDS[said as Choice] ?? 'votre choix est gardé'}. Ici, il n’y en a aucun.</span>
        <Button id={here('temoins-dit')} variant="lien" onClick={() => setChoosing(true)}>
          Changer d’avis
        </Button>
      </p>
    );
  return (
    <TitledSection className="pe-cookies" title="Votre choix sur les cookies">
      <p>
        Sur le vrai site aussi, cette question vient avant la connexion. Ici, refuser ne change rien, et rien n’est enregistré sur
        vous.
      </p>
      {choosing ? <Choosing onDone={choose} /> : null}
      <div className="portal-acts">
        <Button onClick={() => choose('tout')}>Tout accepter</Button>
        <Button onClick={() => choose('rien')}>Tout refuser</Button>
        {!choosing && (
          <Button variant="lien" onClick={() => setChoosing(true)}>
            Personnaliser
          </Button>
        )}
      </div>
    </TitledSection>
  );
}

const WORDS: Readonly<Record<Choice, string>> = {
  tout: 'vous avez tout accepté',
  rien: 'vous avez tout refusé',
  mesure: 'vous acceptez la mesure d’audience seulement',
  publicite: 'vous acceptez la publicité seulement',
};

function Choosing({ onDone }: { onDone: (choice: Choice) => void }) {
  const here = useIdHere();
  const [mesure, setMesure] = useState(false);
  const [publicite, setPublicite] = useState(false);
  return (
    <div className="pe-cookies__choices">
      <p className="portal-quiet">Les cookies nécessaires au site sont toujours là.</p>
      <CheckField id={here('temoins-mesure')} label="Mesure d’audience" value={mesure} onCommit={setMesure} />
      <CheckField id={here('temoins-publicite')} label="Publicité" value={publicite} onCommit={setPublicite} />
      <Button onClick={() => onDone(mesure && publicite ? 'tout' : mesure ? 'mesure' : publicite ? 'publicite' : 'rien')}>
        Garder ces choix
      </Button>
    </div>
  );
}
