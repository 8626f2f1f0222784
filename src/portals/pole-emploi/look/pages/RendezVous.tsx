import { dayInWords, fullDayInWords } from '#engine/journal/day.ts';
import { noBreak } from '#engine/words/no-break.ts';
import { RichText } from '#form/RichText.tsx';
import { openEntryOf } from '#look/menu/entries.ts';
import { PlaceLink } from '#look/PlaceLink.tsx';
import type { PageProps } from '#look/page-props.ts';
import { EmptyState, StateMark, type StateName } from '#ui/index.ts';
import { appointments } from '../../dossier/account.ts';
import { type Appointment, isChangeable, placeOfMeeting } from '../../dossier/rendez-vous/appointments.ts';
import { nameIn } from '../../letter.ts';
import { isHidden } from '../hidden.ts';
import { HOW } from '../words.ts';
import { answerPlace } from './answer-place.ts';

/** The appointments of which a written notice came, and the way to answer; or one of them. */
export function RendezVous(props: PageProps) {
  const { world, portal, langue, lieu } = props;
  const rows = appointments(world);
  const book = openEntryOf('prise-rendez-vous', portal, world);
  const one = rows.find((row) => placeOfMeeting(row) === lieu);
  if (one) return <One row={one} {...props} />;
  return (
    <div className="portal-page">
      <h1 tabIndex={-1}>Mes rendez-vous</h1>
      <p className="portal-lead">
        <RichText
          text="Seule une [[convocation]] écrite compte. Si vous ne pouvez pas venir, dites-le avant, avec la raison et la preuve."
          langue={langue}
          glossaire={portal.glossaire}
        />
      </p>
      {book !== undefined && !isHidden('prise-rendez-vous', world, portal) && (
        <p>
          <PlaceLink lieu={book} go={props.go}>
            Prendre un rendez-vous
          </PlaceLink>
        </p>
      )}
      {rows.length === 0 ? (
        <EmptyState title="Rien pour le moment." icon="calendrier">
          <p>Quand {nameIn(world)} vous convoque, une lettre arrive et le rendez-vous paraît ici.</p>
        </EmptyState>
      ) : (
        <ul className="portal-rows">
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

type RowProps = PageProps & { row: Appointment };

function Row({ row, world, portal, go }: RowProps) {
  const { mark, mot } = STATES[row.etat];
  const words = answerWords(row, world);
  return (
    <li className="portal-row">
      <p className="portal-row__title">
        {fullDayInWords(row.le)} à {row.heure.replace(':', '\u00a0h\u00a0')}
      </p>
      <p>
        <StateMark state={mark} label={mot} />
      </p>
      <p className="portal-quiet">
        {noBreak(row.objet)}, {HOW[row.comment]}. {row.choisi ? 'Choisi le' : 'Convocation du'} {dayInWords(row.convoqueLe)}.
        {row.refuse && ' L’empêchement n’a pas été accepté.'}
      </p>
      {words !== undefined && (
        <p className="portal-row__why">
          <PlaceLink lieu={answerPlace(row, portal, world)} go={go}>
            {words}
          </PlaceLink>
        </p>
      )}
    </li>
  );
}

/** What can be done about an appointment; nothing once it is over. */
function answerWords(row: Appointment, world: PageProps['world']): string | undefined {
  if (isChangeable(row, world.today)) return 'Changer ma réponse';
  return row.etat === 'a-repondre' && row.le >= world.today ? 'Confirmer, déplacer ou signaler un empêchement' : undefined;
}

/** One appointment: the page that the démarche then speaks of. */
const One = (props: RowProps) => (
  <div className="portal-page">
    <p>
      <PlaceLink lieu="pole-emploi:rendez-vous" go={props.go}>
        Revenir à mes rendez-vous
      </PlaceLink>
    </p>
    <h1 tabIndex={-1}>{noBreak(props.row.objet)}</h1>
    <ul className="portal-rows">
      <Row {...props} />
    </ul>
  </div>
);
