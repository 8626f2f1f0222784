import { Icon } from '../icon/Icon.tsx';

/** The parts of an address as a browser shows them: what matters, the host, stands out. */
export function splitAddress(address: string): { before: string; host: string; after: string } {
  const parts = /^([a-z]+:\/\/)?([^/?#]*)(.*)$/i.exec(address);
  return { before: parts?.[1] ?? '', host: parts?.[2] ?? address, after: parts?.[3] ?? '' };
}

type AddressLineProps = { address: string; onBack?: (() => void) | undefined; onForward?: (() => void) | undefined };

/** Back, forward, and an address that cannot exist in life. */
export function AddressLine({ address, onBack, onForward }: AddressLineProps) {
  const { before, host, after } = splitAddress(address);
  return (
    <div className="ui-browser__address">
      <button className="ui-browser__tool" type="button" disabled={!onBack} onClick={onBack}>
        <Icon name="retour" />
        <span className="visuellement-cache">Page précédente</span>
      </button>
      <button className="ui-browser__tool" type="button" disabled={!onForward} onClick={onForward}>
        <Icon name="suivant" />
        <span className="visuellement-cache">Page suivante</span>
      </button>
      {/* dir: an address reads from left to right even in a page in Arabic. */}
      <p className="ui-browser__url" dir="ltr">
        <span className="visuellement-cache">Adresse&nbsp;: </span>
        <span className="ui-browser__scheme">{before}</span>
        <b>{host}</b>
        <span className="ui-browser__path">{after}</span>
      </p>
    </div>
  );
}
