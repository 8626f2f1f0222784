import { LANGUAGE_NAMES } from '#engine/words/language-names.ts';
import { direction, langTag } from '#engine/words/say.ts';
import type { Scenario } from '#schema/scenario.ts';
import { Disclosure } from '#ui/index.ts';
import { type CataloguePortal, editionsOf } from '../content.ts';
import { completeLanguages } from '../languages.ts';
import { useSite } from '../site-context.ts';
import { Said } from '../text/Said.tsx';
import { WayLinks } from './WayCards.tsx';

/** The same exercise in another look of the portal, or in another language. Left out when there is only one of each. */
export function OtherWays({ scenario, portal }: { scenario: Scenario; portal?: CataloguePortal | undefined }) {
  const { words, langue } = useSite();
  const { start } = words.exercise;
  const [usual, ...others] = editionsOf(portal, scenario);
  const languages = completeLanguages(scenario).filter((one) => one !== langue);
  return (
    <div className="other-ways">
      {usual && others.length > 0 && (
        <Disclosure title={start.otherEditions}>
          <p>{start.otherEditionsText}</p>
          <p className="exercise-page__quiet">{start.usual.replace('{nom}', usual.nom)}</p>
          {others.map(({ id, nom, imite }) => (
            <div className="other-way" key={id}>
              <p>
                <strong>{nom}</strong>
                <br />
                <Said text={imite} />
              </p>
              <WayLinks choice={{ exercice: scenario.id, edition: id }} label={nom} />
            </div>
          ))}
        </Disclosure>
      )}
      {languages.length > 0 && (
        <Disclosure title={start.languages} defaultOpen>
          <p>{start.languagesText}</p>
          {languages.map((one) => (
            <div className="other-way" key={one}>
              <p>
                <strong lang={langTag(one)} dir={direction(one)}>
                  {LANGUAGE_NAMES[one]}
                </strong>
              </p>
              <WayLinks choice={{ exercice: scenario.id, langue: one }} label={LANGUAGE_NAMES[one]} />
            </div>
          ))}
        </Disclosure>
      )}
    </div>
  );
}
