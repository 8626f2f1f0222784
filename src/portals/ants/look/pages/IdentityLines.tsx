import { dayInWords } from '#engine/journal/day.ts';
import { openEntryOf } from '#look/menu/entries.ts';
import type { PageProps } from '#look/page-props.ts';
import { Icon, type IconName, TitledSection } from '#ui/index.ts';
import { type Booking, type BookingState, bookingsOf, titleToCollect } from '../../dossier/titres/bookings.ts';
import { type LicenceState, licenceRequests } from '../../dossier/titres/licences.ts';
import { preDemandeOf, preDemandesOf } from '../../dossier/titres/pre-demandes.ts';
import { TITLE_WORDS } from '../../dossier/titres/title-words.ts';
import { hallName } from '../../dossier/titres/town-halls.ts';
import { capital } from './made-titles.ts';
import { NextStep } from './NextStep.tsx';

/** One request of an identity card or a passport, and the one thing to do about it. */
interface Line {
  id: string;
  titre: string;
  mot: string;
  depuis: string;
  icon: IconName;
  forme: 'a-payer' | 'a-completer' | 'en-instruction' | 'rejetee';
  suite?: { demarche: string; mots: string };
}

type Waiting = Exclude<BookingState, 'annule' | 'remis' | 'detruit'>;
const BOOKED: Readonly<Record<Waiting, Pick<Line, 'mot' | 'icon' | 'forme' | 'suite'>>> = {
  'a-venir': {
    mot: 'Rendez-vous pris',
    icon: 'calendrier',
    forme: 'a-completer',
    suite: { demarche: 'guichet', mots: 'Préparer ce que vous emportez' },
  },
  manque: {
    mot: 'Rendez-vous manqué',
    icon: 'fermer',
    forme: 'rejetee',
    suite: { demarche: 'rendez-vous-mairie', mots: 'Prendre un autre rendez-vous' },
  },
  refuse: {
    mot: 'Dossier refusé au guichet',
    icon: 'fermer',
    forme: 'rejetee',
    suite: { demarche: 'rendez-vous-mairie', mots: 'Prendre un autre rendez-vous' },
  },
  pris: { mot: 'Dossier pris, un agent le regarde', icon: 'horloge', forme: 'en-instruction' },
  'en-fabrication': { mot: 'Titre en fabrication', icon: 'horloge', forme: 'en-instruction' },
  disponible: {
    mot: 'Titre disponible',
    icon: 'coche',
    forme: 'a-payer',
    suite: { demarche: 'retrait', mots: 'Aller le chercher' },
  },
};

const isWaiting = (booking: Booking): booking is Booking & { etat: Waiting } => Object.hasOwn(BOOKED, booking.etat);

/** The last appointment of each pré-demande, or the pré-demande itself while it has none. */
function linesOf({ world }: Pick<PageProps, 'world'>): Line[] {
  const bookings = bookingsOf(world);
  return preDemandesOf(world).flatMap((own): Line[] => {
    const titre = `${TITLE_WORDS[own.titre]}, n° ${own.numero}`;
    const booking = bookings.findLast(({ numero, etat }) => numero === own.numero && etat !== 'annule');
    if (!booking && own.jusquau >= world.today)
      return [
        {
          ...{
            id: own.dossier,
            titre,
            mot: 'Pré-demande validée',
            depuis: dayInWords(own.le),
            icon: 'document',
            forme: 'a-completer',
          },
          suite: { demarche: 'rendez-vous-mairie', mots: 'Prendre rendez-vous' },
        },
      ];
    if (!booking || !isWaiting(booking)) return [];
    const where = booking.etat === 'a-venir' ? ` : ${hallName(booking.mairie)}, le ${dayInWords(booking.le)}` : '';
    const { mot, ...rest } = BOOKED[booking.etat];
    return [{ id: own.dossier, titre, mot: `${mot}${where}`, depuis: dayInWords(booking.depuis), ...rest }];
  });
}

type LicenceWaiting = Exclude<LicenceState, 'remis'>;
const LICENCE: Readonly<Record<LicenceWaiting, Pick<Line, 'mot' | 'icon' | 'forme' | 'suite'>>> = {
  'a-payer': {
    mot: 'En attente de paiement',
    icon: 'euro',
    forme: 'a-payer',
    suite: { demarche: 'paiement', mots: 'Payer' },
  },
  'photo-attendue': { mot: 'La photo est attendue par la poste', icon: 'horloge', forme: 'en-instruction' },
  'en-instruction': { mot: 'En instruction', icon: 'horloge', forme: 'en-instruction' },
  accepte: { mot: 'Permis en fabrication', icon: 'horloge', forme: 'en-instruction' },
  envoye: { mot: 'Permis remis à La Poste', icon: 'envoyer', forme: 'en-instruction' },
  rejete: {
    mot: 'Rejetée',
    icon: 'fermer',
    forme: 'rejetee',
    suite: { demarche: 'demande-permis', mots: 'Refaire la demande' },
  },
  retourne: { mot: 'Permis revenu à l’envoyeur', icon: 'fermer', forme: 'rejetee' },
};

/** The last request of a licence, until it is in the letter box. */
function licenceLines({ world }: Pick<PageProps, 'world'>): Line[] {
  const last = licenceRequests(world).at(-1);
  if (!last || last.etat === 'remis') return [];
  const { mot, ...rest } = LICENCE[last.etat];
  const why = last.etat === 'rejete' ? ` : ${last.raison}` : '';
  return [
    { id: last.dossier, titre: `le permis, n° ${last.numero}`, mot: `${mot}${why}`, depuis: dayInWords(last.depuis), ...rest },
  ];
}

/** What goes on about identity cards, passports and licences. */
export function identityLinesOf(props: Pick<PageProps, 'world'>): readonly Line[] {
  const { world } = props;
  const waiting = titleToCollect(world);
  const before =
    waiting && !preDemandeOf(world, bookingsOf(world).find(({ dossier }) => dossier === waiting.dossier)?.numero ?? '');
  return [
    ...(waiting && before
      ? [
          {
            ...BOOKED.disponible,
            ...{ id: waiting.dossier, titre: TITLE_WORDS[waiting.titre], depuis: dayInWords(waiting.depuis) },
            mot: `Titre disponible\u00a0: ${hallName(waiting.mairie)}`,
          },
        ]
      : []),
    ...linesOf(props),
    ...licenceLines(props),
  ];
}

/** These lines; nothing at all when nothing goes on. */
export function IdentityLines({ lines, ...props }: PageProps & { lines: readonly Line[] }) {
  if (lines.length === 0) return null;
  return (
    <TitledSection className="portal-section" title="Identité et permis">
      <ul className="ants-requests">
        {lines.map((line) => (
          <One key={line.id} line={line} {...props} />
        ))}
      </ul>
    </TitledSection>
  );
}

function One({ line: { titre, mot, depuis, icon, forme, suite }, world, portal, go }: PageProps & { line: Line }) {
  const next = suite && openEntryOf(suite.demarche, portal, world);
  return (
    <li className="ants-request">
      <span className={`ants-request__shape ants-request__shape--${forme}`}>
        <Icon name={icon} />
      </span>
      <div className="ants-request__words">
        <p className="ants-request__title">{capital(titre)}</p>
        <p>
          <b>{mot}</b>, depuis le {depuis}.
        </p>
      </div>
      {next !== undefined && suite && <NextStep lieu={next} mots={suite.mots} plein={forme === 'a-payer'} go={go} />}
    </li>
  );
}
