import './SkipLink.css';

/** `href` is « #contenu » or any other place of the page. */
export type SkipLinkProps = { href: string; children: string };

/** Seen only with the keyboard: jumps over what repeats on every page. */
export function SkipLink({ href, children }: SkipLinkProps) {
  return (
    <a className="ui-skip" href={href}>
      {children}
    </a>
  );
}
