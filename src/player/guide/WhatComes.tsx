import { dayInWords } from '#engine/journal/day.ts';
import type { Consequences } from '#engine/story/consequences.ts';
import { euros } from '#engine/words/money.ts';
import { noBreak } from '#engine/words/no-break.ts';
import { inQuotes, saidOf } from '#engine/words/say.ts';
import { ownEntry } from '#schema/own-entry.ts';
import type { Etape } from '#schema/scenario.ts';
import type { Langue } from '#schema/texte.ts';
import { Button } from '#ui/index.ts';
import { Say } from '../ground/Say.tsx';
import { t } from '../words/ways.ts';
import type { BodyProps } from './companion-props.ts';

/** What is spoken of when the steps are over and the mistake that was sent has more to bring. */
export const stepOfConsequences = (langue: Langue): Etape => ({
  id: 'suites',
  titre: t('ceQueCelaChange', langue),
  consigne: t('celaChangeAide', langue),
  explication: t('celaChangeAide', langue),
  indices: [],
  attend: {},
});

/** What was sent otherwise than the papers say, what it costs and when, and the way back to the moment before. */
export function WhatComes({ consequences, world, hands, langue, portal }: BodyProps & { consequences: Consequences }) {
  const { differences, sentOn, lessons, before } = consequences;
  return (
    <section className="companion__comes">
      <h3>{t('ceQueCelaChange', langue)}</h3>
      <ul>
        {differences.map(({ flow, fait, pour, mots, dossier, key }) => (
          <li key={`${dossier} ${key}`}>
            {saidOf(
              noBreak(ownEntry(flow.facts, fait)?.nom(pour, world) ?? flow.titre),
              t('partiAvec', langue, { dit: inQuotes(mots.dit), papier: inQuotes(mots.papier) }),
            )}
          </li>
        ))}
        {lessons.map(({ id, titre, quand, montant, mois }) => (
          <li key={`${id} ${mois ?? ''}`}>
            <Say text={titre} langue={langue} glossaire={portal.glossaire} />
            {montant !== undefined && montant !== 0 && (
              <>
                {'\u00a0: '}
                <b>{euros(Math.abs(montant))}</b>
              </>
            )}
            {'. '}
            {quand !== undefined && <Say text={quand} langue={langue} glossaire={portal.glossaire} />}
          </li>
        ))}
      </ul>
      {before && (
        <Button icon="recommencer" onClick={() => hands.returnBefore(before)}>
          {t('revenirAvant', langue)} ({dayInWords(sentOn)})
        </Button>
      )}
    </section>
  );
}
