import { useEffect, useMemo } from 'react';
import { type CopiedLine, copiedLine } from '#engine/household/copied-line.ts';
import { allPapers } from '#engine/household/papers.ts';
import type { ToldDifference } from '#engine/story/told-differences.ts';
import { euros } from '#engine/words/money.ts';
import { noBreak } from '#engine/words/no-break.ts';
import { capital, quoted } from '#engine/words/say.ts';
import { ownEntry } from '#schema/own-entry.ts';
import type { Langue } from '#schema/texte.ts';
import { Button } from '#ui/index.ts';
import { Say } from '../ground/Say.tsx';
import { t as room } from '../words/room.ts';
import { t } from '../words/ways.ts';
import type { BodyProps } from './companion-props.ts';

/** An answer that is not what the papers say: both figures, no reproach, and two ways of the same weight. */
export function DifferenceBody({
  difference,
  world,
  portals,
  hands,
  langue,
  portal,
  announce,
}: BodyProps & { difference: ToldDifference }) {
  const { flow, dossier, key, fait, pour, dit, papier, mots, texte } = difference;
  const lines = useMemo(() => copiedLine(mots.dit, mots.papier, allPapers(world, portals), pour), [mots, world, portals, pour]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: said once for each difference
  useEffect(() => {
    const said = [t('vousDit', langue), `${mots.dit}.`, t('papiersDisent', langue), `${mots.papier}.`];
    announce([room('deuxReponses', langue), ...said, ...(lines ? linesInWords(lines, langue) : [])].join(' '));
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
            <dd lang="fr">
              {noBreak(mots.dit)}
              {lines && <small>{placeOf(lines, 'copied')}</small>}
            </dd>
          </div>
          <div>
            <dt>{t('papiersDisent', langue)}</dt>
            <dd lang="fr">
              {noBreak(mots.papier)}
              {lines && <small>{placeOf(lines, 'asked')}</small>}
            </dd>
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
      {lines && <Lines lines={lines} langue={langue} />}
    </>
  );
}

/** « Ce que vous avez répondu est à la ligne “Net à payer”. Ce qui est demandé est à la ligne “Montant net social”. » */
function linesInWords({ copied, asked }: CopiedLine, langue: Langue): string[] {
  const together = copied.papier.id === asked.papier.id;
  const said = ({ papier, libelle }: CopiedLine['copied']) => ({ ligne: quoted(libelle), papier: quoted(papier.titre) });
  return together
    ? [t('ligneCopiee', langue, said(copied)), t('ligneDemandee', langue, said(asked))]
    : [t('ligneAilleurs', langue, said(copied)), t('ligneIci', langue, said(asked))];
}

/** Under each figure, its line; its paper when that is what differs. */
const placeOf = ({ copied, asked }: CopiedLine, which: 'copied' | 'asked'): string => {
  const { papier, libelle } = which === 'copied' ? copied : asked;
  return noBreak(copied.libelle === asked.libelle ? papier.titre : libelle);
};

/** From one line of the paper to the other: the difference is explained, not blamed. */
function Lines({ lines, langue }: { lines: CopiedLine; langue: Langue }) {
  const { asked, copied, between, down } = lines;
  const [first, last] = down ? [asked, copied] : [copied, asked];
  return (
    <div className="companion__lines">
      <p>{linesInWords(lines, langue).join(' ')}</p>
      {between.length > 0 && (
        <dl lang="fr" dir="ltr">
          {[
            { libelle: first.libelle, valeur: first.valeur },
            ...between.map(({ libelle, montant }) => ({ libelle, valeur: euros(montant) })),
            { libelle: last.libelle, valeur: last.valeur },
          ].map(({ libelle, valeur }, rank) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines of a paper, in their order; two may have the same words
            <div key={rank}>
              <dt>{noBreak(libelle)}</dt>
              <dd>{valeur}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
