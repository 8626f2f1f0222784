/** Where one is in the single file: « #/comprendre/glossaire/#rsa » is the path « /comprendre/glossaire/ » and the part « rsa ». */
export interface FileAddress {
  path: string;
  /** With its « ? », or empty. */
  query: string;
  /** The id of a place of the page, or empty. */
  part: string;
}

const SHAPE = /^#(\/[^?#]*)(\?[^#]*)?(?:#(.*))?$/s;

/** Reads what follows « # » in the address of the file. Anything else is the home page. */
export function readFileAddress(hash: string): FileAddress {
  const [, path = '/', query = '', part = ''] = SHAPE.exec(hash) ?? [];
  return { path: path.endsWith('/') ? path : `${path}/`, query, part: decoded(part) };
}

/** The same page, whatever the part of it. */
export const samePage = (one: FileAddress, other: FileAddress): boolean => one.path === other.path && one.query === other.query;

/** The address that leads to another query or another part of the same page. */
export const writeFileAddress = ({ path, query, part }: FileAddress): string =>
  `#${path}${query}${part === '' ? '' : `#${encodeURIComponent(part)}`}`;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
