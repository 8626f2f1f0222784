import { lazy, useEffect, useState } from 'react';
import type { Portal } from '../engine/flow.ts';
import type { Compte } from '../schema/compte.ts';
import type { Langue } from '../schema/texte.ts';
import { takeOver } from '../stores/session.ts';
import { Button } from '../ui/index.ts';
import { loadAccounts } from './content.ts';
import { Later } from './Later.tsx';
import { startStory } from './open-room.ts';
import { Say } from './panels/Say.tsx';
import { siteAddress } from './site.ts';
import { t } from './words/opening.ts';
import { t as room } from './words.ts';

const ReopenFile = lazy(() => import('./keeping/index.ts').then((keeping) => ({ default: keeping.ReopenFile })));

/** The address names an exercise that is not there. */
export function Unknown({ langue }: { langue: Langue }) {
  return (
    <main className="room-message">
      <h1>{t('inconnu', langue)}</h1>
      <p>{t('inconnuTexte', langue)}</p>
      <Button variant="principal" href={siteAddress('exercices/')}>
        {room('voirExercices', langue)}
      </Button>
    </main>
  );
}

/** Another tab holds the session. */
export function Elsewhere({ langue }: { langue: Langue }) {
  return (
    <main className="room-message">
      <h1>{t('ecartee', langue)}</h1>
      <p>{t('ecarteeTexte', langue)}</p>
      <Button variant="principal" onClick={() => void takeOver()}>
        {t('continuerIci', langue)}
      </Button>
    </main>
  );
}

type NothingChosenProps = { langue: Langue; portals: readonly Portal[]; onOpened: () => void };

/** Nothing asked and nothing saved: the exercises, or free practice as one of the fictional people. */
export function NothingChosen({ langue, portals, onOpened }: NothingChosenProps) {
  const [accounts, setAccounts] = useState<readonly Compte[]>([]);
  useEffect(() => {
    loadAccounts().then(setAccounts, () => {});
  }, []);
  const [portal] = portals;
  return (
    <main className="room-message">
      <h1>{t('choisir', langue)}</h1>
      <p>{t('choisirTexte', langue)}</p>
      <Button variant="principal" href={siteAddress('exercices/')}>
        {room('voirExercices', langue)}
      </Button>
      <Later langue={langue}>
        <ReopenFile langue={langue} portals={portals} onOpened={onOpened} />
      </Later>
      <ul className="room-people">
        {portal &&
          accounts.map((compte) => (
            <li key={compte.id}>
              <p>
                <b lang="fr">{compte.prenom}</b>
                <Say text={compte.presentation} langue={langue} />
              </p>
              <Button
                onClick={() => {
                  startStory({ scenario: undefined, compte }, portal, [portal], {});
                  onOpened();
                }}
              >
                {t('etre', langue, { prenom: compte.prenom })}
              </Button>
            </li>
          ))}
      </ul>
    </main>
  );
}
