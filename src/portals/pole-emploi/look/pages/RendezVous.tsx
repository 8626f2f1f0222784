import { dayInWords, fullDayInWords } from '../../../../engine/day.ts';
import { RichText } from '../../../../form/RichText.tsx';
import { EmptyState, StateMark, type StateName } from '../../../../ui/index.ts';
import { appointments } from '../../account.ts';
import { type Appointment, CONVOCATION } from '../../flows/reponse-convocation/appointments.ts';
import { nameIn } from '../../letter.ts';
import { openEntryOf } from '../entries.ts';
import { PlaceLink } from '../PlaceLink.tsx';
import type { PageProps } from '../page-props.ts';
import { HOW } from '../words.ts';

/** The appointments of which a written notice came, and the way to answer. */
export function RendezVous(props: PageProps) {
  const { world, portal, langue } = props;
  const rows = appointments(world);
  return (
    <div className="pe-page">
      <h1 tabIndex={-1}>Mes rendez-vous</h1>
      <p className="pe-lead">
        <RichText
          text="Seule une [[convocation]] écrite compte. Si vous ne pouvez pas venir, dites-le avant, avec la raison et la preuve."
          langue={langue}
          glossaire={portal.glossaire}
        />
      </p>
      {rows.length === 0 ? (
        <EmptyState title="Rien pour le moment." icon="calendrier">
          <p>Quand {nameIn(world)} vous convoque, une lettre arrive et le rendez-vous paraît ici.</p>
        </EmptyState>
      ) : (
        <ul className="pe-rows">
          {rows.map((row) => (
            <Row key={row.dossier} row={row} {...props} />
          ))}
        </ul>
      )}
    </div>
  );
}

const STATES: Readonly<Record<Appointment['etat'], { mark: StateName; mot: string }>> = {
  'a-repondre': { mark: 'a-completer', mot: 'à répondre' },
  confirme: { mark: 'complet', mot: 'confirmé' },
  empechement: { mark: 'a-verifier', mot: 'empêchement signalé' },
  deplace: { mark: 'complet', mot: 'déplacé' },
  excuse: { mark: 'complet', mot: 'excusé' },
  fait: { mark: 'complet', mot: 'fait' },
  manque: { mark: 'a-verifier', mot: 'manqué' },
  annule: { mark: 'complet', mot: 'annulé' },
};

function Row({ row, world, portal, go }: PageProps & { row: Appointment }) {
  const { mark, mot } = STATES[row.etat];
  const waits = portal.flows[CONVOCATION]?.open(world) === row.dossier;
  const answer = waits ? openEntryOf(CONVOCATION, portal, world) : undefined;
  return (
    <li className="pe-row">
      <p className="pe-row__title">
        {fullDayInWords(row.le)} à {row.heure.replace(':', '\u00a0h\u00a0')}
      </p>
      <p>
        <StateMark state={mark} label={mot} />
      </p>
      <p className="pe-quiet">
        {row.objet}, {HOW[row.comment]}. Convocation du {dayInWords(row.convoqueLe)}.
        {row.refuse && ' L’empêchement n’a pas été accepté.'}
      </p>
      {answer !== undefined && (
        <p className="pe-row__why">
          <PlaceLink lieu={answer} go={go}>
            Confirmer, déplacer ou signaler un empêchement
          </PlaceLink>
        </p>
      )}
    </li>
  );
}
