import { dayInWords } from '#engine/journal/day.ts';
import { hourInWords } from '#form/field-text.ts';
import { noBreak, RichText } from '#form/RichText.tsx';
import { PlaceLink } from '#look/PlaceLink.tsx';
import type { PageProps } from '#look/page-props.ts';
import { DataList, Notice } from '#ui/index.ts';
import { calculations, type DeclarationState, inbox } from '../../dossier/account.ts';
import { CalculationTables } from '../pages/CalculationTables.tsx';
import { monthsInWords } from '../words.ts';

/** The receipt, with what the law wants on it (CRPA R112-5, R112-11-1), then the right worked out line by line. */
export function Accuse({ world, portal, langue, go, state }: PageProps & { state: DeclarationState }) {
  // The receipt page and the receipt letter say the same thing: they are made from one text.
  const row = inbox(world, portal).find(
    ({ message, modele }) => modele === 'accuse-reception' && message.includes(state.dossier),
  );
  const sums = calculations(world, state.dossier);
  const pending = inbox(world, portal).some(
    ({ message, modele }) => modele === 'modification-enregistree' && message.includes(state.dossier),
  );
  const answered = inbox(world, portal).some(({ message }) => message === `caf:modif:${state.dossier}`);
  return (
    <div className="portal-page">
      <h1 tabIndex={-1}>Votre déclaration est envoyée</h1>
      <Notice tone="succes" title="La Caf l’a reçue">
        <p>
          {state.envoyeeLe && `Le ${dayInWords(state.envoyeeLe)}`}
          {state.minute !== undefined && ` à ${hourInWords(state.minute)}`}, pour {monthsInWords(state.periode)}.
        </p>
      </Notice>
      {row && (
        <section className="portal-keep" aria-labelledby="accuse-titre">
          <h2 id="accuse-titre">Accusé de réception</h2>
          {row.letter.paragraphes.map((paragraphe) => (
            <p key={paragraphe}>
              <RichText text={paragraphe} langue={langue} glossaire={portal.glossaire} />
            </p>
          ))}
          <DataList
            items={(row.letter.aRetenir ?? []).map(({ libelle, valeur }) => ({ terme: libelle, valeur: noBreak(valeur) }))}
          />
          {row.letter.source && <p className="portal-quiet">D’où vient la règle&nbsp;: {row.letter.source}.</p>}
        </section>
      )}
      {pending && !answered && (
        <Notice title="Votre demande de modification est partie">
          <p>
            La Caf ne peut pas corriger une paie&nbsp;: la demande va à la CNAV, puis à l’employeur. En attendant, le calcul prend
            votre montant.
          </p>
        </Notice>
      )}
      {sums.length > 0 && (
        <section className="portal-section" aria-labelledby="accuse-droits">
          <h2 id="accuse-droits">Votre droit, pour trois mois</h2>
          <CalculationTables calculations={sums} />
        </section>
      )}
      <p>
        <PlaceLink lieu="caf:accueil" go={go}>
          Revenir à l’accueil
        </PlaceLink>
      </p>
    </div>
  );
}
