import { fullName } from '#engine/words/full-name.ts';
import type { Compte } from '#schema/compte.ts';
import { Button } from '#ui/index.ts';
import { type CataloguePortal, editionsOf } from '../content.ts';
import { householdFacts } from '../household.ts';
import { useSite } from '../site-context.ts';
import { Said } from '../text/Said.tsx';

/** A plain form: it writes the address of the room by itself, `?portail=caf&compte=nadia&edition=2025`, without any script. */
export function PortalForm({ portal, comptes }: { portal: CataloguePortal; comptes: readonly Compte[] }) {
  const { words, addresses } = useSite();
  const { free } = words;
  const editions = editionsOf(portal);
  return (
    <form className="free__form" action={addresses.roomForm} method="get" aria-labelledby={`portail-${portal.id}`}>
      <h2 id={`portail-${portal.id}`}>{free.portalTitle.replace('{nom}', portal.nom)}</h2>
      <input type="hidden" name="portail" value={portal.id} />
      <fieldset>
        <legend className="ui-field__label">{free.who}</legend>
        <div className="accounts">
          {comptes.map((compte, rank) => (
            <label className="account" key={compte.id}>
              <input type="radio" name="compte" value={compte.id} defaultChecked={rank === 0} required />
              <span className="account__words">
                <strong className="account__name">{fullName(compte.prenom, compte.nom)}</strong>
                <span>
                  <Said text={compte.presentation} />
                </span>
                <span className="account__facts">{householdFacts(compte, words).join(' · ')}</span>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      {editions.length > 0 && (
        <fieldset>
          <legend className="ui-field__label">{free.edition}</legend>
          <div className="accounts">
            {editions.map(({ id, nom, imite }, rank) => (
              <label className="account" key={id}>
                <input type="radio" name="edition" value={id} defaultChecked={rank === 0} />
                <span className="account__words">
                  <strong className="account__name">{nom}</strong>
                  <span className="account__facts">
                    <Said text={imite} />
                  </span>
                </span>
              </label>
            ))}
          </div>
        </fieldset>
      )}
      <Button variant="principal" icon="fleche" type="submit">
        {free.submit}
      </Button>
    </form>
  );
}
