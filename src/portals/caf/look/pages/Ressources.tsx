import { monthInWords } from '#engine/journal/day.ts';
import { euros } from '#engine/words/money.ts';
import { monthsInWords } from '#engine/words/months.ts';
import { takesThePage } from '#form/use-ask.ts';
import { PlaceLink } from '#look/PlaceLink.tsx';
import type { PageProps } from '#look/page-props.ts';
import { Trouble } from '#look/Trouble.tsx';
import type { Month } from '#schema/day.ts';
import { EmptyState, LoadingLine, MoneyTable } from '#ui/index.ts';
import { declarationState, prefilled } from '../../dossier/account.ts';
import { NATURE_NAMES } from '../../dossier/natures.ts';
import { DTR } from '../../dossier/quarters.ts';
import { lookOf } from '../edition.ts';
import { useConsultation } from '../use-consultation.ts';
import { DeclarationAlert } from './DeclarationAlert.tsx';

/** What organisations have already transmitted, month by month, and the way to the declaration. */
export function Ressources(props: PageProps) {
  const { world, ask, portal, go } = props;
  const state = declarationState(world);
  const manual = lookOf(world) === '2024';
  const consulting = useConsultation(ask, !manual && state ? state.dossier : undefined);
  if (takesThePage(consulting.answer)) return <Trouble asking={consulting} world={world} kept="Rien n’est perdu." />;
  return (
    <div className="portal-page">
      <h1 tabIndex={-1}>{manual ? 'Déclarer mes ressources' : 'Mes ressources'}</h1>
      <DeclarationAlert {...props} />
      {state?.statut === 'envoyee' && (
        <p>
          Votre déclaration de {monthInWords(state.mois)} est envoyée.{' '}
          <PlaceLink lieu={portal.placeOf(DTR, 'accuse')} go={go}>
            Voir l’accusé de réception
          </PlaceLink>
        </p>
      )}
      {consulting.busy && <LoadingLine label="Vos ressources se chargent…" slow={consulting.slow} />}
      {state && manual && (
        <p className="portal-lead">
          Dans cette présentation, rien n’est rempli d’avance. Préparez vos bulletins de paie de {monthsInWords(state.periode)}.
        </p>
      )}
      {state && !manual && !consulting.busy && <Known world={world} dossier={state.dossier} periode={state.periode} />}
    </div>
  );
}

function Known({ world, dossier, periode }: Pick<PageProps, 'world'> & { dossier: string; periode: readonly Month[] }) {
  const rows = prefilled(world, dossier);
  if (rows.length === 0) {
    return (
      <EmptyState title="Aucune ressource n’a été transmise." icon="info">
        <p>
          Les employeurs et les organismes n’ont rien déclaré pour {monthsInWords(periode)}. Vous pourrez le confirmer dans la
          déclaration.
        </p>
      </EmptyState>
    );
  }
  return periode.map((mois) => {
    const lines = rows.filter((row) => row.mois === mois);
    return (
      <MoneyTable
        key={mois}
        caption={`Ce que nous avons reçu pour ${monthInWords(mois)}`}
        headers={['Versé par', 'Pour', 'Montant net social']}
        rows={
          lines.length > 0
            ? lines.map((row) => ({
                id: `${row.source}-${row.personne}`,
                titre: `${row.organisme}, ${NATURE_NAMES[row.nature] ?? row.nature}`,
                cellules: [row.nom, euros(row.montant)],
              }))
            : [{ id: 'rien', titre: 'Rien n’a été transmis', cellules: ['—', '—'] }]
        }
      />
    );
  });
}
