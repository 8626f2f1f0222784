import './segments.css';

export type SegmentsProps = { legend: string; name: string; options: readonly { value: string; label: string }[] };

/** One choice among a few, drawn in one piece; underneath they are radios, the first of which is chosen. */
export function Segments({ legend, name, options }: SegmentsProps) {
  return (
    <fieldset className="segments">
      <legend className="segments__legend">{legend}</legend>
      <div className="segments__row">
        {options.map(({ value, label }, rank) => (
          <label className="segments__choice" key={value}>
            <input type="radio" name={name} value={value} defaultChecked={rank === 0} />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
