/** A place of the published facts: the file (« caf ») and, in its page, the section (« s-2c ») or the row of its table (« s-5-l4 »). */
export interface Citation {
  dossier: string;
  ancre?: string;
}

/** A piece of a source as it is shown; with a `lieu`, it can be opened. */
export interface PieceOfSource {
  mots: string;
  lieu?: Citation;
}

// A file, with its name or without when it was named before in the same source; or a section of that file, told apart from its name.
const NAMED = /dossier de faits(?: (?:« ?([^»]+?) ?»|(\p{Lu}\p{L}*(?: \p{Ll}\p{L}*)?)))?|§/giu;
const SECTION = /^(,? ?(?:(?:,|et|à) )?)(§ ?)?(\(?lignes? )?(\d+(?:\.\d+)?(?:\.?[a-z])?)(?![\p{L}\d]|,\d)\)?/u;

/** « Pôle emploi » is the file « pole-emploi ». */
export const dossierNamed = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, '-');

/** The anchor of the section « 2.c », which is also written « 2c ». */
export const anchorOf = (section: string): string => `s-${section.toLowerCase().replace(/\.(?=[a-z]|$)/, '')}`;

/** The anchor of a row of the table of a section: « § 5 ligne 4 ». */
export const rowAnchorOf = (section: string, row: string): string => `${anchorOf(section)}-l${row}`;

/**
 * A source in pieces: « CSS, art. L843-4 ; dossier de faits Caf, § 2.c et § 5 lignes 4 et 5 » names three places that can be opened.
 * A section told further on, « ; recours : § 2h », is of the last file named. Nothing of the text is lost: the pieces put together are the text.
 */
export function citationsIn(source: string): readonly PieceOfSource[] {
  const pieces: PieceOfSource[] = [];
  let told = 0;
  let dossier: string | undefined;
  const add = (from: number, to: number, lieu: Citation) => {
    if (from > told) pieces.push({ mots: source.slice(told, from) });
    pieces.push({ mots: source.slice(from, to), lieu });
    told = to;
  };
  for (const { index, 0: words, 1: quoted, 2: bare } of source.matchAll(NAMED)) {
    const name = quoted ?? bare;
    if (name !== undefined) dossier = dossierNamed(name);
    if (dossier === undefined || index < told) continue;
    const isFile = words !== '§';
    if (isFile) add(index, index + words.length, { dossier });
    for (const { from, to, ancre } of placesAfter(source, isFile ? told : index)) add(from, to, { dossier, ancre });
  }
  if (told < source.length) pieces.push({ mots: source.slice(told) });
  return pieces;
}

/** « , § 2.c et § 5 lignes 4 et 5 »: where each place is written, and its anchor. It ends with the first word that is no place. */
function placesAfter(source: string, start: number): readonly { from: number; to: number; ancre: string }[] {
  const places: { from: number; to: number; ancre: string }[] = [];
  let at = start;
  let section = '';
  let inRows = false;
  for (;;) {
    const [all, before = '', sign, row, number] = SECTION.exec(source.slice(at)) ?? [];
    if (all === undefined || number === undefined || (places.length === 0 && sign === undefined)) return places;
    inRows = row !== undefined || (inRows && sign === undefined);
    if (!inRows) section = number;
    places.push({
      from: at + before.length,
      to: at + all.length,
      ancre: inRows ? rowAnchorOf(section, number) : anchorOf(section),
    });
    at += all.length;
  }
}
