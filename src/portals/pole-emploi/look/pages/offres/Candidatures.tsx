import { dayInWords } from '#engine/journal/day.ts';
import { PlaceLink } from '#look/PlaceLink.tsx';
import type { PageProps } from '#look/page-props.ts';
import { type Application, applicationsOf, detailOf } from '#portals/pole-emploi/flows/offres/candidature/read.ts';
import { STATUSES } from '#portals/pole-emploi/flows/offres/candidature/words.ts';
import { EmptyState, StateMark, type StateName } from '#ui/index.ts';

const MARKS: Readonly<Record<Application['statut'], StateName>> = {
  'a-faire': 'a-verifier',
  'en-cours': 'a-completer',
  terminee: 'complet',
  annulee: 'complet',
};

/** The applications that were sent, and the offers that the adviser proposed: the states are those of the advisers' tool. */
export function Candidatures({ world, go }: PageProps) {
  const rows = applicationsOf(world);
  return (
    <div className="portal-page">
      <h1 tabIndex={-1}>Mes candidatures</h1>
      {rows.length === 0 ? (
        <EmptyState
          title="Rien pour le moment."
          icon="envoyer"
          action={
            <PlaceLink lieu="pole-emploi:offres" go={go}>
              Chercher une offre
            </PlaceLink>
          }
        >
          <p>Les offres auxquelles vous répondrez paraîtront ici. Gardez aussi une trace de vos autres recherches.</p>
        </EmptyState>
      ) : (
        <ul className="portal-rows">
          {rows.map((row) => (
            <li key={row.dossier} className="portal-row">
              <p className="portal-row__title">
                <PlaceLink lieu={`pole-emploi:offres/${row.numero}`} go={go}>
                  {row.offre?.intitule ?? `Offre ${row.numero}`}
                </PlaceLink>
              </p>
              <p>
                <StateMark state={MARKS[row.statut]} label={STATUSES[row.statut].toLowerCase()} />
              </p>
              <p className="portal-quiet">
                {row.offre && `${row.offre.entreprise}, ${row.offre.lieu}. `}
                {row.le !== undefined &&
                  `${row.decline ? 'Répondu' : 'Envoyée'} le ${dayInWords(row.le)}, numéro ${row.recepisse}. `}
                {row.origine === 'conseiller' && row.jusquau !== undefined && row.le === undefined
                  ? `Proposée par votre conseiller, à répondre jusqu’au ${dayInWords(row.jusquau)}. `
                  : ''}
                {detailOf(row)}
              </p>
              {row.entretien && (
                <p className="portal-row__why">
                  Entretien le {dayInWords(row.entretien.le)} à {row.entretien.heure.replace(':', '\u00a0h\u00a0')}.
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
