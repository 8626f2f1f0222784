import { useEffect } from 'react';
import type { ToldDifference } from '#engine/story/told-differences.ts';
import { noBreak } from '#engine/words/no-break.ts';
import { capital } from '#engine/words/say.ts';
import { ownEntry } from '#schema/own-entry.ts';
import { Button } from '#ui/index.ts';
import { Say } from '../ground/Say.tsx';
import { t as room } from '../words/room.ts';
import { t } from '../words/ways.ts';
import type { BodyProps } from './companion-props.ts';

/** An answer that is not what the papers say: both figures, no reproach, and two ways of the same weight. */
export function DifferenceBody({
  difference,
  world,
  hands,
  langue,
  portal,
  announce,
}: BodyProps & { difference: ToldDifference }) {
  const { flow, dossier, key, fait, pour, dit, papier, mots, texte } = difference;
  // biome-ignore lint/correctness/useExhaustiveDependencies: said once for each difference
  useEffect(() => {
    const said = [t('vousDit', langue), `${mots.dit}.`, t('papiersDisent', langue), `${mots.papier}.`];
    announce([room('deuxReponses', langue), ...said].join(' '));
  }, [key]);
  const choose = (choix: 'regarder' | 'continuer') =>
    hands.act({ fais: 'choisir', dossier, fait, ...(pour === undefined ? {} : { pour }), dit, papier, choix });
  return (
    <>
      <div className="companion__say">
        <h2>{room('deuxReponses', langue)}</h2>
        <p className="companion__about" lang="fr">
          {noBreak(capital(ownEntry(flow.facts, fait)?.nom(pour, world) ?? flow.titre))}
        </p>
        <dl className="companion__two">
          <div className="companion__mine">
            <dt>{t('vousDit', langue)}</dt>
            <dd lang="fr">{noBreak(mots.dit)}</dd>
          </div>
          <div>
            <dt>{t('papiersDisent', langue)}</dt>
            <dd lang="fr">{noBreak(mots.papier)}</dd>
          </div>
        </dl>
        {texte !== undefined && (
          <p>
            <Say text={texte} langue={langue} glossaire={portal.glossaire} />
          </p>
        )}
      </div>
      <div className="companion__play">
        <Button icon="loupe" onClick={() => choose('regarder')}>
          {t('regarder', langue)}
        </Button>
        <Button icon="suivant" onClick={() => choose('continuer')}>
          {t('continuerVoir', langue)}
        </Button>
        <p className="companion__quiet">{t('deuxChemins', langue)}</p>
      </div>
    </>
  );
}
