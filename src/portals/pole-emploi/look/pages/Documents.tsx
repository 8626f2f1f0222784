import { dayInWords } from '#engine/journal/day.ts';
import { cible } from '#form/look.ts';
import { entryOf, openEntryOf } from '#look/menu/entries.ts';
import type { PageProps } from '#look/page-props.ts';
import { Button, EmptyState, Notice, StateMark, type StateName } from '#ui/index.ts';
import { CONTEXTS, type ContextId, KINDS } from '../../dossier/documents/kinds.ts';
import { documentsOf, KEPT_DAYS, type SentDocument } from '../../dossier/documents/sent-documents.ts';
import { lookOf } from '../edition.ts';

const STATES: Readonly<Record<SentDocument['etat'], { mark: StateName; mot: string }>> = {
  depose: { mark: 'a-verifier', mot: 'chargé, pas envoyé' },
  perime: { mark: 'a-verifier', mot: 'effacé, jamais envoyé' },
  envoye: { mark: 'a-completer', mot: 'envoyé' },
  recu: { mark: 'a-completer', mot: 'reçu' },
  traite: { mark: 'complet', mot: 'traité' },
  refuse: { mark: 'a-verifier', mot: 'refusé' },
};

/** The documents of the space and where each one stands (pole-emploi.md §2f; the words of the states are a choice). */
export function Documents({ world, portal, papers, go }: PageProps) {
  const rows = [...documentsOf(world)].reverse();
  const confirm = openEntryOf('document', portal, world);
  const start = entryOf('document-depot', portal, world);
  return (
    <div className="portal-page">
      <h1 tabIndex={-1}>{lookOf(world) === '2021' ? 'Documents transmis' : 'Suivre mes documents'}</h1>
      {confirm !== undefined && (
        <Notice tone="attention" title="Un document est chargé, mais pas envoyé">
          <p>Personne ne le lit encore. Il est gardé {KEPT_DAYS} jours, puis effacé.</p>
          <Button variant="principal" data-cible={cible.lieu(confirm)} onClick={() => go(confirm)}>
            Finir l’envoi
          </Button>
        </Notice>
      )}
      {rows.length === 0 ? (
        <EmptyState title="Aucun document pour le moment." icon="document">
          <p>Ce que vous transmettrez paraîtra ici&nbsp;: envoyé, reçu, traité ou refusé.</p>
        </EmptyState>
      ) : (
        <ul className="portal-rows">
          {rows.map((row) => (
            <li key={row.dossier} className="portal-row">
              <p className="portal-row__title">{row.nom ?? papers.find(({ id }) => id === row.fichier)?.titre ?? 'Document'}</p>
              <p>
                <StateMark state={STATES[row.etat].mark} label={STATES[row.etat].mot} />
              </p>
              <p className="portal-quiet">
                {KINDS[row.type]?.nom ?? row.type} · {CONTEXTS[row.contexte as ContextId]?.nom ?? row.contexte} ·{' '}
                {row.envoyeLe === undefined ? `chargé le ${dayInWords(row.deposeLe)}` : `envoyé le ${dayInWords(row.envoyeLe)}`}
              </p>
              {row.raison && <p className="portal-row__why">Pourquoi&nbsp;: {row.raison}</p>}
            </li>
          ))}
        </ul>
      )}
      {start !== undefined && (
        <div className="portal-acts">
          <Button
            variant={confirm === undefined ? 'principal' : 'secondaire'}
            data-cible={cible.lieu(start)}
            onClick={() => go(start)}
          >
            Transmettre un document
          </Button>
        </div>
      )}
    </div>
  );
}
