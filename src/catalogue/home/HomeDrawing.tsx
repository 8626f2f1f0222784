import '#portals/colours.css';
import './drawing.css';

const MONTHS = [
  { y: 118, width: 92, state: 'done' },
  { y: 166, width: 70, state: 'now' },
  { y: 214, width: 84, state: 'later' },
] as const;
const STATIONS = [
  { x: 70, state: 'past' },
  { x: 150, state: 'past' },
  { x: 230, state: 'past' },
  { x: 310, state: 'you' },
  { x: 390, state: 'next' },
] as const;

/** The room in one picture, in the colour of a portal: a pretend browser, a form being checked, and the way of the data below. */
export function HomeDrawing({ portail }: { portail: string | undefined }) {
  return (
    <svg className="drawing" data-portail={portail} viewBox="0 0 460 376" aria-hidden="true" focusable="false">
      <rect className="drawing__shade" x="36" y="22" width="400" height="258" rx="14" />
      <rect className="drawing__window" x="26" y="10" width="408" height="258" rx="12" />
      <path className="drawing__strip" d="M26 44V22a12 12 0 0 1 12-12h384a12 12 0 0 1 12 12v22z" />
      <path className="drawing__tab" d="M40 44V26a7 7 0 0 1 7-7h92a7 7 0 0 1 7 7v18z" />
      <rect className="drawing__word drawing__word--strong" x="56" y="28" width="70" height="7" rx="3.5" />
      <rect className="drawing__word" x="166" y="28" width="62" height="7" rx="3.5" />
      <rect className="drawing__portal" x="26" y="44" width="408" height="34" />
      <rect className="drawing__white" x="44" y="57" width="44" height="9" rx="4.5" />
      <rect className="drawing__white drawing__white--soft" x="100" y="58" width="104" height="7" rx="3.5" />
      <rect className="drawing__word drawing__word--strong" x="150" y="94" width="180" height="10" rx="5" />
      {['done', 'now', 'later', 'next'].map((state, rank) => (
        <g key={state}>
          <circle className={`drawing__dot drawing__dot--${state}`} cx="54" cy={124 + rank * 30} r="7.5" />
          <rect className="drawing__word" x="70" y={120.5 + rank * 30} width={rank % 2 ? 56 : 44} height="7" rx="3.5" />
        </g>
      ))}
      {MONTHS.map(({ y, width, state }) => (
        <g key={y}>
          {state === 'now' && <rect className="drawing__halo" x="144" y={y - 6} width="276" height="50" rx="11" />}
          <rect className={`drawing__row drawing__row--${state}`} x="150" y={y} width="264" height="38" rx="7" />
          <rect className="drawing__word drawing__word--strong" x="164" y={y + 11} width={width} height="7" rx="3.5" />
          <rect className="drawing__word" x="164" y={y + 22} width={width - 20} height="5" rx="2.5" />
          <rect className="drawing__word drawing__word--strong" x="340" y={y + 14} width="42" height="9" rx="4.5" />
          {state === 'done' && <path className="drawing__check" d={`M391 ${y + 19}l4 4 7-8`} />}
        </g>
      ))}
      <path className="drawing__way drawing__way--gone" d="M70 330H310" />
      <path className="drawing__way" d="M310 330H390" />
      {STATIONS.map(({ x, state }) => (
        <circle key={x} className={`drawing__station drawing__station--${state}`} cx={x} cy="330" r="19" />
      ))}
      {STATIONS.slice(0, 3).map(({ x }) => (
        <path key={x} className="drawing__tick" d={`M${x - 7} 330.5l5 5 9-10`} />
      ))}
      <path className="drawing__you" d="M310 326a5 5 0 1 0-.1 0M301 340a9 8 0 0 1 18 0" />
    </svg>
  );
}
