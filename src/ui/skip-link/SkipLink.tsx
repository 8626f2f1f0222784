import './SkipLink.css';

/** `href` is « #contenu » or any other place of the page. With `onGo`, the address stays as it is. */
export type SkipLinkProps = { href: string; children: string; onGo?: (() => void) | undefined };

/** Seen only with the keyboard: jumps over what repeats on every page. */
export function SkipLink({ href, children, onGo }: SkipLinkProps) {
  return (
    <a
      className="ui-skip"
      href={href}
      onClick={(event) => {
        if (!onGo) return;
        event.preventDefault();
        onGo();
      }}
    >
      {children}
    </a>
  );
}
