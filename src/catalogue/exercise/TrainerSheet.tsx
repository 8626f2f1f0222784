import { dayInWords } from '#engine/journal/day.ts';
import { fullName } from '#engine/words/full-name.ts';
import type { Compte } from '#schema/compte.ts';
import type { Day } from '#schema/day.ts';
import type { Scenario } from '#schema/scenario.ts';
import type { Texte } from '#schema/texte.ts';
import type { CataloguePortal } from '../content.ts';
import { familyInWords } from '../household.ts';
import { ExerciseFacts } from '../list/ExerciseFacts.tsx';
import { useSite } from '../site-context.ts';
import { Said, useSaid } from '../text/Said.tsx';
import './sheet.css';

export type TrainerSheetProps = {
  scenario: Scenario;
  portal?: CataloguePortal | undefined;
  compte?: Compte | undefined;
  /** Every portal of the story: how one gets in is written for each. */
  portals: readonly CataloguePortal[];
};

/** A title that is a sentence of its own: « Que veut ce message ? » */
const ENDS = /[?!.…]$/;

/** What a trainer holds in the hand: seen on paper only. */
export function TrainerSheet({ scenario, portal, portals, compte }: TrainerSheetProps) {
  const { words } = useSite();
  const said = useSaid();
  const { exercise } = words;
  const { sheet } = exercise;
  return (
    <article className="trainer-sheet">
      <p className="trainer-sheet__kind">{sheet.title}</p>
      <h1>
        <Said text={scenario.titre} />
      </h1>
      <p>
        <Said text={scenario.resume} />
      </p>
      <ExerciseFacts scenario={scenario} portal={portal?.nom} />
      {compte && <Person compte={compte} portals={portals} debut={scenario.debut} />}
      <div className="trainer-sheet__columns">
        <Part title={exercise.audience} texts={[scenario.public]} />
        <Part title={sheet.goal} texts={[scenario.but]} />
        <Part title={exercise.aims} texts={scenario.objectifs} />
        <Part title={exercise.prerequisites} texts={scenario.prerequis} />
        <Part title={exercise.competences} texts={scenario.competences} />
        <Part title={sheet.incidents} texts={scenario.incidents.map(({ queFaire }) => queFaire)} />
      </div>
      <h2>{sheet.steps}</h2>
      <ol className="trainer-sheet__steps">
        {scenario.etapes.map(({ id, titre, consigne }) => (
          <li key={id}>
            <strong>
              <Said text={titre} />
            </strong>
            {ENDS.test(said(titre)) ? ' ' : '\u00a0: '}
            <Said text={consigne} />
          </li>
        ))}
      </ol>
      <div className="trainer-sheet__columns">
        <Part title={sheet.remember} texts={scenario.retenir} />
        <Part title={sheet.keep} texts={scenario.garder} />
      </div>
      <Part title={exercise.trainer.discuss} texts={scenario.discussion} />
      <h2>{sheet.notes}</h2>
      <div className="trainer-sheet__notes" />
    </article>
  );
}

function Part({ title, texts }: { title: string; texts: readonly Texte[] }) {
  const [only, ...others] = texts;
  if (only === undefined) return null;
  return (
    <section className="trainer-sheet__part">
      <h2>{title}</h2>
      {others.length === 0 ? (
        <p>
          <Said text={only} />
        </p>
      ) : (
        <ul>
          {texts.map((text, rank) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list of texts
            <li key={rank}>
              <Said text={text} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

type PersonProps = { compte: Compte; portals: readonly CataloguePortal[]; debut: string };

function Person({ compte, portals, debut }: PersonProps) {
  const { words } = useSite();
  const { sheet } = words.exercise;
  const { identifiants } = compte;
  const lines = [
    [sheet.login, identifiants.numeroSecuriteSociale],
    ...portals.flatMap(({ nom, carnet }) =>
      (carnet(compte)?.lignes ?? []).map(({ libelle, valeur }) => [`${nom} : ${libelle.toLowerCase()}`, valeur] as const),
    ),
    [sheet.mail, identifiants.courriel],
    [sheet.day, dayInWords(debut as Day)],
  ] as const;
  return (
    <section className="trainer-sheet__person">
      <h2>
        {sheet.person} : {fullName(compte.prenom, compte.nom)}
      </h2>
      <p>
        <Said text={compte.presentation} />. {familyInWords(compte, words)}. {sheet.fictional}
      </p>
      <dl>
        {lines.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
