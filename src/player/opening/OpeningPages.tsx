import { useEffect, useState } from 'react';
import type { Compte } from '#schema/compte.ts';
import type { Langue } from '#schema/texte.ts';
import { takeOver } from '#stores/session.ts';
import { Button } from '#ui/index.ts';
import { Later } from '../ground/Later.tsx';
import { partOf } from '../ground/part.tsx';
import { Say } from '../ground/Say.tsx';
import { siteAddress } from '../ground/site.ts';
import { t } from '../words/opening.ts';
import { t as room } from '../words/room.ts';
import { loadAccounts } from './content.ts';
import { type Opening, openRoom } from './open-room.ts';
import type { PortalSource } from './portal-source.ts';

const ReopenFile = partOf(() => import('../keeping/ReopenFile.tsx').then((keeping) => keeping.ReopenFile));

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

type NothingChosenProps = { langue: Langue; source: PortalSource; onOpened: (opening: Opening) => void };

/** Nothing asked and nothing saved: the exercises, or free practice as one of the fictional people. */
export function NothingChosen({ langue, source, onOpened }: NothingChosenProps) {
  const [accounts, setAccounts] = useState<readonly Compte[]>([]);
  useEffect(() => {
    loadAccounts().then(setAccounts, () => {});
  }, []);
  /** Free practice at the first portal that knows this person. */
  async function be(compte: Compte) {
    const portals = await source.fronts(source.ids);
    const portail = portals.find((portal) => portal.holds(compte))?.id;
    onOpened(await openRoom({ compte: compte.id, ...(portail === undefined ? {} : { portail }) }, source, false));
  }
  return (
    <main className="room-message">
      <h1>{t('choisir', langue)}</h1>
      <p>{t('choisirTexte', langue)}</p>
      <Button variant="principal" href={siteAddress('exercices/')}>
        {room('voirExercices', langue)}
      </Button>
      <Later langue={langue}>
        <ReopenFile langue={langue} source={source} onOpened={onOpened} />
      </Later>
      <ul className="room-people">
        {accounts.map((compte) => (
          <li key={compte.id}>
            <p>
              <b lang="fr">{compte.prenom}</b>
              <Say text={compte.presentation} langue={langue} />
            </p>
            <Button onClick={() => void be(compte)}>{t('etre', langue, { prenom: compte.prenom })}</Button>
          </li>
        ))}
      </ul>
    </main>
  );
}
