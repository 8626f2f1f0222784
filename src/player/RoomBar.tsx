import { dayInWords, fullDayInWords } from '#engine/journal/day.ts';
import type { World } from '#engine/journal/world.ts';
import type { Day } from '#schema/day.ts';
import type { Langue } from '#schema/texte.ts';
import { Icon, type IconName } from '#ui/index.ts';
import { useLeads } from './ground/leads.ts';
import { Say } from './ground/Say.tsx';
import type { View } from './use-view.ts';
import { t } from './words/room.ts';
import { whoText } from './words/who.ts';

export type RoomBarProps = {
  world: World;
  langue: Langue;
  view: View;
  onView: (change: Partial<View>) => void;
};

/** The bar of the room: the way out, where one is, the simulated date, the papers, the data, and how to read better. */
export function RoomBar({ world, langue, view, onView }: RoomBarProps) {
  const { scenario } = world;
  const leads = useLeads();
  return (
    <section className="room-bar" aria-label={t('seance', langue)}>
      {leads && (
        <a className="room-bar__leave" href={leads.home}>
          <Icon name="retour" />
          {t('quitter', langue)}
        </a>
      )}
      <p className="room-bar__scene">
        <b>{scenario ? <Say text={scenario.titre} langue={langue} /> : t('libre', langue)}</b>
        <span>
          <Say text={whoText(world, langue)} langue={langue} />
        </span>
      </p>
      <div className="room-bar__tools">
        <button
          className="room-tool"
          type="button"
          data-cible="salle:calendrier"
          aria-haspopup="dialog"
          onClick={() => onView({ dessus: 'calendrier' })}
        >
          <Icon name="calendrier" />
          <span className="visuellement-cache">{t('calendrier', langue)} : </span>
          <Today day={world.today} />
        </button>
        <Tool
          icon="dossier"
          name="salle:papiers"
          label={t('papiers', langue)}
          pressed={view.cote === 'papiers'}
          onClick={() => onView({ cote: view.cote === 'papiers' ? undefined : 'papiers' })}
        />
        <Tool
          icon="partage"
          name="salle:donnees"
          label={t('donnees', langue)}
          pressed={view.cote === 'donnees'}
          onClick={() => onView({ cote: view.cote === 'donnees' ? undefined : 'donnees' })}
        />
        <button className="room-tool" type="button" aria-haspopup="dialog" onClick={() => onView({ dessus: 'reglages' })}>
          Aa<span className="visuellement-cache"> : {t('reglages', langue)}</span>
        </button>
      </div>
    </section>
  );
}

// As they are shortened in a French diary; the four short ones stay whole.
const SHORT_MONTHS = ['janv.', 'févr.', 'mars', 'avril', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'];

/** « mardi 3 nov. 2026 »: the name of the day goes where there is no room. */
function Today({ day }: { day: Day }) {
  const [weekday = ''] = fullDayInWords(day).split(' ');
  const [rank = '', month = '', year = ''] = dayInWords(day).split(' ');
  return (
    <span lang="fr">
      <span className="room-tool__weekday">{weekday} </span>
      {rank} <abbr title={month}>{SHORT_MONTHS[Number(day.slice(5, 7)) - 1] ?? month}</abbr> {year}
    </span>
  );
}

type ToolProps = { icon: IconName; label: string; pressed: boolean; onClick: () => void; name: string };

function Tool({ icon, label, pressed, onClick, name }: ToolProps) {
  return (
    <button className="room-tool room-tool--wide" type="button" aria-pressed={pressed} data-cible={name} onClick={onClick}>
      <Icon name={icon} />
      <span>{label}</span>
    </button>
  );
}
