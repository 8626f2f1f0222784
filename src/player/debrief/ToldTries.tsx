import type { World } from '#engine/journal/world.ts';
import type { ToldTry } from '#engine/story/told-tries.ts';
import { euros } from '#engine/words/money.ts';
import { noBreak } from '#engine/words/no-break.ts';
import { capital } from '#engine/words/say.ts';
import { ownEntry } from '#schema/own-entry.ts';
import type { Langue, Texte } from '#schema/texte.ts';
import { dayText } from '../ground/dates.ts';
import { Say } from '../ground/Say.tsx';
import { tryText } from '../words/panels.ts';
import { answer, DEBRIEF, onDay, priceText } from './debrief-words.ts';

/** `lastCostApart`: what the last try costs is told elsewhere on the page, in full. */
export type ToldTriesProps = { tries: readonly ToldTry[]; world: World; langue: Langue; lastCostApart?: boolean };

/** Each try: what was declared, what the papers said, what it cost and when it was seen. */
export function ToldTries({ tries, world, langue, lastCostApart = false }: ToldTriesProps) {
  const words = (text: Texte) => <Say text={text} langue={langue} />;
  return (
    <ol className="debrief__tries">
      {tries.map(({ to, sendings, lessons, current }, rank) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: tries are never sorted again, and two may end on the same day
        <li key={`${rank} ${to}`}>
          <h3>
            {words(tryText(rank + 1))}
            {current && tries.length > 1 && <> ({words(DEBRIEF.essaiGarde)})</>}
          </h3>
          {sendings.length === 0 && <p>{words(DEBRIEF.rienEnvoye)}</p>}
          {sendings.map(({ sent, flow, differences }, turn) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same file may be sent twice in a day
            <div key={`${turn} ${sent.dossier} ${sent.numero}`}>
              <p>
                <span lang="fr">{flow.titre}</span>, {words(dayText(sent.le))}
                {differences.length === 0 && flow.onPaper && (
                  <>
                    {'\u00a0: '}
                    {words(DEBRIEF.commeLesPapiers)}
                  </>
                )}
              </p>
              <ul>
                {differences.map(({ key, fait, pour, mots, seen }) => (
                  <li key={key}>
                    <About name={ownEntry(flow.facts, fait)?.nom(pour, world) ?? flow.titre} langue={langue} />{' '}
                    <b lang="fr">{answer(mots.dit)}</b>, {words(DEBRIEF.papier)} <b lang="fr">{answer(mots.papier)}</b>.{' '}
                    {seen.guide === undefined && seen.administration === undefined && words(DEBRIEF.pasVu)}
                    {seen.guide && (
                      <>
                        {words(DEBRIEF.vuGuide)} ({words(dayText(seen.guide))}).{' '}
                      </>
                    )}
                    {seen.administration && (
                      <>
                        {words(DEBRIEF.vuAdministration)} ({words(dayText(seen.administration))}).
                      </>
                    )}
                  </li>
                ))}
              </ul>
            </div>
          ))}
          <ul>
            {lessons
              .filter(({ etat }) => etat !== 'evite' && !(current && lastCostApart))
              .map(({ id, titre, montant, mois, le, quand }) => (
                <li key={`${id} ${mois ?? ''}`}>
                  {words(titre)}
                  {montant !== undefined && montant !== 0 && (
                    <>
                      {'\u00a0: '}
                      <b>{words(priceText(euros(Math.abs(montant)), montant > 0, false))}</b>
                    </>
                  )}
                  {le !== undefined && <>, {words(onDay(le))}</>}
                  {le === undefined && quand !== undefined && <>, {words(quand)}</>}
                </li>
              ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

/** « Salaire, août 2026 : vous avez déclaré », « Avez-vous travaillé ? Vous avez déclaré » */
function About({ name, langue }: { name: string; langue: Langue }) {
  const asks = name.endsWith('?');
  return (
    <>
      <span lang="fr">{noBreak(capital(name))}</span>
      {asks ? ' ' : '\u00a0: '}
      <Say text={asks ? DEBRIEF.declareApres : DEBRIEF.declare} langue={langue} />
    </>
  );
}
