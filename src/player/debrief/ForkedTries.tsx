import { Fragment } from 'react';
import type { World } from '#engine/journal/world.ts';
import { forkOf, type LaneMoment } from '#engine/story/fork.ts';
import type { ToldTry } from '#engine/story/told-tries.ts';
import { euros } from '#engine/words/money.ts';
import { noBreak } from '#engine/words/no-break.ts';
import { capital } from '#engine/words/say.ts';
import { ownEntry } from '#schema/own-entry.ts';
import type { Langue, Texte } from '#schema/texte.ts';
import { dayText } from '../ground/dates.ts';
import { Say } from '../ground/Say.tsx';
import { tryText } from '../words/panels.ts';
import { answer, DEBRIEF, othersText, priceText, returnText } from './debrief-words.ts';
import './fork.css';

export type ForkedTriesProps = { tries: readonly ToldTry[]; world: World; langue: Langue };

/** The tries as dated threads, one under the other, from what the papers say: what one did, and what came of it, day by day. */
export function ForkedTries({ tries, world, langue }: ForkedTriesProps) {
  const fork = forkOf(tries);
  if (!fork) return null;
  const words = (text: Texte) => <Say text={text} langue={langue} />;
  const { papers, lanes, others } = fork;
  return (
    <div className="fork">
      {papers && (
        <p className="fork__papers">
          {words(DEBRIEF.lesPapiers)}
          <b lang="fr">{answer(papers.mots.papier)}</b>
          <small lang="fr">
            {noBreak(capital(ownEntry(papers.flow.facts, papers.fait)?.nom(papers.pour, world) ?? papers.flow.titre))}
          </small>
        </p>
      )}
      <div className="fork__lanes">
        {lanes.map(({ rank, told, moments }, place) => (
          <Fragment key={rank}>
            <section className="fork__lane" data-juste={isRight(told) ? '' : undefined}>
              <h3>{words(tryText(rank))}</h3>
              <ol>
                {moments.map((moment, day) => (
                  <li key={fork.days[day]} data-etat={stateOf(moment)}>
                    <span className="fork__day">{words(dayText(fork.days[day] ?? told.to))}</span>
                    <Moment moment={moment} langue={langue} />
                  </li>
                ))}
              </ol>
            </section>
            {place === 0 && told.parted !== undefined && <p className="fork__return">{words(returnText(told.parted))}</p>}
          </Fragment>
        ))}
      </div>
      {others > 0 && <p>{words(othersText(others))}</p>}
    </div>
  );
}

const isRight = ({ sendings }: ToldTry): boolean =>
  sendings.every(({ differences }) => differences.length === 0) && sendings.some(({ flow }) => flow.onPaper !== undefined);

/** « vous » for what one sent, « venu » for what came, « rien » where nothing did. */
function stateOf(moment: LaneMoment | 'left' | undefined): string {
  if (moment === undefined || moment === 'left') return 'rien';
  return moment.sendings.length > 0 ? 'vous' : 'venu';
}

function Moment({ moment, langue }: { moment: LaneMoment | 'left' | undefined; langue: Langue }) {
  const words = (text: Texte) => <Say text={text} langue={langue} />;
  if (moment === undefined || moment === 'left')
    return <span className="fork__nothing">{words(moment === 'left' ? DEBRIEF.dejaQuitte : DEBRIEF.rienCeJour)}</span>;
  const { sendings, payments, seen } = moment;
  return (
    <>
      {sendings.map(({ sent, flow, differences }, turn) => {
        const [one] = differences;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same file may be sent twice in a day
          <span key={`${turn} ${sent.dossier}`}>
            <b>
              {one ? (
                <>
                  {words(DEBRIEF.vousDeclarez)} <span lang="fr">{answer(one.mots.dit)}</span>
                </>
              ) : (
                words(flow.onPaper ? DEBRIEF.commePapiers : DEBRIEF.vousEnvoyez)
              )}
            </b>
            <small lang="fr">{noBreak(flow.titre)}</small>
          </span>
        );
      })}
      {payments.map(({ montant, retenu }, turn) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two payments of one day may be the same
        <span key={`${turn} ${montant}`}>
          <b>
            {words(DEBRIEF.recu)} {euros(montant)}
          </b>
          {retenu > 0 && (
            <small>
              {words(DEBRIEF.retenu)} {euros(retenu)}
            </small>
          )}
        </span>
      ))}
      {seen.map(({ id, mois, titre, montant }) => (
        <span key={`${id} ${mois ?? ''}`}>
          <b>{words(DEBRIEF.vuCeJour)}</b>
          <small>
            {words(titre)}
            {montant !== undefined && montant !== 0 && (
              <>
                {'\u00a0: '}
                {words(priceText(euros(Math.abs(montant)), montant > 0, false))}
              </>
            )}
          </small>
        </span>
      ))}
    </>
  );
}
